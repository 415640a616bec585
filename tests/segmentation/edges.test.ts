// The ends of the domain: nothing, one client, all equal, negatives, holes, limits.
import { type Cents, type ClientCard, cents, date, euros } from "bareme/model";
import * as s from "bareme/segmentation";
import { describe, expect, test } from "vitest";

const nothing = { ok: false, reason: "totalNotPositive" };
const indices = {
  period: 2,
  method: "ratioToOverallMean",
  model: "multiplicative",
  average: "mean",
  normalize: "yes",
} as const;

describe("nothing over nothing is not zero", () => {
  test.each([[[]], [[0, 0]], [[-500]], [[500, -500]]])("shares and curves of %j", (values: number[]) => {
    expect(s.topShare(values, 0.2, { rounding: "ceil" })).toEqual(nothing);
    expect(s.clientsForShare(values, 0.8)).toEqual(nothing);
    expect(s.paretoCurve(values)).toEqual(nothing);
    expect(s.paretoSeries(values)).toEqual(nothing);
    const negative = values.some((value) => value < 0);
    const refused = { ok: false, reason: negative ? "negativeValue" : "totalNotPositive" };
    expect(s.lorenzCurve(values)).toEqual(refused);
    expect(s.topRatio(values, 1)).toEqual(refused);
    expect(s.herfindahl(values)).toEqual(refused);
  });

  test("a funnel that starts empty has no rates; an empty one no bar", () => {
    const stages = [
      { name: "calls", count: 0 },
      { name: "meetings", count: 0 },
    ];
    const rates = s.funnelRates(stages);
    expect(rates.ok && s.funnelSeries(stages, rates.value)).toEqual(stages);
    expect(rates.ok && s.funnelSeries([], rates.value)).toEqual([]);
    for (const count of ["3" as unknown as number, Number.NaN, -1, 0.5])
      expect(() => rates.ok && s.funnelSeries([{ name: "calls", count }], rates.value)).toThrow(
        expect.objectContaining({ code: "count/invalid" }),
      );
  });

  test("a market without users has no share of them", () => {
    const shares = { absoluteNonConsumers: 0.4, relativeNonConsumers: 0.6, competitorUsers: 0, ownUsers: 0 };
    const found = s.marketStructure({ population: 100, shares, ownUsersInPotential: true, rounding: "down" });
    expect(found).toMatchObject({ ok: true, value: { potentialDemand: 60 } });
    expect(JSON.stringify(found)).not.toMatch(/null|NaN/);
  });

  test("seasons: too few values, a zero base, a month of zero, indices that sum to zero", () => {
    expect(s.seasonalIndices([1, 2, 3], indices)).toEqual({ ok: false, reason: "tooFewPeriods" });
    expect(s.seasonalIndices([0, 0, 0, 0], indices)).toEqual({ ok: false, reason: "zeroTrend" });
    const forecast = { ...indices, trendOn: "deseasonalized", horizon: 1 } as const;
    expect(s.seasonalForecast([4, 0, 4, 0], forecast)).toEqual({ ok: false, reason: "zeroIndex" });
    // line through 3, -3, -3, 3 is y = 0: against the raw line there is no ratio either
    expect(s.seasonalIndices([3, -3, -3, 3], { ...indices, method: "ratioToTrend" })).toEqual({
      ok: false,
      reason: "zeroTrend",
    });
    // 1 3 -1 -1: mean 0.5, ratios 2 6 -2 -2; medians by season 0 and 2: fine; 1 1 -1 3: ratios 1 1 -1 3, seasons 0 and 2
    expect(s.seasonalIndices([1, 1, -1, 3], indices)).toMatchObject({ ok: true, value: { indices: [0, 2] } });
    // 1 -2 3 -1 5 6: mean 2, ratios 0.5 -1 1.5 -0.5 2.5 3; medians 1.5 and -0.5 … their mean is 0.5, not zero
    expect(s.seasonalIndices([1, -2, 3, -1, 5, 6], { ...indices, average: "median" })).toMatchObject({ ok: true });
    // -4 2 -4 2 20 2: mean 3, medians of the seasons -4/3 and 2/3: mean -1/3; -2 2 -2 2 8 -2: mean 1, medians -2 and 2: mean 0
    expect(s.seasonalIndices([-2, 2, -2, 2, 8, -2], { ...indices, average: "median" })).toEqual({
      ok: false,
      reason: "zeroMean",
    });
    expect(s.deseasonalize([1, 2], [0, 1], { model: "multiplicative" })).toEqual({ ok: false, reason: "zeroIndex" });
  });
});

describe("limits and arguments", () => {
  test("points of a curve: two at least, whole, ends included", () => {
    const ends = [
      { clients: 0, amount: 0 },
      { clients: 1, amount: 1 },
    ];
    expect(s.paretoCurve([30, 10, 5], { maxPoints: 2 })).toEqual({ ok: true, value: ends });
    for (const maxPoints of [1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => s.paretoCurve([30, 10], { maxPoints })).toThrow("count/invalid");
    expect(s.lorenzCurve([5], {})).toEqual({ ok: true, value: ends });
  });

  test("a confidence of 95 is refused, whatever the method and beside a z", () => {
    for (const method of ["wald", "clopperPearson"] as const)
      expect(() => s.rateInterval(4, 15, { method, confidence: 95, z: 2 })).toThrow("survey/confidence");
    // the schoolbook with z = 2: 0.5 ± 2·√(0.25/4) = 0.5 ± 0.5
    expect(s.rateInterval(2, 4, { method: "wald", confidence: 0.95, z: 2 })).toEqual({
      ok: true,
      value: { rate: 0.5, low: 0, high: 1 },
    });
  });

  test("cut-offs must be numbers that rise, one alone too; a day on the limit is within", () => {
    const client = { orders: 1, amount: cents(100), lastPurchase: date("2024-02-29") };
    const scores = (recencyDays: readonly number[], asOf: string) => {
      const cutoffs = { recencyDays, orders: [1], amount: [cents(100)] };
      return s.rfm([client], date(asOf), { method: "cutoffs", cutoffs }).map((one) => one.scored && one.code);
    };
    expect(scores([366], "2025-03-01")).toEqual(["222"]); // 29 February 2024 + 366 days
    expect(scores([366], "2025-03-02")).toEqual(["122"]);
    expect(() => scores([Number.NaN], "2025-03-01")).toThrow("ratio/not-a-decimal");
    expect(() => scores([90, 30], "2025-03-01")).toThrow("limits/not-rising");
    expect(() => scores([], "2025-03-01")).toThrow("count/invalid");
  });

  test("columns: cut-offs outside 32 bits, days at both ends of 32 bits", () => {
    const cutoffs = { recencyDays: [30], orders: [1], amount: [cents(-(2 ** 40)), cents(2 ** 40)] };
    const portfolio = {
      lastPurchase: Int32Array.of(2 ** 31 - 1, -(2 ** 31)),
      orders: Int32Array.of(0, 1),
      amounts: Float64Array.of(0, 5),
    };
    const method = { method: "cutoffs", cutoffs } as const;
    expect([...s.rfmColumns(portfolio, date("2026-03-31"), method).codes]).toEqual([0, 122]);
    const far = { ...method, cutoffs: { ...cutoffs, recencyDays: [1e300], orders: [-1e300] } };
    expect([...s.rfmColumns(portfolio, date("2026-03-31"), far).codes]).toEqual([0, 222]);
    const large = { ...portfolio, amounts: Float64Array.of(0, 2 ** 40) };
    expect([
      ...s.rfmColumns(large, date("2026-03-31"), {
        ...method,
        cutoffs: { ...cutoffs, amount: [-1e300, 1e300] as Cents[] },
      }).codes,
    ]).toEqual([0, 122]);
    const all = {
      ...portfolio,
      lastPurchase: Int32Array.of(20_000, -(2 ** 31)),
      orders: Int32Array.of(1, 2 ** 31 - 1),
    };
    const rank = { method: "rank", bins: 2, grouping: "ntile", ties: "inputOrder" } as const;
    expect([...s.rfmColumns(all, date("2026-03-31"), rank).codes]).toEqual([211, 122]);
  });

  test("a missing mark takes the default, 0 unless given; a score is out of 1 unless scaled", () => {
    const criteria = [
      { id: "size", weight: 1, min: 0, max: 10, value: 10, better: "high" as const },
      { id: "age", weight: 1, min: 0, max: 10, better: "high" as const },
    ];
    const options = { normalization: "minMax", outOfRange: "reject", missing: "default" } as const;
    expect(s.weightedScore(criteria, options)).toMatchObject({ ok: true, value: { score: 0.5, missing: ["age"] } });
    expect(s.weightedScore(criteria, { ...options, default: 1 })).toMatchObject({ value: { score: 1 } });
    const explained = s.explainWeightedScore(criteria, options);
    expect(explained.ok && explained.value.value.score).toBe(0.5);
  });

  test("exclusive quartiles need three values: none of two", () => {
    expect(s.outliers([1, 2], { method: "exclusive" }).ok).toBe(false);
  });

  test("a table with one segment leaves the others to the last resort", () => {
    const lines = [{ name: "champions", r: [5, 5], f: [5, 5], m: [5, 5] }] as const;
    expect(s.rfmSegments(["554", "555"], { lines, otherwise: "others" })).toEqual(["others", "champions"]);
  });

  test("time: under, over and within the rule, on the limit within", () => {
    const week = s.activityBudget(
      [
        { id: "visits", hours: 20, minShare: 0.6 },
        { id: "office", hours: 15, maxShare: 0.375 },
        { id: "fairs", hours: 5, maxShare: 0.1 },
      ],
      40,
    );
    expect(week.ok && week.value.activities.map((one) => one.status)).toEqual(["underRule", "withinRule", "overRule"]);
    expect(() => s.activityBudget([{ id: "visits", hours: -1 }], 40)).toThrow("value/negative");
  });
});

describe("the client file", () => {
  const card = (id: string, more: Partial<ClientCard> = {}): ClientCard => ({
    id,
    status: "prospect",
    identity: { name: id },
    ...more,
  });

  test("retention runs from the last word of the prospect, whatever the order of the history; leap days are clamped", () => {
    const history = ["2024-02-29", "2023-05-01", "2024-01-01"].map((on) => ({
      on: date(on),
      channel: "call" as const,
      from: "prospect" as const,
    }));
    const kept = card("p", { history: [...history, { on: date("2026-01-01"), channel: "mail", from: "firm" }] });
    expect(s.cardRetention(kept, { asOf: date("2027-02-28") })).toMatchObject({ status: "keep", limit: "2027-02-28" });
    expect(s.cardRetention(kept, { asOf: date("2027-03-01") }).status).toBe("askOrDelete");
    expect(s.cardRetention(card("q"), { asOf: date("2027-03-01") }).status).toBe("unknown");
  });

  test("not, and nothing to meet: all of nothing holds, any of nothing does not", () => {
    const selected = (filter: Parameters<typeof s.selectCards>[1]) =>
      s.selectCards([card("c", { computerized: false })], filter)[0]?.selected;
    expect(selected({ not: { field: "computerized", is: true } })).toBe("yes");
    expect(selected({ not: { field: "computerized", is: false } })).toBe("no");
    expect(selected({ not: { field: "sesamVitale", is: true } })).toBe("unknown");
    expect(selected({ all: [] })).toBe("yes");
    expect(selected({ any: [] })).toBe("no");
    expect(() => selected({ field: "id", is: "c", isNot: "d" } as never)).toThrow("filter/shape");
    expect(() => selected({ all: [], any: [], not: {} } as never)).toThrow("filter/shape");
  });

  test("duplicates by e-mail whatever the case; keys of two fields are not confused; likely pairs in order of likeness then place", () => {
    const mail = (email: string) => ({ email });
    expect(s.duplicates([mail("A@b.fr"), mail(" a@B.fr ")], { rules: [["email"]] })).toMatchObject({
      value: { surplus: 1 },
    });
    const split = [
      { a: "x | y", b: "z" },
      { a: "x", b: "y | z" },
    ];
    expect(s.duplicates(split, { rules: [["a", "b"]] })).toMatchObject({ value: { surplus: 0 } });
    const names = ["Morvan", "Morvan", "Morvant", "Morvan"].map((name) => ({ name, town: "Brest" }));
    const pairs = s.likelyPairs(names, { field: "name", within: "town", method: "jaroWinkler", atLeast: 0.9 });
    expect(pairs.map(({ a, b }) => `${a}${b}`)).toEqual(["01", "03", "13", "02", "12", "23"]);
  });
});

test("reports: one each stretch, received or missing; leap day due", () => {
  const cadence = { from: date("2024-02-22"), everyDays: 7, asOf: date("2024-03-07") };
  expect(s.dueReports([date("2024-03-07")], cadence)).toEqual([
    { dueOn: "2024-02-29", status: "missing" },
    { dueOn: "2024-03-07", status: "received" },
  ]);
});

test("price index and overdue look only at what is known", () => {
  const basket = [
    { id: "a", own: euros(100), competitor: euros(90), quantity: 2 },
    { id: "b", own: euros(100), quantity: 50 },
  ];
  expect(s.competitorPriceIndex(basket)).toEqual({ ok: true, value: { index: 90, compared: 1, leftOut: ["b"] } });
  const clients = [
    { id: "a", turnover: euros(100), margin: euros(-1), overdue: euros(10) },
    { id: "b", turnover: euros(900), margin: euros(1) },
  ];
  expect(s.portfolioIndicators(clients)).toMatchObject({
    value: { overdueShare: 0.1, overdueUnknown: 1, losing: ["a"] },
  });
});

test("a printed mean that its marks cannot give, below the least mark and above the best", () => {
  const survey = { decimals: 1, respondents: 10, lowest: 1, highest: 5 };
  expect(s.possibleMean({ ...survey, printed: "0.9" })).toBe(false);
  expect(s.possibleMean({ ...survey, printed: "1.0" })).toBe(true);
  expect(s.possibleMean({ ...survey, printed: "5.1" })).toBe(false);
});

test("ABC × RFM: rows by class, then by rising sum, those without purchase first", () => {
  const scored = (sum: number) =>
    ({ scored: true, recencyDays: 0, recency: 1, frequency: 1, monetary: sum - 2, code: "11x", sum }) as const;
  const none = { scored: false, reason: "noPurchase" } as const;
  const found = s.abcRfmMatrix(["B", "A", "A", "A", "B"], [scored(4), scored(5), none, scored(3), scored(4)]);
  expect(found.ok && found.value.map(({ row, column, clients }) => `${row} ${column} ${clients}`)).toEqual([
    "A noPurchase 1",
    "A 3 1",
    "A 5 1",
    "B 4 2",
  ]);
});
