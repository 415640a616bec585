import { UsageError } from "../../model/errors.js";
import type { Rate } from "../../model/money/ratio.js";
import { no, ok, type Result } from "../../model/result.js";
import { sameLength } from "../check.js";
import { decimals, products, quotient, total } from "../exact.js";

/** Weighted mean and variances. */
export interface WeightedStatistics {
  readonly mean: number;
  readonly populationVariance: number;
  /** Weights read as numbers of times: divided by Σw - 1; absent when Σw is not above 1. */
  readonly frequencySampleVariance?: number;
}

/**
 * Weighted mean and variance: marks by importance, prices by quantity.
 *
 * @param weights - Zero or above.
 * @returns `zeroWeight` when all weights are zero or the list is empty.
 * @throws `weights/negative`, `lists/length`.
 * @example
 * ```ts
 * const marks = weightedStatistics([4, 5], [3, 1]);
 * marks.ok && marks.value.mean; // => 4.25
 * ```
 */
export function weightedStatistics(
  values: readonly Rate[],
  weights: readonly Rate[],
): Result<WeightedStatistics, "zeroWeight"> {
  sameLength(values, weights, "values and weights");
  const x = decimals(values);
  const w = decimals(weights);
  if (w.units.some((unit) => unit < 0n)) throw new UsageError("weights/negative", weights, "weights of zero or more");
  const all = total(w.units);
  if (all === 0n) return no("zeroWeight");
  const weightedSum = products(w.units, x.units);
  // Σw(x - m)² · Σw = Σw · Σwx² - (Σwx)²
  const squares = x.units.map((unit) => unit * unit);
  const spread = all * products(w.units, squares) - weightedSum * weightedSum;
  return ok({
    mean: quotient(weightedSum, all * x.den),
    populationVariance: quotient(spread, all * all * x.den * x.den),
    ...(all > w.den ? { frequencySampleVariance: quotient(spread, all * (all - w.den) * x.den * x.den) } : {}),
  });
}
