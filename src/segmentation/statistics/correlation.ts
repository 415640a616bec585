import type { Rate } from "../../model/money/ratio.js";
import { no, ok, type Result } from "../../model/result.js";
import { sameLength } from "../check.js";
import { decimals, products, quotient, total } from "../exact.js";
import { rankValues } from "./rank.js";

/** Why there is no correlation. */
export type NoCorrelation = "tooFewValues" | "constantSeries";

/**
 * Pearson's coefficient of linear correlation, from -1 to 1.
 *
 * @returns `constantSeries` when a series does not vary: there is no coefficient, not a zero.
 * @example
 * ```ts
 * pearson([1, 2, 3], [2, 4, 6]); // => { ok: true, value: 1 }
 * pearson([1, 2, 3], [5, 5, 5]); // => { ok: false, reason: "constantSeries" }
 * ```
 */
export function pearson(x: readonly Rate[], y: readonly Rate[]): Result<number, NoCorrelation> {
  sameLength(x, y, "x and y");
  const a = decimals(x).units;
  const b = decimals(y).units;
  const n = BigInt(a.length);
  if (n < 2n) return no("tooFewValues");
  const [sa, sb] = [total(a), total(b)];
  const spread = (n * products(a, a) - sa * sa) * (n * products(b, b) - sb * sb);
  if (spread === 0n) return no("constantSeries");
  const joint = n * products(a, b) - sa * sb;
  return ok((joint < 0n ? -1 : 1) * Math.sqrt(quotient(joint * joint, spread)));
}

/**
 * Spearman's coefficient: Pearson's on the ranks, equal values sharing their mean rank.
 *
 * @example
 * ```ts
 * spearman([1, 2, 3], [10, 100, 1000]); // => { ok: true, value: 1 }
 * ```
 */
export function spearman(x: readonly Rate[], y: readonly Rate[]): Result<number, NoCorrelation> {
  sameLength(x, y, "x and y");
  const ranks = (values: readonly Rate[]): readonly number[] =>
    rankValues(values, { order: "rising", ties: "average" });
  return pearson(ranks(x), ranks(y));
}
