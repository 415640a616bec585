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
  fc.integer({ min: 0, max: 2 ** 40 }),
);
const portfolio = fc.array(amount, { maxLength: 60 }).map((list) => list.map((one) => cents(one)));
const options: fc.Arbitrary<AbcOptions> = fc.record({
  thresholds: fc.constantFrom([0.8, 0.95], [0.5], [0.1, 0.2, 0.6, 0.999]),
  boundary: fc.constantFrom("crossingIn" as const, "crossingOut" as const),
  ties: fc.constantFrom("inputOrder" as const, "sameClass" as const),
  nonPositive: fc.constantFrom("lastClass" as const, "net" as const, "reject" as const),
});

test.prop([portfolio, options], { numRuns: 1500 })("the ABC of a column equals the plain one", (amounts, choice) => {
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
    cutoffs: { recencyDays: [30, 365, 1500], orders: [1, 2, 100], amount: [0, 6, 2 ** 30] as Cents[] },
  }),
);

test.prop([fc.array(client, { maxLength: 60 }), method], { numRuns: 1500 })(
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
    expect(Array.from(bulk.recency)).toEqual(plain.map((one) => (one.scored ? one.recency : 0)));
    expect(Array.from(bulk.frequency)).toEqual(plain.map((one) => (one.scored ? one.frequency : 0)));
    expect(Array.from(bulk.monetary)).toEqual(plain.map((one) => (one.scored ? one.monetary : 0)));
  },
);
