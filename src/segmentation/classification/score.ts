import { UsageError } from "../../model/errors.js";
import type { Explained } from "../../model/explain.js";
import type { Rate, Ratio } from "../../model/money/ratio.js";
import {
  compareRatios,
  ratioMinus,
  ratioOver,
  ratioPlus,
  ratioTimes,
  ratioToNumber,
} from "../../model/money/ratio-ops.js";
import { no, ok, type Result } from "../../model/result.js";
import { notNegative, share, word } from "../check.js";
import { exactly } from "../exact.js";
import type { Score, ScoreCriterion, ScoreMark, ScoreOptions } from "./score-criterion.js";
import { markStep, meanStep } from "./score-steps.js";

/** Why there is no score. */
export type NoScore = "missingCriterion" | "outOfRange" | "nothingKnown" | "coverageTooLow" | "zeroWeight";

/**
 * Weighted score (scorage): Σ weight × mark / Σ weight × scale, computed exactly.
 *
 * @example
 * ```ts
 * const criteria = [
 *   { id: "size", weight: 60, value: 4, min: 0, max: 5, better: "high" as const },
 *   { id: "distance", weight: 40, min: 0, max: 100, better: "low" as const },
 * ];
 * const found = weightedScore(criteria, { normalization: "minMax", outOfRange: "reject", missing: "reweight", scale: 100 });
 * found; // => { ok: true, value: { score: 80, coverage: 0.6, missing: ["distance"] } }
 * ```
 */
export function weightedScore(criteria: readonly ScoreCriterion[], options: ScoreOptions): Result<Score, NoScore> {
  const found = compute(criteria, options);
  return found.ok ? ok(found.value.score) : found;
}

/**
 * The same score with a step for each criterion and one for the mean.
 *
 * @example
 * ```ts
 * const criteria = [{ id: "size", weight: 1, value: 4, min: 0, max: 5, better: "high" as const }];
 * const found = explainWeightedScore(criteria, { normalization: "minMax", outOfRange: "reject", missing: "reject" });
 * found.ok && found.value.steps.map((step) => step.result.value); // => [0.8, 0.8]
 * ```
 */
export function explainWeightedScore(
  criteria: readonly ScoreCriterion[],
  options: ScoreOptions,
): Result<Explained<Score>, NoScore> {
  const found = compute(criteria, options);
  if (!found.ok) return found;
  const { score, marks } = found.value;
  return ok({ value: score, steps: [...marks.map(markStep), meanStep(score, options)] });
}

function compute(
  criteria: readonly ScoreCriterion[],
  options: ScoreOptions,
): Result<{ readonly score: Score; readonly marks: readonly ScoreMark[] }, NoScore> {
  word(options.missing, ["reject", "worst", "default", "reweight"], "missing");
  word(options.normalization, ["minMax", "none"], "normalization");
  word(options.outOfRange, ["reject", "clamp"], "outOfRange");
  for (const criterion of criteria) checkCriterion(criterion);
  const all = sumOf(criteria.map(({ weight }) => weight));
  if (isZero(all)) return no("zeroWeight");
  const missing = criteria.filter((criterion) => criterion.value === undefined).map(({ id }) => id);
  if (missing.length > 0 && options.missing === "reject") return no("missingCriterion");
  if (options.outOfRange === "reject" && criteria.some(isOutside)) return no("outOfRange");
  const knownWeight = sumOf(criteria.filter((one) => one.value !== undefined).map(({ weight }) => weight));
  if (isZero(knownWeight)) return no("nothingKnown");
  const coverage = ratioOver(knownWeight, all);
  if (compareRatios(coverage, share(options.minimumCoverage ?? 0, "minimumCoverage")) < 0) return no("coverageTooLow");
  const marks = criteria.map((criterion) => markOf(criterion, options));
  const counted = marks.filter(({ mark }) => mark !== undefined);
  const weights = sumOf(counted.map(({ criterion }) => criterion.weight));
  const weighted = sumOf(counted.map(({ criterion, mark = 0 }) => ratioTimes(criterion.weight, mark)));
  const score = ratioToNumber(ratioTimes(ratioOver(weighted, weights), options.scale ?? 1));
  return ok({ score: { score, coverage: ratioToNumber(coverage), missing }, marks });
}

function checkCriterion({ id, weight, min, max, better }: ScoreCriterion): void {
  notNegative(weight, `the weight of ${id}`);
  word(better, ["high", "low"], "better");
  if (compareRatios(min, max) >= 0) throw new UsageError("score/range", id, "a range with min below max");
}

function isOutside({ value, min, max }: ScoreCriterion): boolean {
  return value !== undefined && (compareRatios(value, min) < 0 || compareRatios(value, max) > 0);
}

function markOf(criterion: ScoreCriterion, options: ScoreOptions): ScoreMark {
  const { value, min, max, better } = criterion;
  if (value === undefined) {
    if (options.missing === "reweight") return { criterion };
    return { criterion, mark: exactly(options.missing === "default" ? (options.default ?? 0) : 0) };
  }
  const held = compareRatios(value, min) < 0 ? min : compareRatios(value, max) > 0 ? max : value;
  if (options.normalization === "none") return { criterion, mark: exactly(held) };
  const height = better === "high" ? ratioMinus(held, min) : ratioMinus(max, held);
  return { criterion, mark: ratioOver(height, ratioMinus(max, min)) };
}

function sumOf(values: readonly Rate[]): Ratio {
  return values.reduce<Ratio>(ratioPlus, { num: 0, den: 1 });
}

function isZero(value: Ratio): boolean {
  return compareRatios(value, 0) === 0;
}
