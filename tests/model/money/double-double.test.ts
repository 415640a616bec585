import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type DoubleDouble,
  minus,
  over,
  plusDouble,
  power,
  productError,
  times,
  timesDouble,
} from "../../../src/model/money/double-double.js";

/** A double as the exact fraction of a power of two that it is. */
function exact(x: number): [bigint, bigint] {
  let num = x;
  let den = 1n;
  while (!Number.isInteger(num)) {
    num *= 2;
    den *= 2n;
  }
  return [BigInt(num), den];
}

function fraction({ hi, lo }: DoubleDouble): [bigint, bigint] {
  const [a, b] = exact(hi);
  const [c, d] = exact(lo);
  return [a * d + c * b, b * d];
}

/** |ours - exact| in units of 2^-106 of the exact value, rounded up. */
function units(ours: DoubleDouble, [num, den]: [bigint, bigint]): bigint {
  const [a, b] = fraction(ours);
  const error = a * den - num * b;
  const size = (num < 0n ? -num : num) * b;
  if (size === 0n) return error === 0n ? 0n : 10n ** 9n;
  return ((error < 0n ? -error : error) * 2n ** 106n + size - 1n) / size;
}

// A normalized pair: lo within half a unit in the last place of hi.
const pair: fc.Arbitrary<DoubleDouble> = fc
  .tuple(fc.double({ min: 0.001, max: 1e9, noNaN: true }), fc.double({ min: -0.5, max: 0.5, noNaN: true }))
  .map(([hi, part]) => {
    const lo = hi * 2 ** -53 * part;
    return { hi: hi + lo, lo: lo - (hi + lo - hi) };
  });

describe("error bounds of the count beside levelPayment", () => {
  test("product 8, product with a double 8", () => {
    fc.assert(
      fc.property(pair, pair, (a, b) => {
        const [an, ad] = fraction(a);
        const [bn, bd] = fraction(b);
        expect(units(times(a, b), [an * bn, ad * bd])).toBeLessThanOrEqual(8n);
        const [dn, dd] = exact(b.hi);
        expect(units(timesDouble(a, b.hi), [an * dn, ad * dd])).toBeLessThanOrEqual(8n);
      }),
    );
  });

  test("sum with a double 2, difference 4, quotient 15", () => {
    fc.assert(
      fc.property(pair, pair, (a, b) => {
        const [an, ad] = fraction(a);
        const [bn, bd] = fraction(b);
        const [dn, dd] = exact(b.hi);
        expect(units(plusDouble(a, b.hi), [an * dd + dn * ad, ad * dd])).toBeLessThanOrEqual(2n);
        expect(units(minus(a, b), [an * bd - bn * ad, ad * bd])).toBeLessThanOrEqual(4n);
        expect(units(over(a, b), [an * bd, ad * bn])).toBeLessThanOrEqual(15n);
      }),
    );
  });

  test("power: 11 for each factor", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), fc.integer({ min: 1, max: 120 }), (k, n) => {
        const q = plusDouble({ hi: k / 2 ** 17, lo: 0 }, 1);
        const [a, b] = fraction(q);
        expect(units(power(q, n), [a ** BigInt(n), b ** BigInt(n)])).toBeLessThanOrEqual(BigInt(11 * n));
      }),
    );
  });

  test("Dekker's product error is exact", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-9, max: 1e15, noNaN: true }),
        fc.double({ min: 1e-9, max: 1e15, noNaN: true }),
        (a, b) => {
          const p = a * b;
          const [an, ad] = exact(a);
          const [bn, bd] = exact(b);
          const [pn, pd] = exact(p);
          const [en, ed] = exact(productError(a, b, p));
          expect((pn * ed + en * pd) * ad * bd).toBe(an * bn * pd * ed);
        },
      ),
    );
  });
});
