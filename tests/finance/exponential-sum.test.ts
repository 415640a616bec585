import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allRoots, sumAt } from "../../src/finance/exponential-sum.js";
import type { TimedFlow } from "../../src/finance/flow.js";
import { oneRoot } from "../../src/finance/one-root.js";
import { quickRate } from "../../src/finance/quick-root.js";
import { solveRate } from "../../src/finance/solve-rate.js";

/** Flows at whole times whose values vanish at the given discount factors v = e^-x. */
function vanishingAt(factors: readonly number[]): TimedFlow[] {
  let coefficients = [1];
  for (const v of factors) coefficients = [...coefficients, 0].map((c, k) => (coefficients[k - 1] ?? 0) - v * c);
  return coefficients.map((amount, time) => ({ time, amount: amount * 1e6 }));
}

describe("all roots of a sum of exponentials", () => {
  test("those of a polynomial, each once, rising", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 4, max: 30 }), {
          minLength: 1,
          maxLength: 5,
          comparator: (a, b) => Math.abs(a - b) < 3,
        }),
        (picked) => {
          const factors = picked.map((k) => k / 16);
          const expected = factors.map((v) => -Math.log(v)).sort((a, b) => a - b);
          const roots = allRoots(vanishingAt(factors));
          expect(roots).toHaveLength(expected.length);
          for (const [k, x] of roots.entries()) expect(Math.abs(x - (expected[k] ?? 0))).toBeLessThan(1e-8);
        },
      ),
    );
  });

  test("a double root is found once, three in one place once", () => {
    expect(allRoots(vanishingAt([0.5, 0.5]))).toHaveLength(1);
    expect(allRoots(vanishingAt([0.5, 0.5, 0.5]))).toHaveLength(1);
  });

  test("none where the flows never balance", () => {
    expect(allRoots([1, -1, 1].map((amount, time) => ({ time, amount })))).toEqual([]);
  });

  test("the sum is valued at the end for negative rates: nothing overflows", () => {
    const flows = [
      { time: 0, amount: -1 },
      { time: 360, amount: 1 },
    ];
    for (const x of [-36, -1, 0, 1, 500]) expect(Number.isFinite(sumAt(flows, [-1, 1], x).value)).toBe(true);
  });
});

describe("the quick way and the general one agree", () => {
  test("one change of sign", () => {
    const gap = fc.integer({ min: 1, max: 120 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(gap, fc.integer({ min: 1, max: 1e8 })), { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 1, max: 1e9 }),
        (list, out) => {
          const days = [0];
          for (const [gap] of list) days.push((days.at(-1) ?? 0) + gap);
          const amounts = [-out, ...list.map(([, amount]) => amount)];
          const quick = quickRate(days, amounts, 365);
          const general = solveRate(days.map((day, k) => ({ time: day / 365, amount: amounts[k] ?? 0 })));
          if (quick === undefined) return;
          if (!quick.ok || !general.ok) throw new Error("expected a rate");
          expect(Math.abs(quick.rate - general.rate)).toBeLessThan(1e-11 * (1 + general.rate));
          expect(Math.abs(quick.residual - general.residual)).toBeLessThan(0.2);
        },
      ),
    );
  });

  test("flows it does not take", () => {
    expect(quickRate([0, 1, 2], [1, -2, 1], 1)).toBeUndefined();
    expect(quickRate([0, 0, 2], [-1, -2, 1], 1)).toBeUndefined();
    expect(quickRate([0, 1], [-1, 0], 1)).toBeUndefined();
    expect(quickRate([1, 2], [-1, 2], 1)).toBeUndefined();
    expect(quickRate([0, 1], [-2e15, 3e15], 1)).toBeUndefined();
    expect(quickRate([0, 1], [-1, 1e9], 36_500)).toBeUndefined();
    expect(quickRate([0, 1], [-2, 1], 1)).toMatchObject({ ok: true, rate: -0.5 });
  });

  // -a + b·u - c·u² with u = v^40 has its roots at u = 10^-6 and 2·10^-6, rates of 41 % and 39 %: valued in 10^19, no double is within half a cent.
  test("several rates, none of which a double can say", () => {
    const amounts = [-9e18, 1.35e25, -4.5e30];
    const flows = amounts.map((amount, k) => ({ time: 40 * k, amount }));
    expect(solveRate(flows)).toEqual({ ok: false, reason: "outOfRange" });
  });

  test("one root, from either side, and at rate 0", () => {
    expect(
      oneRoot([
        { time: 0, amount: 5 },
        { time: 1, amount: -5 },
      ]).x,
    ).toBe(0);
    expect(
      oneRoot([
        { time: 0, amount: -1 },
        { time: 2, amount: 4 },
      ]).x,
    ).toBeCloseTo(Math.LN2, 15);
    expect(
      oneRoot([
        { time: 0, amount: 4 },
        { time: 2, amount: -1 },
      ]).x,
    ).toBeCloseTo(-Math.LN2, 15);
  });

  test("unordered flows, flows of one day, amounts beyond what doubles certify", () => {
    const flows = [
      { time: 1, amount: 110 },
      { time: 0, amount: -60 },
      { time: 0, amount: -40 },
    ];
    const result = solveRate(flows);
    expect(result.ok && result.rate).toBeCloseTo(0.1, 14);
    const huge = solveRate([
      { time: 0, amount: -(2 ** 53 - 1) },
      { time: 1, amount: 1 },
      { time: 2, amount: 2 ** 53 - 1 },
    ]);
    expect(huge.ok && Math.abs(huge.residual)).toBeLessThan(0.5);
  });
});
