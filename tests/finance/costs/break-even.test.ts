import { breakEven, breakEvenDate, breakEvenUnits, turnoverForResult } from "bareme/finance";
import { cents, euros } from "bareme/model";
import { expect, test } from "vitest";
import { expectClose } from "../../support/close.js";
import { code } from "../../support/code.js";
import { vectors } from "../../support/vectors.js";

const file = "finance-vectors.json";

test.each(vectors(file, "breakEven.revenue"))("row 124: vector $id", ({ args, expected }) => {
  const year = {
    fixedCosts: euros(args.fixedCosts),
    turnover: euros(args.revenue),
    variableCosts: euros(args.variableCosts),
  };
  const found = breakEven(year);
  const when = breakEvenDate({ sales: "uniform", ...year, yearDays: args.yearDays });
  if (!found.ok || !when.ok) throw new Error("no answer");
  expectClose(found.value.contributionRate, expected.marginRate);
  expectClose(found.value.breakEvenTurnoverExact / 100, expected.threshold);
  expect(found.value.breakEvenTurnover).toBe(euros(expected.thresholdRounded));
  expectClose(found.value.safetyMarginExact / 100, expected.safetyMargin);
  expectClose(found.value.safetyIndex, expected.safetyIndex);
  expect(found.value.result).toBe(euros(expected.result));
  expectClose(when.value.days, expected.days);
});

test.each(vectors(file, "breakEven.units"))("row 124: vector $id", ({ args, expected }) => {
  const found = breakEvenUnits({
    fixedCosts: euros(args.fixedCosts),
    unitPrice: euros(args.unitPrice),
    unitVariableCost: euros(args.unitVariableCost),
  });
  if (!found.ok) throw new Error(found.reason);
  expectClose(found.value.unitsExact, expected.units);
  expect(found.value.units).toBe(expected.unitsRoundedUp);
});

test("row 124: a course: 625 000 of fixed costs, 880 000 of margin on 3 300 000", () => {
  // 625 000 / (880 000 / 3 300 000) = 2 343 750; safety 956 250, 28.977 %; leverage 880 000 / 255 000
  const found = breakEven({ fixedCosts: euros(625_000), turnover: euros(3_300_000), variableCosts: euros(2_420_000) });
  expect(found.ok && found.value).toEqual({
    contributionMargin: 88_000_000,
    contributionRate: 88 / 330,
    result: 25_500_000,
    breakEvenTurnover: 234_375_000,
    breakEvenTurnoverExact: 234_375_000,
    safetyMargin: 95_625_000,
    safetyMarginExact: 95_625_000,
    safetyIndex: 95_625 / 330_000,
    operatingLeverage: 880 / 255,
  });
});

test("row 124: a loss has a safety margin below zero; at the threshold there is no leverage", () => {
  const loss = breakEven({ fixedCosts: euros(250), turnover: euros(1000), variableCosts: euros(800) });
  expect(loss.ok && [loss.value.safetyMargin, loss.value.safetyIndex, loss.value.operatingLeverage]).toEqual([
    -25_000, -0.25, -4,
  ]);
  const level = breakEven({ fixedCosts: euros(200), turnover: euros(1000), variableCosts: euros(800) });
  expect(level.ok && "operatingLeverage" in level.value).toBe(false);
});

test("row 124: without a margin on sales nothing breaks even: an answer", () => {
  const none = { ok: false, reason: "noContributionMargin" };
  expect(breakEven({ fixedCosts: euros(0), turnover: euros(100), variableCosts: euros(100) })).toEqual(none);
  expect(breakEven({ fixedCosts: euros(1), turnover: euros(100), variableCosts: euros(101) })).toEqual(none);
  expect(breakEvenUnits({ fixedCosts: euros(1), unitPrice: euros(5), unitVariableCost: euros(5) })).toEqual(none);
});

test("row 124: one unit more as soon as a cent is missing", () => {
  const product = { unitPrice: euros(625), unitVariableCost: euros(437) };
  expect(breakEvenUnits({ fixedCosts: euros("18800.01"), ...product })).toMatchObject({
    value: { units: 101, turnover: 6_312_500 },
  });
  expect(breakEvenUnits({ fixedCosts: euros(0), ...product })).toMatchObject({ value: { units: 0, turnover: 0 } });
});

test("row 124: turnover for a result", () => {
  expect(turnoverForResult({ fixedCosts: euros(120_000), contributionRate: 0.4, result: euros(80_000) })).toBe(
    50_000_000,
  );
});

test("refused: nothing sold, negative costs, impossible rates", () => {
  const year = { fixedCosts: euros(1), turnover: euros(100), variableCosts: euros(50) };
  expect(code(() => breakEven({ ...year, turnover: euros(0) }))).toBe("finance/not-positive");
  expect(code(() => breakEven({ ...year, fixedCosts: cents(-1) }))).toBe("finance/negative-amount");
  expect(code(() => turnoverForResult({ fixedCosts: euros(1), contributionRate: 0, result: euros(1) }))).toBe(
    "finance/bad-rate",
  );
  expect(code(() => turnoverForResult({ fixedCosts: euros(1), contributionRate: 1.1, result: euros(1) }))).toBe(
    "finance/bad-rate",
  );
});

test("row 124: a margin too thin for any turnover that money can hold is an answer", () => {
  const out = { ok: false, reason: "outOfReach" };
  const thin = { fixedCosts: cents(1e14), turnover: cents(1e14), variableCosts: cents(1e14 - 1) };
  expect(breakEven(thin)).toEqual(out);
  expect(breakEvenDate({ sales: "uniform", ...thin, yearDays: 360 })).toEqual(out);
  // one cent of fixed costs, one cent of margin: the threshold is the turnover itself
  const most = Number.MAX_SAFE_INTEGER - 1;
  expect(breakEven({ fixedCosts: cents(1), turnover: cents(most), variableCosts: cents(most - 1) })).toMatchObject({
    value: { breakEvenTurnover: most },
  });
  expect(breakEvenUnits({ fixedCosts: cents(1e12), unitPrice: cents(1e6), unitVariableCost: cents(1e6 - 1) })).toEqual(
    out,
  );
});
