import { lineColumns, rateColumn } from "bareme/model";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const halfAway = (num: bigint, den: bigint): bigint => {
  const size = num < 0n ? -num : num;
  const rounded = (2n * size + den) / (2n * den);
  return num < 0n ? -rounded : rounded;
};

const row = fc.record({
  cost: fc.integer({ min: -10_000_000, max: 10_000_000 }),
  ratio: fc.integer({ min: -40_000, max: 40_000 }),
  // Quarters, so that exact halves of a cent come often; whole quantities as well.
  units: fc.integer({ min: -200, max: 200 }),
  group: fc.nat(3),
});

const output = (rows: number) => ({ prices: new Float64Array(rows), amounts: new Float64Array(rows) });

test("the same as BigInt: prices, amounts, sums by group, and no -0", () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 40 }), (rows) => {
      const out = output(rows.length);
      const lines = {
        costs: Float64Array.from(rows, ({ cost }) => cost),
        coefficients: rateColumn(rows.map(({ ratio }) => ratio / 10_000)),
        quantities: rateColumn(rows.map(({ units }) => units / 4)),
        groupOf: Uint16Array.from(rows, ({ group }) => group),
      };
      const sums = lineColumns(lines, 4, out);
      const prices = rows.map(({ cost, ratio }) => halfAway(BigInt(cost) * BigInt(ratio), 10_000n));
      const amounts = rows.map(({ units }, k) => halfAway((prices[k] ?? 0n) * BigInt(units), 4n));
      expect([...out.prices].map(BigInt)).toEqual(prices);
      expect([...out.amounts].map(BigInt)).toEqual(amounts);
      const expected = [0n, 0n, 0n, 0n];
      for (const [k, { group }] of rows.entries()) expected[group] = (expected[group] ?? 0n) + (amounts[k] ?? 0n);
      expect(sums.map(BigInt)).toEqual(expected);
      for (const value of [...out.prices, ...out.amounts, ...sums]) expect(Object.is(value, -0)).toBe(false);
    }),
    { numRuns: 500 },
  );
});

describe("refused", () => {
  const one = {
    costs: Float64Array.of(30000),
    coefficients: rateColumn([1.3]),
    quantities: rateColumn([1]),
    groupOf: Uint16Array.of(0),
  };
  const large = { ...one, costs: Float64Array.of(2 ** 53 - 1), coefficients: rateColumn([1]) };

  test.each([
    [
      "columns of two lengths",
      () => lineColumns({ ...one, quantities: rateColumn([1, 2]) }, 1, output(1)),
      "column/length",
    ],
    ["a column to write that is too short", () => lineColumns(one, 1, output(0)), "column/length"],
    ["a group that is not there", () => lineColumns(one, 0, output(1)), "column/group"],
    [
      "a fraction of a cent",
      () => lineColumns({ ...one, costs: Float64Array.of(0.5) }, 1, output(1)),
      "money/not-whole-cents",
    ],
    [
      "not a number",
      () => lineColumns({ ...one, costs: Float64Array.of(Number.NaN) }, 1, output(1)),
      "money/not-whole-cents",
    ],
    [
      "a product past 2^53",
      () => lineColumns({ ...large, quantities: rateColumn([2]) }, 1, output(1)),
      "money/overflow",
    ],
    [
      "a product past 2^53 by a fraction",
      () => lineColumns({ ...large, quantities: rateColumn([2.5]) }, 1, output(1)),
      "money/overflow",
    ],
  ])("%s", (_, call, code) => {
    expect(call).toThrow(expect.objectContaining({ code }));
  });

  test("2^53 - 1 itself is an amount", () => {
    expect(lineColumns(large, 1, output(1))).toEqual([2 ** 53 - 1]);
  });
});
