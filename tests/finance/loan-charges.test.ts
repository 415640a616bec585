import { describe, expect, test } from "vitest";
import { type LoanCharges, type LoanTerms, loanSchedule, withCharges } from "../../src/finance/index.js";
import { cents, euros } from "../../src/model/index.js";

const terms: LoanTerms = {
  principal: euros(10000),
  periods: 12,
  method: "constantPayment",
  annualRate: 0.06,
  periodsPerYear: 12,
  compounding: "proportional",
};

function charged(charges: LoanCharges, loan: LoanTerms = terms) {
  const result = loanSchedule(loan);
  if (!result.ok) throw new Error(result.reason);
  return withCharges(result.value, charges);
}

describe("row 109: fees and insurance", () => {
  test("insurance on the amount borrowed is the same each month: 10 000 × 0.36 % / 12 = 3.00", () => {
    const { rows, totalInsurance } = charged({
      insurance: { annualRate: 0.0036, on: "initialPrincipal", periodsPerYear: 12 },
    });
    expect(new Set(rows.map((r) => r.insurance))).toEqual(new Set([300]));
    expect(totalInsurance).toBe(3600);
  });

  test("on what is owed it falls: 9 189.34 × 0.03 % = 2.7568", () => {
    const { rows } = charged({ insurance: { annualRate: 0.0036, on: "outstandingPrincipal", periodsPerYear: 12 } });
    expect(rows.slice(0, 2).map((r) => r.insurance)).toEqual([300, 276]);
  });

  test("amounts: due is payment, premium and fee", () => {
    const { rows, totalDue, totalFees, totalPaid } = charged({
      upfrontFees: euros(100),
      feePerPeriod: euros(2),
      insurance: { perPeriod: euros(5) },
    });
    expect(rows[0]).toMatchObject({ payment: 86066, insurance: 500, fee: 200, due: 86766 });
    expect(totalFees).toBe(12400);
    expect(totalDue).toBe(totalPaid + 6000 + 12400);
  });

  test("no charges", () => {
    const { totalDue, totalPaid, totalFees } = charged({});
    expect([totalDue, totalFees]).toEqual([totalPaid, 0]);
  });

  test("a schedule without rows has nothing to insure", () => {
    const none = { rows: [], payment: cents(0), totalInterest: cents(0), totalPaid: cents(0), residual: cents(0) };
    const insurance = { annualRate: 0.1, on: "initialPrincipal", periodsPerYear: 12 } as const;
    expect(withCharges(none, { insurance, upfrontFees: euros(50) })).toMatchObject({ rows: [], totalDue: 5000 });
  });

  test.each<[string, LoanCharges]>([
    ["finance/amount", { upfrontFees: cents(-1) }],
    ["finance/amount", { insurance: { perPeriod: cents(-1) } }],
    ["finance/rate", { insurance: { annualRate: -2, on: "initialPrincipal", periodsPerYear: 12 } }],
    ["finance/periods-per-year", { insurance: { annualRate: 0.1, on: "initialPrincipal", periodsPerYear: 0 } }],
  ])("%s", (code, charges) => {
    expect(() => charged(charges)).toThrow(expect.objectContaining({ code }));
  });
});

describe("row 109: payments by steps", () => {
  test("a second year 20 % dearer: two levels, repaid in the end", () => {
    const result = loanSchedule({ ...terms, periods: 24, steps: [{ from: 13, factor: 1.2 }] });
    if (!result.ok) throw new Error(result.reason);
    const { rows } = result.value;
    // L = 10000 / (a12 + 1.2·a12·v^12), a12 = (1 - 1.005^-12)/0.005 = 11.618932, v^12 = 0.941905: 10000 / 24.751653 = 404.0134
    expect(rows[0]?.payment).toBe(40401);
    // 404.01342 × 1.2 = 484.8161
    expect(rows[12]?.payment).toBe(48482);
    expect(rows.at(-1)?.balance).toBe(0);
    expect(Math.abs((rows.at(-1)?.payment ?? 0) - 48482)).toBeLessThan(24);
  });

  test("after a deferral the steps count from the start of the loan", () => {
    const result = loanSchedule({
      ...terms,
      periods: 6,
      deferral: { periods: 2, interest: "paid" },
      steps: [{ from: 5, factor: 0.5 }],
    });
    if (!result.ok) throw new Error(result.reason);
    const [, , third, fourth, fifth] = result.value.rows.map((r) => r.payment);
    expect(third).toBe(fourth);
    expect(Math.abs((third ?? 0) - 2 * (fifth ?? 0))).toBeLessThanOrEqual(1);
  });

  // 11 869.12 × 3.95 % = 468.83 of interest, 313.94 paid: 154.89 join the principal. Rows computed apart, in fractions.
  test("rising steps may start under the interest: it joins the principal, and the last rows repay it", () => {
    const result = loanSchedule({
      principal: cents(1186912),
      periods: 35,
      method: "constantPayment",
      ratePerPeriod: 0.0395,
      steps: [{ from: 12, factor: 2.9 }],
    });
    if (!result.ok) throw new Error(result.reason);
    const { rows, payment } = result.value;
    expect(payment).toBe(31394);
    expect(rows[0]).toEqual({ n: 1, interest: 46883, principal: -15489, payment: 31394, balance: 1202401 });
    expect(rows[11]).toEqual({ n: 12, interest: 55113, principal: 35930, payment: 91043, balance: 1359333 });
    expect(rows[34]).toEqual({ n: 35, interest: 3460, principal: 87586, payment: 91046, balance: 0 });
  });

  // Six payments of 2 520.34 go below the 33 758.09 that stay owed; nine of 756.10 are under the interest and come back up to it.
  test("falling steps may pass under the residual and come back to it", () => {
    const result = loanSchedule({
      principal: cents(3694416),
      periods: 15,
      method: "constantPayment",
      ratePerPeriod: 0.0385,
      residual: cents(3375809),
      steps: [{ from: 7, factor: 0.3 }],
    });
    if (!result.ok) throw new Error(result.reason);
    const { rows, residual } = result.value;
    expect(rows[5]).toEqual({ n: 6, interest: 119407, principal: 132627, payment: 252034, balance: 2968863 });
    expect(rows[14]).toEqual({ n: 15, interest: 127954, principal: -52336, payment: 75618, balance: 3375809 });
    expect(residual).toBe(3375809);
  });

  // 2.00 over 335 months at nearly nothing: 0.6 cent, rounded to 1, ends after 200. 1.00: 0.3 cent, rounded to 0, leaves all to the last.
  test.each([
    [200, "repaysEarly", 200],
    [100, "neverRepays", 335],
  ])("%i cents by steps, rounded, are another loan: %s", (principal, reason, period) => {
    const tiny = { principal: cents(principal), periods: 335, method: "constantPayment", ratePerPeriod: 0 } as const;
    expect(loanSchedule({ ...tiny, steps: [{ from: 335, factor: 2 }] })).toMatchObject({ ok: false, reason, period });
  });

  // 1.05 borrowed, 1.00 stays owed: 5 cents over 8 months, 0.6 rounded to 1: after seven months 0.98 is owed, and 2 cents would come back.
  test("a last row that would give money back repays early", () => {
    expect(
      loanSchedule({
        principal: cents(105),
        periods: 8,
        method: "constantPayment",
        ratePerPeriod: 0,
        residual: cents(100),
        steps: [{ from: 8, factor: 1 }],
      }),
    ).toEqual({ ok: false, reason: "repaysEarly", period: 8, payment: 1 });
  });

  test.each<Partial<LoanTerms>>([
    { steps: [{ from: 13, factor: 1 }] },
    { steps: [{ from: 0, factor: 1 }] },
    {
      steps: [
        { from: 4, factor: 1 },
        { from: 4, factor: 2 },
      ],
    },
    { steps: [{ from: 4, factor: 0 }] },
    { steps: [{ from: 4, factor: 2 }], method: "interestOnly" },
    { steps: [{ from: 4, factor: 2 }], oddCents: "firstPayment" },
  ])("refused: %j", (change) => {
    expect(() => loanSchedule({ ...terms, ...change } as LoanTerms)).toThrow(
      expect.objectContaining({ code: "finance/steps" }),
    );
  });
});
