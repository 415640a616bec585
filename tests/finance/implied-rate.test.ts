import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { impliedRate, type LeaseShape, type LeaseTerms, leaseRent, netPresentValue } from "../../src/finance/index.js";
import { cents, euros } from "../../src/model/index.js";
import { cases, timing, within } from "./vectors.js";

describe("row 92: rate of a rent", () => {
  test.each(cases("lease.impliedRate"))("%s", (_, args, expected, tolerance) => {
    const result = impliedRate({
      price: euros(args.price),
      rent: euros(args.rent),
      rents: args.rents,
      timing: timing(args.timing),
      residualValue: euros(args.residualValue),
      ...(args.firstRent === undefined ? {} : { firstRent: euros(args.firstRent), firstRentMode: "replaces" }),
    });
    expect(result.ok && within(result.rate, expected, tolerance)).toBe(true);
  });

  // French rule 5.3: rounded rents give 6.1666 % (arrears) and 6.1686 % (advance) a year.
  test("row 82: yearly rate of the rounded rents", () => {
    const lease: LeaseShape = { price: euros(10000), rents: 36, timing: "inArrears", residualRate: 0.02 };
    const arrears = impliedRate({ ...lease, rent: euros("299.13") });
    const advance = impliedRate({ ...lease, timing: "inAdvance", rent: euros("297.65") });
    expect(arrears.ok && (1 + arrears.rate) ** 12 - 1).toBeCloseTo(0.061666, 6);
    expect(advance.ok && (1 + advance.rate) ** 12 - 1).toBeCloseTo(0.061686, 6);
  });
});

const lease: fc.Arbitrary<LeaseTerms> = fc
  .record({
    price: fc.integer({ min: 100_000, max: 1e9 }),
    rents: fc.integer({ min: 3, max: 120 }),
    timing: fc.constantFrom("inAdvance" as const, "inArrears" as const),
    residualRate: fc.integer({ min: 0, max: 40 }).map((k) => k / 100),
    ratePerPeriod: fc.integer({ min: -10, max: 200 }).map((k) => k / 10_000),
    first: fc.option(fc.integer({ min: 0, max: 20 }), { nil: undefined }),
    firstRentMode: fc.constantFrom("replaces" as const, "adds" as const),
  })
  .map(({ first, firstRentMode, price, ...rest }) => ({
    ...rest,
    price: cents(price),
    ...(first === undefined ? {} : { firstRent: cents(Math.floor((price * first) / 100)), firstRentMode }),
  }));

test("rent(impliedRate(rent)) is the rent to the cent", () => {
  fc.assert(
    fc.property(lease, (terms) => {
      const rent = leaseRent(terms);
      const { ratePerPeriod: _, ...shape } = terms as LeaseShape & { ratePerPeriod: number };
      const implied = impliedRate({ ...shape, rent });
      if (!implied.ok) throw new Error(implied.reason);
      expect(Math.abs(implied.residual)).toBeLessThan(0.5);
      expect(leaseRent({ ...shape, ratePerPeriod: implied.rate })).toBe(rent);
    }),
    { numRuns: 500 },
  );
});

test("in advance never costs more than in arrears, a longer term never raises the rent", () => {
  fc.assert(
    fc.property(lease, fc.integer({ min: 1, max: 12 }), (terms, more) => {
      const {
        firstRent: _f,
        firstRentMode: _m,
        ...level
      } = { ...terms, ratePerPeriod: Math.abs((terms as { ratePerPeriod: number }).ratePerPeriod) };
      expect(leaseRent({ ...level, timing: "inAdvance" })).toBeLessThanOrEqual(
        leaseRent({ ...level, timing: "inArrears" }),
      );
      expect(leaseRent({ ...level, rents: level.rents + more })).toBeLessThanOrEqual(leaseRent(level));
    }),
  );
});

test("rents that never pay the price back have a negative rate; none at all have none", () => {
  const shape: LeaseShape = { price: euros(1000), rents: 10, timing: "inArrears" };
  const result = impliedRate({ ...shape, rent: euros(90) });
  expect(result.ok && result.rate).toBeLessThan(0);
  expect(impliedRate({ ...shape, rent: cents(0) })).toEqual({ ok: false, reason: "oneSigned" });
  expect(impliedRate({ ...shape, rent: cents(-1), residualRate: 1 }).ok).toBe(true);
});

test("rents and residual are worth the price at the implied rate", () => {
  fc.assert(
    fc.property(lease, (terms) => {
      const { ratePerPeriod: _, ...shape } = terms as LeaseShape & { ratePerPeriod: number };
      const { price, rents, timing: when, residualRate = 0, firstRent, firstRentMode } = shape;
      const rent = leaseRent(terms);
      const implied = impliedRate({ ...shape, rent });
      if (!implied.ok) throw new Error(implied.reason);
      const first = when === "inAdvance" ? 0 : 1;
      const flows = new Array<number>(rents + 1).fill(0);
      for (let k = 0; k < rents; k++) flows[first + k] = rent;
      if (firstRent !== undefined) flows[first] = firstRent + (firstRentMode === "adds" ? rent : 0);
      flows[rents] = (flows[rents] ?? 0) + Math.round(price * Number(residualRate));
      const worth = netPresentValue(
        flows.map((flow) => cents(flow)),
        implied.rate,
      );
      // Half a cent at the first or the last flow, whichever the certificate takes: at most (1 + i)^-n of it at a negative rate.
      expect(Math.abs(worth - price)).toBeLessThanOrEqual(1 + 0.5 * (1 + Math.min(0, implied.rate)) ** -rents);
    }),
  );
});

test("rates that no number can say are an answer", () => {
  const shape: LeaseShape = { price: cents(9_000_000_000_000_000), rents: 1, timing: "inArrears" };
  // One cent for 9 × 10^15: the double next to -100 % leaves 9 × 10^15 × 2^-53 = 0.9992 of it.
  const lost = impliedRate({ ...shape, rent: cents(1) });
  expect(lost.ok && [lost.rate, Math.abs(lost.residual) < 0.5]).toEqual([-1 + 2 ** -53, true]);
  // About 28 %: the last digit of a double weighs 10^-17 × 10^16 × the mean term, more than half a cent for one price in three or so.
  const found = Array.from({ length: 60 }, (_, k) =>
    impliedRate({
      ...shape,
      price: cents(9_000_000_000_000_000 - 7919 * k),
      rents: 10,
      rent: cents(2_800_000_000_000_000),
    }),
  );
  expect(found.filter((result) => result.ok).length).toBeGreaterThan(0);
  expect(found.filter((result) => !result.ok).length).toBeGreaterThan(0);
  for (const result of found)
    if (result.ok) expect(Math.abs(result.residual)).toBeLessThan(0.5);
    else expect(result.reason).toBe("outOfRange");
});
