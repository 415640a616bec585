import { describe, expect, test } from "vitest";
import { type LeaseTerms, leaseRent, leaseRentUnrounded } from "../../src/finance/index.js";
import { cents, euros } from "../../src/model/index.js";
import french from "../fixtures/french-rate-vectors.json" with { type: "json" };
import { cases, timing, within } from "./vectors.js";

const VECTORS = cases("lease.rent");

function terms(args: (typeof VECTORS)[number][1]): LeaseTerms {
  const { price, ratePerPeriod, rents, residualRate, residualValue, firstRent } = args;
  return {
    price: euros(String(price)),
    ratePerPeriod,
    rents: Number(rents),
    timing: timing(args.timing),
    ...(residualRate === undefined ? {} : { residualRate }),
    ...(residualValue === undefined ? {} : { residualValue: euros(residualValue) }),
    ...(firstRent === undefined ? {} : { firstRent: euros(firstRent), firstRentMode: "replaces" }),
  };
}

describe("row 82, row 92: rents", () => {
  test.each(VECTORS)("%s", (_, args, expected, tolerance) => {
    const { rent, rentRounded } = expected;
    expect(leaseRent(terms(args))).toBe(euros(rentRounded));
    expect(within(leaseRentUnrounded(terms(args)) / 100, rent, tolerance.rent)).toBe(true);
  });

  test.each(french.testVectors.lease.cases)("French rule 5.3: $price over $periods at $periodRate, $timing", (c) => {
    const [num, den] = c.periodRate.split("/").map(Number);
    const lease: LeaseTerms = {
      price: euros(c.price),
      residualValue: euros(c.residual),
      rents: c.periods,
      timing: c.timing === "advance" ? "inAdvance" : "inArrears",
      ratePerPeriod: den === undefined ? c.periodRate : { num: (num ?? 0) * 100, den: den * 100 },
      ...(c.firstRent === null ? {} : { firstRent: euros(c.firstRent), firstRentMode: "replaces" }),
    };
    if (c.periodRate === "0.04/12") Object.assign(lease, { ratePerPeriod: { num: 4, den: 1200 } });
    expect(leaseRent(lease)).toBe(euros(c.rent));
    expect(leaseRentUnrounded(lease) / 100).toBeCloseTo(Number(c.rentExact), 9);
  });
});

const level: LeaseTerms = {
  price: euros(100000),
  rents: 60,
  timing: "inAdvance",
  residualRate: 0.01,
  annualRate: 0.04,
  periodsPerYear: 12,
  compounding: "proportional",
};

describe("choices that change the rent", () => {
  // French rule 5.3: published practitioner vector, and its two variants computed there.
  test("row 82: first rent replaces or adds, proportional or effective rate", () => {
    expect(leaseRent(level)).toBe(182050);
    expect(leaseRent({ ...level, firstRent: euros(10000), firstRentMode: "replaces" })).toBe(166756);
    expect(leaseRent({ ...level, firstRent: euros(10000), firstRentMode: "adds" })).toBe(163695);
    expect(leaseRent({ ...level, compounding: "effective" })).toBe(181737);
  });

  test("rate zero shares the price out", () => {
    expect(leaseRent({ price: cents(7), rents: 2, timing: "inArrears", ratePerPeriod: 0 })).toBe(4); // 3.5
  });
});

describe("bad input", () => {
  test.each<[string, object]>([
    ["finance/rate", { annualRate: -1 }],
    ["finance/rate", { annualRate: "-1.5" }],
    ["ratio/not-a-decimal", { annualRate: Number.NaN }],
    ["finance/term", { rents: 0 }],
    ["finance/term", { rents: 1.5 }],
    ["finance/term", { rents: 1_000_000 }],
    ["finance/term", { rents: 1, firstRent: cents(1), firstRentMode: "replaces" }],
    ["finance/residual", { residualRate: 1.01 }],
    ["finance/residual", { residualRate: -0.01 }],
    ["finance/two-residuals", { residualValue: cents(1) }],
    ["finance/first-rent", { firstRent: euros(100000), firstRentMode: "adds" }],
    ["finance/first-rent", { firstRent: cents(-1), firstRentMode: "adds" }],
    ["finance/first-rent-mode", { firstRent: cents(1) }],
    ["finance/timing", { timing: "end" }],
    ["finance/amount", { price: 0 }],
    ["finance/amount", { price: Number.NaN }],
    ["finance/periods-per-year", { periodsPerYear: 0 }],
    ["finance/compounding", { compounding: "nominal" }],
    ["finance/two-rates", { ratePerPeriod: 0.01 }],
    ["finance/rent-not-positive", { residualRate: 0.99, firstRent: euros(99999), firstRentMode: "adds" }],
  ])("%s for %j", (code, change) => {
    expect(() => leaseRent({ ...level, ...change } as LeaseTerms)).toThrow(expect.objectContaining({ code }));
  });

  test("the unrounded form refuses the same", () => {
    expect(() =>
      leaseRentUnrounded({ ...level, residualRate: 0.99, firstRent: euros(99999), firstRentMode: "adds" }),
    ).toThrow(expect.objectContaining({ code: "finance/rent-not-positive" }));
  });
});
