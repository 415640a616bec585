import {
  averageGrowth,
  coefficientOfVariation,
  describeValues,
  endpointsLine,
  exponentialFit,
  groupedStatistics,
  growth,
  growthRanking,
  leastSquares,
  mayerLine,
  mean,
  median,
  mode,
  outliers,
  pearson,
  type QuantileMethod,
  quantile,
  spearman,
  standardDeviation,
  variance,
  weightedStatistics,
} from "bareme/segmentation";
import { expect, test } from "vitest";

test("row 215: position and dispersion, each quartile method by name", () => {
  const marks = [3, 3, 4, 5, 7, 8, 10, 11, 12, 21];
  const quartiles = (list: readonly number[], method: QuantileMethod) =>
    [0.25, 0.75].map((p) => {
      const found = quantile(list, p, { method });
      return found.ok ? found.value : found.reason;
    });
  for (const method of ["inverseCdf", "averagedInverseCdf", "tukeyHinges", "medianExcluded"] as const)
    expect(quartiles(marks, method)).toEqual([4, 11]);
  expect(quartiles(marks, "inclusive")).toEqual([4.25, 10.75]);
  expect(quartiles(marks, "exclusive")).toEqual([3.75, 11.25]);
  const five = [15, 20, 35, 40, 50];
  for (const method of ["inverseCdf", "averagedInverseCdf", "inclusive", "tukeyHinges"] as const)
    expect(quartiles(five, method)).toEqual([20, 40]);
  for (const method of ["exclusive", "medianExcluded"] as const) expect(quartiles(five, method)).toEqual([17.5, 45]);
  expect(quartiles([7], "medianExcluded")).toEqual(["tooFewValues", "tooFewValues"]);
  expect(quartiles([], "inclusive")).toEqual(["empty", "empty"]);
  expect(quantile(five, 0.5, { method: "medianExcluded" })).toEqual({ ok: true, value: 35 });
  expect(quantile([...Array(25).keys()], 0.28, { method: "inverseCdf" })).toEqual({ ok: true, value: 6 }); // rank 7, not 8
  expect(quantile(five, 0.1, { method: "exclusive" })).toEqual({ ok: false, reason: "outside" });
  expect(quantile(five, 0.1, { method: "exclusive", outside: "clamp" })).toEqual({ ok: true, value: 15 });
  expect([quantile(five, 0, { method: "inverseCdf" }), quantile(five, 1, { method: "averagedInverseCdf" })]).toEqual([
    { ok: true, value: 15 },
    { ok: true, value: 50 },
  ]);
  expect(quantile([1, 2, 3, 4], 0.5, { method: "averagedInverseCdf" })).toEqual({ ok: true, value: 2.5 });
  expect(() => quantile(five, 0.3, { method: "tukeyHinges" })).toThrow("quantile/quartiles-only");
  expect(() => quantile(five, 1.1, { method: "inclusive" })).toThrow("share/invalid");
  expect(() => quantile(five, 0.5, { method: "best" as never })).toThrow("quantile/unknown-method");
});

test("empty lists, one value, constant lists: the reason, never NaN", () => {
  expect([mean([]), median([]), mode([], { allDistinct: "all" })]).toEqual(
    Array(3).fill({ ok: false, reason: "empty" }),
  );
  expect(variance([5], "sample")).toEqual({ ok: false, reason: "tooFewValues" });
  expect(variance([], "population")).toEqual({ ok: false, reason: "empty" });
  expect(standardDeviation([], "population")).toEqual({ ok: false, reason: "empty" });
  expect(variance([0.1, 0.1, 0.1], "population")).toEqual({ ok: true, value: 0 });
  expect(coefficientOfVariation([-1, 1], "population")).toEqual({ ok: false, reason: "zeroMean" });
  expect(coefficientOfVariation([1], "sample")).toEqual({ ok: false, reason: "tooFewValues" });
  expect(describeValues([], { quantileMethod: "inclusive" })).toEqual({ ok: false, reason: "empty" });
  const one = describeValues([5], { quantileMethod: "exclusive" });
  expect(one).toMatchObject({ value: { n: 1, mean: 5, populationVariance: 0 } });
  expect(one.ok && Object.keys(one.value)).not.toContain("sampleVariance");
  expect(one.ok && Object.keys(one.value)).not.toContain("firstQuartile");
  expect(mode([1, 2], { allDistinct: "none" })).toEqual({ ok: true, value: { modes: [], frequency: 1 } });
  expect(mode([2, 1], { allDistinct: "all" })).toEqual({ ok: true, value: { modes: [1, 2], frequency: 1 } });
  expect(mode([7], { allDistinct: "none" })).toEqual({ ok: true, value: { modes: [7], frequency: 1 } });
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, "NaN", "1e3", "12,5", " 5", "", "0x10", null, undefined, true])(
  "what is no decimal is refused: %j",
  (bad) => {
    expect(() => mean([1, bad as never])).toThrow(/ratio\/not-a-decimal|values\/missing/);
    expect(() => pearson([1, 2], [1, bad as never])).toThrow(/ratio\/not-a-decimal|values\/missing/);
  },
);

test("a list that is none is refused", () => {
  expect(() => mean("12" as never)).toThrow("values/not-a-list");
});

test("weights: none, negative, frequency", () => {
  expect(weightedStatistics([1], [0])).toEqual({ ok: false, reason: "zeroWeight" });
  expect(() => weightedStatistics([1, 2], [1, -1])).toThrow("weights/negative");
  expect(() => weightedStatistics([1, 2], [1])).toThrow("lists/length");
  expect(weightedStatistics([1, 2], ["0.5", "0.5"])).toEqual({
    ok: true,
    value: { mean: 1.5, populationVariance: 0.25 },
  });
});

test("grouped values: the densest class, the median inside its class, classes in order", () => {
  const found = groupedStatistics([
    { low: 0, high: 10, count: 0 },
    { low: 10, high: 20, count: 4 },
  ]);
  expect(found).toEqual({ ok: true, value: { mean: 15, median: 15, populationVariance: 0, modalClass: 1 } });
  expect(groupedStatistics([])).toEqual({ ok: false, reason: "empty" });
  expect(() => groupedStatistics([{ low: 5, high: 5, count: 1 }])).toThrow("classes/invalid");
  const overlapping = [
    { low: 0, high: 5, count: 1 },
    { low: 4, high: 8, count: 1 },
  ];
  expect(() => groupedStatistics(overlapping)).toThrow("classes/invalid");
});

test("outliers are strictly outside the fences", () => {
  // Q1 = 2, Q3 = 4, fences -1 and 7
  expect(outliers([1, 2, 3, 4, 7], { method: "inclusive" })).toMatchObject({
    value: { fences: [-1, 7], outliers: [] },
  });
  expect(outliers([1, 2, 3, 4, "7.01"], { method: "inclusive" })).toMatchObject({ value: { outliers: [4] } });
  expect(outliers([], { method: "inclusive" })).toEqual({ ok: false, reason: "empty" });
  expect(outliers([1, 2], { method: "exclusive" })).toEqual({ ok: false, reason: "outside" });
});

test("least squares: a missing y takes its pair away, a printed slip is not repeated", () => {
  const y = [1810, 1495, 1710, 2030, 2300, 2430];
  const found = leastSquares([1, 2, 3, 4, 5, 6, 7], [...y, null], { missing: "dropPair", at: [7] });
  expect(found).toMatchObject({ value: { predicted: [2546], intercept: 1379, n: 6, dropped: [6] } }); // not 98.07 and 1 619.26
  expect(leastSquares([1, 2, 3, 4, 5, 6, 7], [...y, null])).toEqual({ ok: false, reason: "missingValues" });
  expect(leastSquares([1], [1])).toEqual({ ok: false, reason: "tooFewValues" });
  expect(leastSquares([1, 1], [1, 2])).toEqual({ ok: false, reason: "constantX" });
  const flat = leastSquares([1, 2], [5, 5]);
  expect(flat.ok && Object.keys(flat.value)).not.toContain("r");
  expect(leastSquares([2001, 2002, 2003], [3, 2, 1])).toMatchObject({
    value: { slope: -1, r: -1, residuals: [0, 0, 0] },
  });
});

test("Mayer's line and the end points", () => {
  const odd = (middle: "firstHalf" | "secondHalf" | "leftOut") => mayerLine([3, 1, 2], [9, 1, 4], { middle });
  expect(odd("firstHalf")).toMatchObject({
    value: {
      points: [
        [1.5, 2.5],
        [3, 9],
      ],
    },
  });
  expect(odd("secondHalf")).toMatchObject({
    value: {
      points: [
        [1, 1],
        [2.5, 6.5],
      ],
    },
  });
  expect(odd("leftOut")).toMatchObject({
    value: {
      points: [
        [1, 1],
        [3, 9],
      ],
      slope: 4,
      intercept: -3,
    },
  });
  expect(mayerLine([1], [1], { middle: "firstHalf" })).toEqual({ ok: false, reason: "tooFewValues" });
  expect(mayerLine([1, 1], [1, 2], { middle: "firstHalf" })).toEqual({ ok: false, reason: "constantX" });
  expect(endpointsLine([1], [1])).toEqual({ ok: false, reason: "tooFewValues" });
  expect(endpointsLine([1, 1], [1, 2])).toEqual({ ok: false, reason: "constantX" });
});

test("correlation and exponential fit have nothing to say of constant or empty series", () => {
  expect(pearson([1], [1])).toEqual({ ok: false, reason: "tooFewValues" });
  expect(spearman([1, 2], [3, 3])).toEqual({ ok: false, reason: "constantSeries" });
  expect(pearson([1, 2], [2, 1])).toEqual({ ok: true, value: -1 });
  expect(exponentialFit([1, 2], [1, 0])).toEqual({ ok: false, reason: "notPositive" });
  expect(exponentialFit([1, 1], [1, 2])).toEqual({ ok: false, reason: "constantX" });
  expect(exponentialFit([1], [1])).toEqual({ ok: false, reason: "tooFewValues" });
});

test("row 194: growth of the yearly turnover series", () => {
  // 2.9 M€ in 2002 is the printed point; the other years are set here
  const found = growth("2.5", "2.9");
  expect(found).toMatchObject({ value: { rate: 0.16, index100: 116 } });
  const series = leastSquares([1998, 1999, 2000, 2001, 2002], ["2.1", "2.3", "2.5", "2.7", "2.9"], { at: [2003] });
  expect(series).toMatchObject({ value: { slope: 0.2, predicted: [3.1] } });
  expect(averageGrowth(100, 0, 3)).toEqual({ ok: true, value: -1 });
  expect(averageGrowth(100, -1, 3)).toEqual({ ok: false, reason: "negativeEnd" });
  expect(averageGrowth(0, 1, 3)).toEqual({ ok: false, reason: "baseNotPositive" });
  expect(() => averageGrowth(1, 2, 0)).toThrow("count/invalid");
});

test("row 213: the strongest growth is ranked among what has a base", () => {
  const ranked = growthRanking([
    { id: "a", from: 10, to: 15 },
    { id: "new", from: 0, to: 5 },
    { id: "b", from: 20, to: 40 },
    { id: "c", from: 100, to: 150 },
  ]);
  expect(ranked.map((one) => [one.id, one.ranked ? one.rank : one.reason])).toEqual([
    ["b", 1],
    ["a", 2],
    ["c", 2],
    ["new", "baseNotPositive"],
  ]);
});
