import { explainBreakEven, explainLatePenalty, explainStraightLine } from "bareme/finance";
import { describeAll } from "bareme/format";
import { date, euros } from "bareme/model";
import { expect, test } from "vitest";
import { defaultRates } from "./support/law.js";

const late = {
  amountInclVat: euros(5000),
  dueDate: date("2024-12-15"),
  through: date("2025-01-31"),
  annualRate: defaultRates,
  mode: "piecewise",
  dayCount: "ACT/365F",
  rounding: "perLine",
  indemnity: euros(40),
} as const;

test("row 106: each stretch says its rate, its parameter and its source", () => {
  const { steps } = explainLatePenalty(late);
  expect(steps.map(({ id, result }) => [id, result.value])).toEqual([
    ["interest-1", 3123],
    ["interest-2", 5584],
    ["interest", 8707],
    ["total", 12_707],
  ]);
  expect(steps[0]).toMatchObject({ parameter: "late-payment-default", source: { id: "test" } });
  expect(steps[0]?.operands.map(({ id, value }) => [id, value])).toEqual([
    ["balance", 500_000],
    ["annualRate", 0.1425],
    ["days", 16],
    ["yearDays", 365],
  ]);
});

test("row 106: the days of a leap year are said", () => {
  const { steps } = explainLatePenalty({ ...late, annualRate: 0.1, dayCount: "ACT/ACT-ISDA", rounding: "perTotal" });
  expect(steps.slice(0, 2).map(({ operands }) => operands[3]?.value)).toEqual([366, 365]);
  expect(steps[2]?.formula).toBe("sum of the rows, rounded once");
});

test("no steps where there is no answer", () => {
  expect(explainLatePenalty({ ...late, through: date("2026-08-01") })).toMatchObject({
    value: { reason: "notCovered" },
    steps: [],
  });
  expect(explainBreakEven({ fixedCosts: euros(1), turnover: euros(1), variableCosts: euros(1) }).steps).toEqual([]);
});

test("row 124: sentences in French and in English", () => {
  const explained = explainBreakEven({
    fixedCosts: euros(120_000),
    turnover: euros(500_000),
    variableCosts: euros(300_000),
  });
  expect(describeAll(explained, "en")[2]).toContain("Break-even turnover: Fixed costs / Contribution rate = ");
  expect(describeAll(explained, "fr")[2]).toContain("Charges fixes / Taux de marge sur coûts variables");
});

test("row 125: the last year of a straight line is what is left", () => {
  const { steps } = explainStraightLine({
    cost: euros(100),
    years: 3,
    inServiceOn: date("2026-01-01"),
    fiscalYearEnd: { month: 12, day: 31 },
  });
  expect(steps.map(({ formula, result }) => [formula, result.value])).toEqual([
    ["cost - residualValue", 10_000],
    ["base × days / lifeDays", 3333],
    ["base × days / lifeDays", 3333],
    ["left", 3334],
  ]);
});
