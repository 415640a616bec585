import { cents, euros, ratioToNumber } from "bareme/model";
import {
  acceptabilityCurve,
  compareWithReference,
  costPer,
  elasticity,
  priceArgument,
  priceByCompetition,
  priceByElasticity,
  priceBySegment,
  priceIndices,
  sellingPrice,
} from "bareme/pricing";
import { describe, expect, test } from "vitest";
import { refuses } from "./support.js";

describe("row 57: a price by cost, demand, competition and segment", () => {
  const market = [
    { competitor: "AAI", price: euros(1000) },
    { competitor: "OOO", price: euros(1100) },
    { competitor: "CCC", price: euros(1100) },
  ];

  test("by cost", () => {
    expect(sellingPrice(euros(300), { coefficient: 1.3 })).toBe(39000);
  });

  test("by competition, at the mean of the market or under it", () => {
    expect(priceByCompetition(market, 100)).toBe(106667);
    expect(priceByCompetition(market, 95)).toBe(101333);
    refuses(() => priceByCompetition([], 100), "demand/no-competitor");
    refuses(() => priceByCompetition(market, 0), "pricing/not-above-zero");
  });

  test("row 54: AAI is the lowest, OOO and CCC are 10 % dearer", () => {
    expect(priceIndices(market).map(({ index }) => ratioToNumber(index))).toEqual([100, 110, 110]);
    expect(priceIndices([...market].reverse()).map(({ index }) => ratioToNumber(index))).toEqual([110, 110, 100]);
    refuses(() => priceIndices([]), "demand/no-competitor");
    refuses(() => priceIndices([{ competitor: "x", price: cents(0) }]), "pricing/not-above-zero");
  });

  test("by segment", () => {
    const segments = [{ segment: "dentists", coefficient: 1.05 }];
    expect(priceBySegment(euros(1000), segments, "dentists")).toBe(105000);
    refuses(() => priceBySegment(euros(1000), segments, "vets"), "demand/unknown-segment");
  });

  test("by demand: cost 300 and an elasticity of -4 give 400", () => {
    expect(priceByElasticity(euros(300), -4)).toBe(40000);
    // 300 × 2.5 / 1.5
    expect(priceByElasticity(euros(300), -2.5)).toBe(50000);
    refuses(() => priceByElasticity(euros(300), -1), "demand/not-elastic");
    refuses(() => priceByElasticity(euros(300), Number.NaN), "demand/not-elastic");
  });
});

describe("elasticity", () => {
  const change = { priceBefore: 4, priceAfter: 5, quantityBefore: 460, quantityAfter: 280 };
  const value = (method: Parameters<typeof elasticity>[1]) => {
    const result = elasticity(change, method);
    return result.ok ? result.value : Number.NaN;
  };

  test("point and arc differ, and are named", () => {
    expect(value("initialBase")).toBeCloseTo(-1.5652, 4);
    expect(value("midpoint")).toBeCloseTo(-2.1892, 4);
    expect(value("logarithmic")).toBeCloseTo(Math.log(280 / 460) / Math.log(5 / 4), 12);
  });

  test("no number where none exists", () => {
    expect(elasticity({ ...change, priceAfter: 4 }, "midpoint")).toEqual({ ok: false, reason: "samePrice" });
    expect(elasticity({ ...change, quantityBefore: 0 }, "initialBase")).toEqual({ ok: false, reason: "zeroBase" });
    expect(elasticity({ ...change, priceBefore: 0 }, "initialBase")).toEqual({ ok: false, reason: "zeroBase" });
    expect(elasticity({ ...change, quantityAfter: 0 }, "logarithmic")).toEqual({ ok: false, reason: "zeroBase" });
    expect(elasticity({ ...change, quantityBefore: 0, quantityAfter: 0 }, "midpoint")).toEqual({
      ok: false,
      reason: "zeroBase",
    });
  });

  test("refused", () => {
    refuses(() => elasticity({ ...change, priceAfter: -1 }, "midpoint"), "demand/bad-value");
    refuses(() => elasticity({ ...change, priceAfter: Number.NaN }, "midpoint"), "demand/bad-value");
    refuses(() => elasticity(change, "arc" as "midpoint"), "demand/bad-method");
  });
});

describe("acceptability curve", () => {
  const prices = [50, 60, 70, 80, 90, 100, 110, 120, 130, 140, 150].map((price) => cents(price));
  const survey = {
    prices,
    tooCheap: [105, 95, 92, 80, 50, 40, 20, 18, 0, 0, 0],
    tooDear: [0, 0, 0, 40, 50, 70, 90, 110, 75, 55, 10],
    respondents: 500,
  };

  test("a printed sheet: the price named is too dear but not too cheap; two best prices", () => {
    const curve = acceptabilityCurve({ ...survey, citedPrice: "refusedAsTooDear" });
    const printed = [21, 40, 58.4, 66.4, 66.4, 60.4, 46.4, 28, 13, 2, 0];
    expect(curve.rows.map(({ accepted }) => Math.round(accepted * 1000) / 10)).toEqual(printed);
    expect(curve.best).toEqual([80, 90]);
    expect(curve.bestShare).toBeCloseTo(0.664, 12);
  });

  test("the most buyers is not the most turnover, nor the most margin", () => {
    const curve = acceptabilityCurve({ ...survey, citedPrice: "refusedAsTooDear" }, cents(70));
    // 1.00 × 60.4 % = 0.604 against 0.90 × 66.4 % = 0.598; margin: 0.30 × 60.4 = 18.12, 0.40 × 46.4 = 18.56
    expect(curve.bestForTurnover).toEqual([100]);
    expect(curve.bestForMargin).toEqual([110]);
    expect(acceptabilityCurve({ ...survey, citedPrice: "refused" })).not.toHaveProperty("bestForMargin");
  });

  test.each([
    ["no price", { prices: [] }],
    ["lists of two lengths", { tooDear: [1] }],
    ["prices that descend", { prices: [...prices].reverse() }],
    ["more answers than people", { respondents: 10 }],
    ["a negative count", { tooDear: [-1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] }],
    ["nobody asked", { respondents: 0, tooDear: prices.map(() => 0), tooCheap: prices.map(() => 0) }],
    ["an unnamed convention", { citedPrice: "both" as "accepted" }],
  ])("refused: %s", (_, change) => {
    refuses(() => acceptabilityCurve({ ...survey, citedPrice: "refused", ...change }), "demand/bad-survey");
  });
});

describe("price argument", () => {
  test("row 55: add, subtract, multiply, divide", () => {
    const argument = priceArgument({
      price: euros(7000),
      benefits: [{ label: "support", amount: euros(500) }],
      avoided: [
        { label: "postage", amount: euros(300) },
        { label: "paper", amount: euros(200) },
      ],
      gain: { each: euros(2), times: 1000 },
      over: { unit: "act", count: 5000 },
    });
    expect(argument).toEqual({
      benefits: 50000,
      avoided: 50000,
      gains: 200000,
      netPrice: 400000,
      perUnit: { unit: "act", amount: 140 },
    });
    expect(priceArgument({ price: euros(10) })).toEqual({ benefits: 0, avoided: 0, gains: 0, netPrice: 1000 });
  });

  test("row 56: against a dearer reference, and by day, patient or act", () => {
    const { difference, share } = compareWithReference(euros(7000), euros(8000));
    expect([difference, ratioToNumber(share)]).toEqual([100000, 0.125]);
    // 7,000 over three years of 220 days: 10.606…
    expect(costPer(euros(7000), 660)).toBe(1061);
  });

  test("refused", () => {
    refuses(() => costPer(euros(1), 0), "pricing/not-above-zero");
    refuses(() => compareWithReference(euros(1), cents(0)), "pricing/not-above-zero");
    refuses(
      () => priceArgument({ price: euros(1), benefits: [{ label: "", amount: cents(-1) }] }),
      "pricing/negative-amount",
    );
    refuses(() => priceArgument({ price: euros(1), gain: { each: euros(1), times: 0 } }), "pricing/not-above-zero");
  });
});
