import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  explainLeaseRent,
  explainLoanPayment,
  type LeaseTerms,
  type LoanTerms,
  leaseRent,
  loanSchedule,
} from "../../src/finance/index.js";
import { cents, type Explained, euros } from "../../src/model/index.js";

/** Evaluates a formula of the last step on its own operands: what a reader would do with a pocket calculator. */
function evaluated({ steps }: Explained<unknown>): number {
  const { formula, operands } = steps.at(-1) ?? { formula: "0", operands: [] };
  const [expression = "", where = ""] = formula.split(", v = ");
  const names = Object.fromEntries(operands.map(({ id, value }) => [id, Number(value)]));
  const value = (text: string): number =>
    new Function(
      ...Object.keys(names),
      "v",
      `return ${text.replaceAll("×", "*").replaceAll("÷", "/").replaceAll("^", "**")}`,
    )(...Object.values(names), where === "" ? Number.NaN : 1 / (1 + (names["periodRate"] ?? 0)));
  return value(expression);
}

const lease: fc.Arbitrary<LeaseTerms> = fc
  .record({
    price: fc.integer({ min: 10_000, max: 1e9 }),
    rents: fc.integer({ min: 2, max: 84 }),
    timing: fc.constantFrom("inAdvance" as const, "inArrears" as const),
    residualRate: fc.constantFrom(0, 0.02, 0.15),
    annualRate: fc.integer({ min: 0, max: 1500 }).map((k) => k / 10_000),
    periodsPerYear: fc.constantFrom(1, 4, 12),
    compounding: fc.constantFrom("proportional" as const, "effective" as const),
    first: fc.constantFrom(undefined, "replaces" as const, "adds" as const),
  })
  .map(({ first, price, ...rest }) => ({
    ...rest,
    price: cents(price),
    ...(first === undefined ? {} : { firstRent: cents(Math.floor(price / 10)), firstRentMode: first }),
  }));

describe("explanations", () => {
  test("the explained rent is the rent, and its formula gives it", () => {
    fc.assert(
      fc.property(lease, (terms) => {
        const explained = explainLeaseRent(terms);
        expect(explained.value).toBe(leaseRent(terms));
        expect(Math.abs(evaluated(explained) - explained.value)).toBeLessThan(0.5 + explained.value * 1e-9);
      }),
    );
  });

  test("a first rent at rate 0, both ways", () => {
    const terms = {
      price: euros(10000),
      rents: 10,
      timing: "inArrears",
      firstRent: euros(1000),
      ratePerPeriod: 0,
    } as const;
    const replaces = explainLeaseRent({ ...terms, firstRentMode: "replaces" });
    expect(replaces.steps.at(-1)?.formula).toBe("(price - firstRent - residualValue) ÷ (rents - 1)");
    expect([replaces.value, evaluated(replaces)]).toEqual([100000, 100000]); // 9 000 over 9
    const adds = explainLeaseRent({ ...terms, firstRentMode: "adds" });
    expect(adds.steps.at(-1)?.formula).toBe("(price - firstRent - residualValue) ÷ rents");
    expect([adds.value, evaluated(adds)]).toEqual([90000, 90000]);
  });

  const loan: fc.Arbitrary<LoanTerms> = fc.record({
    principal: fc.integer({ min: 100_000, max: 1e9 }).map((value) => cents(value)),
    periods: fc.integer({ min: 2, max: 120 }),
    method: fc.constantFrom("constantPayment" as const, "constantPrincipal" as const, "interestOnly" as const),
    ratePerPeriod: fc.integer({ min: 1, max: 200 }).map((k) => k / 10_000),
  });

  test("the explained payment is the schedule's, and its formula gives it", () => {
    fc.assert(
      fc.property(loan, (terms) => {
        const explained = explainLoanPayment(terms);
        const schedule = loanSchedule(terms);
        expect(explained.value).toBe(schedule.ok ? schedule.value.payment : schedule.payment);
        if (schedule.ok)
          expect(Math.abs(evaluated(explained) - explained.value)).toBeLessThan(1 + explained.value * 1e-9);
      }),
    );
  });

  test("steps are plain data, in both languages", () => {
    const explained = explainLeaseRent({
      price: euros(10000),
      rents: 36,
      timing: "inAdvance",
      residualValue: euros(200),
      ratePerPeriod: 0.005,
    });
    expect(explained.steps.map((step) => step.id)).toEqual(["period-rate", "rent"]);
    expect(JSON.parse(JSON.stringify(explained))).toStrictEqual(explained);
    for (const { title, result } of explained.steps)
      expect([title.fr, title.en, result.label.fr, result.label.en].every(Boolean)).toBe(true);
  });

  test("a deferral shortens what repays; a refused payment is explained too", () => {
    const deferred = explainLoanPayment({
      principal: euros(10000),
      periods: 12,
      method: "constantPayment",
      ratePerPeriod: 0.005,
      deferral: { periods: 2, interest: "paid" },
    });
    expect(deferred.steps[1]?.operands.find(({ id }) => id === "n")?.value).toBe(10);
    expect(
      explainLoanPayment({ principal: euros(1000), periods: 1000, method: "constantPayment", ratePerPeriod: 0.01 })
        .value,
    ).toBe(1000);
  });
});
