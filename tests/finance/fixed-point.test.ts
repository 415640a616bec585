import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exp, fixed, ln, over, times, toDouble, UNIT } from "../../src/finance/fixed-point.js";

const D = Decimal.clone({ precision: 400, toExpNeg: -9e15, toExpPos: 9e15 });
const decimal = (x: bigint): Decimal => new D(x.toString()).div(new D(UNIT.toString()));
const off = (x: bigint, exact: Decimal): number => decimal(x).minus(exact).abs().toNumber();

describe("numbers of 80 decimals", () => {
  test("a number is the decimal that it is written as", () => {
    fc.assert(
      fc.property(fc.double({ min: -1e15, max: 1e15, noNaN: true }), (x) => {
        expect(off(fixed(x), new D(x))).toBeLessThan(1e-79);
        if (Math.abs(x) > 1e-60) expect(toDouble(fixed(x))).toBe(x);
      }),
    );
    expect([fixed(0), fixed(-0.5), fixed(0.1), fixed(1e-81)]).toEqual([0n, -UNIT / 2n, UNIT / 10n, 0n]);
    expect(fixed(1e250)).toBe(10n ** 250n * UNIT);
  });

  test("products and quotients are cut after 80 decimals", () => {
    expect([times(fixed(1.5), fixed(-0.5)), over(fixed(1), fixed(-8))]).toEqual([fixed(-0.75), fixed(-0.125)]);
    expect(over(UNIT, 3n * UNIT)).toBe(UNIT / 3n);
  });

  test("e^x equals decimal.js to 70 decimals where it is below one", () => {
    fc.assert(
      fc.property(fc.double({ min: -190, max: 0, noNaN: true }), (x) => {
        expect(off(exp(fixed(x)), decimal(fixed(x)).exp())).toBeLessThan(1e-70);
      }),
      { numRuns: 60 },
    );
    expect([exp(0n), exp(-186n * UNIT), exp(-1_000_000n * UNIT)]).toEqual([UNIT, 0n, 0n]);
  });

  test("e^x above one, to 60 digits", () => {
    for (const x of [1e-30, 1, 36.5, 575.6]) {
      const exact = decimal(fixed(x)).exp();
      expect(
        decimal(exp(fixed(x)))
          .div(exact)
          .minus(1)
          .abs()
          .toNumber(),
      ).toBeLessThan(1e-60);
    }
  });

  test("ln x equals decimal.js to 55 decimals, from the lowest to the highest rate, and undoes e^x", () => {
    for (const x of [2 ** -53, 1e-9, 0.5, 1, 1 + 2 ** -52, 1.01, 12, 1e9, 1e250]) {
      const exact = decimal(fixed(x)).ln();
      expect(off(ln(fixed(x)), exact)).toBeLessThan(1e-55);
    }
    expect(off(ln(exp(fixed(-0.25))), new D(-0.25))).toBeLessThan(1e-70);
  });
});
