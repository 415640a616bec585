import { fc, test } from "@fast-check/vitest";
import { type Cents, cents, date } from "bareme/model";
import {
  abc,
  explainWeightedScore,
  gini,
  leastSquares,
  mean,
  rfm,
  type ScoreCriterion,
  seasonalForecast,
  seasonalIndices,
  variance,
  weightedScore,
} from "bareme/segmentation";
import { expect } from "vitest";

const amounts = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 40 });
const usual = { boundary: "crossingIn", nonPositive: "lastClass" } as const;
const classesOf = (list: readonly number[], ties: "inputOrder" | "sameClass" = "sameClass") => {
  const found = abc(
    list.map((one) => cents(one)),
    { ...usual, ties },
  );
  return found.ok ? found.value.classes : [];
};

test.prop([amounts])("classes partition the portfolio and hold its total", (list) => {
  const found = abc(
    list.map((one) => cents(one)),
    { ...usual, ties: "inputOrder" },
  );
  if (!found.ok) return;
  expect(found.value.summary.reduce((all, one) => all + one.clients, 0)).toBe(list.length);
  expect(found.value.summary.reduce((all, one) => all + one.amount, 0)).toBe(found.value.total);
});

test.prop([amounts, fc.integer({ min: 2, max: 1000 })])("scaling all revenues changes no class", (list, factor) => {
  expect(classesOf(list.map((one) => one * factor))).toEqual(classesOf(list));
});

test.prop([amounts, fc.integer()])("order of input changes nothing when equals share a class", (list, seed) => {
  const order = list.map((_, k) => k).sort((a, b) => Math.sin(seed + a) - Math.sin(seed + b));
  const moved = classesOf(order.map((k) => list[k] ?? 0));
  const plain = classesOf(list);
  expect(moved).toEqual(order.map((k) => plain[k]).slice(0, moved.length));
});

const client = fc.record({
  day: fc.integer({ min: 1, max: 28 }),
  orders: fc.integer({ min: 1, max: 9 }),
  amount: fc.integer({ min: 0, max: 500 }),
});
const asOf = date("2026-03-31");

test.prop([fc.array(client, { maxLength: 40 }), fc.integer({ min: 2, max: 50 })])(
  "RFM codes by rank equal an independent sort, and scaling amounts changes none",
  (clients, factor) => {
    const codes = (times: number) =>
      rfm(
        clients.map((one) => ({
          lastPurchase: date(`2026-03-${String(one.day).padStart(2, "0")}`),
          orders: one.orders,
          amount: cents(one.amount * times),
        })),
        asOf,
        { method: "rank", bins: 5, grouping: "proportional", ties: "inputOrder" },
      ).map((one) => one.scored && one.code);
    const n = clients.length;
    // straight from the definition: how many come before, by value then by place
    const score = (key: "day" | "orders" | "amount", at: number) => {
      const own = clients[at]?.[key] ?? 0;
      const before = clients.filter((one, k) => one[key] > own || (one[key] === own && k < at)).length;
      return 5 - Math.floor((5 * before) / n);
    };
    expect(codes(1)).toEqual(clients.map((_, k) => `${score("day", k)}${score("orders", k)}${score("amount", k)}`));
    expect(codes(factor)).toEqual(codes(1));
  },
);

test.prop([
  fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 12, maxLength: 40 }),
  fc.integer({ min: 2, max: 6 }),
])("normalized multiplicative indices average to one", (values, period) => {
  const found = seasonalIndices(values, {
    period,
    method: "ratioToMovingAverage",
    model: "multiplicative",
    average: "mean",
    normalize: "yes",
  });
  if (found.ok) expect(found.value.indices.reduce((a, b) => a + b, 0) / period).toBeCloseTo(1, 12);
});

test.prop([fc.integer({ min: 1, max: 50 }), fc.integer({ min: 100, max: 9999 }), fc.integer({ min: 2, max: 4 })])(
  "the trend forecast of a straight line is the line",
  (slope, intercept, period) => {
    const values = Array.from({ length: 4 * period }, (_, k) => intercept + slope * (k + 1));
    const found = seasonalForecast(values, {
      period,
      method: "ratioToTrend",
      model: "multiplicative",
      average: "mean",
      normalize: "yes",
      trendOn: "deseasonalized",
      horizon: 3,
    });
    if (!found.ok) throw new Error(found.reason);
    const line = [1, 2, 3].map((h) => intercept + slope * (values.length + h));
    for (const [k, value] of found.value.forecast.entries()) expect(value / (line[k] ?? 1)).toBeCloseTo(1, 12);
    const exact = leastSquares(
      values.map((_, k) => k + 1),
      values,
      { at: [values.length + 1] },
    );
    expect(exact).toMatchObject({ ok: true, value: { slope, intercept, predicted: [line[0]] } });
  },
);

test.prop([amounts])("Gini lies between 0 and (n - 1)/n, whatever the order", (list) => {
  const found = gini(list, { correction: "none" });
  if (!found.ok) return;
  expect(found.value).toBeGreaterThanOrEqual(0);
  expect(found.value).toBeLessThanOrEqual((list.length - 1) / list.length);
  expect(gini([...list].reverse(), { correction: "none" })).toEqual(found);
});

test.prop([
  fc.array(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }), { minLength: 1, maxLength: 20 }),
])("mean and variance do not depend on the order, and a variance is never negative", (list) => {
  expect(mean([...list].reverse())).toEqual(mean(list));
  const found = variance(list, "population");
  expect(found.ok && found.value).toBeGreaterThanOrEqual(0);
});

const criterion: fc.Arbitrary<ScoreCriterion> = fc
  .record({
    id: fc.string({ minLength: 1, maxLength: 5 }),
    weight: fc.integer({ min: 0, max: 9 }),
    value: fc.option(fc.integer({ min: -1, max: 11 }), { nil: undefined }),
    better: fc.constantFrom("high" as const, "low" as const),
  })
  .map(({ value, ...rest }) => ({ ...rest, min: 0, max: 10, ...(value === undefined ? {} : { value }) }));

test.prop([
  fc.array(criterion, { maxLength: 6 }),
  fc.constantFrom("reject" as const, "worst" as const, "reweight" as const),
])("a score and its explanation agree", (criteria, missing) => {
  const options = { normalization: "minMax", outOfRange: "clamp", missing, scale: 100 } as const;
  const [plain, explained] = [weightedScore(criteria, options), explainWeightedScore(criteria, options)];
  if (!explained.ok) expect(plain).toEqual(explained);
  else {
    expect(plain).toEqual({ ok: true, value: explained.value.value });
    expect(explained.value.steps.at(-1)?.result.value).toBe(explained.value.value.score);
  }
});

test.prop([amounts])("amounts of a class are cents", (list) => {
  const found = abc(list as Cents[], { ...usual, ties: "inputOrder" });
  for (const one of found.ok ? found.value.summary : []) expect(Number.isSafeInteger(one.amount)).toBe(true);
});
