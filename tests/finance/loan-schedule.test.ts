import { describe, expect, test } from "vitest";
import { type LoanTerms, loanSchedule } from "../../src/finance/index.js";
import { type Cents, cents, date, euros, toDecimalString } from "../../src/model/index.js";
import french from "../fixtures/french-rate-vectors.json" with { type: "json" };
import { type Vector, vectors } from "../support/vectors.js";

const METHODS = {
  "constant-payment": "constantPayment",
  "constant-principal": "constantPrincipal",
  "interest-only": "interestOnly",
} as const;

function terms({ args }: Vector): LoanTerms {
  return {
    principal: euros(args.principal),
    annualRate: args.annualRate,
    periodsPerYear: args.periodsPerYear,
    compounding: "proportional",
    periods: args.periods,
    method: METHODS[args.method as keyof typeof METHODS],
    ...(args.residual === undefined ? {} : { residual: euros(args.residual) }),
  };
}

function schedule(loan: LoanTerms) {
  const result = loanSchedule(loan);
  if (!result.ok) throw new Error(result.reason);
  return result.value;
}

const text = (amount: Cents): string => toDecimalString(amount);

describe("row 99, row 109: repayment tables", () => {
  test.each(vectors("finance-vectors.json", "loan.schedule").map((vector) => [vector.id, vector] as const))(
    "%s",
    (_, vector) => {
      const { rows, payment, totalInterest, totalPaid } = schedule(terms(vector));
      const { expected } = vector;
      expect(rows.map((r) => [r.n, text(r.interest), text(r.principal), text(r.payment), text(r.balance)])).toEqual(
        expected.rows,
      );
      expect(text(totalInterest)).toBe(expected.totalInterest);
      expect(text(totalPaid)).toBe(expected.totalPaid);
      if (expected.payment !== undefined) expect(text(payment)).toBe(expected.payment);
    },
  );

  test.each(french.testVectors.loan.cases)("French rule 6.3: $principal over $periods", (c) => {
    const { rows, payment, totalInterest } = schedule({
      principal: euros(c.principal),
      periods: c.periods,
      ratePerPeriod: c.periodRate,
      method: "constantPayment",
    });
    expect(text(payment)).toBe(c.instalment);
    expect(text(rows.at(-1)?.payment ?? cents(0))).toBe(c.lastInstalment);
    expect(text(totalInterest)).toBe(c.interest);
  });
});

const loan: LoanTerms = {
  principal: euros(10000),
  periods: 12,
  method: "constantPayment",
  annualRate: 0.06,
  periodsPerYear: 12,
  compounding: "proportional",
};

describe("row 109: deferral", () => {
  test("interest paid: 50.00 a month for two months, then a loan of ten", () => {
    const { rows } = schedule({ ...loan, deferral: { periods: 2, interest: "paid" } });
    expect(rows.slice(0, 2).map((r) => [r.payment, r.balance])).toEqual([
      [5000, 1000000],
      [5000, 1000000],
    ]);
    const ten = schedule({ ...loan, periods: 10 });
    expect(rows.slice(2).map((r) => r.payment)).toEqual(ten.rows.map((r) => r.payment));
    expect(rows).toHaveLength(12);
  });

  test("interest capitalized: 10 000 becomes 10 100.25 in two months", () => {
    const { rows } = schedule({ ...loan, deferral: { periods: 2, interest: "capitalized" } });
    expect(rows[1]).toEqual({ n: 2, interest: 5025, principal: -5025, payment: 0, balance: 1010025 });
    expect(rows[2]?.payment).toBe(schedule({ ...loan, principal: euros("10100.25"), periods: 10 }).payment);
    expect(rows.at(-1)?.balance).toBe(0);
  });

  test("a deferral of no period changes nothing", () => {
    expect(loanSchedule({ ...loan, deferral: { periods: 0, interest: "paid" } })).toEqual(loanSchedule(loan));
  });
});

describe("odd cents", () => {
  // 1000 at 1 %, 340.02 three times: the last is 340.03 (vector loan.schedule-002). A cent on the first is worth 1.0201 at the end.
  test("row 109: on the first payment", () => {
    const { rows } = schedule({
      principal: euros(1000),
      periods: 3,
      ratePerPeriod: 0.01,
      method: "constantPayment",
      oddCents: "firstPayment",
    });
    expect(rows.map((r) => r.payment)).toEqual([34003, 34002, 34002]);
    expect(rows.at(-1)?.balance).toBe(0);
  });

  test("row 109: on the first principal", () => {
    const { rows } = schedule({
      principal: euros(100),
      periods: 3,
      ratePerPeriod: 0,
      method: "constantPrincipal",
      oddCents: "firstPayment",
    });
    expect(rows.map((r) => r.principal)).toEqual([3334, 3333, 3333]);
  });
});

describe("odd cents that no first payment can take", () => {
  const level = { principal: cents(1_000_001), method: "constantPayment", oddCents: "firstPayment" } as const;

  // At 1 000 % a period a cent at the start is 11^399 cents at the end; at -90 %, 10^-399. The payment stays the interest: 10 000 010.
  test("growth beyond doubles is a fault, not an internal error", () => {
    expect(loanSchedule({ ...level, ratePerPeriod: 10, periods: 400 })).toEqual({
      ok: false,
      reason: "neverRepays",
      period: 1,
      payment: 10_000_010,
    });
    expect(loanSchedule({ ...level, ratePerPeriod: -0.9, periods: 400 })).toMatchObject({
      ok: false,
      reason: "repaysEarly",
    });
  });

  test("one payment takes all, and interest only has no odd cents", () => {
    const one = schedule({ ...level, ratePerPeriod: 0.01, periods: 1 });
    expect(one.rows.map((row) => row.payment)).toEqual([1_010_001]); // 1 000 001 + 10 000.01
    const inFine = schedule({ ...level, method: "interestOnly", ratePerPeriod: 0.01, periods: 3 });
    expect(inFine.rows.map((row) => row.payment)).toEqual([10_000, 10_000, 1_010_001]);
  });
});

describe("dates", () => {
  test("reckoned from the drawdown: the 31st comes back", () => {
    const { rows } = schedule({ ...loan, start: date("2026-01-31"), periods: 3 });
    expect(rows.map((r) => r.dueOn)).toEqual(["2026-02-28", "2026-03-31", "2026-04-30"]);
  });

  test("quarters", () => {
    const { rows } = schedule({ ...loan, start: date("2026-01-31"), periods: 2, periodsPerYear: 4 });
    expect(rows.map((r) => r.dueOn)).toEqual(["2026-04-30", "2026-07-31"]);
  });
});

describe("payments that rounding turns into another loan", () => {
  test("rounded up, it repays early", () => {
    // 1.26 at 1 % a year over 335 months: 0.43 cents a month, rounded to 0; 2.00 over 335: 0.69, rounded to 1, is repaid in 200 months or so.
    const never = loanSchedule({ ...loan, principal: cents(126), periods: 335, annualRate: 0.01 });
    expect(never).toEqual({ ok: false, reason: "neverRepays", period: 1, payment: 0 });
    const early = loanSchedule({ ...loan, principal: cents(200), periods: 335, annualRate: 0.01 });
    expect(early).toMatchObject({ ok: false, reason: "repaysEarly", payment: 1 });
  });

  test("rounded down to the interest, it never repays", () => {
    // 1000.00 at 1 %: interest 10.00; the exact payment over 1000 months is 10.0005
    expect(
      loanSchedule({ principal: euros(1000), periods: 1000, ratePerPeriod: 0.01, method: "constantPayment" }),
    ).toEqual({
      ok: false,
      reason: "neverRepays",
      period: 1,
      payment: 1000,
    });
  });

  test("one payment, or a residual equal to the principal, is no fault", () => {
    expect(schedule({ ...loan, periods: 1 }).rows).toHaveLength(1);
    expect(schedule({ ...loan, residual: loan.principal }).totalInterest).toBe(60000);
  });
});

describe("bad input", () => {
  test.each<[string, object]>([
    ["finance/term", { periods: 1_000_000 }],
    ["finance/term", { periods: 0 }],
    ["finance/amount", { principal: -1 }],
    ["finance/residual", { residual: euros(10001) }],
    ["finance/residual", { residual: -1 }],
    ["finance/method", { method: "linear" }],
    ["finance/method", { method: "toString" }],
    ["finance/rate", { annualRate: -1 }],
    ["finance/deferral", { deferral: { periods: 12, interest: "paid" } }],
    ["finance/deferral", { deferral: { periods: 1, interest: "free" } }],
    ["finance/due-dates", { start: "2026-01-01", periodsPerYear: 52 }],
  ])("%s for %j", (code, change) => {
    expect(() => loanSchedule({ ...loan, ...change } as LoanTerms)).toThrow(expect.objectContaining({ code }));
  });

  test("due dates need a yearly rate", () => {
    expect(() =>
      loanSchedule({
        principal: euros(1),
        periods: 1,
        ratePerPeriod: 0,
        method: "interestOnly",
        start: date("2026-01-01"),
      }),
    ).toThrow(expect.objectContaining({ code: "finance/due-dates" }));
  });

  test("10^12 euros over 30 years is exact, and repaid", () => {
    const big = schedule({ ...loan, principal: euros(1_000_000_000_000), periods: 360 });
    expect(big.rows.at(-1)?.balance).toBe(0);
  });
});
