import { type SalesPayPlan, salesPay } from "bareme/finance";
import { cents, euros } from "bareme/model";
import { expect, test } from "vitest";
import { code } from "../../support/code.js";

const plan: SalesPayPlan = {
  fixed: euros(1800),
  tiers: [
    { from: euros(5000), rate: 0.02 },
    { from: euros(20_000), rate: 0.03 },
  ],
  mode: "marginal",
};

test("row 138: fixed pay and commission by slices, both sides of each tier", () => {
  expect(salesPay(plan, euros("4999.99"))).toEqual({
    fixed: 180_000,
    commission: 0,
    bonuses: 0,
    variable: 0,
    topUp: 0,
    total: 180_000,
    variableShare: 0,
    toNextTier: 1,
  });
  // 15 000 x 2 % + 5 000 x 3 % = 450
  expect(salesPay(plan, euros(25_000))).toEqual({
    fixed: 180_000,
    commission: 45_000,
    bonuses: 0,
    variable: 45_000,
    topUp: 0,
    total: 225_000,
    variableShare: 0.2,
  });
  expect(salesPay(plan, euros(20_000))).toMatchObject({ commission: 30_000 });
});

test("row 138: the rate reached on everything", () => {
  const whole: SalesPayPlan = { ...plan, mode: "whole" };
  expect(salesPay(whole, euros("4999.99")).commission).toBe(0);
  expect(salesPay(whole, euros(5000)).commission).toBe(10_000);
  expect(salesPay(whole, euros("19999.99")).commission).toBe(40_000); // 399.9998
  expect(salesPay(whole, euros(20_000)).commission).toBe(60_000);
});

test("row 138: bonuses reached add up, the cap cuts the variable, the guarantee tops up", () => {
  const rich: SalesPayPlan = {
    ...plan,
    bonuses: [
      { from: euros(10_000), amount: euros(100) },
      { from: euros(25_000), amount: euros(200) },
    ],
    variableCap: euros(600),
    guaranteed: euros(2000),
  };
  expect(salesPay(rich, euros("24999.99"))).toMatchObject({ bonuses: 10_000, variable: 55_000, topUp: 0 });
  expect(salesPay(rich, euros(25_000))).toMatchObject({
    commission: 45_000,
    bonuses: 30_000,
    variable: 60_000,
    total: 240_000,
  });
  expect(salesPay(rich, euros(0))).toMatchObject({ variable: 0, topUp: 20_000, total: 200_000 });
});

test("row 138: more goods back than sold earns nothing, owes nothing", () => {
  const fromZero: SalesPayPlan = { ...plan, tiers: [{ from: euros(0), rate: 0.02 }], fixed: euros(0) };
  for (const mode of ["whole", "marginal"] as const)
    expect(salesPay({ ...fromZero, mode }, euros(-500))).toEqual({
      fixed: 0,
      commission: 0,
      bonuses: 0,
      variable: 0,
      topUp: 0,
      total: 0,
      toNextTier: 50_000,
    });
});

test("row 138: no tiers is fixed pay alone", () => {
  expect(salesPay({ fixed: euros(2000), tiers: [], mode: "whole" }, euros(9000)).total).toBe(200_000);
});

test.each([
  [
    "tiers that fall",
    {
      tiers: [
        { from: euros(10), rate: 0.1 },
        { from: euros(5), rate: 0.2 },
      ],
    },
    "finance/bad-tiers",
  ],
  ["a tier below zero", { tiers: [{ from: cents(-1), rate: 0.1 }] }, "finance/bad-tiers"],
  ["a negative rate", { tiers: [{ from: euros(0), rate: -0.1 }] }, "finance/bad-rate"],
  ["another mode", { mode: "other" }, "finance/bad-mode"],
  ["negative fixed pay", { fixed: cents(-1) }, "finance/negative-amount"],
  ["a negative cap", { variableCap: cents(-1) }, "finance/negative-amount"],
])("refused: %s", (_, change, expected) => {
  expect(code(() => salesPay({ ...plan, ...change } as never, euros(100)))).toBe(expected);
});
