import {
  add,
  type Cents,
  cents,
  mulRound,
  mulRoundAll,
  negate,
  type Rate,
  ratio,
  ratioTimes,
  subtract,
  sum,
} from "bareme/model";
import fc from "fast-check";
import { expect, test } from "vitest";

const amounts = fc.integer({ min: -1e12, max: 1e12 }).map((n) => cents(n));
const rates = fc.integer({ min: -50_000, max: 50_000 }).map((n) => n / 10_000);

/** round(amount × rate), half away from zero, on bigints. */
function oracle(amount: Cents, rate: Rate): number {
  const { num, den } = ratio(rate);
  const n = BigInt(amount) * BigInt(num);
  const size = ((n < 0n ? -n : n) * 2n + BigInt(den)) / (2n * BigInt(den));
  return Number(n < 0n ? -size : size);
}

test("mulRound rounds as the definition says, and mirrors negative amounts", () => {
  fc.assert(
    fc.property(amounts, rates, (amount, rate) => {
      expect(mulRound(amount, rate)).toBe(oracle(amount, rate));
      expect(mulRound(negate(amount), rate)).toBe(negate(mulRound(amount, rate)));
    }),
    { numRuns: 2000 },
  );
});

test("mulRoundAll does not depend on the order, and rounds the whole product once", () => {
  fc.assert(
    fc.property(amounts, rates, rates, (amount, a, b) => {
      expect(mulRoundAll(amount, [a, b])).toBe(mulRoundAll(amount, [b, a]));
      expect(mulRoundAll(amount, [a, b])).toBe(oracle(amount, ratioTimes(a, b)));
    }),
  );
});

test("sums do not depend on the order, and subtract undoes add", () => {
  fc.assert(
    fc.property(fc.array(amounts), amounts, (list, extra) => {
      expect(sum(list)).toBe(sum([...list].reverse()));
      expect(subtract(add(sum(list), extra), extra)).toBe(sum(list));
    }),
  );
});
