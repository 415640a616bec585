/** Whom should I see? Client file, classification, market, prospecting, surveys, statistics, forecast, value. */
export * from "./statistics/correlation.js";
export * from "./statistics/describe.js";
export {
  coefficientOfVariation,
  type NoVariance,
  standardDeviation,
  type VarianceKind,
  variance,
} from "./statistics/dispersion.js";
export * from "./statistics/exponential-fit.js";
export * from "./statistics/grouped.js";
export * from "./statistics/growth.js";
export * from "./statistics/least-squares.js";
export * from "./statistics/lines.js";
export * from "./statistics/outliers.js";
export { type Modes, mean, median, mode } from "./statistics/position.js";
export { type NoQuantile, type QuantileMethod, type QuantileOptions, quantile } from "./statistics/quantile.js";
export * from "./statistics/rank.js";
export * from "./statistics/weighted.js";
