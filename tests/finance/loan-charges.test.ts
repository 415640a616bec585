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
