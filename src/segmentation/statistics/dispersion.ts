import type { Rate, WideRatio } from "../../model/money/ratio.js";
import { ratioToNumber } from "../../model/money/ratio-ops.js";
import { no, ok, type Result } from "../../model/result.js";
import { word } from "../check.js";
import { type Decimals, decimals, fraction, products, total } from "../exact.js";

/** Divide by n (all my clients) or by n - 1 (a sample of them). */
export type VarianceKind = "population" | "sample";

/** Why there is no variance. */
export type NoVariance = "empty" | "tooFewValues";

/**
 * Variance, exact before the last conversion: large means lose no digit.
 *
 * @returns `tooFewValues` for the sample variance of one value.
 * @example
 * ```ts
 * variance([1000000004, 1000000007, 1000000013, 1000000016], "sample"); // => { ok: true, value: 30 }
 * ```
 */
export function variance(values: readonly Rate[], kind: VarianceKind): Result<number, NoVariance> {
  const found = exactVariance(decimals(values), kind);
  return found.ok ? ok(ratioToNumber(found.value)) : found;
}

/**
 * Standard deviation (écart type): square root of the variance.
 *
 * @example
 * ```ts
 * standardDeviation([2, 4, 4, 4, 5, 5, 7, 9], "population"); // => { ok: true, value: 2 }
 * ```
 */
export function standardDeviation(values: readonly Rate[], kind: VarianceKind): Result<number, NoVariance> {
  const found = variance(values, kind);
  return found.ok ? ok(Math.sqrt(found.value)) : found;
}

/**
 * Coefficient of variation: standard deviation over the absolute mean, as a fraction.
 *
 * @returns `zeroMean` when the mean is zero.
 * @example
 * ```ts
 * coefficientOfVariation([90, 110], "population"); // => { ok: true, value: 0.1 }
 * ```
 */
export function coefficientOfVariation(
  values: readonly Rate[],
  kind: VarianceKind,
): Result<number, NoVariance | "zeroMean"> {
  const list = decimals(values);
  const found = exactVariance(list, kind);
  if (!found.ok) return found;
  const all = total(list.units);
  if (all === 0n) return no("zeroMean");
  // One root of one exact fraction: variance / mean² = variance · n² · den² / sum².
  const n = BigInt(list.units.length);
  const { num, den } = found.value;
  return ok(Math.sqrt(ratioToNumber({ num: num * (n * list.den) ** 2n, den: den * all * all })));
}

/** Variance of a list as an exact fraction. */
export function exactVariance({ units, den }: Decimals, kind: VarianceKind): Result<WideRatio, NoVariance> {
  word(kind, ["population", "sample"], "kind");
  const n = BigInt(units.length);
  if (n === 0n) return no("empty");
  if (n === 1n && kind === "sample") return no("tooFewValues");
  const all = total(units);
  const spread = n * products(units, units) - all * all;
  return ok(fraction(spread, n * (kind === "sample" ? n - 1n : n) * den * den));
}
