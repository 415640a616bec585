import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  continuousRate,
  effectiveOfContinuous,
  effectiveRate,
  equivalentRate,
  nominalRate,
  periodRate,
  proportionalRate,
} from "../../src/finance/index.js";
import { compareRatios } from "../../src/model/index.js";
import { cases, within } from "./vectors.js";

describe("row 111: proportional, equivalent, effective, nominal", () => {
  test.each(cases("rate.effective"))("%s", (_, args, expected, tolerance) => {
    expect(within(effectiveRate(args), expected, tolerance)).toBe(true);
  });
  test.each(cases("rate.nominal"))("%s", (_, args, expected, tolerance) => {
    expect(within(nominalRate(args), expected, tolerance)).toBe(true);
  });
  test.each(cases("rate.equivalent"))("%s", (_, args, expected, tolerance) => {
    expect(within(equivalentRate(args), expected, tolerance)).toBe(true);
  });
  test.each(cases("rate.proportional"))("%s", (_, args, expected, tolerance) => {
    expect(within(proportionalRate(args), expected, tolerance)).toBe(true);
  });

  test("French rule 6.1: 6 % effective is 0.486755 % a month, 5.841 % in twelve", () => {
    expect(equivalentRate({ rate: 0.06, fromPeriodsPerYear: 1, toPeriodsPerYear: 12 })).toBeCloseTo(0.00486755, 8);
    expect(nominalRate({ effectiveRate: 0.06, periodsPerYear: 12 })).toBeCloseTo(0.05841, 5);
  });

  test("continuous: ln 2 doubles", () => {
    expect(effectiveOfContinuous(String(Math.LN2))).toBeCloseTo(1, 14);
    expect(continuousRate(1)).toBeCloseTo(Math.LN2, 15);
  });
});

test("nominal and effective undo each other to 60 decimals, so to the last digit of a double", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -9000, max: 50_000 }),
      fc.constantFrom(1, 2, 4, 12, 52, 365),
      (rate, periodsPerYear) => {
        const effective = rate / 10_000;
        const back = effectiveRate({
          nominalRate: nominalRate({ effectiveRate: effective, periodsPerYear }),
          periodsPerYear,
        });
        expect(Math.abs(back - effective)).toBeLessThanOrEqual(1e-14 * (1 + Math.abs(effective)));
      },
    ),
  );
});

test.each([
  [() => equivalentRate({ rate: -1, fromPeriodsPerYear: 1, toPeriodsPerYear: 12 }), "finance/rate"],
  [() => effectiveRate({ nominalRate: -13, periodsPerYear: 12 }), "finance/rate"],
  [() => proportionalRate({ rate: 0.1, fromPeriodsPerYear: 0, toPeriodsPerYear: 12 }), "finance/periods-per-year"],
  [() => nominalRate({ effectiveRate: 0.1, periodsPerYear: 1.5 }), "finance/periods-per-year"],
  [() => effectiveOfContinuous(701), "finance/rate"],
  [() => continuousRate(-1), "finance/rate"],
])("bad input %#", (call, code) => {
  expect(call).toThrow(expect.objectContaining({ code }));
});

describe("the rate of a period", () => {
  test("a long decimal divided stays exact", () => {
    const annualRate = "0.06000000000000000000000000000012";
    const rate = periodRate({ annualRate, periodsPerYear: 12, compounding: "proportional" });
    expect(compareRatios(rate, "0.00500000000000000000000000000001")).toBe(0);
  });

  test("two rates are one too many", () => {
    const both = { ratePerPeriod: 0.005, annualRate: 0.06, periodsPerYear: 12, compounding: "proportional" } as const;
    expect(() => periodRate(both)).toThrow(expect.objectContaining({ code: "finance/two-rates" }));
  });
});
