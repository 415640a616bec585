import { describe, expect, test } from "vitest";
import { type Vector, vectors } from "../support/vectors.js";
import { agrees, answer } from "./vector-adapter.js";

const families: readonly (readonly [string, readonly string[]])[] = [
  [
    "pricing-vectors.json",
    ["pricing.", "rebate.", "vat.", "split.", "deposit.", "serviceContract.", "ratio", "product"],
  ],
  ["invoice-vectors.json", ["invoice."]],
  ["segmentation-vectors.json", ["price."]],
];

const cases: readonly Vector[] = families.flatMap(([file, names]) => names.flatMap((name) => vectors(file, name)));

describe("published and computed cases", () => {
  test("all of them: 46 of pricing, 5 invoices, 3 of demand", () => {
    expect(cases).toHaveLength(54);
  });

  test.each(cases.map((vector) => [vector.id, vector] as const))("%s", (_, vector) => {
    const actual = answer(vector);
    expect(agrees(actual, vector.expected), JSON.stringify({ actual, expected: vector.expected })).toBe(true);
  });
});

test("the comparison sees a cent, a digit and a missing field", () => {
  expect(agrees({ vat: "0.33" }, { vat: "0.34" })).toBe(false);
  expect(agrees(0.30000001, "0.3")).toBe(false);
  expect(agrees({ a: "1" }, { a: "1", b: "2" })).toBe(false);
  expect(agrees({ a: "1", b: "2" }, { a: "1" })).toBe(false);
});
