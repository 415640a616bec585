import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { datedInternalRate } from "../../src/finance/index.js";
import { quickRate } from "../../src/finance/quick-root.js";
import type { RateSolution } from "../../src/finance/rate-solution.js";
import { type CalendarDate, cents } from "../../src/model/index.js";

const D = Decimal.clone({ precision: 40 });

/** What flows are worth at a growth of 1 + rate, and the slope by it, on 40 digits: at the first flow, or at the last for a negative rate. */
function worth(times: readonly number[], amounts: readonly number[], growth: Decimal): readonly [Decimal, Decimal] {
  const from = growth.lessThan(1) ? (times.at(-1) ?? 0) : 0;
  let value = new D(0);
  let slope = new D(0);
  for (const [k, time] of times.entries()) {
    const years = new D(from - time).div(365);
    const term = growth.pow(years).times(amounts[k] ?? 0);
    value = value.plus(term);
    slope = slope.plus(term.times(years).div(growth));
  }
  return [value, slope];
}

/** The rate on 40 digits, from one that is nearly right. */
function exact(times: readonly number[], amounts: readonly number[], rate: number): Decimal {
  let growth = new D(rate).plus(1);
  for (let step = 0; step < 4; step++) {
    const [value, slope] = worth(times, amounts, growth);
    growth = growth.minus(value.div(slope));
  }
  return growth.minus(1);
}

function found(result: RateSolution | undefined): { rate: number; residual: number } {
  if (result?.ok !== true) throw new Error("no rate");
  return result;
}

const side = fc.array(fc.tuple(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 10_000_000 })), {
  minLength: 1,
  maxLength: 25,
});

describe("rates of flows with one change of sign", () => {
  test("the residual is what decimals find, and the rate theirs to 12 digits", () => {
    let negative = 0;
    let answered = 0;
    fc.assert(
      fc.property(side, side, fc.boolean(), (early, late, paidFirst) => {
        const times: number[] = [];
        for (const [gap] of [...early, ...late]) times.push(times.length === 0 ? 0 : (times.at(-1) ?? 0) + gap);
        const sign = paidFirst ? -1 : 1;
        const amounts = [...early.map(([, a]) => sign * a), ...late.map(([, a]) => -sign * a)];
        const result = quickRate(times, amounts, 365);
        if (result === undefined) return;
        const { rate, residual } = found(result);
        answered++;
        if (rate < 0) negative++;
        const [value] = worth(times, amounts, new D(rate).plus(1));
        expect(Math.abs(value.minus(residual).toNumber())).toBeLessThan(0.1);
        const off = new D(rate)
          .minus(exact(times, amounts, rate))
          .abs()
          .toNumber();
        expect(off).toBeLessThan(1e-12 * Math.max(1, rate) + 1e-14);
      }),
      { numRuns: 60 },
    );
    expect(answered).toBeGreaterThan(40);
    expect(negative).toBeGreaterThan(5);
  });

  // 1 000.00 become 900.00 or 1 100.00 in 365 days: -10 % and 10 %, exactly, whatever was paid first.
  test.each([
    [0.1, -100_000, 110_000],
    [0.1, 100_000, -110_000],
    [-0.1, -100_000, 90_000],
    [-0.1, 100_000, -90_000],
    [0, -100_000, 100_000],
  ])("%d a year", (rate, first, last) => {
    expect(found(quickRate([0, 365], [first, last], 365)).rate).toBeCloseTo(rate, 15);
  });

  test.each<[string, number[], number[]]>([
    ["two changes of sign", [0, 1, 2], [-1, 3, -1]],
    ["no change", [0, 1], [1, 1]],
    ["a zero amount", [0, 1, 2], [-1, 0, 2]],
    ["a zero first", [0, 1, 2], [0, -1, 2]],
    ["one day twice", [0, 1, 1], [-3, 1, 1]],
    ["an earlier day", [0, 2, 1], [-3, 1, 1]],
    ["a first time other than 0", [1, 2], [-1, 2]],
    ["no flow", [], []],
  ])("left to the general solver: %s", (_, times, amounts) => {
    expect(quickRate(times, amounts, 1)).toBeUndefined();
  });

  test("left to it too: rates beyond numbers, and amounts whose cents doubles cannot tell", () => {
    expect(quickRate([0, 1], [-100, 10_000], 365)).toBeUndefined(); // 100 a day, 100^365 a year
    expect(quickRate([0, 365], [-9e15, 1e15], 1)).toBeUndefined();
  });

  test("a text that is no day is refused, not solved", () => {
    const flow = (day: string, amount: number) => ({ date: day as CalendarDate, amount: cents(amount) });
    for (const wrong of ["", "soon", "2026-13-01", "2026-1-1"])
      expect(() => datedInternalRate([flow("2026-01-01", -100), flow(wrong, 110)])).toThrow(
        expect.objectContaining({ code: "date/invalid" }),
      );
  });
});
