import { nextQuestions, sesamVitalePack } from "bareme/compliance";
import { describe, expect, test } from "vitest";
import { reference } from "./sesam-vitale/reference.js";
import { check, edited, fixtures, ref } from "./sesam-vitale/support.js";

describe("next questions", () => {
  test("a complete record leaves nothing to ask", () => {
    expect(nextQuestions(check(reference("gp", "2026-06-01"), "2026-06-01"), sesamVitalePack)).toEqual([]);
  });
  test("sv-13: what decides both gates comes before what decides one, and before a warning", () => {
    const { asOf, options, practice, workstation } = fixtures.find(({ id }) => id === "sv-13") as (typeof fixtures)[0];
    const questions = nextQuestions(check({ practice, workstation }, asOf, options), sesamVitalePack);
    // CD-02 (both gates) and CD-09 wait for the card's date; NW-03 (both gates) for the route; CT-01 (file) for the license
    expect(questions.map(({ field, rules }) => [field.split(".").at(-1), rules.map(ref)])).toEqual([
      ["validUntil", ["CD-02", "CD-09"]],
      ["fseRoute", ["NW-03"]],
      ["signed", ["CT-01"]],
      ["inOwnName", ["CT-01"]],
    ]);
    expect(questions[0]?.gates).toEqual(["file", "transmit"]);
    expect(questions.every(({ question }) => question?.fr.endsWith("?"))).toBe(true);
  });
  test("a gate that is already lost is not worth a question", () => {
    const lost = edited(reference("gp", "2026-06-01"), [
      { set: "/workstation/network/fseRoute", to: null },
      { remove: "/practice/practitioners/0/license" },
      { remove: "/workstation/services/insi" },
    ]);
    const questions = nextQuestions(check(lost, "2026-06-01", { records: "open" }), sesamVitalePack);
    expect(questions.map(({ gates }) => gates)).toEqual([[], [], []]);
    expect(questions.at(-1)?.field).toBe("workstation.services.insi");
  });
  test("an empty record is asked from the most deciding fact on", () => {
    const empty = { practice: {}, workstation: {} };
    const verdict = check(empty, "2026-06-01", { records: "open" });
    const questions = nextQuestions(verdict, sesamVitalePack);
    expect(verdict.gates).toEqual({ transmit: "undetermined", file: "undetermined" });
    expect(questions[0]?.rules.length).toBeGreaterThan(8);
    expect(questions.every(({ question }) => question !== undefined)).toBe(true);
  });
});
