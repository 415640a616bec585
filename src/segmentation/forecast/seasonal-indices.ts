import { UsageError } from "../../model/errors.js";
import type { Rate } from "../../model/money/ratio.js";
import { no, ok, type Result } from "../../model/result.js";
import { count, word } from "../check.js";
import { exactly, fraction, quotient } from "../exact.js";
import { leastSquares } from "../statistics/least-squares.js";
import { mean, median } from "../statistics/position.js";
import { exactMovingAverage } from "./moving-average.js";
import { roundTo } from "./round-to.js";

/** Choices of seasonal indices: each changes the result. */
export interface SeasonalOptions {
  /** Seasons in a period: 4 quarters, 12 months. 2 or more. */
  readonly period: number;
  /** Season of the first value, from 0 (0 unless told). */
  readonly start?: number;
  /**
   * What a value is compared with: the centered moving average, the least squares line of the raw series (rapports au trend), or the mean
   * of the whole series.
   */
  readonly method: "ratioToMovingAverage" | "ratioToTrend" | "ratioToOverallMean";
  /** Ratios (multiplicative) or differences (additive). */
  readonly model: "multiplicative" | "additive";
  readonly average: "mean" | "median";
  /** `yes`: indices of mean 1 (sum 0 when additive). Not all courses do. */
  readonly normalize: "yes" | "no";
  /** Decimals of rounding on the way, as some courses do. */
  readonly roundRatios?: number;
  readonly roundIndices?: number;
}

/** Seasonal indices and what they come from. */
export interface SeasonalIndices {
  /** Of each value to its trend; `null` where the trend does not exist. */
  readonly ratios: readonly (number | null)[];
  /** Mean or median by season, before normalization. */
  readonly raw: readonly number[];
  /** By season, from season 0. */
  readonly indices: readonly number[];
}

/** Why there are no indices. */
export type NoSeason = "tooFewPeriods" | "zeroTrend" | "zeroMean";

/**
 * Seasonal indices (coefficients saisonniers). Two full periods at least, better three.
 *
 * @returns `tooFewPeriods`; `zeroTrend` when a trend value is zero and ratios are asked; `zeroMean` when indices cannot be normalized.
 * @example
 * ```ts
 * const quarters = [90, 110, 90, 110, 90, 110];
 * const found = seasonalIndices(quarters, {
 *   period: 2, method: "ratioToMovingAverage", model: "multiplicative", average: "mean", normalize: "yes",
 * });
 * found.ok && found.value.indices; // => [0.9, 1.1]
 * ```
 */
export function seasonalIndices(values: readonly Rate[], options: SeasonalOptions): Result<SeasonalIndices, NoSeason> {
  const { period, start } = checkSeasons(options);
  if (values.length < 2 * period) return no("tooFewPeriods");
  const trend = trendOf(values, options);
  if (options.model === "multiplicative" && trend.some((one) => one !== undefined && exactly(one).num === 0n))
    return no("zeroTrend");
  const ratios = values.map((value, k) => {
    const base = trend[k];
    return base === undefined ? null : roundTo(compare(value, base, options.model), options.roundRatios);
  });
  const raw = Array.from({ length: period }, (_, season) => {
    const own = ratios.filter((ratio, k): ratio is number => ratio !== null && (k + start) % period === season);
    const found = options.average === "mean" ? mean(own) : median(own);
    return found.ok ? found.value : Number.NaN;
  });
  const center = mean(raw);
  const middle = center.ok ? center.value : 0;
  if (options.normalize === "no")
    return ok({ ratios, raw, indices: raw.map((one) => roundTo(one, options.roundIndices)) });
  if (options.model === "multiplicative" && middle === 0) return no("zeroMean");
  const centered = raw.map((one) => (options.model === "multiplicative" ? one / middle : one - middle));
  return ok({ ratios, raw, indices: centered.map((one) => roundTo(one, options.roundIndices)) });
}

/** Period and first season, checked. */
export function checkSeasons({ period, start = 0, ...options }: SeasonalOptions): {
  readonly period: number;
  readonly start: number;
} {
  if (count(start, "start") >= count(period, "period", 2))
    throw new UsageError("series/start", start, "a first season from 0, below the period");
  word(options.method, ["ratioToMovingAverage", "ratioToTrend", "ratioToOverallMean"], "method");
  word(options.model, ["multiplicative", "additive"], "model");
  word(options.average, ["mean", "median"], "average");
  word(options.normalize, ["yes", "no"], "normalize");
  return { period, start };
}

function trendOf(values: readonly Rate[], { method, period }: SeasonalOptions): readonly (Rate | undefined)[] {
  if (method === "ratioToMovingAverage") return exactMovingAverage(values, { order: period, alignment: "centered" });
  if (method === "ratioToOverallMean") {
    const all = mean(values);
    return values.map(() => (all.ok ? all.value : undefined));
  }
  const places = values.map((_, k) => k + 1);
  const line = leastSquares(places, values, { at: places });
  return line.ok ? line.value.predicted : [];
}

function compare(value: Rate, base: Rate, model: "multiplicative" | "additive"): Rate {
  const a = exactly(value);
  const b = exactly(base);
  if (model === "additive") return fraction(a.num * b.den - b.num * a.den, a.den * b.den);
  return fraction(a.num * b.den, a.den * b.num);
}

/**
 * Series without its seasons: values over (or less) the index of their season.
 *
 * @returns `zeroIndex` when a multiplicative index is zero.
 * @example
 * ```ts
 * deseasonalize([90, 110], [0.9, 1.1], { model: "multiplicative" }); // => { ok: true, value: [100, 100] }
 * ```
 */
export function deseasonalize(
  values: readonly Rate[],
  indices: readonly Rate[],
  { start = 0, model }: { readonly start?: number; readonly model: "multiplicative" | "additive" },
): Result<readonly number[], "zeroIndex"> {
  word(model, ["multiplicative", "additive"], "model");
  if (count(start, "start") >= count(indices.length, "the number of indices", 1))
    throw new UsageError("series/start", start, "a first season from 0, below the number of indices");
  if (model === "multiplicative" && indices.some((index) => exactly(index).num === 0n)) return no("zeroIndex");
  const plain = values.map((value, k) => exactly(compare(value, indices[(k + start) % indices.length] ?? 1, model)));
  return ok(plain.map(({ num, den }) => quotient(num, den)));
}
