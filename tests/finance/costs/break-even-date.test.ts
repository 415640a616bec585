import { breakEvenDate } from "bareme/finance";
import { type Cents, cents, date, euros } from "bareme/model";
import { expect, test } from "vitest";
import { code } from "../../support/code.js";

const year = {
  sales: "uniform",
  fixedCosts: euros(120_000),
  turnover: euros(500_000),
  variableCosts: euros(300_000),
} as const;
const start = date("2026-01-01");

test("row 124, row 128: point mort on 360 days, 365 days and days worked", () => {
  // threshold 300 000 of 500 000: 60 % of the year
  expect(breakEvenDate({ ...year, yearDays: 360, start })).toEqual({
    ok: true,
    value: { days: 216, month: 8, date: "2026-08-06" },
  });
  expect(breakEvenDate({ ...year, yearDays: 365, start })).toEqual({
    ok: true,
    value: { days: 219, month: 8, date: "2026-08-07" },
  });
  expect(breakEvenDate({ ...year, yearDays: 250, start })).toEqual({ ok: true, value: { days: 150, month: 8 } });
  expect(breakEvenDate({ ...year, yearDays: 360 })).toEqual({ ok: true, value: { days: 216, month: 8 } });
});

test("row 124: day 60 of a year of 360 is the last of February", () => {
  // 100 of 600: a sixth of the year
  const sixth = { sales: "uniform", fixedCosts: euros(100), turnover: euros(600), variableCosts: euros(0) } as const;
  expect(breakEvenDate({ ...sixth, yearDays: 360, start })).toEqual({
    ok: true,
    value: { days: 60, month: 2, date: "2026-02-28" },
  });
});

test("row 124: the month is that of the date: day 61 of 365 is 2 March; a leap year has its own days", () => {
  const sixth = {
    sales: "uniform",
    fixedCosts: euros(100),
    turnover: euros(600),
    variableCosts: euros(0),
    yearDays: 365,
  } as const;
  // 365 / 6 = 60.83...: the 61st day
  expect(breakEvenDate({ ...sixth, start })).toMatchObject({ value: { month: 3, date: "2026-03-02" } });
  expect(breakEvenDate({ ...sixth, start: date("2028-01-01") })).toMatchObject({
    value: { month: 3, date: "2028-03-01" },
  });
  expect(breakEvenDate(sixth)).toMatchObject({ value: { month: 2 } });
  const whole = { ...sixth, fixedCosts: euros(600), yearDays: 366 } as const;
  expect(breakEvenDate({ ...whole, start })).toMatchObject({ value: { days: 366, month: 12, date: "2026-12-31" } });
});

test("row 124: no fixed costs break even at once; the last day counts, a cent beyond does not", () => {
  expect(breakEvenDate({ ...year, fixedCosts: euros(0), yearDays: 365, start })).toMatchObject({
    value: { days: 0, month: 1, date: "2026-01-01" },
  });
  expect(breakEvenDate({ ...year, fixedCosts: euros(200_000), yearDays: 365, start })).toMatchObject({
    value: { days: 365, month: 12, date: "2026-12-31" },
  });
  expect(breakEvenDate({ ...year, fixedCosts: euros("200000.01"), yearDays: 365, start })).toEqual({
    ok: false,
    reason: "notReached",
  });
});

const season: readonly Cents[] = [10, 10, 0, 40, 20, 20].map((thousand) => euros(thousand * 1000));
const seasonal = { sales: "seasonal", monthlyTurnover: season, variableCosts: euros(50_000), start } as const;

test("row 124: seasonal sales: month by month, even within the month", () => {
  // rate 50 %: threshold = 2 x fixed costs. 40 000: 20 000 by February, 20 of the 40 thousand of April: day 15 of 30
  expect(breakEvenDate({ ...seasonal, fixedCosts: euros(20_000) })).toEqual({
    ok: true,
    value: { days: 90 + 15, month: 4, date: "2026-04-15" },
  });
  // 20 000 on the last day of February, not in the empty March
  expect(breakEvenDate({ ...seasonal, fixedCosts: euros(10_000) })).toEqual({
    ok: true,
    value: { days: 59, month: 2, date: "2026-02-28" },
  });
  expect(breakEvenDate({ ...seasonal, fixedCosts: euros(50_000) })).toMatchObject({
    value: { month: 6, date: "2026-06-30" },
  });
  expect(breakEvenDate({ ...seasonal, fixedCosts: euros("50000.01") })).toEqual({ ok: false, reason: "notReached" });
});

test("row 124: no fixed costs, no sales in the first month: reached on the first day", () => {
  const late = { ...seasonal, monthlyTurnover: [euros(0), euros(100)], variableCosts: euros(0), fixedCosts: euros(0) };
  expect(breakEvenDate(late)).toEqual({ ok: true, value: { days: 0, month: 1, date: "2026-01-01" } });
});

test("no margin is an answer", () => {
  expect(breakEvenDate({ ...seasonal, variableCosts: euros(100_000), fixedCosts: euros(1) })).toEqual({
    ok: false,
    reason: "noContributionMargin",
  });
});

test("refused: no month, a negative month, years of 0 or 400 days", () => {
  expect(code(() => breakEvenDate({ ...seasonal, fixedCosts: euros(1), monthlyTurnover: [] }))).toBe(
    "finance/not-positive",
  );
  expect(
    code(() => breakEvenDate({ ...seasonal, fixedCosts: euros(1), monthlyTurnover: [cents(-1), euros(100_000)] })),
  ).toBe("finance/negative-amount");
  expect(
    code(() => breakEvenDate({ ...seasonal, fixedCosts: euros(1), monthlyTurnover: Array(121).fill(euros(1000)) })),
  ).toBe("finance/bad-count");
  expect(code(() => breakEvenDate({ ...year, yearDays: 0 }))).toBe("finance/bad-count");
  expect(code(() => breakEvenDate({ ...year, yearDays: 400 }))).toBe("finance/bad-count");
});
