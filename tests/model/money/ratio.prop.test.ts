import {
  compareRatios,
  type Ratio,
  ratio,
  ratioMinus,
  ratioOver,
  ratioPlus,
  ratioTimes,
  ratioToNumber,
} from "bareme/model";
import { Decimal } from "decimal.js";
import fc from "fast-check";
import { expect, test } from "vitest";

const Exact = Decimal.clone({ precision: 800 });
const doubles = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 });
const rationals = fc
  .record({ num: fc.maxSafeInteger(), den: fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }) })
  .map((r): Ratio => r);

/** num / den of decimal digits: the denominator is a power of ten, so 800 digits hold it exactly. */
const decimal = ({ num, den }: Ratio) => new Exact(String(num)).div(String(den));

test("a number is read as what it prints as, whatever the double", () => {
  fc.assert(
    fc.property(doubles, (x) => {
      const exact = ratio(x);
      expect(decimal(exact).eq(new Exact(String(x)))).toBe(true);
      if (Math.abs(x) > 1e-300) expect(ratioToNumber(exact)).toBe(x);
    }),
    { numRuns: 2000 },
  );
});

test("a decimal of at most 15 digits survives the double it is written as", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }),
      fc.nat({ max: 15 }),
      (digits, k) => {
        const written = new Exact(digits).div(new Exact(10).pow(k));
        expect(decimal(ratio(written.toNumber())).eq(written)).toBe(true);
        expect(decimal(ratio(written.toFixed())).eq(written)).toBe(true);
      },
    ),
    { numRuns: 2000 },
  );
});

test("fractions obey the laws of a field, with no rounding anywhere", () => {
  fc.assert(
    fc.property(rationals, rationals, rationals, (a, b, c) => {
      expect(compareRatios(ratioMinus(ratioPlus(a, b), b), a)).toBe(0);
      expect(compareRatios(ratioTimes(a, ratioPlus(b, c)), ratioPlus(ratioTimes(a, b), ratioTimes(a, c)))).toBe(0);
      if (b.num !== 0) expect(compareRatios(ratioTimes(ratioOver(a, b), b), a)).toBe(0);
      expect(Math.sign(compareRatios(a, b))).toBe(-Math.sign(compareRatios(b, a)) + 0);
    }),
  );
});
