import { UsageError } from "../../model/errors.js";
import type { Rate } from "../../model/money/ratio.js";
import { no, ok, type Result } from "../../model/result.js";
import { count, positive } from "../check.js";
import { ceilOf, decimals, exactly, quotient, total } from "../exact.js";

/** Choices of a summary of marks. */
export interface SatisfactionOptions {
  /** Best mark possible: 5. */
  readonly outOf: Rate;
  /** Positions, from 0, that are no criteria: an *overall* mark does not belong in the mean. */
  readonly exclude?: readonly number[];
  /** Weak points are strictly below this: the mean, or a mark. */
  readonly weakBelow: "mean" | number;
}

/** Marks by criterion summed up. */
export interface Satisfaction {
  readonly mean: number;
  /** The mean as a fraction of the best mark. */
  readonly fraction: number;
  /** Positions of the lowest marks. */
  readonly lowest: readonly number[];
  /** Positions strictly below the limit, in input order. */
  readonly weak: readonly number[];
}

/**
 * Satisfaction by criterion: mean of the marks and weak points, compared exactly.
 *
 * @throws `satisfaction/mark` for a mark below zero or above the best.
 * @example
 * ```ts
 * const survey = satisfaction([4.5, 4, 4.4], { outOf: 5, weakBelow: "mean" });
 * survey.ok && [survey.value.mean, survey.value.weak]; // => [4.3, [1]]
 * ```
 */
export function satisfaction(
  marks: readonly Rate[],
  { outOf, exclude = [], weakBelow }: SatisfactionOptions,
): Result<Satisfaction, "empty"> {
  const best = positive(outOf, "outOf");
  const { units, den } = decimals(marks);
  if (units.some((unit) => unit < 0n || unit * best.den > best.num * den))
    throw new UsageError("satisfaction/mark", marks, "marks from zero to the best");
  const kept = units
    .map((mark, position) => ({ mark, position }))
    .filter(({ position }) => !exclude.includes(position));
  const [first] = kept;
  if (first === undefined) return no("empty");
  const sum = total(kept.map(({ mark }) => mark));
  const n = BigInt(kept.length);
  const limit = weakBelow === "mean" ? { num: sum, den: n * den } : exactly(weakBelow);
  const least = kept.reduce((low, { mark }) => (mark < low ? mark : low), first.mark);
  const where = (test: (mark: bigint) => boolean): readonly number[] =>
    kept.filter(({ mark }) => test(mark)).map(({ position }) => position);
  return ok({
    mean: quotient(sum, n * den),
    fraction: quotient(sum * best.den, n * den * best.num),
    lowest: where((mark) => mark === least),
    weak: where((mark) => mark * limit.den < limit.num * den),
  });
}

/** A printed mean and who gave the marks. */
export interface PrintedMean {
  readonly printed: Rate;
  /** Decimals it is rounded to, half up. */
  readonly decimals: number;
  readonly respondents: number;
  /** Whole marks from `lowest` to `highest`. */
  readonly lowest: number;
  readonly highest: number;
}

/**
 * Can so many whole marks have this printed mean? 4.46 cannot come from 15 people.
 *
 * @example
 * ```ts
 * possibleMean({ printed: "4.53", decimals: 2, respondents: 15, lowest: 1, highest: 5 }); // => true
 * possibleMean({ printed: "4.46", decimals: 2, respondents: 15, lowest: 1, highest: 5 }); // => false
 * ```
 */
export function possibleMean(input: PrintedMean): boolean {
  const n = BigInt(count(input.respondents, "respondents", 1));
  const scale = 10n ** BigInt(Math.min(count(input.decimals, "decimals"), 15));
  const { num, den } = exactly(input.printed);
  // Sums whose mean rounds half up to the printed figure: printed - half <= sum / n < printed + half, half = 1 / (2·scale).
  const low = ceilOf(n * (2n * scale * num - den), 2n * scale * den);
  const high = ceilOf(n * (2n * scale * num + den), 2n * scale * den) - 1n;
  const least = n * BigInt(count(input.lowest, "lowest"));
  const most = n * BigInt(count(input.highest, "highest"));
  return (low > least ? low : least) <= (high < most ? high : most);
}
