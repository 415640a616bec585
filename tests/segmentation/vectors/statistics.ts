import { date, euros } from "bareme/model";
import {
  acquisitionValue,
  aggregateForecasts,
  averageGrowth,
  clientLifetime,
  coefficientOfVariation,
  describeValues,
  deseasonalize,
  endpointsLine,
  exponentialFit,
  exponentialSmoothing,
  forecastErrors,
  groupedStatistics,
  growth,
  holt,
  holtWinters,
  leastSquares,
  lifetimeValue,
  mayerLine,
  mean,
  median,
  mode,
  movingAverage,
  outliers,
  pearson,
  priceVolumeVariance,
  quantile,
  quotaAttainment,
  retentionValue,
  seasonalForecast,
  seasonalIndices,
  spearman,
  standardDeviation,
  turnoverPerClient,
  variance,
  varianceAlert,
  weightedPipeline,
  weightedStatistics,
} from "bareme/segmentation";
import { type Adapter, type Args, camel, given, inEuros, valueIn } from "./read.js";

const seasonal = ({ period, start, method, model, average, normalize, roundRatios, roundIndices }: Args): never =>
  ({
    period,
    start,
    method: camel(method),
    model,
    average,
    normalize,
    ...given("roundRatios", roundRatios),
    ...given("roundIndices", roundIndices),
  }) as never;

const bucket = (one: { count: number; amount: number; weighted: number }) => ({
  count: one.count,
  amount: one.amount / 100,
  weighted: one.weighted / 100,
});

const TIMINGS: Record<string, string> = {
  start: "inAdvance",
  "end-survivors": "inArrearsSurvivors",
  "end-all": "inArrearsAll",
};

export const statistics: Record<string, Adapter> = {
  "stats.mean": ({ values }) => ({ meanExact: valueIn(mean(values)) }),
  "stats.median": ({ values }) => ({ medianExact: valueIn(median(values)) }),
  "stats.mode": ({ values, allDistinct }) => valueIn(mode(values, { allDistinct })),
  "stats.describe": ({ values }) => {
    const {
      mean: m,
      median: d,
      populationVariance,
      sampleVariance,
      ...rest
    } = valueIn(describeValues(values, { quantileMethod: "inclusive" }));
    return {
      ...rest,
      meanExact: m,
      medianExact: d,
      populationVarianceExact: populationVariance,
      sampleVarianceExact: sampleVariance,
    };
  },
  "stats.quantile": ({ values, p, method, outside }) => ({
    valueExact: valueIn(quantile(values, p, { method: camel(method) as never, ...given("outside", outside) } as never)),
  }),
  "stats.variance": ({ values, kind }) => ({
    varianceExact: valueIn(variance(values, kind)),
    standardDeviationExact: valueIn(standardDeviation(values, kind)),
  }),
  "stats.coefficientOfVariation": ({ values, kind }) => ({ cvExact: valueIn(coefficientOfVariation(values, kind)) }),
  "stats.weighted": ({ values, weights }) => {
    const found = valueIn(weightedStatistics(values, weights));
    return {
      meanExact: found.mean,
      populationVarianceExact: found.populationVariance,
      frequencySampleVarianceExact: found.frequencySampleVariance,
    };
  },
  "stats.grouped": ({ classes }) => {
    const found = valueIn(groupedStatistics(classes.map(([low, high, count]: never[]) => ({ low, high, count }))));
    return {
      meanExact: found.mean,
      medianExact: found.median,
      populationVarianceExact: found.populationVariance,
      modalClass: found.modalClass,
    };
  },
  "stats.outliers": ({ values, method, factor }) => {
    const found = valueIn(outliers(values, { method: camel(method) as never, factor }));
    return { fencesExact: found.fences, outliers: found.outliers };
  },
  "regression.leastSquares": ({ x, y, at }) => {
    const found = valueIn(leastSquares(x, y, { at }));
    return {
      slopeExact: found.slope,
      interceptExact: found.intercept,
      rExact: found.r,
      r2Exact: found.r2,
      predictedExact: found.predicted,
    };
  },
  "regression.mayer": ({ x, y, middle }) => {
    const found = valueIn(mayerLine(x, y, { middle: camel(middle) as never }));
    return { slopeExact: found.slope, interceptExact: found.intercept, pointsExact: found.points };
  },
  "regression.endpoints": ({ x, y }) => {
    const found = valueIn(endpointsLine(x, y));
    return { slopeExact: found.slope, interceptExact: found.intercept };
  },
  "regression.exponential": ({ x, y }) => {
    const found = valueIn(exponentialFit(x, y));
    return { factorExact: found.factor, coefficientExact: found.coefficient };
  },
  "correlation.pearson": ({ x, y }) => ({ rExact: valueIn(pearson(x, y)) }),
  "correlation.spearman": ({ x, y }) => ({ rExact: valueIn(spearman(x, y)) }),
  "growth.rate": ({ from, to }) => {
    const found = valueIn(growth(from, to));
    return { rateExact: found.rate, index100Exact: found.index100 };
  },
  "growth.average": ({ from, to, periods }) => ({ rateExact: valueIn(averageGrowth(from, to, periods)) }),
  "series.movingAverage": ({ values, order, alignment }) => ({
    valuesExact: movingAverage(values, { order, alignment }),
  }),
  "series.seasonalIndices": ({ values, ...options }) => {
    const found = valueIn(seasonalIndices(values, seasonal(options)));
    return { ratiosExact: found.ratios, rawExact: found.raw, indicesExact: found.indices };
  },
  "series.deseasonalize": ({ values, indices, start, model }) => ({
    valuesExact: valueIn(deseasonalize(values, indices, { start, model })),
  }),
  "forecast.seasonal": ({ values, trendOn, horizon, roundTrend, ...options }) => {
    const all = { ...(seasonal(options) as object), trendOn, horizon, ...given("roundTrend", roundTrend) };
    const found = valueIn(seasonalForecast(values, all as never));
    return {
      slopeExact: found.slope,
      interceptExact: found.intercept,
      indicesExact: found.indices,
      forecastExact: found.forecast,
    };
  },
  "forecast.exponentialSmoothing": ({ values, alpha, initial }) => {
    const found = exponentialSmoothing(values, { alpha, initial });
    return { forecastsExact: found.forecasts, nextExact: found.next };
  },
  "forecast.holt": ({ values, ...options }) => {
    const found = holt(values, options as never);
    return { levelExact: found.level, trendExact: found.trend, forecastExact: found.forecast };
  },
  "forecast.holtWinters": ({ values, ...options }) => {
    const found = holtWinters(values, options as never);
    return { levelExact: found.level, trendExact: found.trend, forecastExact: found.forecast };
  },
  "forecast.errors": ({ actual, forecast }) => {
    const found = valueIn(forecastErrors(actual, forecast));
    return {
      meanErrorExact: found.meanError,
      maeExact: found.mae,
      rmseExact: found.rmse,
      mapeExact: found.mape,
      wapeExact: found.wape,
    };
  },
  "forecast.aggregate": ({ reps, correction }) => {
    const list = reps.map((rep: Record<string, string>, k: number) => ({
      id: `r${k}`,
      forecast: euros(rep["forecast"] ?? ""),
      pastForecast: euros(rep["pastForecast"] ?? ""),
      pastActual: euros(rep["pastActual"] ?? ""),
    }));
    const found = valueIn(aggregateForecasts(list, { correction: camel(correction) as never }));
    return { byRep: found.byRep.map((one) => inEuros(one.forecast)), total: inEuros(found.total) };
  },
  "pipeline.weighted": ({ asOf, opportunities, shortMonths, longMonths, rounding }) => {
    const deals = opportunities.map((one: { amount: string; probability: string; closing: string }) => ({
      amount: euros(one.amount),
      probability: one.probability,
      closingOn: date(one.closing),
    }));
    const options = {
      asOf: date(asOf),
      shortMonths,
      longMonths,
      rounding: rounding === "total" ? "perTotal" : "perLine",
    } as const;
    const found = weightedPipeline(deals, options);
    return Object.fromEntries(Object.entries(found).map(([name, one]) => [name, bucket(one)]));
  },
  "quota.attainment": ({ target, actual, elapsed, alertBelow, atLimit }) => {
    const input = { target: euros(target), actual: euros(actual), ...given("elapsed", elapsed), alertBelow, atLimit };
    const found = valueIn(quotaAttainment(input as never));
    return {
      attainmentExact: found.attainment,
      gap: inEuros(found.gap),
      paceExact: found.pace,
      projected: inEuros(found.projected),
      alert: found.alert,
    };
  },
  "variance.alert": (args) => {
    const found = valueIn(varianceAlert(args as never));
    return { varianceExact: found.variance, favorable: found.favorable, alert: found.alert };
  },
  "variance.priceVolume": ({ plannedPrice, actualPrice, jointTerm, ...quantities }) => {
    const prices = { plannedPrice: euros(plannedPrice), actualPrice: euros(actualPrice) };
    const found = priceVolumeVariance({ ...quantities, ...prices, jointTerm: camel(jointTerm) } as never);
    return {
      quantityVariance: inEuros(found.quantityVariance),
      priceVariance: inEuros(found.priceVariance),
      joint: inEuros(found.joint),
      total: inEuros(found.total),
    };
  },
  "client.lifetimeValue": ({ margin, retention, discount, periods, timing, acquisitionCost }) => {
    const input = {
      margin: euros(margin),
      retention,
      discount,
      timing: TIMINGS[timing],
      acquisitionCost: euros(acquisitionCost),
    };
    const found = valueIn(lifetimeValue({ ...input, ...given("periods", periods) } as never));
    return { valueExact: inEuros(found.value.exact), net: inEuros(found.net), ratioExact: found.ratio };
  },
  "client.lifetime": ({ retention }) => ({ periodsExact: valueIn(clientLifetime(retention)) }),
  "client.acquisitionValue": ({ margin, cost, newClients }) => ({
    perClientExact: inEuros(valueIn(acquisitionValue({ margin: euros(margin), cost: euros(cost), newClients })).exact),
  }),
  "client.averageBasket": ({ revenue, clients }) => ({
    basketExact: inEuros(valueIn(turnoverPerClient(euros(revenue), clients)).exact),
  }),
  "client.retentionValue": ({ marginPerYear, costPerYear, years }) => ({
    value: inEuros(retentionValue({ marginPerYear: euros(marginPerYear), costPerYear: euros(costPerYear), years })),
  }),
};
