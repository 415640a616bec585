import fc from "fast-check";
import { expect, test } from "vitest";
import { factor, timesFactor } from "../../../src/model/money/factor.js";
import type { Ratio } from "../../../src/model/money/ratio.js";

/** Half away from zero, on bigints. */
function oracle(amount: number, { num, den }: Ratio): bigint {
  const n = BigInt(amount) * BigInt(num);
  const d = BigInt(den);
  const sign = n < 0n ? -1n : 1n;
  return sign * ((2n * sign * n + d) / (2n * d));
}

const ratio: fc.Arbitrary<Ratio> = fc.oneof(
  fc.record({ num: fc.integer({ min: -5000, max: 5000 }), den: fc.constantFrom(1200, 36_500, 120_000, 2) }),
  fc.record({ num: fc.bigInt({ min: -(10n ** 59n), max: 10n ** 59n }), den: fc.constant(10n ** 60n) }),
);

test("amount × factor equals bigints, signs and ties included", () => {
  fc.assert(
    fc.property(fc.integer({ min: -(2 ** 40), max: 2 ** 40 }), ratio, (amount, r) => {
      expect(BigInt(timesFactor(amount, factor(r)))).toBe(oracle(amount, r));
    }),
    { numRuns: 2000 },
  );
});

test("ties by construction: odd amounts over two, both signs, narrow and wide", () => {
  for (const amount of [1, -1, 3, -5, 2 ** 40 + 1]) {
    const away = amount > 0 ? (amount + 1) / 2 : (amount - 1) / 2;
    expect(timesFactor(amount, factor({ num: 1, den: 2 }))).toBe(away);
    expect(timesFactor(amount, factor({ num: 5n * 10n ** 59n, den: 10n ** 60n }))).toBe(away);
  }
  expect(Object.is(timesFactor(0, factor({ num: -1, den: 2 })), 0)).toBe(true);
});
