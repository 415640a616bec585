import { expect, test } from "vitest";
import { cases, type FixtureCase } from "./fixture-cases.js";
import { judge } from "./judge.js";

function told({ domain, report }: FixtureCase, records: "open" | "closed") {
  const { verdict, conclusion } = judge(domain, report, { records });
  const { valid, unmetCriteria, serious = null, dueOn = null, dueReason = null, kinds, routes } = conclusion;
  expect(verdict.gates["valid"]).toBe(valid ? "compliant" : "nonCompliant");
  expect(verdict.rules.filter(({ status }) => status === "crashed")).toEqual([]);
  return {
    valid,
    missing: [...unmetCriteria].sort(),
    serious,
    dueOn,
    dueReason,
    kinds: [...kinds].sort(),
    routes: [...routes].sort(),
  };
}

test.each(cases)("row 270, row 271, row 273, row 274: $id $description", (one) => {
  const { valid, missing, serious, dueOn, dueReason, kinds, routes } = one.expected;
  const expected = {
    valid,
    missing: [...missing].sort(),
    serious,
    dueOn,
    dueReason,
    kinds: [...kinds].sort(),
    routes: [...routes].sort(),
  };
  expect(told(one, "open")).toEqual(expected);
  expect(told(one, "closed")).toEqual(expected);
});

test("there are 21 cases", () => {
  expect(cases).toHaveLength(21);
});
