import {
  interviewsPerHour,
  normalQuantile,
  pilotSize,
  possibleMean,
  promoterCounts,
  promoterScore,
  rateInterval,
  renewalRisk,
  sampleMargin,
  sampleSize,
  satisfaction,
  surveyCapacity,
  topBox,
} from "bareme/segmentation";
import { expect, test } from "vitest";

test("row 207: 2 × 10 × 5 × 10 is a capacity of 1 000 against 300 interviews; 15 days or one surveyor change it (T8)", () => {
  const team = { surveyors: 2, days: 10, hoursPerDay: 5, interviewsPerHour: 10 };
  const found = surveyCapacity(team, 300);
  expect(found).toMatchObject({ capacity: 1000, completion: 0.3, gap: 700 });
  expect(found.findings).toMatchObject([
    { code: "survey/plan-versus-actual", severity: "info", data: { capacity: 1000, done: 300 } },
  ]);
  expect(surveyCapacity({ ...team, days: 15 }, 300).capacity).toBe(1500);
  expect(surveyCapacity({ ...team, surveyors: 1 }, 600).findings[0]?.severity).toBe("warning");
  expect(surveyCapacity({ ...team, surveyors: 1 }, 500).findings).toEqual([]);
  expect(surveyCapacity({ ...team, interviewsPerHour: "0.001" }, 0)).toMatchObject({ capacity: 0, gap: 0 });
  expect(() => surveyCapacity({ ...team, days: 0 }, 1)).toThrow("value/not-positive");
});

test("row 208: interviews of 6 minutes are 10 an hour", () => {
  expect([interviewsPerHour(6), interviewsPerHour(7), interviewsPerHour("2.5")]).toEqual([10, 8, 24]);
  expect(() => interviewsPerHour(0)).toThrow("value/not-positive");
});

test("row 209: a pilot of 5 % of 300", () => {
  expect(pilotSize(300, 0.05, { rounding: "halfUp" })).toBe(15);
  expect([pilotSize(310, 0.05, { rounding: "halfUp" }), pilotSize(310, 0.05, { rounding: "floor" })]).toEqual([16, 15]); // 15.5
});

const MARKS = ["4.53", "4", "4.38", "4.15", "4.53", "4.46", "4.08", "4.53"];

test("row 210: eight marks out of 5, mean 4.33, weak points by the marks and not by the text", () => {
  const all = satisfaction(MARKS, { outOf: 5, weakBelow: "mean" });
  expect(all).toMatchObject({ value: { mean: 4.3325, lowest: [1], weak: [1, 3, 6] } }); // answers (4.46) are not among them
  const criteria = satisfaction(MARKS, { outOf: 5, weakBelow: 4.08, exclude: [7] });
  expect(criteria).toMatchObject({ value: { weak: [1] } }); // 4.08 itself is not below 4.08
  expect(satisfaction([], { outOf: 5, weakBelow: "mean" })).toEqual({ ok: false, reason: "empty" });
  expect(satisfaction([4, 4], { outOf: 5, weakBelow: "mean" })).toMatchObject({ value: { weak: [], lowest: [0, 1] } });
  expect(() => satisfaction([6], { outOf: 5, weakBelow: "mean" })).toThrow("satisfaction/mark");
  const from = (printed: string, respondents: number) =>
    possibleMean({ printed, decimals: 2, respondents, lowest: 1, highest: 5 });
  expect([from("4.53", 15), from("4.46", 15)]).toEqual([true, false]); // 68/15 = 4.533; 67/15 = 4.467
  expect(MARKS.every((mark) => from(mark, 300))).toBe(true);
  expect(from("5.01", 300)).toBe(false);
});

test("sample sizes are exact: 400 where doubles say 401, 385 at 5 %, 319 of 1 851 dentists", () => {
  expect(sampleSize({ margin: 0.04, proportion: 0.2, z: 2 }).n).toBe(400);
  expect(sampleSize({ margin: 0.05, proportion: 0.5, z: 1.96 }).n).toBe(385);
  expect(sampleSize({ margin: 0.05, proportion: 0.5, population: 1851, z: 1.96 }).n).toBe(319);
  expect(sampleSize({ margin: 0.05, proportion: 0.5, confidence: 0.95 }).n).toBe(385);
  expect(sampleSize({ margin: 0.05, proportion: 0, population: 10, z: 2 }).n).toBe(0);
  expect(() => sampleSize({ margin: 1, proportion: 0.5, z: 2 })).toThrow("share/invalid");
  expect(sampleMargin({ n: 300, proportion: 0.12, z: 2 })).toMatchObject({ ok: true });
  expect(sampleMargin({ n: 0, proportion: 0.5, z: 2 })).toEqual({ ok: false, reason: "noAnswers" });
  expect(sampleMargin({ n: 11, proportion: 0.5, population: 10, z: 2 })).toEqual({
    ok: false,
    reason: "sampleOverPopulation",
  });
  expect(sampleMargin({ n: 10, proportion: 0.5, population: 10, z: 2 })).toEqual({ ok: true, value: 0 }); // everybody was asked
  expect(sampleMargin({ n: 1, proportion: 0.5, population: 1, z: 2 })).toEqual({ ok: true, value: 0 });
});

test("intervals against R: prop.test, binom.test and the schoolbook formula", () => {
  const of = (method: Parameters<typeof rateInterval>[2]["method"], x = 4, n = 15) => {
    const found = rateInterval(x, n, { method, confidence: 0.95 });
    return found.ok ? [found.value.low, found.value.high] : [];
  };
  const near = (actual: number[], expected: number[]) => {
    for (const [k, one] of actual.entries()) expect(one).toBeCloseTo(expected[k] ?? 0, 6);
  };
  near(of("wilson"), [0.1089745, 0.5195043]);
  // binom.test(4, 15)$conf.int: 0.07787155 0.55100324
  near(of("clopperPearson"), [0.0778716, 0.5510032]);
  expect(of("clopperPearson", 0, 15)[0]).toBe(0);
  expect(of("clopperPearson", 15, 15)[1]).toBe(1);
  expect(of("clopperPearson", 0, 15)[1]).toBeCloseTo(1 - 0.025 ** (1 / 15), 12); // closed form
  // prop.test(4, 15): |x - n/2| = 3.5, the correction is whole; roots of (|p - 4/15| - 1/30)² = z²p(1-p)/15
  const z = normalQuantile(0.95);
  const [low = 0, high = 0] = of("wilsonContinuity");
  expect((4 / 15 - low - 1 / 30) ** 2).toBeCloseTo((z * z * low * (1 - low)) / 15, 12);
  expect((high - 4 / 15 - 1 / 30) ** 2).toBeCloseTo((z * z * high * (1 - high)) / 15, 12);
  expect(of("wilsonContinuity", 0)[0]).toBe(0);
  expect(of("wilsonContinuity", 15)[1]).toBe(1);
  expect(of("wilson", 0)[0]).toBe(0);
  expect(of("wilson", 15)[1]).toBe(1);
  const [left = 0, right = 0] = of("agrestiCoull");
  expect((left + right) / 2).toBeCloseTo((4 + (z * z) / 2) / (15 + z * z), 12);
  const cut = rateInterval(2, 10, { method: "wald", confidence: 0.95, clamp: true });
  expect(cut).toMatchObject({ value: { low: 0 } });
  expect(rateInterval(0, 0, { method: "wilson", confidence: 0.95 })).toEqual({ ok: false, reason: "noTrials" });
  expect(rateInterval(2, 1, { method: "wilson", confidence: 0.95 })).toEqual({
    ok: false,
    reason: "successesOverTrials",
  });
  expect(() => rateInterval(1, 2, { method: "wilson", confidence: 1 })).toThrow("survey/confidence");
});

test("normal quantiles against tables to 12 digits", () => {
  // R: qnorm(0.995), qnorm(0.975), qnorm(0.95), qnorm(0.75), qnorm(0.9995)
  const known = {
    0.99: 2.575829303549,
    0.95: 1.95996398454,
    0.9: 1.644853626951,
    0.5: 0.674489750196,
    0.999: 3.290526731492,
  };
  for (const [confidence, z] of Object.entries(known)) expect(normalQuantile(Number(confidence))).toBeCloseTo(z, 11);
});

test("promoters: eight answers are 25 points and tell little; other limits are refused when they cross", () => {
  expect(promoterScore(promoterCounts([10, 9, 8, 7, 6, 0, 10, 9]))).toMatchObject({
    value: { score: 25, rounded: 25 },
  });
  expect(promoterScore({ promoters: 0, passives: 1, detractors: 1 })).toMatchObject({
    value: { score: -50, rounded: -50 },
  });
  expect(promoterScore({ promoters: 0, passives: 0, detractors: 0 })).toEqual({ ok: false, reason: "noAnswers" });
  expect(() => promoterCounts([11])).toThrow("survey/mark");
  expect(() => promoterCounts([8.5])).toThrow("survey/mark");
  expect(() => promoterCounts([], { promotersFrom: 6 })).toThrow("survey/limits");
  expect(topBox([], { lowest: 1, highest: 5, satisfiedFrom: 4 })).toEqual({ ok: false, reason: "noAnswers" });
});

test("satisfaction moves the risk of not renewing; what is not known does not", () => {
  const policy = { markBelow: 4, weakPointsFrom: 2, recommendsTo: 6, baseRate: 0.2, oddsPerSignal: 4 };
  expect(renewalRisk({}, policy)).toEqual({ signals: [], unknown: ["mark", "weakPoints", "recommends"], risk: 0.2 });
  expect(renewalRisk({ mark: 4, weakPoints: 1, recommends: 7 }, policy)).toEqual({
    signals: [],
    unknown: [],
    risk: 0.2,
  });
  // odds 1:4, times 4 each: 1:1, 4:1, 16:1
  expect(renewalRisk({ mark: "3.99", weakPoints: 2 }, policy).risk).toBeCloseTo(4 / 5, 12);
  const all = renewalRisk({ mark: 3, weakPoints: 2, recommends: 6 }, policy);
  expect(all.signals).toEqual(["lowMark", "weakPoints", "detractor"]);
  expect(all.risk).toBeCloseTo(16 / 17, 12);
});
