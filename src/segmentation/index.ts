/** Whom should I see? Client file, classification, market, prospecting, surveys, statistics, forecast, value. */

export {
  type AbcAnalysis,
  type AbcBoundary,
  type AbcClass,
  type AbcOptions,
  abc,
  type NoAbc,
} from "./classification/abc.js";
export * from "./classification/abc-columns.js";
export { abcByCount, type CountRounding } from "./classification/abc-count.js";
export * from "./classification/adoption.js";
export * from "./classification/concentration.js";
export * from "./classification/conversion.js";
export * from "./classification/cutoffs.js";
export * from "./classification/pareto.js";
export * from "./classification/potential.js";
export * from "./classification/prospect-class.js";
export * from "./classification/rfm.js";
export * from "./classification/rfm-columns.js";
export type { RfmGrouping } from "./classification/rfm-groups.js";
export * from "./classification/rfm-table.js";
export * from "./classification/score.js";
export type { Score, ScoreCriterion, ScoreOptions } from "./classification/score-criterion.js";
export * from "./classification/soncas.js";
export * from "./client-file/completeness.js";
export * from "./client-file/duplicates.js";
export * from "./client-file/merge-proposal.js";
export * from "./client-file/personal-data.js";
export type { PersonalDataConstraint } from "./client-file/personal-data-constraints.js";
export * from "./client-file/renewal-targets.js";
export * from "./client-file/select.js";
export * from "./client-file/sell-out.js";
export * from "./client-file/similarity.js";
export * from "./client-file/staleness.js";
export { emailKey, type KeyKind, nameKey, phoneKey } from "./client-file/text-key.js";
export * from "./forecast/aggregate.js";
export * from "./forecast/errors.js";
export * from "./forecast/horizon.js";
export * from "./forecast/monthly-series.js";
export { type MovingAverageOptions, movingAverage } from "./forecast/moving-average.js";
export * from "./forecast/pipeline.js";
export * from "./forecast/quota.js";
export * from "./forecast/seasonal-forecast.js";
export {
  deseasonalize,
  type NoSeason,
  type SeasonalIndices,
  type SeasonalOptions,
  seasonalIndices,
} from "./forecast/seasonal-indices.js";
export * from "./forecast/smoothing.js";
export * from "./forecast/variance-alert.js";
export * from "./market/benchmarks.js";
export * from "./market/commercial-potential.js";
export * from "./market/cross-table.js";
export * from "./market/distance.js";
export * from "./market/effort.js";
export * from "./market/mix.js";
export * from "./market/practice-segment.js";
export * from "./market/price-index.js";
export * from "./market/shares.js";
export * from "./market/structure.js";
export * from "./market/zones.js";
export * from "./prospecting/activity-budget.js";
export * from "./prospecting/activity-ratios.js";
export * from "./prospecting/calling-window.js";
export * from "./prospecting/calls.js";
export * from "./prospecting/cost.js";
export * from "./prospecting/funnel.js";
export * from "./prospecting/plan-actual.js";
export * from "./prospecting/reporting.js";
export * from "./prospecting/sales-cycle.js";
export * from "./prospecting/tour.js";
export type { UnitAmount } from "./prospecting/unit-amount.js";
export * from "./prospecting/week-capacity.js";
export * from "./prospecting/workload.js";
export * from "./series/chart-series.js";
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
export type { PairOptions } from "./statistics/pairs.js";
export { type Modes, mean, median, mode } from "./statistics/position.js";
export { type NoQuantile, type QuantileMethod, type QuantileOptions, quantile } from "./statistics/quantile.js";
export * from "./statistics/rank.js";
export * from "./statistics/weighted.js";
export * from "./survey/normal.js";
export * from "./survey/promoters.js";
export * from "./survey/rate-interval.js";
export * from "./survey/renewal-risk.js";
export * from "./survey/sample-size.js";
export * from "./survey/satisfaction.js";
export * from "./survey/survey-capacity.js";
export * from "./value/holding.js";
export * from "./value/lifetime-value.js";
export * from "./value/per-client.js";
export * from "./value/portfolio-indicators.js";
