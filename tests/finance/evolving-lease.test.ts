import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type EvolvingEvent,
  type EvolvingLease,
  type EvolvingLeaseTerms,
  evolvingPrograms,
  evolvingRights,
  evolvingUnits,
  leaseRent,
  simulateEvolvingLease,
} from "../../src/finance/index.js";
import { cents, date, euros } from "../../src/model/index.js";
import { vectors } from "../support/vectors.js";

describe("row 85, row 86, row 87, row 89: rights by month", () => {
  test.each(vectors("contract-vectors.json", "evolvingLease.rights").map((v) => [v.id, v] as const))(
    "%s",
    (_, { args, expected }) => {
      const { start, asOf, amountExclVat, minimumExclVat, rights, monthsAre } = args;
      expect(
        evolvingRights({
          start: date(start),
          asOf: date(asOf),
          price: euros(amountExclVat),
          minimumPrice: euros(minimumExclVat),
          months: rights,
          monthsAre,
        }),
      ).toEqual(expected);
    },
  );

  const ask = (asOf: string, price = euros(450)) =>
    evolvingRights({
      start: date("2026-01-31"),
      asOf: date(asOf),
      price,
      minimumPrice: euros(450),
      months: { add: 2, replace: 6, evolve: 12 },
      monthsAre: "ordinal",
    });

  test("the day before and the day of each month; the 31st comes back", () => {
    expect([ask("2026-02-27").mayAdd, ask("2026-02-28").mayAdd]).toEqual([false, true]);
    expect([ask("2026-06-29").mayReplace, ask("2026-06-30").mayReplace]).toEqual([false, true]);
    expect([ask("2026-12-30").mayEvolve, ask("2026-12-31").mayEvolve]).toEqual([false, true]);
    expect(
      ["2026-01-30", "2026-01-31", "2026-02-28", "2026-03-30", "2026-03-31"].map((day) => ask(day).monthNumber),
    ).toEqual([0, 1, 2, 2, 3]);
  });

  test("a cent under 450 opens no right", () => {
    expect(ask("2027-01-01", euros("449.99"))).toMatchObject({
      eligible: false,
      mayAdd: false,
      mayReplace: false,
      mayEvolve: false,
    });
  });
});

describe("row 89, row 90: programs (T6: three times 30 % is not all)", () => {
  test.each(vectors("contract-vectors.json", "evolvingLease.programs").map((v) => [v.id, v] as const))(
    "%s",
    (_, { args, expected }) => {
      const { rows, neverRenewed } = evolvingPrograms({
        ...args,
        start: date(args.start),
        mode: args.mode === "distinct" ? "distinct" : "atRandom",
      });
      expect(rows.map(({ n, from, constantRentUntil }) => [n, from, constantRentUntil])).toEqual(expected.rows);
      expect(neverRenewed).toBe(Number(expected.neverRenewedExact));
    },
  );

  test.each(vectors("contract-vectors.json", "evolvingLease.units").map((v) => [v.id, v] as const))(
    "%s",
    (_, { args, expected }) => {
      expect(evolvingUnits(args)).toEqual(expected);
    },
  );

  const base = {
    start: date("2026-01-01"),
    firstMonth: 12,
    everyMonths: 12,
    programs: 3,
    share: 0.3,
    mode: "distinct",
    monthsAre: "ordinal",
    constantRentMonths: 36,
  } as const;

  test("share by share, at random, and a fourth program", () => {
    expect(evolvingPrograms(base).rows.map((row) => row.neverRenewed)).toEqual([0.7, 0.4, 0.1]);
    expect(evolvingPrograms({ ...base, mode: "atRandom" }).neverRenewed).toBe(0.343);
    expect(evolvingPrograms({ ...base, programs: 4 }).neverRenewed).toBe(0);
    expect(evolvingPrograms(base).rows[0]).toMatchObject({ from: "2026-12-01", constantRentUntil: "2029-12-01" });
  });

  test("units: rounding decides, and none may ever be replaced", () => {
    expect(evolvingUnits({ units: 7, share: 0.3, programs: 3, rounding: "up" })).toEqual({
      replaced: [3, 3, 1],
      neverRenewed: 0,
      programsForAll: 3,
    });
    expect(evolvingUnits({ units: 5, share: 0.3, programs: 2, rounding: "halfUp" })).toEqual({
      replaced: [2, 2],
      neverRenewed: 1,
      programsForAll: 3,
    });
    expect(evolvingUnits({ units: 3, share: 0.3, programs: 2, rounding: "down" })).toEqual({
      replaced: [0, 0],
      neverRenewed: 3,
    });
  });

  test.each<[string, () => unknown]>([
    ["finance/share", () => evolvingPrograms({ ...base, share: 1.1 })],
    ["finance/share", () => evolvingUnits({ units: 3, share: -0.1, programs: 2, rounding: "down" })],
    ["finance/term", () => evolvingPrograms({ ...base, programs: 0 })],
    ["finance/term", () => evolvingPrograms({ ...base, firstMonth: 0 })],
    ["finance/term", () => evolvingUnits({ units: 1.5, share: 0.3, programs: 2, rounding: "down" })],
    ["finance/months-are", () => evolvingPrograms({ ...base, monthsAre: "calendar" as never })],
  ])("%s", (code, call) => {
    expect(call).toThrow(expect.objectContaining({ code }));
  });
});

const terms: EvolvingLeaseTerms = {
  start: date("2026-01-01"),
  price: euros(10000),
  months: 36,
  timing: "inArrears",
  ratePerPeriod: 0.005,
  minimumPrice: euros(450),
  rights: { add: 2, replace: 6, evolve: 12 },
  monthsAre: "elapsed",
  share: 0.3,
  constantRentMonths: 36,
  events: [],
};

function simulate(change: Partial<EvolvingLeaseTerms>): EvolvingLease {
  const result = simulateEvolvingLease({ ...terms, ...change } as EvolvingLeaseTerms);
  if (!result.ok) throw new Error(result.reason);
  return result.value;
}

const add: EvolvingEvent = { kind: "add", on: date("2026-07-01"), price: euros(2000), revise: "rent" };
const replace: EvolvingEvent = {
  kind: "replace",
  on: date("2026-07-01"),
  price: euros(3000),
  replacedPrice: euros(2500),
  tradeIn: euros(500),
  revise: "rent",
};
const evolve = (on: string, replacedPrice = euros(3000)): EvolvingEvent => ({
  kind: "evolve",
  on: date(on),
  price: euros(3000),
  replacedPrice,
});

describe("simulation", () => {
  test("without events it is a lease, owed down to nothing", () => {
    const lease = simulate({});
    expect(lease.rows).toHaveLength(36);
    expect(lease.rows[0]).toEqual({ month: 1, dueOn: "2026-02-01", rent: 30422, outstanding: 974578 });
    expect(Math.abs(lease.outstandingAtEnd)).toBeLessThan(40);
    expect(lease).toMatchObject({ clientCost: 30422 * 36, resellerTurnover: 1000000, neverRenewed: 1, endMonth: 36 });
  });

  test("row 86, row 88: equipment added, rent revised over the months left", () => {
    const lease = simulate({ events: [add] });
    const [amendment] = lease.amendments;
    // owed after six rents, by the schedule of 10 000: six times interest of 0.5 % and 304.22
    const owed = simulate({}).rows[5]?.outstanding ?? 0;
    expect(amendment).toMatchObject({
      accepted: true,
      month: 6,
      rentBefore: 30422,
      endAfter: 36,
      outstanding: owed + 200000,
    });
    expect(amendment?.rentAfter).toBe(
      leaseRent({ price: cents(owed + 200000), rents: 30, timing: "inArrears", ratePerPeriod: 0.005 }),
    );
    expect(Math.abs(amendment?.notCovered ?? 99)).toBeLessThan(20);
    expect(lease.resellerTurnover).toBe(1200000);
    expect(Math.abs(lease.outstandingAtEnd)).toBeLessThan(40);
  });

  test("row 88: term revised: the same rent, more months, a smaller last rent", () => {
    const lease = simulate({ events: [{ ...add, revise: "term" }] });
    expect(lease.amendments[0]).toMatchObject({ rentAfter: 30422, endBefore: 36, notCovered: 0 });
    expect(lease.endMonth).toBeGreaterThan(42);
    expect(new Set(lease.rows.slice(0, -1).map((row) => row.rent))).toEqual(new Set([30422]));
    expect(lease.rows.at(-1)?.rent).toBeLessThanOrEqual(30422);
    expect(lease.outstandingAtEnd).toBe(0);
    expect(
      simulate({ timing: "inAdvance", residualValue: euros(200), events: [{ ...add, revise: "term" }] })
        .outstandingAtEnd,
    ).toBe(20000);
  });

  test("row 88: neither revised: what the rents do not pay is said", () => {
    const lease = simulate({ events: [{ ...add, revise: "none" }] });
    expect(lease.amendments[0]).toMatchObject({ rentAfter: 30422, endAfter: 36 });
    expect(Math.abs((lease.amendments[0]?.notCovered ?? 0) - 200000)).toBeLessThan(20);
    // 2 000 at 0.5 % over 30 months: 2000 × 1.005^30 = 2 322.80
    expect(Math.abs(lease.outstandingAtEnd - 232280)).toBeLessThan(60);
  });

  test("row 87: equipment replaced, trade-in taken off", () => {
    const lease = simulate({ events: [replace] });
    expect(lease).toMatchObject({ resellerTurnover: 1300000, tradeIns: 50000, neverRenewed: 0.75 });
    expect(lease.amendments[0]?.outstanding).toBe((simulate({}).rows[5]?.outstanding ?? 0) + 250000);
  });

  test("row 87: equipment added may be replaced too: nothing of the first is left then", () => {
    const more: EvolvingEvent = { ...add, price: euros(20000) };
    const { tradeIn: _, ...plain } = replace;
    const events: EvolvingEvent[] = [more, { ...plain, on: date("2026-08-01"), replacedPrice: euros(15000) }];
    expect(simulate({ events })).toMatchObject({ neverRenewed: 0, tradeIns: 0 });
  });

  // At 0 % the rent is 10 000 / 36 = 277.78; 10 000 + 4 000 000 less what is paid would take more than 12 000 months.
  test("row 88: a term of a thousand years is refused", () => {
    const events: EvolvingEvent[] = [{ ...add, price: euros(4_000_000), revise: "term" }];
    expect(simulate({ ratePerPeriod: 0, events }).amendments[0]).toMatchObject({
      accepted: false,
      reason: "rentTooLow",
    });
  });

  test("row 89, row 90: three programs at constant rent leave a tenth (T6)", () => {
    const lease = simulate({ events: [evolve("2027-01-01"), evolve("2028-01-01"), evolve("2029-01-01")] });
    expect(lease.amendments.map((a) => [a.accepted, a.rentAfter, a.endAfter])).toEqual([
      [true, 30422, 48],
      [true, 30422, 60],
      [true, 30422, 72],
    ]);
    expect(lease.neverRenewed).toBe(0.1);
    expect(lease.resellerTurnover).toBe(1900000);
    expect(lease.clientCost).toBe(30422 * 72);
    // at that rent the lessor is paid more than he financed each year: 12 × 304.22 > 3 000 and its interest
    expect(lease.outstandingAtEnd).toBeLessThan(0);
  });

  test("a program less than a year after the last one is too early; a year after, it counts", () => {
    const second = (on: string, every = 12) =>
      simulate({ programEveryMonths: every, events: [evolve("2027-01-01"), evolve(on)] }).amendments[1];
    expect(second("2027-12-01")).toMatchObject({ accepted: false, reason: "tooEarly" });
    expect(second("2028-01-01")).toMatchObject({ accepted: true, endAfter: 60 });
    expect(second("2027-01-01")).toMatchObject({ accepted: false, reason: "tooEarly" });
    expect(() => second("2028-01-01", 0)).toThrow("finance/term");
  });

  test.each<[string, Partial<EvolvingLeaseTerms>]>([
    ["tooEarly", { events: [{ ...add, on: date("2026-02-28") }] }],
    ["tooEarly", { events: [{ ...replace, on: date("2026-06-30") }] }],
    ["tooEarly", { events: [evolve("2026-12-31")] }],
    ["afterEnd", { events: [{ ...add, on: date("2029-01-01") }] }],
    ["aboveShare", { events: [evolve("2027-01-01", euros("3000.01"))] }],
    ["moreThanHeld", { events: [{ ...replace, replacedPrice: euros(10001) }] }],
    ["rentTooLow", { events: [{ ...add, price: euros(1000000), revise: "term" }] }],
    ["tradeInTooHigh", { events: [{ ...replace, tradeIn: euros(20000) }] }],
    ["tradeInTooHigh", { events: [{ ...replace, tradeIn: euros(20000), revise: "term" }] }],
  ])("%s: said in the history, and nothing changes", (reason, change) => {
    const lease = simulate(change);
    expect(lease.amendments[0]).toMatchObject({ accepted: false, reason, rentAfter: 30422, endAfter: 36 });
    expect({ ...lease, amendments: [] }).toEqual(simulate({}));
  });

  test("an event between due dates waits for the next one; on the boundary it counts at once", () => {
    expect(simulate({ events: [{ ...add, on: date("2026-03-01") }] }).amendments[0]).toMatchObject({
      accepted: true,
      month: 2,
    });
    expect(simulate({ events: [{ ...add, on: date("2026-03-02") }] }).amendments[0]?.month).toBe(3);
  });

  test("under the minimum there is no lease", () => {
    expect(simulateEvolvingLease({ ...terms, price: euros("449.99") })).toEqual({ ok: false, reason: "belowMinimum" });
    expect(simulateEvolvingLease({ ...terms, price: euros(450) }).ok).toBe(true);
  });

  test.each<[string, Partial<EvolvingLeaseTerms>]>([
    ["finance/dates-out-of-order", { events: [add, { ...add, on: date("2026-06-01") }] }],
    ["finance/amount", { events: [{ ...add, price: cents(0) }] }],
    ["finance/term", { months: 0 }],
    ["finance/residual", { residualValue: euros(10001) }],
    ["finance/amount", { price: cents(0), minimumPrice: cents(0) }],
    ["finance/term", { constantRentMonths: 1e9 }],
    ["finance/rent-not-positive", { residualValue: euros(10000), ratePerPeriod: 0 }],
    ["finance/bad-word", { events: [{ ...add, kind: "swap" } as never] }],
    ["finance/bad-word", { events: [{ ...add, revise: "both" } as never] }],
  ])("%s", (code, change) => {
    expect(() => simulate(change)).toThrow(expect.objectContaining({ code }));
  });

  test("what is owed and paid agree: turnover less trade-ins, interest, rents, what is left", () => {
    const event = fc.record({
      month: fc.integer({ min: 2, max: 30 }),
      price: fc.integer({ min: 100, max: 500_000 }),
      revise: fc.constantFrom("rent" as const, "term" as const, "none" as const),
    });
    fc.assert(
      fc.property(fc.array(event, { maxLength: 4 }), fc.boolean(), (list, advance) => {
        const events = list
          .toSorted((a, b) => a.month - b.month)
          .map(
            ({ month, price, revise }): EvolvingEvent => ({
              kind: "add",
              on: date(`20${26 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-01`),
              price: cents(price),
              revise,
            }),
          );
        const lease = simulate({ events, timing: advance ? "inAdvance" : "inArrears", ratePerPeriod: 0 });
        // at rate 0 there is no interest: sold = paid + still owed
        expect(lease.clientCost + lease.outstandingAtEnd).toBe(lease.resellerTurnover);
        expect(lease.amendments).toHaveLength(list.length);
      }),
    );
  });
});
