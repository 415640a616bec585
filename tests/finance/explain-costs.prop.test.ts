import {
  breakEven,
  decliningBalance,
  earlyPaymentDiscount,
  explainBreakEven,
  explainDecliningBalance,
  explainEarlyPaymentDiscount,
  explainLatePenalty,
  explainStraightLine,
  latePenalty,
  straightLineSchedule,
} from "bareme/finance";
import { describeAll } from "bareme/format";
import { addDays, cents, date, type Explained } from "bareme/model";
import fc from "fast-check";
import { expect, test } from "vitest";
import { defaultRates } from "./support/law.js";

const amount = fc.integer({ min: 1, max: 10 ** 9 }).map((n) => cents(n));
const day = fc.integer({ min: 0, max: 1200 }).map((days) => addDays(date("2023-06-01"), days));
const fiscalYearEnd = { month: 12, day: 31 };

/** Plain data, ids used once, and both languages say something without a hole. */
function expectSound(explained: Explained<unknown>): void {
  expect(structuredClone(JSON.parse(JSON.stringify(explained)))).toEqual(explained);
  const ids = explained.steps.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const lang of ["fr", "en"] as const)
    for (const sentence of describeAll(explained, lang)) expect(sentence).not.toMatch(/undefined|NaN|Infinity/);
}

test("row 106: late penalty: the explained form gives the same answer", () => {
  const input = fc.record({
    amountInclVat: amount,
    dueDate: day,
    through: day,
    annualRate: fc.constantFrom(0.12, defaultRates),
    mode: fc.constantFrom("piecewise" as const, "fixedAtFirstDay" as const),
    dayCount: fc.constantFrom("ACT/365F" as const, "ACT/ACT-ISDA" as const),
    rounding: fc.constantFrom("perLine" as const, "perTotal" as const),
    payments: fc.array(fc.record({ on: day, amount }), { maxLength: 3 }),
  });
  fc.assert(
    fc.property(input, (terms) => {
      const explained = explainLatePenalty(terms);
      expect(explained.value).toEqual(latePenalty(terms));
      expectSound(explained);
    }),
  );
});

test("row 103: early-payment discount: the explained form gives the same answer", () => {
  const input = fc.record({
    amountExclVat: amount,
    vatRate: fc.constantFrom(0, 0.055, 0.2),
    discount: fc.constantFrom({ kind: "flat" as const, rate: 0.02 }, { kind: "annual" as const, annualRate: 0.09 }),
    daysEarly: fc.integer({ min: 1, max: 400 }),
    dayBase: fc.constantFrom(360 as const, 365 as const),
    vat: fc.constantFrom("onDiscountedPrice" as const, "onFullPrice" as const),
  });
  fc.assert(
    fc.property(input, (terms) => {
      const explained = explainEarlyPaymentDiscount(terms);
      expect(explained.value).toEqual(earlyPaymentDiscount(terms));
      expectSound(explained);
    }),
  );
});

test("row 124: break-even: the explained form gives the same answer", () => {
  fc.assert(
    fc.property(amount, amount, amount, (fixedCosts, turnover, variableCosts) => {
      const year = { fixedCosts, turnover, variableCosts };
      const explained = explainBreakEven(year);
      expect(explained.value).toEqual(breakEven(year));
      expect(explained.steps.length > 0).toBe(explained.value.ok);
      expectSound(explained);
    }),
  );
});

test("row 125: depreciation: the explained forms give the same answers, a step a year", () => {
  fc.assert(
    fc.property(amount, fc.integer({ min: 3, max: 20 }), day, (cost, years, on) => {
      const straight = { cost, years, inServiceOn: on, fiscalYearEnd };
      const even = explainStraightLine(straight);
      expect(even.value).toEqual(straightLineSchedule(straight));
      expect(even.steps).toHaveLength(even.value.length + 1);
      expectSound(even);
      const declining = { cost, years, acquiredOn: on, fiscalYearEnd, coefficient: 1.75 };
      const falling = explainDecliningBalance(declining);
      expect(falling.value).toEqual(decliningBalance(declining));
      expect(falling.steps.map(({ result }) => result.value).slice(1)).toEqual(
        falling.value.rows.map((row) => row.depreciation),
      );
      expectSound(falling);
    }),
  );
});
