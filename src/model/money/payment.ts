import { type Cents, toCents } from "./cents.js";
import {
  type DoubleDouble,
  minus,
  over,
  plusDouble,
  power,
  productError,
  times,
  timesDouble,
} from "./double-double.js";
import type { LevelSeries } from "./level-series.js";
import { filtered } from "./payment-filter.js";
import { isNarrow, type Ratio, type WideRatio, wide } from "./ratio.js";
import { ratioMinus, ratioToNumber } from "./ratio-ops.js";
import { mulDivRound, roundQuotient } from "./round.js";

/**
 * Kernel only: the level payment, rounded half away from zero to the cent, exactly. Signed: it is zero or negative where the extra and
 * the residual are worth more than the present value. `rate` per period, above -1.
 */
export function levelPayment(series: LevelSeries, rate: Ratio): Cents {
  const { presentValue, extra, residual, count } = series;
  if (isZero(rate)) return toCents(mulDivRound(presentValue - extra - residual, 1, count));
  const decided = filtered(series, ratioToNumber(rate)) ?? guarded(series, rate);
  if (decided !== undefined) return toCents(decided);
  const { num, den } = fraction(series, rate);
  return toCents(roundQuotient(num, den, "halfAwayFromZero"));
}

/** Kernel only: the same, unrounded, as the nearest double or its neighbor. For display: never an amount. */
export function levelPaymentNumber(series: LevelSeries, rate: Ratio): number {
  const { presentValue, extra, residual, count } = series;
  if (isZero(rate)) return (presentValue - extra - residual) / count;
  const { value } = approximate(series, rate);
  const near = value.hi + value.lo;
  return Number.isFinite(near) ? near : ratioToNumber(fraction(series, rate));
}

/** 2^-53 squared, and 2^-54. */
const UU = 2 ** -106;
const HALF_ULP = 2 ** -54;

/**
 * The payment decided in double-double arithmetic, or `undefined` when the error bound cannot tell two cents apart.
 *
 * **Error count**, relative, in units of u² = 2^-106, to first order (terms above one; the rest is covered by the 2 % at the end).
 * - rate i: 1 (a quotient of integers and its remainder, each rounded once) ; q = 1 + i: 3 ({@link plusDouble}, 2, on top).
 * - q^k by squaring: each of the k factors brings its 3, each of the k - 1 products of the tree its 8: below 11k.
 * - numerator N = P·q^n - F·q^m - R: P·q^n is off by 11n + 8 of itself, F·q^m by no more of itself; each subtraction adds 3.1 of its result,
 *   and the first result is at most P·q^n + F·q^m in size. So N is off by (11n + 12)·(P·q^n + F·q^m)/N + 4.
 * - q^c - 1: 11c·q^c/(q^c - 1) + 2 ; q^s: 11s.
 * - N·i: 8 + 1 ; (q^c - 1)·q^s: 8 ; quotient: 15.
 * Sum: 11n + 12 times the first amplification, 11c times the second, 11s, and 38: we take 12 in the place of 11, 16, and 48.
 *
 * v - round(v.hi) is exact (Sterbenz); adding v.lo rounds once more, by at most 2^-54, since the sum is at most about 1/2.
 */
function guarded(series: LevelSeries, rate: Ratio): number | undefined {
  const { periods, count, shift, extra, presentValue } = series;
  const { value, numerator, grown, ofCount } = approximate(series, rate);
  if (!(value.hi > 0)) return undefined;
  const first = (Math.abs(presentValue) + Math.abs(extra)) * Math.max(1, grown.hi);
  const units =
    ((12 * periods + 16) * first) / Math.abs(numerator.hi) +
    12 * count * Math.abs(Math.max(1, ofCount.hi) / (ofCount.hi - 1)) +
    12 * shift +
    48;
  const nearest = Math.round(value.hi);
  const off = value.hi - nearest + value.lo;
  const bound = 1.02 * value.hi * units * UU + HALF_ULP;
  if (!(Math.abs(Math.abs(off) - 0.5) > bound)) return undefined;
  return off > 0.5 ? nearest + 1 : off < -0.5 ? nearest - 1 : nearest;
}

interface Approximation {
  readonly value: DoubleDouble;
  readonly numerator: DoubleDouble;
  /** q^periods. */
  readonly grown: DoubleDouble;
  /** q^count. */
  readonly ofCount: DoubleDouble;
}

function approximate(series: LevelSeries, rate: Ratio): Approximation {
  const { presentValue, extra, extraAt, residual, periods, count, shift } = series;
  const i = doubleDouble(rate);
  const q = plusDouble(i, 1);
  const grown = power(q, periods);
  const ofCount = count === periods ? grown : power(q, count);
  const owed = timesDouble(grown, presentValue);
  const paid =
    extra === 0 ? owed : minus(owed, timesDouble(extraAt === periods ? ONE : power(q, periods - extraAt), extra));
  const numerator = plusDouble(paid, -residual);
  const base = plusDouble(ofCount, -1);
  const value = over(times(numerator, i), shift === 0 ? base : times(base, shift === 1 ? q : power(q, shift)));
  return { value, numerator, grown, ofCount };
}

const ONE: DoubleDouble = { hi: 1, lo: 0 };

/** A fraction to 106 bits: the remainder of the division of two integers is exact, and rounded once when divided. */
function doubleDouble(rate: Ratio): DoubleDouble {
  if (isNarrow(rate)) {
    const hi = rate.num / rate.den;
    const product = hi * rate.den;
    return { hi, lo: (rate.num - product - productError(hi, rate.den, product)) / rate.den };
  }
  const hi = ratioToNumber(rate);
  return { hi, lo: ratioToNumber(ratioMinus(rate, dyadic(hi))) };
}

/** A double as the exact fraction it is. */
function dyadic(x: number): Ratio {
  let num = x;
  let power2 = 0;
  while (!Number.isInteger(num)) {
    num *= 2;
    power2++;
  }
  return { num: BigInt(num), den: 2n ** BigInt(power2) };
}

/** On bigints: with q = u/d and i = r/d, payment = (P·u^n - F·u^(n-f)·d^f - R·d^n)·r·d^(c+s) / (d^(n+1)·(u^c - d^c)·u^s). */
function fraction(series: LevelSeries, rate: Ratio): WideRatio {
  const { presentValue, extra, extraAt, residual, periods, count, shift } = series;
  const { num: r, den: d } = wide(rate);
  const u = d + r;
  const n = BigInt(periods);
  const f = BigInt(extraAt);
  const c = BigInt(count);
  const s = BigInt(shift);
  const owed = BigInt(presentValue) * u ** n - BigInt(extra) * u ** (n - f) * d ** f - BigInt(residual) * d ** n;
  const numerator = owed * r * d ** (c + s);
  const denominator = d ** (n + 1n) * (u ** c - d ** c) * u ** s;
  const sign = denominator < 0n ? -1n : 1n;
  return { num: sign * numerator, den: sign * denominator };
}

function isZero(rate: Ratio): boolean {
  return rate.num === 0 || rate.num === 0n;
}
