import { UsageError } from "../../model/errors.js";
import type { Rate } from "../../model/money/ratio.js";
import { no, ok, type Result } from "../../model/result.js";
import { count } from "../check.js";
import { decimals, products, quotient, total } from "../exact.js";

/** A class of values, low included and high excluded, and how many values fall in it. */
export interface ValueClass {
  readonly low: Rate;
  readonly high: Rate;
  readonly count: number;
}

/** Indicators of values known by classes only. */
export interface GroupedStatistics {
  /** From the midpoints. */
  readonly mean: number;
  /** Interpolated in its class. */
  readonly median: number;
  readonly populationVariance: number;
  /** Position of the *densest* class (count over width), not of the fullest. */
  readonly modalClass: number;
}

/**
 * Mean, median, variance and modal class of values grouped in classes (série classée).
 *
 * @param classes - Adjacent or not, in rising order, none overlapping.
 * @throws `classes/invalid` for a class of no width or one that starts before the end of the one before.
 * @example
 * ```ts
 * const spend = groupedStatistics([{ low: 0, high: 500, count: 10 }, { low: 500, high: 1000, count: 30 }]);
 * spend.ok && spend.value.mean; // => 625
 * ```
 */
export function groupedStatistics(classes: readonly ValueClass[]): Result<GroupedStatistics, "empty"> {
  const { units, den } = decimals(classes.flatMap(({ low, high }) => [low, high]));
  checkBounds(units);
  const counts = classes.map((one) => BigInt(count(one.count, "the count of a class")));
  const n = total(counts);
  if (n === 0n) return no("empty");
  const low = (k: number): bigint => units[2 * k] as bigint;
  const high = (k: number): bigint => units[2 * k + 1] as bigint;
  const middles = counts.map((_, k) => low(k) + high(k)); // twice the midpoint
  const sum = products(counts, middles);
  const squares = middles.map((middle) => middle * middle);
  return ok({
    mean: quotient(sum, 2n * n * den),
    median: medianOf(counts, n, den, low, high),
    populationVariance: quotient(n * products(counts, squares) - sum * sum, 4n * n * n * den * den),
    modalClass: densest(counts, low, high),
  });
}

function checkBounds(bounds: readonly bigint[]): void {
  for (let i = 1; i < bounds.length; i++) {
    const [before = 0n, here = 0n] = [bounds[i - 1], bounds[i]];
    if (here < before || (i % 2 === 1 && here === before))
      throw new UsageError("classes/invalid", i >> 1, "classes in rising order, each with low below high");
  }
}

type Bound = (k: number) => bigint;

function medianOf(counts: readonly bigint[], n: bigint, den: bigint, low: Bound, high: Bound): number {
  let before = 0n;
  let k = 0;
  while (2n * (before + (counts[k] ?? n)) < n) before += counts[k++] ?? n;
  const inside = counts[k] ?? n;
  return quotient(2n * inside * low(k) + (n - 2n * before) * (high(k) - low(k)), 2n * inside * den);
}

function densest(counts: readonly bigint[], low: Bound, high: Bound): number {
  let best = 0;
  for (const [k, inside] of counts.entries())
    if (inside * (high(best) - low(best)) > (counts[best] as bigint) * (high(k) - low(k))) best = k;
  return best;
}
