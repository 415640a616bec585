import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type DatedLoanTerms, loanSchedule, scheduleByDates } from "../../src/finance/index.js";
import { addDays, cents, date, euros, sum, toDecimalString } from "../../src/model/index.js";
import { cases } from "./vectors.js";

const base: DatedLoanTerms = {
  principal: euros(5000),
  method: "constantPayment",
  annualRate: 0.06,
  dayCount: "ACT/365F",
  start: date("2023-01-31"),
  dueDates: { everyMonths: 1, periods: 6 },
};

function schedule(terms: DatedLoanTerms) {
  const result = scheduleByDates(terms);
  if (!result.ok) throw new Error(result.reason);
  return result.value;
}

describe("row 109: schedules on dates", () => {
  test.each(cases("loan.scheduleByDates"))("%s", (_, args, expected) => {
    const { rows, payment } = schedule({
      principal: euros(args.principal),
      annualRate: args.annualRate,
      method: "constantPayment",
      dayCount: args.dayCount,
      start: date(args.start),
      dueDates: { everyMonths: args.everyMonths, periods: args.periods },
    });
    expect(toDecimalString(payment)).toBe(expected.payment);
    expect(
      rows.map((r) => [r.dueOn, ...[r.interest, r.principal, r.payment, r.balance].map((a) => toDecimalString(a))]),
    ).toEqual(expected.rows);
  });

  test("in 30/360 equal months are the regular loan, row by row", () => {
    const { rows } = schedule({ ...base, start: date("2023-01-15"), dayCount: "30E/360" });
    const regular = loanSchedule({
      principal: base.principal,
      method: "constantPayment",
      periods: 6,
      annualRate: 0.06,
      periodsPerYear: 12,
      compounding: "proportional",
    });
    expect(regular.ok && rows.map(({ dueOn: _, ...row }) => row)).toEqual(regular.ok && regular.value.rows);
  });

  test("irregular dates, other methods, a residual", () => {
    const dueDates = [date("2023-03-01"), date("2023-03-11"), date("2024-01-31")];
    // 5000 × 6 % × 29/365 = 23.8356; 10 days: 8.2192; 326 days: 267.9452
    const interestOnly = schedule({ ...base, dueDates, method: "interestOnly" });
    expect(interestOnly.rows.map((r) => r.interest)).toEqual([2384, 822, 26795]);
    expect(interestOnly.rows.map((r) => r.balance)).toEqual([500000, 500000, 0]);
    const residual = schedule({ ...base, dueDates, method: "constantPrincipal", residual: euros(2000) });
    expect(residual.rows.map((r) => r.principal)).toEqual([100000, 100000, 100000]);
    expect(residual.residual).toBe(200000);
  });

  test("ICMA needs its reference period", () => {
    const icma = { ...base, dayCount: "ACT/ACT-ICMA", dueDates: [date("2023-07-31"), date("2024-01-31")] } as const;
    expect(() => scheduleByDates(icma)).toThrow(expect.objectContaining({ code: "day-count/missing-reference" }));
    const dayCountOptions = { referencePeriod: { from: date("2023-01-31"), until: date("2023-07-31") }, frequency: 2 };
    expect(schedule({ ...icma, dayCountOptions }).rows[0]?.interest).toBe(15000);
  });
});

test("principal repaid and residual are the amount borrowed, whatever the dates", () => {
  const gaps = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(gaps, fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 90 }), (days, rate, share) => {
      let day = base.start;
      const dueDates = days.map((gap) => (day = addDays(day, gap)));
      const principal = euros(100000);
      const residual = cents(100000 * share);
      const { rows, totalInterest, totalPaid } = schedule({
        ...base,
        principal,
        residual,
        annualRate: rate / 10_000,
        dueDates,
      });
      expect(sum(rows.map((r) => r.principal)) + residual).toBe(principal);
      expect(totalPaid - totalInterest).toBe(principal - residual);
      expect(rows.at(-1)?.balance).toBe(residual);
    }),
  );
});

test.each<[string, Partial<DatedLoanTerms>]>([
  ["finance/dates-out-of-order", { dueDates: [date("2023-01-31")] }],
  ["finance/dates-out-of-order", { dueDates: [date("2023-03-01"), date("2023-02-01")] }],
  ["finance/dates-out-of-order", { dueDates: [date("2023-03-01"), date("2023-03-01")] }],
  ["finance/term", { dueDates: [] }],
  ["finance/term", { dueDates: { everyMonths: 0, periods: 3 } }],
  ["finance/term", { dueDates: { everyMonths: 1, periods: 1_000_000 } }],
  ["finance/rate", { annualRate: "-1" }],
  ["finance/rate", { annualRate: "-0.99", dueDates: [date("2028-01-01")] }],
  ["finance/method", { method: "linear" as never }],
  ["finance/residual", { residual: euros(5001) }],
  ["day-count/unknown", { dayCount: "ACT/364" as never }],
])("%s", (code, change) => {
  expect(() => scheduleByDates({ ...base, ...change })).toThrow(expect.objectContaining({ code }));
});

test("a payment that rounding makes too large is reported", () => {
  expect(scheduleByDates({ ...base, principal: cents(5), dueDates: { everyMonths: 1, periods: 10 } })).toMatchObject({
    ok: false,
    payment: 1,
  });
});
