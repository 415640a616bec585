import { supplyError } from "bareme/compliance";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

/** Section 3.2 of the reference, with a word of the cause. */
const documented: readonly (readonly [string, string])[] = [
  ...["0040", "0200", "F100", "F0FF"].map((code) => [code, "lost"] as const),
  ["0400", "silent"],
  ["0800", "session"],
  ["8001", "galss.ini"],
  ["8011", "galss.ini"],
  ["F001", "No CPS"],
  ["F003", "Wrong PIN"],
  ["F004", "insurer data"],
  ...["F011", "F014", "F015"].map((code) => [code, "Vitale card"] as const),
  ["F026", "test card"],
  ["F101", "two different readers"],
  ["F600", "not initialized"],
  ["F610", "Tables"],
  ["F65F", "Tables"],
  ["FF21", "lost the PIN"],
];

describe("error codes of the supplies", () => {
  test.each(documented)("%s", (code, word) => {
    const answer = supplyError(code);
    expect(answer.known && answer.error.cause.en).toContain(word);
    expect(answer.known && answer.error.code).toBe(code);
  });
  test.each(["8000", "8012", "F60F", "F660", "F002", "0000", "FFFF"])(
    "%s, beside a documented code, is not explained",
    (code) => {
      expect(supplyError(code)).toEqual({ known: false, code, reason: "notDocumented" });
    },
  );
  test("codes are read as people write them", () => {
    for (const text of ["f026", "0xF026", " F026 ", "F026h"]) expect(supplyError(text)).toEqual(supplyError("F026"));
    expect(supplyError("40")).toEqual(supplyError("0040"));
  });
  test("what is no code is said to be none", () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.string()), (text) => {
        const answer = supplyError(text as string);
        if (!answer.known) expect(answer.code.length).toBeLessThanOrEqual(20);
      }),
    );
    expect(supplyError("reader broken")).toMatchObject({ known: false, reason: "notACode" });
    expect(supplyError("F0265")).toMatchObject({ known: false, reason: "notACode" });
  });
});
