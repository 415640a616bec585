import type { LevelSeries } from "./level-series.js";

/** 2^-53. */
const U = 2 ** -53;

/**
 * The payment decided in doubles, or `undefined` when the error bound cannot tell two cents apart: once in a hundred million.
 *
 * **Error count**, relative, in units of u = 2^-53, to first order (the 2 % cover the rest).
 * - rate i: 1 ; q = 1 + i: 2. q^k by squaring: 2 for each factor and 1 for each product: below 3k.
 * - numerator P·q^n - F·q^m - R: (3n + 2)·(P·q^n + F·q^m)/N, the first subtraction below 1 of the same, the second 1.
 * - q^c - 1: 3c·q^c/(q^c - 1) + 1 ; q^s: 3s ; N·i: 2 ; (q^c - 1)·q^s: 1 ; quotient: 1.
 * Sum: 3n + 3 times the first amplification, 3c times the second, 3s, and 6: we take 3n + 6 and 16.
 *
 * v - round(v) is exact (Sterbenz), and round(v) is a safe integer below 2^52.
 */
export function filtered(series: LevelSeries, i: number): number | undefined {
  const { presentValue, extra, extraAt, residual, periods, count, shift } = series;
  const q = 1 + i;
  const grown = doublePower(q, periods);
  const ofCount = count === periods ? grown : doublePower(q, count);
  const owed = presentValue * grown;
  const paid = extra === 0 ? 0 : extra * doublePower(q, periods - extraAt);
  const numerator = owed - paid - residual;
  const value = (numerator * i) / ((ofCount - 1) * (shift === 1 ? q : doublePower(q, shift)));
  if (!(value > 0 && value < 2 ** 51)) return undefined;
  const sum = owed < 0 || paid < 0 ? Number.POSITIVE_INFINITY : Math.max(owed + paid, presentValue + extra);
  const units =
    ((3 * periods + 6) * sum) / Math.abs(numerator) +
    (3 * count * Math.max(1, ofCount)) / Math.abs(ofCount - 1) +
    3 * shift +
    16;
  const nearest = Math.round(value);
  const off = value - nearest;
  if (!(Math.abs(Math.abs(off) - 0.5) > 1.02 * value * units * U)) return undefined;
  return nearest;
}

/** By squaring, so that every engine rounds alike; `exponent` whole, 0 or more. */
function doublePower(base: number, exponent: number): number {
  let result = 1;
  let square = base;
  for (let n = exponent; n > 0; n = Math.floor(n / 2)) {
    if (n % 2 === 1) result *= square;
    square *= square;
  }
  return result;
}
