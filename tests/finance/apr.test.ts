import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type AprFlow,
  type AprTerms,
  apr,
  explainApr,
  loanApr,
  proportionalOfEffective,
} from "../../src/finance/index.js";
import { addMonths, type Cents, cents, date, euros } from "../../src/model/index.js";
import french from "../fixtures/french-rate-vectors.json" with { type: "json" };
import { cases } from "./vectors.js";

/** "3/2" as an exact fraction. */
function years(text: string) {
  const [num, den] = text.split("/");
  return den === undefined ? text : { num: Number(num), den: Number(den) };
}

function flows(list: { years?: string; date?: string; amount: string }[]): AprFlow[] {
  return list.map((flow) =>
    flow.date === undefined
      ? { years: years(flow.years ?? ""), amount: euros(flow.amount) }
      : { date: date(flow.date), amount: euros(flow.amount) },
  );
}

describe("annual percentage rate", () => {
  test.each(cases("apr.taeg"))("row 109: %s", (_, args, expected) => {
    const result = apr({
      drawdowns: flows(args.drawdowns),
      payments: flows(args.payments),
      ...(args.intervalUnit === undefined ? {} : { intervalUnit: args.intervalUnit }),
    });
    if (!result.ok) throw new Error(result.reason);
    expect(Math.abs(result.rate - Number(expected.rate))).toBeLessThan(1e-10);
    expect(result.percent1).toBe(expected.percent1);
    expect(result.percent2).toBe(expected.percent2);
    expect(Math.abs(result.residual)).toBeLessThan(0.5);
  });

  test.each(french.testVectors.apr.cases)("official example $id", (c) => {
    const all = c.flows as [string, string][];
    const pick = (sign: 1 | -1) =>
      all
        .filter(([, amount]) => Number(amount) * sign > 0)
        .map(([time, amount]) => ({ years: years(time), amount: euros(amount.replace("-", "")) }));
    const result = apr({ drawdowns: pick(1), payments: pick(-1) });
    expect(result.ok && Math.abs(result.rate * 100 - Number(c.aprPercent))).toBeLessThan(1e-11);
  });

  test.each(french.testVectors.loan.cases)("loan of $principal with and without a fee", (c) => {
    const loan = {
      principal: euros(c.principal),
      periods: c.periods,
      method: "constantPayment",
      annualRate: Number(c.periodRate) * 12,
      periodsPerYear: 12,
      compounding: "proportional",
    } as const;
    // The published rates are those of equal installments; the schedule's last one is 0.04 less.
    const level = (drawn: string) =>
      apr({
        drawdowns: [{ years: 0, amount: euros(drawn) }],
        payments: Array.from({ length: c.periods }, (_, k) => ({
          years: { num: k + 1, den: 12 },
          amount: euros(c.instalment),
        })),
      });
    const free = level("10000");
    const charged = level("9900");
    if (!free.ok || !charged.ok) throw new Error("no rate");
    expect((free.rate * 100).toFixed(4)).toBe(c.taegNoFee);
    expect((charged.rate * 100).toFixed(4)).toBe(c.taegFee100);
    expect((proportionalOfEffective(charged.rate, 12) * 100).toFixed(4)).toBe(c.tegProportionalFee100);
    const ours = loanApr({ ...loan, upfrontFees: euros(100) });
    expect(ours.ok && charged.rate - ours.rate).toBeLessThan(3e-6);
    expect(ours.ok && ours.rate).toBeLessThan(charged.rate);
  });
});

describe("times", () => {
  const to = (day: string, intervalUnit: "month" | "week" | "year" = "month", from = "2024-01-31") => {
    const result = apr({
      drawdowns: [{ date: date(from), amount: euros(1000) }],
      payments: [{ date: date(day), amount: euros(2000) }],
      intervalUnit,
    });
    if (!result.ok) throw new Error(result.reason);
    return Math.LN2 / Math.log1p(result.rate); // the money doubles: years
  };

  test("whole months are twelfths, also to a shorter month's end", () => {
    expect(to("2024-02-29")).toBeCloseTo(1 / 12, 12);
    expect(to("2024-03-31")).toBeCloseTo(2 / 12, 12);
    expect(to("2025-01-31")).toBeCloseTo(1, 12);
  });
  test("whole weeks are fifty-seconds, whole years are years", () => {
    expect(to("2024-02-14", "week")).toBeCloseTo(2 / 52, 12);
    expect(to("2026-01-31", "year")).toBeCloseTo(2, 12);
  });
  test("odd days, counted after whole periods back from the payment", () => {
    // 10 March less one month: 10 February, ten days after 31 January; the year to 10 February 2024 has 365 days.
    expect(to("2024-03-10")).toBeCloseTo(1 / 12 + 10 / 365, 12);
    // 10 days alone; the year to 10 February 2024 has 365 days
    expect(to("2024-02-10")).toBeCloseTo(10 / 365, 12);
    // 1 April less two months: 1 February 2024, one day after, in a year of 365 days
    expect(to("2024-04-01")).toBeCloseTo(2 / 12 + 1 / 365, 12);
    // 10 April less one month: 10 March 2024, 19 days after 20 February; the year to 10 March 2024 has its 29 February
    expect(to("2024-04-10", "month", "2024-02-20")).toBeCloseTo(1 / 12 + 19 / 366, 12);
    expect(to("2024-02-20", "week")).toBeCloseTo(2 / 52 + 6 / 365, 12);
  });
});

const monthly: AprTerms = {
  drawdowns: [{ date: date("2024-01-15"), amount: euros(1000) }],
  payments: [{ date: date("2024-07-15"), amount: euros(1100) }],
};

describe("laws", () => {
  test("without fees it is the effective rate of the loan, to what rounding the payment moves", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 1, max: 120 }), (k, periods) => {
        const annualRate = k / 10_000;
        const result = loanApr({
          principal: euros(100000),
          periods,
          method: "constantPayment",
          annualRate,
          periodsPerYear: 12,
          compounding: "effective",
        });
        expect(result.ok && Math.abs(result.rate - annualRate)).toBeLessThan(2e-6);
      }),
    );
  });

  test("a fee never lowers it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50_000 }), (fee) => {
        const loan = {
          principal: euros(1000),
          periods: 12,
          method: "constantPayment",
          annualRate: 0.05,
          periodsPerYear: 12,
          compounding: "proportional",
        } as const;
        const free = loanApr(loan);
        const charged = loanApr({ ...loan, upfrontFees: cents(fee) });
        expect(free.ok && charged.ok && charged.rate > free.rate).toBe(true);
        const insured = loanApr({ ...loan, insurance: { perPeriod: cents(fee) }, feePerPeriod: cents(1) });
        expect(free.ok && insured.ok && insured.rate > free.rate).toBe(true);
      }),
    );
  });

  test("the explained form gives the same value", () => {
    expect(explainApr(monthly).value).toEqual(apr(monthly));
    expect(explainApr(monthly).steps.at(-1)?.result).toMatchObject({ unit: "fractionPerYear" });
    const none = { ...monthly, payments: [] };
    expect(explainApr(none)).toMatchObject({ value: { ok: false, reason: "oneSigned" } });
    expect(explainApr(none).steps).toHaveLength(2);
    const long = {
      ...monthly,
      payments: Array.from({ length: 24 }, (_, k) => ({
        date: addMonths(date("2024-01-15"), k + 1),
        amount: euros(50),
      })),
    };
    expect(explainApr(long).steps[1]?.operands).toHaveLength(24);
  });
});

describe("no answer, and bad input", () => {
  test("repaid before the money comes: two rates or none are said", () => {
    const draws = {
      drawdowns: [
        { years: 0, amount: euros(1000) },
        { years: 2, amount: euros(1540) },
      ],
    };
    expect(apr({ ...draws, payments: [{ years: 1, amount: euros(2500) }] })).toMatchObject({
      ok: false,
      reason: "severalSolutions",
    });
    expect(apr({ ...draws, payments: [{ years: 1, amount: euros(100) }] })).toEqual({
      ok: false,
      reason: "noSolution",
    });
  });

  test.each<[string, AprTerms]>([
    ["finance/no-drawdown", { drawdowns: [], payments: [] }],
    ["finance/before-drawdown", { ...monthly, payments: [{ date: date("2024-01-14"), amount: euros(1) }] }],
    [
      "finance/before-drawdown",
      { drawdowns: [{ years: 1, amount: euros(1) }], payments: [{ years: 0.5, amount: euros(1) }] },
    ],
    ["finance/mixed-times", { ...monthly, payments: [{ years: 1, amount: euros(1) }] }],
    ["finance/amount", { ...monthly, payments: [{ date: date("2024-07-15"), amount: euros(-1) }] }],
    ["money/not-whole-cents", { ...monthly, payments: [{ date: date("2024-07-15"), amount: 1.5 as Cents }] }],
  ])("%s", (code, terms) => {
    expect(() => apr(terms)).toThrow(expect.objectContaining({ code }));
  });

  test("fees that eat the loan", () => {
    const loan = {
      principal: euros(1000),
      periods: 12,
      method: "constantPayment",
      annualRate: 0.05,
      periodsPerYear: 12,
      compounding: "proportional",
    } as const;
    expect(() => loanApr({ ...loan, upfrontFees: euros(1000) })).toThrow(
      expect.objectContaining({ code: "finance/amount" }),
    );
    expect(() => loanApr({ ...loan, feePerPeriod: cents(-1) })).toThrow(
      expect.objectContaining({ code: "finance/amount" }),
    );
    expect(loanApr({ ...loan, principal: cents(100), periods: 500 })).toMatchObject({
      ok: false,
      reason: "neverRepays",
    });
    for (const rate of [Number.NaN, -1, -2, Number.POSITIVE_INFINITY])
      expect(() => proportionalOfEffective(rate, 12)).toThrow(expect.objectContaining({ code: "finance/rate" }));
    expect(() => proportionalOfEffective(0.1, 0)).toThrow(
      expect.objectContaining({ code: "finance/periods-per-year" }),
    );
  });
});

// The double tomorrow is 2^365 - 1 a year, 7.515336264876266e109: a number says it, though with an exponent.
test("a rate too long to print without an exponent has its per cent in digits", () => {
  const result = apr({
    drawdowns: [{ years: 0, amount: euros(100) }],
    payments: [{ years: { num: 1, den: 365 }, amount: euros(200) }],
  });
  if (!result.ok) throw new Error(result.reason);
  expect(result.rate / 2 ** 365).toBeCloseTo(1, 12);
  expect(result.percent2).toMatch(/^7515336264876\d{99}\.00$/);
  expect(result.percent1).toBe(result.percent2.slice(0, -1));
});

// (10^12 / 100)^(1 / 0.1) is 10^100; (10^14 cents / 1)^(1 / 0.04) is 10^350, beyond a number.
test("a rate that no number can say is out of range", () => {
  const payments = [{ years: "0.1", amount: euros("1000000000000") }];
  const near = apr({ drawdowns: [{ years: 0, amount: euros(100) }], payments });
  expect(near.ok && near.rate / 1e100).toBeCloseTo(1, 9);
  const drawdowns = [{ years: 0, amount: cents(1) }];
  expect(apr({ drawdowns, payments: [{ years: "0.04", amount: euros("1000000000000") }] })).toEqual({
    ok: false,
    reason: "outOfRange",
  });
});

// 500 at the start and at six months against 1 100 at a year: q² + q = 2.2 with q = (1 + rate)^(1/2), so rate = 1.2 - q, q = (√9.8 - 1) / 2.
test("drawdowns in any order of days", () => {
  const drawdowns = [
    { date: date("2024-07-01"), amount: euros(500) },
    { date: date("2024-01-01"), amount: euros(500) },
  ];
  const payments = [{ date: date("2025-01-01"), amount: euros(1100) }];
  const result = apr({ drawdowns, payments });
  expect(result.ok && result.rate).toBeCloseTo(1.2 - (Math.sqrt(9.8) - 1) / 2, 12);
  expect(apr({ drawdowns: drawdowns.toReversed(), payments })).toEqual(result);
});
