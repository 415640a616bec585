import { UsageError } from "../../model/errors.js";
import type { Rate, WideRatio } from "../../model/money/ratio.js";
import { ratioToNumber } from "../../model/money/ratio-ops.js";
import { count, word } from "../check.js";
import { decimals, fraction, total } from "../exact.js";

/** Choices of a moving average. */
export interface MovingAverageOptions {
  /** Number of values, 1 or more. */
  readonly order: number;
  /** `centered`: on its middle value, an even order with half weights at both ends. `trailing`: the last values, as a simple forecast. */
  readonly alignment: "centered" | "trailing";
}

/**
 * Moving average (moyenne mobile) at each value; `null` where the series does not reach.
 *
 * @example
 * ```ts
 * movingAverage([524, 378, 354, 636, 532], { order: 4, alignment: "centered" }); // => [null, null, 474, null, null]
 * ```
 */
export function movingAverage(values: readonly Rate[], options: MovingAverageOptions): readonly (number | null)[] {
  return exactMovingAverage(values, options).map((mean) => (mean === undefined ? null : ratioToNumber(mean)));
}

/** The same as exact fractions. */
export function exactMovingAverage(
  values: readonly Rate[],
  { order, alignment }: MovingAverageOptions,
): readonly (WideRatio | undefined)[] {
  word(alignment, ["centered", "trailing"], "alignment");
  if (count(order, "order", 1) > 10_000) throw new UsageError("series/order", order, "an order of 10 000 at most");
  const { units, den } = decimals(values);
  const even = alignment === "centered" && order % 2 === 0;
  const behind = alignment === "trailing" ? order - 1 : Math.floor(order / 2);
  const ahead = alignment === "trailing" ? 0 : Math.floor(order / 2);
  return units.map((_, k) => {
    if (k < behind || k + ahead >= units.length) return undefined;
    const span = units.slice(k - behind, k + ahead + 1);
    const ends = even ? (span[0] as bigint) + (span.at(-1) ?? 0n) : 0n;
    return fraction(2n * total(span) - ends, 2n * BigInt(order) * den);
  });
}
