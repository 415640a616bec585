import { date, euros } from "bareme/model";
import {
  aggregateForecasts,
  deseasonalize,
  exponentialSmoothing,
  forecastErrors,
  forecastSeries,
  funnelRates,
  funnelSeries,
  holt,
  holtWinters,
  monthlySeries,
  movingAverage,
  pipelineByMonth,
  priceVolumeVariance,
  projectHorizon,
  quotaAttainment,
  seasonalForecast,
  seasonalIndices,
  varianceAlert,
  weightedPipeline,
} from "bareme/segmentation";
import { expect, test } from "vitest";

const asOf = date("2026-01-31");

test("row 176: short under 1 month, medium to 6 months, long beyond; both sides of each day", () => {
  const of = (day: string) => projectHorizon(date(day), asOf);
  expect(["2026-01-30", "2026-01-31", "2026-02-27", "2026-02-28", "2026-07-31", "2026-08-01"].map(of)).toEqual([
    "past",
    "short",
    "short",
    "medium",
    "medium",
    "long",
  ]);
  expect(() => projectHorizon(asOf, asOf, { shortMonths: 7 })).toThrow("horizon/months");
});

const deals = [
  { amount: euros("0.05"), probability: 0.1, closingOn: date("2026-02-01") },
  { amount: euros("0.05"), probability: 0.1, closingOn: date("2026-03-01") },
];

test("row 177: the weighted pipeline by horizon, rounded a deal or once", () => {
  const once = weightedPipeline(deals, { asOf, rounding: "perTotal" });
  expect([once.short.weighted, once.medium.weighted, once.total.weighted]).toEqual([1, 1, 1]); // 0.5 + 0.5 cents
  expect(weightedPipeline(deals, { asOf, rounding: "perLine" }).total).toEqual({ count: 2, amount: 10, weighted: 2 });
  expect(weightedPipeline([], { asOf, rounding: "perLine" }).total).toEqual({ count: 0, amount: 0, weighted: 0 });
  const impossible = { amount: euros(1), probability: 1.1, closingOn: asOf };
  expect(() => weightedPipeline([impossible], { asOf, rounding: "perLine" })).toThrow("share/invalid");
});

test("row 178: the forecast by closing date, month by month", () => {
  expect(
    pipelineByMonth([...deals].reverse(), { rounding: "perLine" }).map(({ month, count }) => [month, count]),
  ).toEqual([
    ["2026-02", 1],
    ["2026-03", 1],
  ]);
});

const NATHAN = [524, 378, 354, 636, 532, 418, 378, 692, 556, 426, 394, 716, 660, 482, 434, 724];
const OYSTERS = [52, 36, 69, 89, 65, 45, 86, 111, 81, 56, 108, 139, 102, 70, 135, 174];
const quarterly = { period: 4, model: "multiplicative", average: "mean", normalize: "yes" } as const;

test("row 216: centered moving averages and seasonal indices as printed, and the hidden choice of the trend", () => {
  const trend = movingAverage(NATHAN, { order: 4, alignment: "centered" });
  expect(trend.slice(2, 14)).toEqual([474, 480, 488, 498, 508, 512, 515, 520, 536, 556, 568, 574]);
  const oysters = seasonalIndices(OYSTERS, { ...quarterly, method: "ratioToMovingAverage" });
  expect(oysters.ok && oysters.value.raw.map((one) => one.toFixed(3))).toEqual(["0.941", "0.606", "1.093", "1.351"]);
  expect(oysters.ok && oysters.value.indices.map((one) => one.toFixed(3))).toEqual([
    "0.943",
    "0.607",
    "1.096",
    "1.354",
  ]);
  const forecast = (trendOn: "raw" | "deseasonalized") => {
    const found = seasonalForecast(NATHAN, { ...quarterly, method: "ratioToMovingAverage", trendOn, horizon: 4 });
    return found.ok ? found.value.forecast.map((one) => one.toFixed(1)) : [];
  };
  expect(forecast("raw")).toEqual(["665.9", "507.3", "459.1", "830.3"]);
  expect(forecast("deseasonalized")).toEqual(["652.4", "496.0", "448.0", "808.6"]);
});

test("a seasonal forecast shows its errors beside those of the naive one, and a band", () => {
  const options = { ...quarterly, method: "ratioToMovingAverage", trendOn: "deseasonalized", horizon: 6 } as const;
  const found = seasonalForecast(NATHAN, { ...options, confidence: 0.95 });
  if (!found.ok) throw new Error(found.reason);
  const { errors, naiveErrors, naive, band = [], forecast } = found.value;
  expect(naive).toEqual([660, 482, 434, 724, 660, 482]);
  // naive errors: 8 40 24 56, 24 8 16 24, 104 56 40 8 -> 408 / 12
  expect(naiveErrors.mae).toBe(34);
  expect(errors.mae).toBeLessThan(34);
  expect(band.every(([low, high], k) => low < (forecast[k] ?? 0) && high > (forecast[k] ?? 0))).toBe(true);
  expect(((band[0]?.[1] ?? 0) - (forecast[0] ?? 0)) / errors.rmse).toBeCloseTo(1.96, 3);
  const series = forecastSeries(NATHAN, found.value);
  expect([series.actual.length, series.fitted[0]?.x, series.forecast[0]?.x, series.band.length]).toEqual([
    16, 5, 17, 6,
  ]);
  const plain = seasonalForecast(NATHAN, options);
  expect(plain.ok && forecastSeries(NATHAN, plain.value).band).toEqual([]);
});

test("additive seasons, medians, the overall mean, rounding on the way", () => {
  const additive = seasonalIndices([9, 11, 9, 11], {
    ...quarterly,
    period: 2,
    model: "additive",
    method: "ratioToTrend",
  });
  expect(additive.ok && additive.value.indices.reduce((a, b) => a + b, 0)).toBeCloseTo(0, 12);
  const simple = seasonalIndices([9, 11, 9, 11], {
    ...quarterly,
    period: 2,
    start: 1,
    average: "median",
    method: "ratioToOverallMean",
  });
  expect(simple).toMatchObject({ value: { indices: [1.1, 0.9] } });
  const forecast = seasonalForecast([9, 11, 9, 11], {
    ...quarterly,
    period: 2,
    model: "additive",
    method: "ratioToOverallMean",
    trendOn: "deseasonalized",
    roundTrend: 2,
    horizon: 2,
  });
  expect(forecast).toMatchObject({ value: { slope: 0, intercept: 10, forecast: [9, 11] } });
});

test("what a series cannot give: too few periods, a zero trend, zero indices, holes, wrong seasons", () => {
  const bad = (values: readonly number[], options = {}) => {
    const found = seasonalIndices(values, { ...quarterly, period: 2, method: "ratioToOverallMean", ...options });
    return found.ok ? found.value.indices : found.reason;
  };
  expect(bad([1, 2, 3])).toBe("tooFewPeriods");
  expect(bad([0, 0, 0, 0])).toBe("zeroTrend");
  expect(bad([0, 0, 0, 0], { model: "additive" })).toEqual([0, 0]);
  expect(bad([-5, 5, -5, 5], { method: "ratioToMovingAverage" })).toBe("zeroTrend");
  expect(() => bad([1, 2, 3, 4], { start: 2 })).toThrow("series/start");
  expect(() => bad([1, 2, 3, 4], { period: 1 })).toThrow("count/invalid");
  expect(deseasonalize([1], [0], { model: "multiplicative" })).toEqual({ ok: false, reason: "zeroIndex" });
  expect(deseasonalize([1, 2], [0, 1], { start: 1, model: "additive" })).toEqual({ ok: true, value: [0, 2] });
  expect(() => deseasonalize([1], [1], { start: 1, model: "additive" })).toThrow("series/start");
  const seasonal = {
    ...quarterly,
    period: 2,
    method: "ratioToOverallMean",
    trendOn: "deseasonalized",
    horizon: 1,
  } as const;
  expect(seasonalForecast([0, 1, 0, 1], seasonal)).toEqual({ ok: false, reason: "zeroIndex" });
  expect(seasonalForecast([1], seasonal)).toEqual({ ok: false, reason: "tooFewPeriods" });
  expect(() => seasonalForecast([1, 1, 1, 1], { ...seasonal, horizon: 5000 })).toThrow("forecast/horizon");
  expect(() => movingAverage([1], { order: 0, alignment: "centered" })).toThrow("count/invalid");
  expect(() => movingAverage([1], { order: 20_000, alignment: "centered" })).toThrow("series/order");
  expect(movingAverage([1], { order: 3, alignment: "trailing" })).toEqual([null]);
});

test("missing and repeated months are refused by name", () => {
  const month = (name: string) => ({ month: name, value: 1 });
  expect(monthlySeries([month("2025-12"), month("2026-02")])).toEqual({
    ok: false,
    reason: "missingMonths",
    months: ["2026-01"],
  });
  expect(monthlySeries([month("2026-01"), month("2026-01")])).toEqual({
    ok: false,
    reason: "duplicateMonths",
    months: ["2026-01"],
  });
  expect(monthlySeries([])).toEqual({ ok: false, reason: "empty" });
  expect(
    monthlySeries([
      { month: "2026-01", value: 2 },
      { month: "2025-12", value: 1 },
    ]),
  ).toEqual({ ok: true, value: { from: "2025-12", values: [1, 2] } });
  expect(() => monthlySeries([month("2026-13")])).toThrow("series/month");
  expect(() => monthlySeries([month("0001-01"), month("9999-01")])).toThrow("series/month");
});

test("smoothing refuses starts beyond the series and levels it cannot divide by", () => {
  expect(() => exponentialSmoothing([1], { alpha: 0.3, initial: { period: 3, forecast: 1 } })).toThrow("series/start");
  expect(() => exponentialSmoothing([1], { alpha: 1.3, initial: { period: 1, forecast: 1 } })).toThrow("share/invalid");
  const start = { alpha: 1, beta: 0, level: 0, trend: 0, firstPeriod: 1, horizon: 1 };
  expect(holt([5], start)).toEqual({ level: 5, trend: 0, forecast: [5] });
  const seasons = { ...start, gamma: 0.5, seasonal: [1], model: "multiplicative" } as const;
  expect(() => holtWinters([0], seasons)).toThrow("forecast/zero-level");
  expect(() => holtWinters([1], { ...seasons, seasonal: [0] })).toThrow("forecast/seasonal");
  expect(() => holtWinters([1], { ...seasons, horizon: 9999 })).toThrow("forecast/horizon");
});

test("errors: a zero actual has no percentage, an empty list has no error", () => {
  const found = forecastErrors([0, 100], [1, 100]);
  expect(found.ok && [found.value.mape, found.value.wape]).toEqual([undefined, 0.01]);
  const zero = forecastErrors([0], [0]);
  expect(zero.ok && Object.keys(zero.value)).toEqual(["meanError", "mae", "rmse"]);
  expect(forecastErrors([], [])).toEqual({ ok: false, reason: "empty" });
});

test("row 217: individual forecasts added up, both totals kept; without a past none is corrected", () => {
  const reps = [
    { id: "west", forecast: euros(120_000), pastForecast: euros(100_000), pastActual: euros(80_000) },
    { id: "east", forecast: euros(90_000), pastForecast: euros(70_000), pastActual: euros(77_000) },
  ];
  expect(aggregateForecasts(reps, { correction: "pastRatio" })).toMatchObject({
    value: { total: 19_500_000, announced: 21_000_000 },
  });
  expect(aggregateForecasts(reps, { correction: "none" })).toMatchObject({ value: { total: 21_000_000 } });
  const fresh = { id: "new", forecast: euros(1) };
  expect(aggregateForecasts([...reps, fresh], { correction: "pastRatio" })).toEqual({
    ok: false,
    reason: "noPast",
    reps: ["new"],
  });
});

test("quotas: pace, projection, alert on the limit or under it", () => {
  const quota = { target: euros(100), actual: euros(45), elapsed: 0.5, alertBelow: 0.9 };
  expect(quotaAttainment({ ...quota, atLimit: "accept" })).toMatchObject({
    value: { pace: 0.9, projected: 9000, alert: false },
  });
  expect(quotaAttainment({ ...quota, atLimit: "alert" })).toMatchObject({ value: { alert: true } });
  const start = quotaAttainment({ ...quota, elapsed: 0, atLimit: "alert" });
  expect(start.ok && [start.value.alert, Object.keys(start.value)]).toEqual([false, ["attainment", "gap", "alert"]]);
  expect(quotaAttainment({ ...quota, target: euros(0), atLimit: "alert" })).toEqual({
    ok: false,
    reason: "targetNotPositive",
  });
});

test("row 227: a variance beyond the tolerance is a finding to report; 0.33 for 0.3 is exactly 10 %", () => {
  const base = {
    target: 0.3,
    actual: 0.33,
    tolerance: 0.1,
    higherIsBetter: false,
    atLimit: "accept",
    sides: "unfavorable",
  } as const;
  expect(varianceAlert(base)).toEqual({ ok: true, value: { variance: 0.1, favorable: false, alert: false } }); // doubles say more
  expect(varianceAlert({ ...base, atLimit: "alert", label: "costs" })).toMatchObject({
    value: {
      alert: true,
      finding: { code: "forecast/variance", severity: "warning", data: { label: "costs", target: 0.3 } },
    },
  });
  expect(varianceAlert({ ...base, higherIsBetter: true, tolerance: 0.05 })).toMatchObject({
    value: { favorable: true, alert: false },
  });
  expect(varianceAlert({ ...base, higherIsBetter: true, tolerance: 0.05, sides: "both" })).toMatchObject({
    value: { alert: true },
  });
  expect(varianceAlert({ ...base, target: 0 })).toEqual({ ok: false, reason: "zeroTarget" });
  expect(varianceAlert({ ...base, target: -10, actual: -12, tolerance: 0.1, higherIsBetter: true })).toMatchObject({
    value: { variance: -0.2, alert: true },
  });
});

test("price and volume variances: the joint term in price, in quantity, or apart", () => {
  const year = { plannedQuantity: 600, plannedPrice: euros(100), actualQuantity: 500, actualPrice: euros(120) };
  const of = (jointTerm: "inPrice" | "inQuantity" | "separate") => priceVolumeVariance({ ...year, jointTerm });
  expect(of("inPrice")).toEqual({ quantityVariance: -1_000_000, priceVariance: 1_000_000, total: 0 });
  expect(of("inQuantity")).toEqual({ quantityVariance: -1_200_000, priceVariance: 1_200_000, total: 0 });
  expect(of("separate")).toEqual({ quantityVariance: -1_000_000, priceVariance: 1_200_000, joint: -200_000, total: 0 });
});

test("funnels as bars: of the first stage and of the one before", () => {
  const stages = [
    { name: "a", count: 0 },
    { name: "b", count: 0 },
  ];
  const rates = funnelRates(stages);
  expect(rates.ok && funnelSeries(stages, rates.value)).toEqual([
    { name: "a", count: 0 },
    { name: "b", count: 0 },
  ]);
});

test("whole and negative ratios are rounded half away from zero on the way", () => {
  const found = seasonalIndices([-9, -11, -9, -11], {
    ...quarterly,
    period: 2,
    model: "additive",
    method: "ratioToOverallMean",
    normalize: "no",
    roundRatios: 0,
    roundIndices: 1,
  });
  expect(found).toMatchObject({ ok: true, value: { ratios: [1, -1, 1, -1], indices: [1, -1] } });
});
