import { UsageError } from "../../model/errors.js";
import type { Rate } from "../../model/money/ratio.js";
import { ratioToNumber } from "../../model/money/ratio-ops.js";
import { ok, type Result } from "../../model/result.js";
import { count, word } from "../check.js";
import { type LeastSquares, leastSquares } from "../statistics/least-squares.js";
import { normalQuantile } from "../survey/normal.js";
import { type ForecastErrors, forecastErrors } from "./errors.js";
import { roundTo } from "./round-to.js";
import {
  checkSeasons,
  deseasonalize,
  type NoSeason,
  type SeasonalOptions,
  seasonalIndices,
} from "./seasonal-indices.js";

/** Choices of a seasonal forecast. */
export interface SeasonalForecastOptions extends SeasonalOptions {
  /** The hidden choice of courses: the line of the raw series, or of the series without its seasons (suggested). */
  readonly trendOn: "raw" | "deseasonalized";
  /** Decimals of the slope and the intercept, as some courses print them. */
  readonly roundTrend?: number;
  /** Periods ahead, 1 or more. */
  readonly horizon: number;
  /** Confidence of the band around the forecast, from the spread of the past errors; no band unless told. */
  readonly confidence?: number;
}

/** A forecast, what it rests on, and the naive forecast to beat. */
export interface SeasonalForecast {
  readonly slope: number;
  readonly intercept: number;
  readonly indices: readonly number[];
  readonly forecast: readonly number[];
  /** Low and high of each forecast, when asked: past errors are supposed alike and independent. */
  readonly band?: readonly (readonly [number, number])[];
  /** The model on the past, from the second period on. */
  readonly fitted: readonly number[];
  readonly errors: ForecastErrors;
  /** Same season of the last period, repeated: a forecast that is no better is no use. */
  readonly naive: readonly number[];
  readonly naiveErrors: ForecastErrors;
}

/** Why there is no forecast. */
export type NoForecast = NoSeason | "zeroIndex";

/**
 * Seasonal forecast: least squares line × seasonal index (or +), with its errors beside those of a naive forecast.
 *
 * @example
 * ```ts
 * const sales = [90, 110, 108, 132, 126, 154]; // 100, 120, 140 with seasons of 0.9 and 1.1
 * const found = seasonalForecast(sales, {
 *   period: 2, method: "ratioToTrend", model: "multiplicative", average: "mean", normalize: "yes", trendOn: "deseasonalized", horizon: 2,
 * });
 * found.ok && found.value.forecast.length; // => 2
 * ```
 */
export function seasonalForecast(
  values: readonly Rate[],
  options: SeasonalForecastOptions,
): Result<SeasonalForecast, NoForecast> {
  const { period, start } = checkSeasons(options);
  if (count(options.horizon, "horizon", 1) > 1200)
    throw new UsageError("forecast/horizon", options.horizon, "1 to 1 200 periods ahead");
  word(options.trendOn, ["raw", "deseasonalized"], "trendOn");
  const seasons = seasonalIndices(values, options);
  if (!seasons.ok) return seasons;
  const { indices } = seasons.value;
  const base = options.trendOn === "raw" ? ok(values) : deseasonalize(values, indices, options);
  if (!base.ok) return base;
  const line = lineOf(base.value, options.roundTrend);
  const at = (t: number): number => {
    const trend = line.slope * t + line.intercept;
    const index = indices[(t - 1 + start) % period] ?? 1;
    return options.model === "multiplicative" ? trend * index : trend + index;
  };
  const n = values.length;
  const past = values.slice(period);
  const fitted = past.map((_, k) => at(period + k + 1));
  const errors = errorsOf(past, fitted);
  const forecast = Array.from({ length: options.horizon }, (_, k) => at(n + k + 1));
  const naive = forecast.map((_, k) => ratioToNumber(values[n - period + (k % period)] ?? 0));
  const naiveErrors = errorsOf(past, values.slice(0, n - period));
  const band = options.confidence === undefined ? {} : { band: bandOf(forecast, errors.rmse, options.confidence) };
  return ok({ ...line, indices, forecast, ...band, fitted, errors, naive, naiveErrors });
}

function lineOf(values: readonly Rate[], decimals: number | undefined): Pick<LeastSquares, "slope" | "intercept"> {
  const found = leastSquares(
    values.map((_, k) => k + 1),
    values,
  );
  const { slope, intercept } = found.ok ? found.value : { slope: 0, intercept: 0 };
  return { slope: roundTo(slope, decimals), intercept: roundTo(intercept, decimals) };
}

function errorsOf(actual: readonly Rate[], forecast: readonly Rate[]): ForecastErrors {
  const found = forecastErrors(actual, forecast);
  return found.ok ? found.value : { meanError: 0, mae: 0, rmse: 0 };
}

function bandOf(
  forecast: readonly number[],
  spread: number,
  confidence: number,
): readonly (readonly [number, number])[] {
  const half = normalQuantile(confidence) * spread;
  return forecast.map((value) => [value - half, value + half]);
}
