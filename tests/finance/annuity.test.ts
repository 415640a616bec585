import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  accumulatedValue,
  annuityParts,
  annuityPayment,
  annuityPeriods,
  annuityPresentValue,
  annuityRate,
  loanSchedule,
  netPresentValue,
  type Timing,
} from "../../src/finance/index.js";
import { type Cents, cents, euros } from "../../src/model/index.js";
import { cases, timing, within } from "./vectors.js";

type Args = Record<string, string | number>;

/** Amounts of a vector in cents, its timing in the library's words. */
function terms<T>(args: Args): T {
  const amounts = ["presentValue", "payment", "futureValue", "initial"];
  return Object.fromEntries(
    Object.entries(args).map(([key, value]) => [
      key,
      amounts.includes(key) ? euros(String(value)) : key === "timing" ? timing(value) : value,
    ]),
  ) as T;
}

describe("row 108: annuities, one unknown", () => {
  test.each(cases("annuity.payment"))("%s", (_, args, expected, tolerance) => {
    const { cents: amount, unrounded } = annuityPayment(terms(args));
    expect(within(unrounded / 100, expected, tolerance)).toBe(true);
    expect(amount).toBe(Math.round(Number(expected) * 100));
  });

  test.each(cases("annuity.periods"))("%s", (_, args, expected, tolerance) => {
    const result = annuityPeriods(terms(args));
    expect(result.ok && within(result.periods, expected, tolerance)).toBe(true);
  });

  test.each(cases("annuity.rate"))("%s", (_, args, expected, tolerance) => {
    const result = annuityRate(terms(args));
    expect(result.ok && within(result.rate, expected, tolerance)).toBe(true);
    expect(result.ok && Math.abs(result.residual) < 0.5).toBe(true);
  });
});

describe("row 110: present and accumulated value", () => {
  test.each(cases("annuity.presentValue"))("%s", (_, args, expected, tolerance) => {
    expect(within(annuityPresentValue(terms(args)).unrounded / 100, expected, tolerance)).toBe(true);
  });
  test.each(cases("annuity.accumulatedValue"))("%s", (_, args, expected, tolerance) => {
    expect(within(accumulatedValue(terms(args)).unrounded / 100, expected, tolerance)).toBe(true);
  });
});

describe("row 109: interest and principal parts", () => {
  test.each(cases("annuity.interestPart"))("%s", (_, { period, ...args }, expected, tolerance) => {
    expect(within(annuityParts(terms(args), period).interest / 100, expected, tolerance)).toBe(true);
  });
  test.each(cases("annuity.principalPart"))("%s", (_, { period, ...args }, expected, tolerance) => {
    expect(within(annuityParts(terms(args), period).principal / 100, expected, tolerance)).toBe(true);
  });
  test.each(cases("annuity.cumulativeInterest"))("%s", (_, { from, to, ...args }, expected, tolerance) => {
    expect(within(annuityParts(terms(args), from, to).interest / 100, expected, tolerance)).toBe(true);
  });

  test("in advance the first payment is principal alone", () => {
    const loan = { presentValue: euros(1000), periods: 4, timing: "inAdvance", ratePerPeriod: 0.01 } as const;
    expect(annuityParts(loan, 1).interest).toBe(0);
    expect(annuityParts(loan, 1, 4).principal).toBeCloseTo(100000, 8);
    expect(annuityParts({ ...loan, ratePerPeriod: 0 }, 2)).toEqual({ interest: 0, principal: 25000 });
  });
});

describe("growing and deferred", () => {
  test("arithmetic: 100, 110, 120 at 10 % are worth 272.0... as three single amounts", () => {
    const grown = annuityPresentValue({
      payment: euros(100),
      periods: 3,
      timing: "inArrears",
      ratePerPeriod: 0.1,
      growth: { kind: "arithmetic", amount: euros(10) },
    });
    expect(grown.cents).toBe(netPresentValue([cents(0), euros(100), euros(110), euros(120)], 0.1));
    // by hand: 100/1.1 + 110/1.21 + 120/1.331 = 90.9091 + 90.9091 + 90.1578
    expect(grown.cents).toBe(27198);
  });

  test("geometric at the rate itself: each payment is worth the first, discounted once", () => {
    const level = { payment: euros(110), periods: 7, timing: "inArrears", ratePerPeriod: 0.1 } as const;
    expect(annuityPresentValue({ ...level, growth: { kind: "geometric", rate: 0.1 } }).cents).toBe(70000);
  });

  test("geometric: 100, 102, 104.04", () => {
    const grown = {
      payment: euros(100),
      periods: 3,
      ratePerPeriod: 0.05,
      growth: { kind: "geometric", rate: 0.02 },
    } as const;
    const flows = [euros(100), euros(102), euros("104.04")];
    expect(annuityPresentValue({ ...grown, timing: "inAdvance" }).cents).toBe(netPresentValue(flows, 0.05));
    expect(annuityPresentValue({ ...grown, timing: "inArrears" }).cents).toBe(
      netPresentValue([cents(0), ...flows], 0.05),
    );
    expect(annuityPresentValue({ ...grown, timing: "inArrears", deferredPeriods: 2 }).cents).toBe(
      netPresentValue([cents(0), cents(0), cents(0), ...flows], 0.05),
    );
  });

  test("arithmetic at rate 0: 100 + 110 + 120", () => {
    const terms = {
      payment: euros(100),
      periods: 3,
      timing: "inArrears",
      ratePerPeriod: 0,
      growth: { kind: "arithmetic", amount: euros(10) },
    } as const;
    expect(annuityPresentValue(terms).cents).toBe(33000);
    expect(accumulatedValue(terms).cents).toBe(33000);
  });
});

const shape = fc.record({
  periods: fc.integer({ min: 1, max: 60 }),
  timing: fc.constantFrom<Timing>("inArrears", "inAdvance"),
  deferredPeriods: fc.integer({ min: 0, max: 5 }),
  ratePerPeriod: fc.oneof(
    fc.integer({ min: -2000, max: 5000 }).map((k) => k / 100_000),
    fc.constantFrom("0.000000000000000000000000000001", "0"),
  ),
});
const amount = fc.integer({ min: 100_000, max: 1e10 }).map((value) => cents(value));

describe("laws", () => {
  test("payment and present value undo each other", () => {
    fc.assert(
      fc.property(shape, amount, (s, presentValue) => {
        const { cents: payment } = annuityPayment({ presentValue, ...s });
        const back = annuityPresentValue({ payment, ...s }).unrounded;
        const { unrounded: perCent } = annuityPresentValue({ payment: cents(1), ...s });
        expect(Math.abs(back - presentValue)).toBeLessThanOrEqual(0.5 * perCent * (1 + 1e-9) + 1e-6);
      }),
    );
  });

  test("near rate 0 nothing jumps", () => {
    fc.assert(
      fc.property(amount, fc.integer({ min: 1, max: 600 }), (presentValue, periods) => {
        const at = (ratePerPeriod: string): number =>
          annuityPayment({ presentValue, periods, timing: "inArrears", ratePerPeriod }).unrounded;
        const zero = at("0");
        expect(Math.abs(at("0.0000000000000000001") - zero)).toBeLessThanOrEqual(zero * 1e-12);
        expect(Math.abs(at("-0.0000000000000000001") - zero)).toBeLessThanOrEqual(zero * 1e-12);
      }),
    );
  });

  test("in arrears is in advance times 1 + rate", () => {
    fc.assert(
      fc.property(shape, amount, (s, presentValue) => {
        const arrears = annuityPayment({ presentValue, ...s, timing: "inArrears" }).unrounded;
        const advance = annuityPayment({ presentValue, ...s, timing: "inAdvance" }).unrounded;
        expect(Math.abs(arrears / advance / (1 + Number(s.ratePerPeriod)) - 1)).toBeLessThan(1e-14);
      }),
    );
  });

  test("rate of the payment is the rate", () => {
    fc.assert(
      fc.property(
        amount,
        fc.integer({ min: 2, max: 360 }),
        fc.integer({ min: -300, max: 5000 }),
        fc.constantFrom<Timing>("inArrears", "inAdvance"),
        (presentValue, periods, k, when) => {
          const ratePerPeriod = k / 100_000;
          const { cents: payment } = annuityPayment({ presentValue, periods, timing: when, ratePerPeriod });
          fc.pre(payment > 1000);
          const result = annuityRate({ presentValue, payment, periods, timing: when });
          if (!result.ok) throw new Error(result.reason);
          expect(Math.abs(result.residual)).toBeLessThan(0.5);
          // A cent of payment moves the rate by 1 / (dL/di), and dL/di is at least P / 4.5 here (two payments in advance: P / (2 + i)²).
          expect(Math.abs(result.rate - ratePerPeriod)).toBeLessThan(1e-12 + 2.25 / presentValue);
        },
      ),
    );
  });
});

describe("no answer, and bad input", () => {
  const base = { presentValue: euros(10000), periods: 12, timing: "inArrears", ratePerPeriod: 0.005 } as const;

  test("a payment that does not cover the interest never repays", () => {
    const at = (payment: Cents, ratePerPeriod = 0.005) =>
      annuityPeriods({ presentValue: euros(10000), payment, timing: "inArrears", ratePerPeriod });
    expect(at(euros(50))).toEqual({ ok: false, reason: "neverRepays" });
    expect(at(euros(40))).toEqual({ ok: false, reason: "neverRepays" });
    expect(at(cents(0), 0)).toEqual({ ok: false, reason: "neverRepays" });
    expect(at(euros(100), 0)).toEqual({ ok: true, periods: 100 });
    expect(at(euros(-1), 0)).toEqual({ ok: false, reason: "neverRepays" });
  });

  test.each([0.005, 0, -0.01])("nothing owed is no payment, and zero has no sign, at %s", (ratePerPeriod) => {
    const terms = { presentValue: cents(0), payment: euros(300), timing: "inArrears", ratePerPeriod } as const;
    expect(annuityPeriods(terms)).toStrictEqual({ ok: true, periods: 0 });
  });

  test("rates: nothing paid, first payment above the price, signs that change twice", () => {
    const rate = (presentValue: number, payment: number, futureValue: number, timing: Timing = "inArrears") =>
      annuityRate({
        presentValue: cents(presentValue),
        payment: cents(payment),
        futureValue: cents(futureValue),
        periods: 2,
        timing,
      });
    expect(rate(100, 0, 0)).toEqual({ ok: false, reason: "oneSigned" });
    expect(rate(100, 200, 0, "inAdvance")).toEqual({ ok: false, reason: "oneSigned" });
    // 1000 - 2500v + 1540v² by payments of 2500 and a final -4040: v = 1/1.1 and 1/1.4
    expect(rate(1000, 2500, -4040)).toMatchObject({ ok: false, reason: "severalSolutions" });
    expect(rate(100, 60, 0).ok).toBe(true);
  });

  test.each<[string, () => unknown]>([
    ["finance/term", () => annuityPayment({ ...base, periods: 0 })],
    ["finance/term", () => annuityPayment({ ...base, periods: 2.5 })],
    ["finance/term", () => annuityPayment({ ...base, deferredPeriods: -1 })],
    ["finance/rate", () => annuityPayment({ ...base, ratePerPeriod: "-1" })],
    ["finance/timing", () => annuityPayment({ ...base, timing: "begin" as Timing })],
    ["finance/timing", () => annuityPeriods({ ...base, payment: cents(1), timing: "begin" as Timing })],
    ["finance/timing", () => annuityRate({ ...base, payment: cents(1), timing: "begin" as Timing })],
    ["finance/term", () => annuityRate({ ...base, payment: cents(1), periods: 1e6 })],
    ["money/not-whole-cents", () => annuityPayment({ ...base, presentValue: 0.5 as Cents })],
    ["finance/term", () => annuityParts(base, 0)],
    ["finance/term", () => annuityParts(base, 13)],
    ["finance/term", () => annuityParts(base, 2, 1)],
  ])("%s %#", (code, call) => {
    expect(call).toThrow(expect.objectContaining({ code }));
  });

  test("a schedule's interest is the unrounded interest to within its roundings", () => {
    const schedule = loanSchedule({
      principal: base.presentValue,
      periods: 12,
      method: "constantPayment",
      ratePerPeriod: 0.005,
    });
    expect(schedule.ok && Math.abs(schedule.value.totalInterest - annuityParts(base, 1, 12).interest)).toBeLessThan(12);
  });
});
