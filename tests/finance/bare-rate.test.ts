import fc from "fast-check";
import { expect, test } from "vitest";
import { bareRate } from "../../src/finance/bare-rate.js";
import { solveRate } from "../../src/finance/solve-rate.js";

const flows = (...amounts: number[]) => amounts.map((amount, time) => ({ time, amount }));

test("the rate of the certified solver", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 1e8 }), { minLength: 1, maxLength: 40 }),
      fc.integer({ min: 1, max: 1e9 }),
      (back, out) => {
        const list = flows(out, ...back.map((amount) => -amount));
        const certified = solveRate(list);
        if (!certified.ok) return;
        expect(Math.abs((bareRate(list) ?? Number.NaN) - certified.rate)).toBeLessThan(1e-11 * (1 + certified.rate));
      },
    ),
  );
});

test.each([
  ["one sign", flows(1, 1)],
  ["no flows", []],
  ["two rates", flows(-1000, 2500, -1540)],
  ["two changes of sign and no rate", flows(1, -1, 1)],
  [
    "a rate that no number says",
    [
      { time: 0, amount: -1 },
      { time: 1 / 365, amount: 100 },
    ],
  ],
  ["too many changes of sign", flows(...Array.from({ length: 12 }, (_, k) => (k % 2 === 0 ? 100 : -101)))],
])("nothing for %s", (_, list) => {
  expect(bareRate(list)).toBeUndefined();
});

test("three changes of sign and a single rate", () => {
  // (v - 0.8)(v² + v/10 + 1) has one positive root, v = 0.8: a rate of 25 %
  expect(bareRate(flows(-800, 920, -700, 1000))).toBeCloseTo(0.25, 12);
});
