import { UsageError } from "../model/errors.js";
import { mulRound } from "../model/money/arithmetic.js";
import { type Cents, cents } from "../model/money/cents.js";
import { type Rate, type Ratio, ratio, type WideRatio } from "../model/money/ratio.js";
import { ratioToNumber } from "../model/money/ratio-ops.js";

/**
 * A list of decimals on one denominator: sums and products of them are whole-number arithmetic, hence exact.
 * A total does not depend on the order of its parts, a constant series has a variance of zero, and 16 of 20 equal clients are 80 %.
 */
export interface Decimals {
  readonly units: readonly bigint[];
  readonly den: bigint;
}

/** Reads a list as written. Refuses what is not a decimal, and holes. */
export function decimals(values: readonly Rate[]): Decimals {
  if (!Array.isArray(values)) throw new UsageError("values/not-a-list", values, "a list of decimals");
  const exact = Array.from(values, (value, index) => big(value, index));
  const den = exact.reduce((common, r) => (common % r.den === 0n ? common : lcm(common, r.den)), 1n);
  return { units: exact.map((r) => r.num * (den / r.den)), den };
}

function big(value: Rate, index: number): WideRatio {
  if (value === null || value === undefined || typeof value === "boolean")
    throw new UsageError(
      "values/missing",
      value,
      `a decimal at position ${index}`,
      "Leave missing values out, in pairs.",
    );
  const r = ratio(value);
  return { num: BigInt(r.num), den: BigInt(r.den) };
}

function lcm(a: bigint, b: bigint): bigint {
  let x = a;
  let y = b;
  while (y !== 0n) [x, y] = [y, x % y];
  return (a / x) * b;
}

/** One decimal, both terms as bigint. */
export function exactly(value: Rate): WideRatio {
  return big(value, 0);
}

/** num / den as a fraction with a denominator above zero. */
export function fraction(num: bigint, den: bigint): WideRatio {
  return den < 0n ? { num: -num, den: -den } : { num, den };
}

/** The double nearest to num / den. */
export function quotient(num: bigint, den: bigint): number {
  return ratioToNumber(fraction(num, den));
}

/** Sum of whole numbers. */
export function total(units: readonly bigint[]): bigint {
  let all = 0n;
  for (const unit of units) all += unit;
  return all;
}

/** Σ a·b. */
export function products(a: readonly bigint[], b: readonly bigint[]): bigint {
  let all = 0n;
  for (let i = 0; i < a.length; i++) all += (a[i] as bigint) * (b[i] as bigint);
  return all;
}

/** As a sort function wants it. */
export function compareBig(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whole number not below a fraction. */
export function ceilOf(num: bigint, den: bigint): bigint {
  const q = num / den;
  return q * den < num ? q + 1n : q;
}

/** Whole number not above a fraction. */
export function floorOf(num: bigint, den: bigint): bigint {
  const q = num / den;
  return q * den > num ? q - 1n : q;
}

/** An exact number of cents, rounded half away from zero. */
export function centsOf(exact: Ratio): Cents {
  return mulRound(cents(1), exact);
}

/** A key that is there only when its value is. */
export function known<K extends string, T>(key: K, value: T | undefined): { readonly [P in K]?: T } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: T };
}
