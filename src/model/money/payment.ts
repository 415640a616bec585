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
import { isNarrow, type Ratio, type WideRatio, wide } from "./ratio.js";
import { ratioMinus, ratioToNumber } from "./ratio-ops.js";
import { mulDivRound, roundQuotient } from "./round.js";

/**
 * A series of equal payments in a time of `periods`, as the balance equation sees it (amounts in cents, times in periods):
 * presentValue·q^periods = extra·q^(periods - extraAt) + payment·(q^count - 1)/(q - 1)·q^shift + residual, with q = 1 + rate.
 */
export interface LevelSeries {
  readonly presentValue: number;
  /** Paid once, apart from the level payments. */
  readonly extra: number;
  /** When, from 0 to `periods`. */
  readonly extraAt: number;
  /** Still owed at `periods`. */
  readonly residual: number;
  readonly periods: number;
  /** Number of level payments, 1 or more. */
  readonly count: number;
  /** Periods from the last level payment to `periods`: 0 in arrears, 1 in advance. */
  readonly shift: number;
}

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

/** 2^-53. */
const U = 2 ** -53;
/** 2^-53 squared, and 2^-54. */
const UU = 2 ** -106;
const HALF_ULP = 2 ** -54;

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
function filtered(series: LevelSeries, i: number): number | undefined {
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
