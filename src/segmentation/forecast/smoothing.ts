import { UsageError } from "../../model/errors.js";
import type { Rate } from "../../model/money/ratio.js";
import { ratioToNumber } from "../../model/money/ratio-ops.js";
import { count, share, word } from "../check.js";

/** Where smoothing starts: authors differ (first value, mean of the first two…), so it is said. */
export interface SmoothingStart {
  /** Period of the first forecast, from 1. */
  readonly period: number;
  readonly forecast: Rate;
}

/** Forecasts by exponential smoothing. */
export interface Smoothing {
  /** From the start period to the period after the last value. */
  readonly forecasts: readonly number[];
  /** The forecast for the period after the last value. */
  readonly next: number;
}

/**
 * Simple exponential smoothing (lissage exponentiel simple): forecast(t+1) = α·actual(t) + (1-α)·forecast(t). No trend, no season.
 *
 * @throws `series/start` when the start period lies beyond the series.
 * @example
 * ```ts
 * exponentialSmoothing([25, 29, 24], { alpha: 0.5, initial: { period: 1, forecast: 25 } }).forecasts; // => [25, 25, 27, 25.5]
 * ```
 */
export function exponentialSmoothing(
  values: readonly Rate[],
  { alpha, initial }: { readonly alpha: Rate; readonly initial: SmoothingStart },
): Smoothing {
  const a = weight(alpha, "alpha");
  const actual = fromPeriod(values, initial.period);
  let next = ratioToNumber(initial.forecast);
  const forecasts = [next];
  for (const value of actual) {
    next = a * value + (1 - a) * next;
    forecasts.push(next);
  }
  return { forecasts, next };
}

/** Start values and weights of Holt's method: given, as fitted ones are not the same in two programs. */
export interface HoltOptions {
  readonly alpha: Rate;
  readonly beta: Rate;
  /** Level and trend a period, after the period before `firstPeriod`. */
  readonly level: Rate;
  readonly trend: Rate;
  /** First period used, from 1. */
  readonly firstPeriod: number;
  readonly horizon: number;
}

/** Level and trend after the last value, and the forecasts. */
export interface HoltForecast {
  readonly level: number;
  readonly trend: number;
  readonly forecast: readonly number[];
}

/**
 * Holt's linear smoothing: a level and a trend.
 *
 * @example
 * ```ts
 * const line = { alpha: 0.5, beta: 0.5, level: 10, trend: 2, firstPeriod: 1, horizon: 2 };
 * holt([12, 14], line).forecast; // => [16, 18]
 * ```
 */
export function holt(values: readonly Rate[], options: HoltOptions): HoltForecast {
  const state = smooth(values, { ...options, gamma: 0, seasonal: [0], model: "additive" });
  const { level, trend } = state;
  return { level, trend, forecast: ahead(options.horizon).map((h) => level + h * trend) };
}

/** Start values and weights of the Holt-Winters method. */
export interface HoltWintersOptions extends HoltOptions {
  readonly gamma: Rate;
  /** Start indices, from the season of `firstPeriod` on. */
  readonly seasonal: readonly Rate[];
  readonly model: "multiplicative" | "additive";
}

/** Level, trend and seasons after the last value, and the forecasts. */
export interface HoltWintersForecast extends HoltForecast {
  /** From the season of `firstPeriod` on. */
  readonly seasonal: readonly number[];
}

/**
 * Holt-Winters smoothing: a level, a trend and seasons, as R's `HoltWinters` with given start values.
 *
 * @example
 * ```ts
 * const quarters = { alpha: 0.5, beta: 0.5, gamma: 0.5, level: 100, trend: 0, seasonal: [-10, 10], firstPeriod: 1, horizon: 2 };
 * holtWinters([90, 110], { ...quarters, model: "additive" }).forecast; // => [90, 110]
 * ```
 */
export function holtWinters(values: readonly Rate[], options: HoltWintersOptions): HoltWintersForecast {
  const { level, trend, seasonal, used } = smooth(values, options);
  const forecast = ahead(options.horizon).map((h) => {
    const season = seasonal[(used + h - 1) % seasonal.length] as number;
    return options.model === "additive" ? level + h * trend + season : (level + h * trend) * season;
  });
  return { level, trend, seasonal, forecast };
}

interface State {
  readonly level: number;
  readonly trend: number;
  readonly seasonal: readonly number[];
  readonly used: number;
}

function smooth(values: readonly Rate[], options: HoltWintersOptions): State {
  const additive = word(options.model, ["multiplicative", "additive"], "model") === "additive";
  const [a, b, g] = [weight(options.alpha, "alpha"), weight(options.beta, "beta"), weight(options.gamma, "gamma")];
  const seasonal = options.seasonal.map(ratioToNumber);
  if (seasonal.length === 0 || (!additive && seasonal.includes(0)))
    throw new UsageError(
      "forecast/seasonal",
      options.seasonal,
      "start indices, none of them zero in a multiplicative model",
    );
  let level = ratioToNumber(options.level);
  let trend = ratioToNumber(options.trend);
  const actual = fromPeriod(values, options.firstPeriod);
  for (const [k, value] of actual.entries()) {
    const place = k % seasonal.length;
    const season = seasonal[place] as number;
    const before = level;
    level = a * (additive ? value - season : value / season) + (1 - a) * (level + trend);
    trend = b * (level - before) + (1 - b) * trend;
    if (level === 0 && !additive)
      throw new UsageError("forecast/zero-level", value, "a level other than zero", "Use additive.");
    seasonal[place] = g * (additive ? value - level : value / level) + (1 - g) * season;
  }
  return { level, trend, seasonal, used: actual.length };
}

function fromPeriod(values: readonly Rate[], period: number): readonly number[] {
  if (count(period, "the first period", 1) > values.length + 1)
    throw new UsageError("series/start", period, "a first period within the series");
  return values.slice(period - 1).map(ratioToNumber);
}

function weight(value: Rate, name: string): number {
  return ratioToNumber(share(value, name));
}

function ahead(horizon: number): readonly number[] {
  if (count(horizon, "horizon", 1) > 1200)
    throw new UsageError("forecast/horizon", horizon, "1 to 1 200 periods ahead");
  return Array.from({ length: horizon }, (_, k) => k + 1);
}
