import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  earlyTermination,
  financingOptions,
  type LeaseOffer,
  type LiabilityTerms,
  leaseCommitments,
  leaseLiability,
  netPresentValue,
  type TerminationClause,
} from "../../src/finance/index.js";
import { cents, euros, type FinancingOption } from "../../src/model/index.js";

const terms: LiabilityTerms = {
  price: euros(10000),
  rents: 36,
  timing: "inAdvance",
  residualRate: 0.02,
  optionIncluded: true,
  annualRate: 0.06,
  periodsPerYear: 12,
  compounding: "proportional",
};

function lease(change: Partial<LeaseOffer> = {}): FinancingOption {
  const offer = {
    kind: "financeLease",
    rents: 84,
    timing: "inArrears",
    rent: euros(100),
    periodsPerYear: 12,
    residualRate: 0.02,
    ...change,
  } as LeaseOffer;
  const [option] = financingOptions({ price: euros(7000), vatRate: 0.2, recoversVat: true, offers: [offer] }).options;
  if (option === undefined) throw new Error("no option");
  return option;
}

describe("row 88: early termination", () => {
  const ended = (month: number, clause: TerminationClause) => earlyTermination(lease(), month, clause);

  test("all remaining rents: the usual clause", () => {
    expect(ended(24, { kind: "shareOfRents", share: 1 })).toEqual({
      rentsPaid: 240000,
      rentsLeft: 600000,
      rentsLeftCount: 60,
      indemnity: 600000,
      saved: 0,
    });
  });

  test("a share, and nothing left at the end", () => {
    expect(ended(83, { kind: "shareOfRents", share: 0.8 })).toMatchObject({
      rentsLeft: 10000,
      indemnity: 8000,
      saved: 2000,
    });
    expect(ended(84, { kind: "shareOfRents", share: 1 })).toMatchObject({ rentsLeftCount: 0, indemnity: 0 });
  });

  test("value at a rate: two rents left, one and two months away at 12.68 % a year", () => {
    // (1.01)^12 - 1 a year is 1 % a month: 100/1.01 + 100/1.0201 = 197.04
    expect(ended(82, { kind: "presentValue", annualRate: "0.126825030131969720661201" }).indemnity).toBe(19704);
  });

  test.each<[string, () => unknown]>([
    ["finance/term", () => ended(85, { kind: "shareOfRents", share: 1 })],
    ["finance/term", () => ended(1.5, { kind: "shareOfRents", share: 1 })],
    ["finance/share", () => ended(1, { kind: "shareOfRents", share: 1.01 })],
    ["finance/share", () => ended(1, { kind: "shareOfRents", share: -0.1 })],
    ["finance/rate", () => ended(1, { kind: "presentValue", annualRate: -1 })],
    [
      "finance/not-a-lease",
      () => earlyTermination({ ...lease(), kind: "cash" }, 1, { kind: "shareOfRents", share: 1 }),
    ],
    ["finance/term", () => leaseCommitments(lease(), -1)],
  ])("%s", (code, call) => {
    expect(call).toThrow(expect.objectContaining({ code }));
  });
});

describe("commitments", () => {
  test("84 rents of 100: after a year 12, 48 and 12 are left", () => {
    expect(leaseCommitments(lease(), 12)).toEqual({
      paid: 120000,
      withinOneYear: 120000,
      oneToFiveYears: 480000,
      overFiveYears: 120000,
      left: 720000,
      purchaseOption: 14000,
    });
  });

  test("a rent of the month itself is paid; a rental has no option", () => {
    const rental = lease({
      kind: "financialRental",
      timing: "inAdvance",
      firstRent: euros(500),
      firstRentMode: "adds",
    });
    expect(leaseCommitments(rental, 0)).toMatchObject({ paid: 60000, purchaseOption: 0 });
  });

  test("paid and left are all the rents, whatever the month", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), (month) => {
        const { paid, withinOneYear, oneToFiveYears, overFiveYears, left } = leaseCommitments(lease(), month);
        expect(paid + left).toBe(840000);
        expect(withinOneYear + oneToFiveYears + overFiveYears).toBe(left);
      }),
    );
  });
});

describe("liability", () => {
  test("French rule 5.4: 9 702.46 after the first rent in advance, option included", () => {
    const { rows, initial, totalInterest } = leaseLiability(terms);
    expect(rows[0]?.balance).toBe(970246);
    expect(rows.at(-1)).toMatchObject({ n: 36, payment: 20000, balance: 0 });
    // 36 × 297.65 + 200 = 10 915.40 paid
    expect(totalInterest).toBe(1091540 - initial);
  });

  test("without the option it ends with the last rent", () => {
    const { rows, initial } = leaseLiability({ ...terms, optionIncluded: false });
    expect(rows.at(-1)).toMatchObject({ n: 35, payment: 29765, balance: 0 });
    expect(initial).toBe(netPresentValue(new Array(36).fill(euros("297.65")), 0.005));
  });

  test("first rents: on top, or in the place of the first", () => {
    const adds = leaseLiability({ ...terms, firstRent: euros(1000), firstRentMode: "adds" }).rows[0];
    const replaces = leaseLiability({ ...terms, firstRent: euros(1000), firstRentMode: "replaces" }).rows[0];
    expect(replaces?.payment).toBe(100000);
    expect(adds?.payment).toBeGreaterThan(100000);
  });

  test("ends at zero, whatever the terms", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 0, max: 3000 }),
        fc.boolean(),
        fc.boolean(),
        (rents, bps, advance, optionIncluded) => {
          const { rows, initial, totalInterest } = leaseLiability({
            ...terms,
            rents,
            annualRate: bps / 10_000,
            timing: advance ? "inAdvance" : "inArrears",
            optionIncluded,
          });
          expect(rows.at(-1)?.balance).toBe(0);
          expect(rows.reduce((total, row) => total + row.payment, 0)).toBe(initial + totalInterest);
        },
      ),
    );
  });

  test("bad input as a rent", () => {
    expect(() => leaseLiability({ ...terms, rents: 0 })).toThrow(expect.objectContaining({ code: "finance/term" }));
    expect(() => leaseLiability({ ...terms, price: cents(0) })).toThrow(
      expect.objectContaining({ code: "finance/amount" }),
    );
  });
});
