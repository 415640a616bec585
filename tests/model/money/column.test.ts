import {
  cents,
  type Multiplier,
  mulRound,
  mulRoundColumn,
  multiplier,
  type Rate,
  rateColumn,
  sumColumn,
} from "bareme/model";
import fc from "fast-check";
import { expect, test } from "vitest";

const MAX = Number.MAX_SAFE_INTEGER;
const amounts = fc.integer({ min: -1e12, max: 1e12 });
const rates = fc.oneof(
  fc.integer({ min: -50_000, max: 50_000 }).map((n): Rate => n / 10_000),
  fc.record({ num: fc.integer({ min: -9000, max: 9000 }), den: fc.integer({ min: 1, max: 1e9 }) }),
);

test("a multiplier and a column give what mulRound gives, ties and signs included", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(amounts, rates), { maxLength: 20 }), (rows) => {
      const expected = rows.map(([amount, rate]) => mulRound(cents(amount), rate));
      expect(rows.map(([amount, rate]) => multiplier(rate)(cents(amount)))).toEqual(expected);
      const column = mulRoundColumn(
        Float64Array.from(rows, ([amount]) => amount),
        rateColumn(rows.map(([, rate]) => rate)),
      );
      expect([...column]).toEqual(expected);
      expect([...column].some((x) => Object.is(x, -0))).toBe(false);
    }),
    { numRuns: 500 },
  );
});

test("a rate too long for safe integers works one by one, and is refused in a column", () => {
  const long = "1.00000000000000000001";
  expect(multiplier(long)(cents(39_000))).toBe(39_000);
  expect(() => rateColumn([0.2, long])).toThrow(expect.objectContaining({ code: "column/long-rate" }));
});

test("a column may be written over itself", () => {
  const column = Float64Array.of(30_000, -25);
  expect(mulRoundColumn(column, rateColumn([1.3, 0.1]), column)).toBe(column);
  expect([...column]).toEqual([39_000, -3]);
});

test.each([
  ["column/length", () => mulRoundColumn(Float64Array.of(1, 2), rateColumn([1]))],
  ["column/length", () => mulRoundColumn(Float64Array.of(1), rateColumn([1]), new Float64Array(2))],
  ["money/not-whole-cents", () => mulRoundColumn(Float64Array.of(0.5), rateColumn([2]))],
  ["money/not-whole-cents", () => mulRoundColumn(Float64Array.of(Number.NaN), rateColumn([2]))],
  ["money/not-whole-cents", () => multiplier(2)(0.5 as Parameters<Multiplier>[0])],
  ["money/not-whole-cents", () => sumColumn(Float64Array.of(1, 0.5, 0.5))],
  ["money/overflow", () => mulRoundColumn(Float64Array.of(MAX), rateColumn([1.1]))],
  ["money/overflow", () => multiplier(1.1)(cents(MAX))],
  ["money/overflow", () => sumColumn(Float64Array.of(MAX, 1, -1))],
  ["ratio/not-a-decimal", () => rateColumn(["1,5"])],
])("%s: %s", (code, run) => {
  expect(run).toThrow(expect.objectContaining({ code }));
});

test("a sum of amounts is exact up to the largest", () => {
  expect(sumColumn(Float64Array.of(MAX, -MAX, 7))).toBe(7);
  expect(sumColumn(new Float64Array())).toBe(0);
});
