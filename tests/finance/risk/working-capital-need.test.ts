import { delayEffect, workingCapitalNeed } from "bareme/finance";
import { cents, euros } from "bareme/model";
import { expect, test } from "vitest";
import { code } from "../../support/code.js";

const cycle = { stocks: euros(100), receivables: euros(625), payables: euros(225), dayBase: 360 } as const;

test("row 121: stocks + receivables - payables, in euros and in days of turnover", () => {
  expect(workingCapitalNeed(cycle)).toEqual({ amount: 50_000 });
  expect(workingCapitalNeed({ ...cycle, annualTurnoverExclVat: euros(3000) })).toEqual({ amount: 50_000, days: 60 });
});

test("row 121: other debts and claims of the cycle count; the need may be a resource", () => {
  const others = { otherReceivables: euros(25), otherPayables: euros(825), annualTurnoverExclVat: euros(3600) };
  expect(workingCapitalNeed({ ...cycle, ...others })).toEqual({ amount: -30_000, days: -30 });
});

test("row 121: one day later on 360 000 a year is 1 000 of cash; earlier frees it", () => {
  const flow = { annualFlowInclVat: euros(360_000), dayBase: 360, financingRate: 0.05 } as const;
  expect(delayEffect({ ...flow, days: 1 })).toEqual({ cash: 100_000, yearlyCost: 5000 });
  expect(delayEffect({ ...flow, days: -10 })).toEqual({ cash: -1_000_000, yearlyCost: -50_000 });
  expect(delayEffect({ annualFlowInclVat: euros(365), dayBase: 365, days: 1 })).toEqual({ cash: 100, yearlyCost: 0 });
});

test("refused: negative lines, no turnover, half days, years of 361 days", () => {
  expect(code(() => workingCapitalNeed({ ...cycle, payables: cents(-1) }))).toBe("finance/negative-amount");
  expect(code(() => workingCapitalNeed({ ...cycle, annualTurnoverExclVat: euros(0) }))).toBe("finance/not-positive");
  expect(code(() => delayEffect({ annualFlowInclVat: euros(1), days: 0.5, dayBase: 360 }))).toBe("finance/bad-count");
  const odd = { annualFlowInclVat: euros(1), days: 1, dayBase: 361 as never };
  expect(code(() => delayEffect(odd))).toBe("finance/bad-day-base");
});
