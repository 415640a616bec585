import { cents, date, euros } from "bareme/model";
import {
  abc,
  abcByCount,
  abcColumn,
  abcRfmMatrix,
  classesByCutoff,
  clientsForShare,
  conversionBySegment,
  crossedMatrix,
  dependency,
  estimatedPotential,
  explainWeightedScore,
  gini,
  herfindahl,
  lorenzCurve,
  paretoCurve,
  paretoSeries,
  potentialLevels,
  prospectClass,
  rankValues,
  rfm,
  rfmColumns,
  rfmSegments,
  rfmTableCoverage,
  SONCAS,
  soncasTally,
  topShare,
  weightedScore,
} from "bareme/segmentation";
import { expect, test } from "vitest";

const usual = { boundary: "crossingIn", ties: "inputOrder", nonPositive: "lastClass" } as const;
const classes = (amounts: readonly number[], options = {}) => {
  const found = abc(
    amounts.map((one) => cents(one)),
    { ...usual, ...options },
  );
  return found.ok ? found.value.classes.join("") : found.reason;
};

test("row 214: ABC and 20/80 on potential revenue, shares compared exactly", () => {
  expect(classes(Array(10).fill(1999))).toBe("AAAAAAAABB"); // before the 9th: exactly 80 %; before the 10th: 90 %
  expect(classes(Array(10).fill(1999), { ties: "sameClass" })).toBe("AAAAAAAAAA");
  expect(classes(Array(20).fill(70), { boundary: "crossingOut" })).toBe(`${"A".repeat(16)}BBBC`); // 16 of 20 are 80 %
  expect(clientsForShare(Array(10).fill("19.99"), 0.8)).toEqual({ ok: true, value: { clients: 8, clientShare: 0.8 } });
  expect(topShare([400, 250, 100, 80, 60, 40, 30, 20, 10, 10], 0.2, { rounding: "ceil" })).toMatchObject({
    value: { share: 0.65 },
  });
});

test("who crosses the limit is A or not; the biggest client of a concentrated book shows it", () => {
  expect(classes([9700, 200, 100])).toBe("ACC");
  expect(classes([9700, 200, 100], { boundary: "crossingOut" })).toBe("CCC");
  expect(classes([500], { boundary: "crossingOut" })).toBe("C");
  expect(classes([500])).toBe("A");
});

test("zero and negative revenue: last class, inside the total, or refused; no total, no class", () => {
  expect(classes([1000, 400, -150, 0, 300])).toBe("AACCB");
  expect(classes([1000, 400, -150, 0, 300], { nonPositive: "net" })).toBe("AACCB");
  expect(classes([1000, -150], { nonPositive: "reject" })).toBe("negativeAmount");
  expect(classes([0, 0])).toBe("totalNotPositive");
  expect(classes([100, -100], { nonPositive: "net" })).toBe("totalNotPositive");
  expect(abc([], usual)).toMatchObject({ ok: true, value: { classes: [], total: 0 } });
  expect(() => abc([0.5 as never], usual)).toThrow("money/not-whole-cents");
  expect(() => abc([], { ...usual, thresholds: [0.8, 0.8] })).toThrow("limits/not-rising");
  expect(() => abc([], { ...usual, thresholds: [1] })).toThrow("abc/thresholds");
  expect(() => abc([], { ...usual, boundary: "inside" as never })).toThrow("word/unknown");
  expect(() => abcColumn(Float64Array.of(Number.NaN), usual)).toThrow("column/not-whole");
  expect(() => abcColumn(Float64Array.of(2 ** 53), usual)).toThrow("column/not-whole");
});

test("ABC by count, by fixed amounts, and the crossed matrix with prospects", () => {
  const amounts = [cents(3), cents(2), cents(1)];
  expect(abcByCount(amounts, { shares: [0.5], rounding: "floor" }).classes).toEqual(["A", "B", "B"]);
  expect(abcByCount(amounts, { shares: [0.5], rounding: "ceil" }).classes).toEqual(["A", "A", "B"]);
  const twenty = { cutoffs: [euros(20_000)], labels: ["big", "small"] };
  expect(classesByCutoff([euros(20_000)], { ...twenty, atCutoff: "upperClass" })).toEqual(["big"]);
  expect(() => classesByCutoff([], { ...twenty, labels: ["x"], atCutoff: "upperClass" })).toThrow("cutoffs/invalid");
  const axis = { cutoffs: [euros(10_000)], atCutoff: "upperClass" as const };
  const cells = crossedMatrix(
    [
      { id: "c1", turnover: euros(20_000), potential: euros(5000) },
      { id: "p1", potential: euros(50_000) },
    ],
    { turnover: { ...axis, labels: ["A", "B"] }, potential: { ...axis, labels: ["1", "2"] } },
  );
  expect(cells.map(({ row, column, clients }) => `${row}${column}${clients}`)).toEqual([
    "A1",
    "A2c1",
    "B1",
    "B2",
    "prospect1p1",
    "prospect2",
  ]);
});

test("concentration: Gini, its correction, what has none; dependence on the limit", () => {
  expect(gini([0, 25, 75], { correction: "none" })).toEqual({ ok: true, value: 0.5 }); // a course prints 0.496
  expect(gini([0, 100], { correction: "nOverNMinus1" })).toEqual({ ok: true, value: 1 });
  expect(gini([5, 5, 5], { correction: "none" })).toEqual({ ok: true, value: 0 });
  expect(gini([5], { correction: "nOverNMinus1" })).toEqual({ ok: false, reason: "tooFewValues" });
  expect(gini([-1, 5], { correction: "none" })).toEqual({ ok: false, reason: "negativeValue" });
  expect(herfindahl([7])).toEqual({
    ok: true,
    value: { index: 1, points: 10_000, equivalentNumber: 1, largestShare: 1 },
  });
  expect(herfindahl([])).toEqual({ ok: false, reason: "totalNotPositive" });
  expect(dependency([0], { maxShare: 0.5, atLimit: "alert" })).toEqual({ ok: false, reason: "totalNotPositive" });
});

test("Pareto and Lorenz points mirror each other, and a long list is thinned", () => {
  const pareto = paretoCurve([10, 30, 60]);
  expect(pareto).toMatchObject({ value: [{ amount: 0 }, { amount: 0.6 }, { amount: 0.9 }, { amount: 1 }] });
  expect(lorenzCurve([10, 30, 60])).toMatchObject({
    value: [{ amount: 0 }, { amount: 0.1 }, { amount: 0.4 }, { amount: 1 }],
  });
  expect(lorenzCurve([-1, 2])).toEqual({ ok: false, reason: "negativeValue" });
  const many = paretoSeries(Array(1000).fill(1), { maxPoints: 11 });
  expect(many.ok && many.value.curve.map(({ x }) => x)).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1]);
  expect(paretoSeries([])).toEqual({ ok: false, reason: "totalNotPositive" });
});

test("RFM: seven clients in five groups, three ways", () => {
  const clients = [7, 6, 5, 4, 3, 2, 1].map((amount) => ({
    lastPurchase: date("2026-03-31"),
    orders: 1,
    amount: cents(amount),
  }));
  const sizes = (grouping: "proportional" | "ntile" | "quantileOfRanks") => {
    const scores = rfm(clients, date("2026-03-31"), { method: "rank", bins: 5, grouping, ties: "inputOrder" });
    return [5, 4, 3, 2, 1].map((score) => scores.filter((one) => one.scored && one.monetary === score).length);
  };
  expect(sizes("proportional")).toEqual([2, 1, 2, 1, 1]);
  expect(sizes("ntile")).toEqual([2, 2, 1, 1, 1]);
  expect(sizes("quantileOfRanks")).toEqual([2, 1, 1, 1, 2]);
});

test("a client without purchase is kept apart, a purchase after asOf is refused, six equal clients get 5 1 1", () => {
  const asOf = date("2026-03-31");
  const quantile = { method: "quantile", bins: 5 } as const;
  const client = { lastPurchase: asOf, orders: 1, amount: cents(5) };
  const codes = rfm([...Array(6).fill(client), { orders: 0, amount: cents(-3) }], asOf, quantile);
  expect(codes.slice(0, 6).map((one) => one.scored && one.code)).toEqual(Array(6).fill("511"));
  expect(codes[6]).toEqual({ scored: false, reason: "noPurchase" });
  expect(() => rfm([{ ...client, lastPurchase: date("2026-04-01") }], asOf, quantile)).toThrow(
    "rfm/purchase-after-as-of",
  );
  expect(rfm([], asOf, quantile)).toEqual([]);
  expect(() => rfm([client], asOf, { method: "quantile", bins: 10 })).toThrow("rfm/bins");
  expect(() => rfm([client], asOf, { method: "other" } as never)).toThrow("rfm/method");
  const columns = { lastPurchase: Int32Array.of(30_000), orders: Int32Array.of(1), amounts: Float64Array.of(5) };
  expect(() => rfmColumns(columns, asOf, quantile)).toThrow("rfm/purchase-after-as-of");
  expect(() => rfmColumns({ ...columns, orders: Int32Array.of(-1) }, asOf, quantile)).toThrow("count/invalid");
  expect(() => rfmColumns({ ...columns, orders: Int32Array.of() }, asOf, quantile)).toThrow("lists/length");
  expect(() => rfmColumns({ ...columns, lastPurchase: Int32Array.of(1) }, asOf, { method: "x" } as never)).toThrow(
    "rfm/method",
  );
});

test("a segment that no client can reach is refused", () => {
  const line = (name: string, low: number) => ({ name, r: [low, 5], f: [1, 5], m: [1, 5] }) as const;
  const table = { lines: [line("all", 1), line("best", 5)], otherwise: "others" };
  expect(rfmTableCoverage(table)).toEqual({ ok: false, reason: "unreachableSegments", segments: ["best"] });
  expect(rfmTableCoverage({ ...table, lines: [line("best", 5), line("all", 2)] })).toMatchObject({
    ok: true,
    value: { unmatched: 25, matchedTwice: 25, codesByName: { best: 25, all: 75, others: 25 } },
  });
  expect(() => rfmSegments(["5551"], table)).toThrow("rfm/code");
  expect(() => rfmSegments(["556"], table)).toThrow("rfm/code");
  expect(() => rfmTableCoverage({ ...table, lines: [line("bad", 6)] })).toThrow("rfm/table");
  const scores = rfm([{ lastPurchase: date("2026-01-01"), orders: 1, amount: cents(1) }], date("2026-01-01"), {
    method: "quantile",
    bins: 5,
  });
  expect(abcRfmMatrix(["A"], scores)).toEqual({ ok: true, value: [{ row: "A", column: "7", clients: 1 }] });
  expect(abcRfmMatrix([], [])).toEqual({ ok: false, reason: "empty" });
});

const criterion = { id: "size", weight: 50, value: 8, min: 0, max: 10, better: "high" as const };
const choices = { normalization: "minMax", outOfRange: "reject", missing: "reject", scale: 100 } as const;
const { value: _, ...unknown } = { ...criterion, id: "unknown" };

test("row 219: conversion by segment and weighted scoring, missing criteria in four ways", () => {
  const score = (options: object) => {
    const found = weightedScore([criterion, unknown], { ...choices, ...options });
    return found.ok ? found.value.score : found.reason;
  };
  expect(score({})).toBe("missingCriterion");
  expect(score({ missing: "worst" })).toBe(40);
  expect(score({ missing: "default", default: 0.5 })).toBe(65);
  expect(score({ missing: "reweight" })).toBe(80);
  expect(score({ missing: "reweight", minimumCoverage: 0.5 })).toBe(80);
  expect(score({ missing: "reweight", minimumCoverage: 0.51 })).toBe("coverageTooLow");
  expect(weightedScore([unknown], { ...choices, missing: "worst" })).toEqual({ ok: false, reason: "nothingKnown" });
  expect(weightedScore([], choices)).toEqual({ ok: false, reason: "zeroWeight" });
  expect(weightedScore([{ ...criterion, value: 11 }], choices)).toEqual({ ok: false, reason: "outOfRange" });
  expect(weightedScore([{ ...criterion, value: 11 }], { ...choices, outOfRange: "clamp" })).toMatchObject({
    value: { score: 100 },
  });
  expect(weightedScore([{ ...criterion, value: -1 }], { ...choices, outOfRange: "clamp" })).toMatchObject({
    value: { score: 0 },
  });
  expect(weightedScore([criterion], { ...choices, normalization: "none", scale: 1 })).toMatchObject({
    value: { score: 8 },
  });
  expect(() => weightedScore([{ ...criterion, max: 0 }], choices)).toThrow("score/range");
  expect(conversionBySegment([{ id: "a", contacts: 0, sales: 0 }])).toEqual({ ok: false, reason: "noContacts" });
  expect(conversionBySegment([{ id: "a", contacts: 1, sales: 2 }])).toEqual({ ok: false, reason: "salesOverContacts" });
  const found = conversionBySegment([
    { id: "a", contacts: 0, sales: 0 },
    { id: "b", contacts: 5, sales: 0 },
  ]);
  expect(found).toEqual({ ok: true, value: { overall: 0, segments: [{ id: "a" }, { id: "b", rate: 0 }] } });
});

test("a score explains itself: a step a criterion and one for the mean", () => {
  const found = explainWeightedScore([criterion, unknown], { ...choices, missing: "reweight" });
  expect(found.ok && found.value.steps.map((step) => [step.id, step.result.value])).toEqual([
    ["mark-size", 0.8],
    ["mark-unknown", "unknown"],
    ["weighted-mean", 80],
  ]);
});

test("row 204: prospects are important, accessible or strategic by horizon; both sides of each day", () => {
  const asOf = date("2026-01-31");
  const of = (project: Parameters<typeof prospectClass>[0]) => prospectClass(project, { asOf, imminentDays: 7 });
  expect(of({ planned: false })).toBe("important");
  expect(of({})).toBe("unknown");
  expect(of({ dueOn: date("2026-02-07") })).toBe("strategic");
  expect(of({ dueOn: date("2026-02-08") })).toBe("accessible");
  expect(of({ dueOn: date("2026-07-31") })).toBe("accessible");
  expect(of({ dueOn: date("2026-08-01") })).toBe("important");
  expect(of({ dueOn: date("2026-01-01") })).toBe("strategic"); // overdue
  expect([of({ horizon: "short" }), of({ horizon: "medium" }), of({ horizon: "long" })]).toEqual([
    "accessible",
    "accessible",
    "important",
  ]);
});

test("row 205: the SONCAS motives heard are counted; ties lead together, nothing heard leads nowhere", () => {
  expect(SONCAS.map(({ id }) => id[0])).toEqual(["s", "p", "n", "c", "m", "s"]); // Sécurité Orgueil Nouveauté Confort Argent Sympathie
  expect(SONCAS.map(({ label }) => label.fr[0]).join("")).toBe("SONCAS");
  expect(soncasTally(["money", "security"]).leading).toEqual(["security", "money"]);
  expect(soncasTally([]).leading).toEqual([]);
  expect(soncasTally(["money"]).motives.find(({ id }) => id === "money")).toEqual({ id: "money", times: 1, share: 1 });
  expect(() => soncasTally(["fear" as never])).toThrow("word/unknown");
});

test("row 183, row 220: actual, potential and accessible potential; an estimate by practice and size", () => {
  const input = { actual: euros(6000), potential: euros(20_000), accessibleRate: 0.6 };
  expect(potentialLevels({ ...input, accessibleOf: "potential" })).toMatchObject({
    accessible: 1_200_000,
    toWin: 600_000,
  });
  expect(potentialLevels({ ...input, accessibleOf: "gap" })).toMatchObject({
    accessible: 1_440_000,
    toWin: 840_000,
    walletShare: 0.3,
  });
  const wrong = potentialLevels({ ...input, potential: euros(0), accessibleOf: "gap" });
  expect(wrong.actualOverPotential).toBe(true);
  expect(wrong).not.toHaveProperty("walletShare");
  const table = [
    { profession: "general-practitioner", practitioners: [1, 1], perPractitioner: euros(2000) },
    { profession: "general-practitioner", practitioners: [2, 5], perPractitioner: euros(1500) },
  ] as const;
  const of = (practitioners: number) =>
    estimatedPotential({ profession: "general-practitioner", practitioners }, table);
  expect([of(1), of(2), of(5), of(6)]).toEqual([
    { ok: true, value: 200_000 },
    { ok: true, value: 300_000 },
    { ok: true, value: 750_000 },
    { ok: false, reason: "noLine" },
  ]);
});

test("ranks of equal values, five ways", () => {
  const of = (ties: "competition" | "dense" | "ordinal" | "average" | "max") =>
    rankValues([5, 5, 3], { order: "falling", ties });
  expect([of("competition"), of("dense"), of("ordinal"), of("average"), of("max")]).toEqual([
    [1, 1, 3],
    [1, 1, 2],
    [1, 2, 3],
    [1.5, 1.5, 3],
    [2, 2, 3],
  ]);
});
