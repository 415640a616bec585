import type { Rate } from "../../model/money/ratio.js";
import { ratioToNumber } from "../../model/money/ratio-ops.js";
import { ok, type Result } from "../../model/result.js";
import { notNegative } from "../check.js";
import { decimals, fraction } from "../exact.js";
import { sorted } from "./position.js";
import { exactQuantile, type NoQuantile, type QuantileMethod } from "./quantile.js";

/** Values far from the others. */
export interface Outliers {
  /** Lower and upper fence. */
  readonly fences: readonly [number, number];
  /** Positions in the list, from 0, of the values strictly outside. */
  readonly outliers: readonly number[];
  readonly method: QuantileMethod;
}

/**
 * Outliers by Tukey's fences: values strictly outside Q1 - factor × IQR and Q3 + factor × IQR, compared exactly.
 *
 * @param options - The quartile method, and the factor (1.5 unless told; from memory, *unverified*: an option, never a rule).
 * @example
 * ```ts
 * const found = outliers([120, 135, 128, 140, 131, 460, 125, 133], { method: "inclusive" });
 * found.ok && found.value.outliers; // => [5]
 * ```
 */
export function outliers(
  values: readonly Rate[],
  { method, factor = 1.5 }: { readonly method: QuantileMethod; readonly factor?: Rate },
): Result<Outliers, NoQuantile> {
  const list = sorted(values);
  const q1 = exactQuantile(list, 0.25, { method });
  if (!q1.ok) return q1;
  const q3 = exactQuantile(list, 0.75, { method });
  if (!q3.ok) return q3;
  const { num, den } = notNegative(factor, "the factor");
  const a = q1.value.num * q3.value.den;
  const b = q3.value.num * q1.value.den;
  const common = q1.value.den * q3.value.den;
  const low = fraction(a * den - num * (b - a), common * den);
  const high = fraction(b * den + num * (b - a), common * den);
  const { units, den: unit } = decimals(values);
  const outside = units.flatMap((value, index) =>
    value * low.den < low.num * unit || value * high.den > high.num * unit ? [index] : [],
  );
  return ok({ fences: [ratioToNumber(low), ratioToNumber(high)], outliers: outside, method });
}
