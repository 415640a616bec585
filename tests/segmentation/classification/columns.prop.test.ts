import { fc, test } from "@fast-check/vitest";
import { type Cents, cents, fromDayNumber } from "bareme/model";
import {
  type AbcOptions,
  abc,
  abcColumn,
  type RfmGrouping,
  type RfmMethod,
  rfm,
  rfmColumns,
} from "bareme/segmentation";
import { expect } from "vitest";

const amount = fc.oneof(
  fc.integer({ min: -5, max: 12 }),
  fc.integer({ min: 0, max: 300_000 }),
  fc.integer({ min: -5000, max: 5000 }),
  fc.integer({ min: 0, max: 2 ** 40 }),
);
/** Portfolios that are hard on bins: all equal, two values, next to the ends of 32 bits, next to 2^53, neighbours around a large value. */
const hard = fc.oneof(
  fc.tuple(amount, fc.nat({ max: 60 })).map(([one, n]) => new Array<number>(n).fill(one)),
  fc.tuple(amount, amount).chain((two) => fc.array(fc.constantFrom(...two), { maxLength: 60 })),
  fc.array(fc.constantFrom(0, 1, 2047, 2048, 2049, 4095, 4096, -2048, -2049, 2 ** 31 - 1, -(2 ** 31)), {
    maxLength: 60,
  }),
  fc.array(fc.constantFrom(2 ** 31, -(2 ** 31) - 1, 2 ** 31 - 1, 0, 1), { maxLength: 60 }),
  fc
    .tuple(fc.integer({ min: 2 ** 30, max: 2 ** 46 }), fc.array(fc.integer({ min: -9, max: 9 }), { maxLength: 60 }))
    .map(([center, list]) => list.map((one) => center + one)),
  fc.constantFrom(
    [],
    [Number.MAX_SAFE_INTEGER],
    [Number.MAX_SAFE_INTEGER - 9, 1, 2, 0, -7],
    [-Number.MAX_SAFE_INTEGER, 7],
  ),
);
const portfolio = fc.oneof(fc.array(amount, { maxLength: 60 }), hard).map((list) => list.map((one) => cents(one)));
const options: fc.Arbitrary<AbcOptions> = fc.record({
  thresholds: fc.constantFrom([0.8, 0.95], [0.5], [0.1, 0.2, 0.6, 0.999]),
  boundary: fc.constantFrom("crossingIn" as const, "crossingOut" as const),
  ties: fc.constantFrom("inputOrder" as const, "sameClass" as const),
  nonPositive: fc.constantFrom("lastClass" as const, "net" as const, "reject" as const),
});

test.prop([portfolio, options], { numRuns: 2000 })("the ABC of a column equals the plain one", (amounts, choice) => {
  const plain = abc(amounts, choice);
  const bulk = abcColumn(Float64Array.from(amounts), choice);
  expect(bulk.ok).toBe(plain.ok);
  if (!plain.ok || !bulk.ok) {
    expect(bulk).toEqual(plain);
    return;
  }
  expect(Array.from(bulk.value.classes, (k) => bulk.value.names[k])).toEqual(plain.value.classes);
  expect(bulk.value.summary).toEqual(plain.value.summary);
  expect(bulk.value.total).toBe(plain.value.total);
});

const client = fc.record({
  day: fc.oneof(fc.integer({ min: 18_000, max: 20_000 }), fc.integer({ min: -80_000, max: 20_000 })),
  orders: fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 400 })),
  amount,
});
const method: fc.Arbitrary<RfmMethod> = fc.oneof(
  fc.record({
    method: fc.constant("rank" as const),
    bins: fc.integer({ min: 2, max: 9 }),
    grouping: fc.constantFrom<RfmGrouping>("proportional", "ntile", "quantileOfRanks"),
    ties: fc.constantFrom("inputOrder" as const, "sameScore" as const),
  }),
  fc.record({ method: fc.constant("quantile" as const), bins: fc.integer({ min: 2, max: 9 }) }),
  fc.constant({
    method: "cutoffs" as const,
    cutoffs: { recencyDays: [30, 365.5, 1500], orders: [1, 2.5, 100], amount: [-9, 6, 2 ** 40] as Cents[] },
  }),
);

/** Clients whose orders, days and amounts are all hard. */
const hardClients = fc.tuple(hard, hard, hard).map(([a, b, c]) =>
  a.map((one, k) => ({
    amount: one,
    day: 20_000 - (Math.abs(b[k] ?? 0) % 80_000),
    orders: Math.abs(c[k] ?? 1) % 2 ** 31,
  })),
);

test.prop([fc.oneof(fc.array(client, { maxLength: 60 }), hardClients), method], { numRuns: 2000 })(
  "the RFM of columns equals the plain one, clients without purchase kept apart",
  (clients, how) => {
    const today = fromDayNumber(20_000);
    const plain = rfm(
      clients.map((one) => ({
        ...(one.orders === 0 ? {} : { lastPurchase: fromDayNumber(one.day) }),
        orders: one.orders,
        amount: cents(one.amount),
      })),
      today,
      how,
    );
    const bulk = rfmColumns(
      {
        lastPurchase: Int32Array.from(clients, (one) => one.day),
        orders: Int32Array.from(clients, (one) => one.orders),
        amounts: Float64Array.from(clients, (one) => one.amount),
      },
      today,
      how,
    );
    expect(Array.from(bulk.codes)).toEqual(plain.map((one) => (one.scored ? Number(one.code) : 0)));
  },
);

test("columns that are no portfolio are refused", () => {
  const choice = { boundary: "crossingIn", ties: "inputOrder", nonPositive: "lastClass" } as const;
  for (const bad of [0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])
    expect(() => abcColumn(Float64Array.of(100, bad), choice)).toThrow("column/not-whole");
  expect(() => abcColumn(Float64Array.of(2 ** 52, 2 ** 52), choice)).toThrow("money/overflow");
  const rank = { method: "rank", bins: 5, grouping: "ntile", ties: "inputOrder" } as const;
  const columns = (day: number, orders: number) => ({
    lastPurchase: Int32Array.of(day),
    orders: Int32Array.of(orders),
    amounts: Float64Array.of(100),
  });
  const asOf = fromDayNumber(20_000);
  expect(() => rfmColumns(columns(20_001, 1), asOf, rank)).toThrow("rfm/purchase-after-as-of");
  expect(() => rfmColumns(columns(20_000, -1), asOf, rank)).toThrow("count/invalid");
  expect(Array.from(rfmColumns(columns(20_001, 0), asOf, rank).codes)).toEqual([0]);
  expect(() => rfmColumns({ ...columns(20_000, 1), amounts: Float64Array.of() }, asOf, rank)).toThrow("lists/length");
});
