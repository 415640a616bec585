import { solvencyRatios } from "bareme/finance";
import { euros } from "bareme/model";
import { expect, test } from "vitest";

const accounts = {
  equity: euros(30_000),
  totalAssets: euros(120_000),
  currentAssets: euros(60_000),
  stocks: euros(20_000),
  cash: euros(8000),
  shortTermDebts: euros(40_000),
  financialDebts: euros(45_000),
  cashFlow: euros(15_000),
  ebitda: euros(24_000),
  financialCharges: euros(3000),
  turnover: euros(200_000),
};

test("row 117: solvency ratios by name", () => {
  const values = Object.entries(solvencyRatios(accounts)).map(([name, ratio]) => [name, ratio.ok && ratio.value]);
  expect(Object.fromEntries(values)).toEqual({
    financialAutonomy: 0.25,
    currentRatio: 1.5,
    quickRatio: 1,
    cashRatio: 0.2,
    repaymentYears: 3,
    interestCover: 8,
    financialChargesWeight: 0.015,
    gearing: 1.5,
  });
});

test("row 117: a missing line, no debts, a cash flow that repays nothing: said, never Infinity", () => {
  const ratios = solvencyRatios({ ...accounts, financialCharges: euros(0), cashFlow: euros(-1) });
  expect(ratios.interestCover).toEqual({ ok: false, reason: "zeroDenominator" });
  expect(ratios.repaymentYears).toEqual({ ok: false, reason: "negativeDenominator" });
  expect(ratios.financialChargesWeight).toEqual({ ok: true, value: 0 });
  const { stocks: _, ...without } = accounts;
  expect(solvencyRatios(without).quickRatio).toEqual({ ok: false, reason: "unknown", missing: ["stocks"] });
  expect(solvencyRatios({}).gearing).toEqual({ ok: false, reason: "unknown", missing: ["financialDebts", "equity"] });
});

test("row 117: equity eaten up by losses gives a negative autonomy", () => {
  expect(solvencyRatios({ ...accounts, equity: euros(-6000) }).financialAutonomy).toEqual({ ok: true, value: -0.05 });
});
