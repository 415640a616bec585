import { UsageError } from "../../model/errors.js";
import { no, ok, type Result } from "../../model/result.js";
import { count } from "../check.js";
import { floorOf, quotient } from "../exact.js";

/** Answers counted by group. Passives count in the base. */
export interface PromoterCounts {
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
}

/** Net Promoter Score: points from -100 to 100, not a percentage. */
export interface PromoterScore {
  readonly score: number;
  /** Rounded half away from zero. */
  readonly rounded: number;
  readonly promoters: number;
  readonly detractors: number;
  /** In points: 100·√((p + d - (p - d)²)/n). */
  readonly standardError: number;
}

/**
 * Net Promoter Score: share of promoters less share of detractors, in points.
 *
 * @example
 * ```ts
 * const score = promoterScore({ promoters: 80, passives: 60, detractors: 60 });
 * score.ok && score.value.score; // => 10
 * ```
 */
export function promoterScore(counts: PromoterCounts): Result<PromoterScore, "noAnswers"> {
  const p = count(counts.promoters, "promoters");
  const d = count(counts.detractors, "detractors");
  const n = p + d + count(counts.passives, "passives");
  if (n === 0) return no("noAnswers");
  const size = Number(floorOf(200n * BigInt(Math.abs(p - d)) + BigInt(n), 2n * BigInt(n)));
  const spread = BigInt(p + d) * BigInt(n) - BigInt(p - d) ** 2n;
  return ok({
    score: quotient(100n * BigInt(p - d), BigInt(n)),
    rounded: p < d ? 0 - size : size,
    promoters: p / n,
    detractors: d / n,
    standardError: 100 * Math.sqrt(quotient(spread, BigInt(n) ** 3n)),
  });
}

/** Limits of the groups: with others than 9 and 6 on 0 to 10 it is no longer *the* score. */
export interface PromoterLimits {
  readonly promotersFrom?: number;
  readonly detractorsTo?: number;
  readonly lowest?: number;
  readonly highest?: number;
}

/**
 * Counts promoters (9 and 10), passives and detractors (0 to 6) in a list of whole marks.
 *
 * @throws `survey/mark` for a mark that is not whole or out of range, `survey/limits`.
 * @example
 * ```ts
 * promoterCounts([10, 9, 8, 7, 6, 0]); // => { promoters: 2, passives: 2, detractors: 2 }
 * ```
 */
export function promoterCounts(ratings: readonly number[], limits: PromoterLimits = {}): PromoterCounts {
  const { promotersFrom = 9, detractorsTo = 6, lowest = 0, highest = 10 } = limits;
  if (!(detractorsTo < promotersFrom))
    throw new UsageError("survey/limits", detractorsTo, "detractorsTo below promotersFrom");
  checkMarks(ratings, lowest, highest);
  const promoters = ratings.filter((mark) => mark >= promotersFrom).length;
  const detractors = ratings.filter((mark) => mark <= detractorsTo).length;
  return { promoters, passives: ratings.length - promoters - detractors, detractors };
}

/** Share of satisfied answers, and the mean mark. */
export interface TopBox {
  readonly satisfied: number;
  readonly mean: number;
}

/**
 * Share of the marks at or over a mark (top box, CSAT): which mark is the caller's choice. The name CSAT is *unverified*.
 *
 * @example
 * ```ts
 * topBox([5, 4, 3, 2], { lowest: 1, highest: 5, satisfiedFrom: 4 }); // => { ok: true, value: { satisfied: 0.5, mean: 3.5 } }
 * ```
 */
export function topBox(
  ratings: readonly number[],
  options: { readonly lowest: number; readonly highest: number; readonly satisfiedFrom: number },
): Result<TopBox, "noAnswers"> {
  checkMarks(ratings, options.lowest, options.highest);
  if (ratings.length === 0) return no("noAnswers");
  const sum = ratings.reduce((all, mark) => all + mark, 0);
  const satisfied = ratings.filter((mark) => mark >= options.satisfiedFrom).length;
  return ok({ satisfied: satisfied / ratings.length, mean: sum / ratings.length });
}

function checkMarks(ratings: readonly number[], lowest: number, highest: number): void {
  for (const mark of ratings)
    if (!Number.isInteger(mark) || mark < lowest || mark > highest)
      throw new UsageError("survey/mark", mark, `a whole mark from ${lowest} to ${highest}`);
}
