import { amountRatio, asMarginOnPrice, asMarkupOnCost, divRound, euros, ratioToNumber, ZERO } from "bareme/model";
import {
  coefficientBeforeDiscounts,
  diagnoseMargin,
  explainMargin,
  floorListPrice,
  floorPrice,
  marginFigures,
  maximumDiscount,
  netPrice,
  totalMargin,
  unknownMargin,
} from "bareme/pricing";
import { describe, expect, test } from "vitest";
import { refuses } from "./support.js";

describe("what is not defined has a reason, never Infinity or 0 (T13)", () => {
  test("row 9: a commission of 400", () => {
    expect(marginFigures({ revenue: euros(400), cost: ZERO })).toMatchObject({
      grossMargin: { ok: true, value: 40000 },
      markupOnCost: { ok: false, reason: "noCost" },
      marginOnPrice: { ok: true, value: 1 },
    });
  });

  test("an unknown cost", () => {
    expect(marginFigures({ revenue: euros(400) })).toEqual(unknownMargin(euros(400), "costUnknown"));
  });

  test("a gift: no price to take a share of", () => {
    expect(marginFigures({ revenue: ZERO, cost: euros(80) })).toMatchObject({
      grossMargin: { ok: true, value: -8000 },
      markupOnCost: { ok: true, value: -1 },
      marginOnPrice: { ok: false, reason: "noRevenue" },
    });
  });
});

describe("row 6: a bundle of software, hardware and service earns its weighted margin", () => {
  const software = marginFigures({ revenue: euros(1365), cost: euros(1050) });
  const hardware = marginFigures({ revenue: euros(390), cost: euros(300) });
  const service = marginFigures({ revenue: euros(500), cost: euros(400) });

  // 2,255 - 1,750 = 505; 505 / 1,750 = 28.857 %, 505 / 2,255 = 22.395 %
  test("rates are taken from the sums", () => {
    expect(totalMargin([software, hardware, service])).toEqual({
      revenue: 225500,
      cost: 175000,
      grossMargin: { ok: true, value: 50500 },
      markupOnCost: { ok: true, value: 505 / 1750 },
      marginOnPrice: { ok: true, value: 505 / 2255 },
    });
  });

  test("one unknown cost makes the whole unknown", () => {
    const unknown = totalMargin([software, marginFigures({ revenue: euros(500) })]);
    expect(unknown).toEqual(unknownMargin(euros(1865), "costUnknown"));
    const commission = totalMargin([software, unknownMargin(ZERO, "commissionUnknown")]);
    expect(commission.grossMargin).toEqual({ ok: false, reason: "commissionUnknown" });
  });
});

describe("row 52: 188 on a basket of 625 (T1)", () => {
  const year = { price: euros(625), cost: euros(437) };

  test("30 % stated as a taux de marge is a taux de marque", () => {
    const diagnosis = diagnoseMargin({ ...year, stated: { rate: 0.3, as: "markupOnCost" } });
    expect(diagnosis.marginOnPrice).toEqual({ ok: true, value: 0.3008 });
    expect(diagnosis.fits).toEqual(["marginOnPrice"]);
    expect(diagnosis.finding).toMatchObject({
      code: "pricing/other-margin",
      data: { rate: 0.3, fits: "marginOnPrice" },
    });
  });

  test("said under its own name it is right, and 50 % is neither", () => {
    expect(diagnoseMargin({ ...year, stated: { rate: 0.3, as: "marginOnPrice" } }).finding).toBeUndefined();
    expect(diagnoseMargin({ ...year, stated: { rate: 0.5, as: "marginOnPrice" } })).toMatchObject({
      fits: [],
      finding: { code: "pricing/no-such-margin" },
    });
  });

  test("the other way round: a taux de marge stated as a taux de marque", () => {
    const reader = { price: euros(390), cost: euros(300), stated: { rate: 0.3, as: "marginOnPrice" as const } };
    expect(diagnoseMargin(reader).finding).toMatchObject({ data: { fits: "markupOnCost" } });
    expect(diagnoseMargin({ ...reader, tolerance: 0.08 }).fits).toEqual(["markupOnCost", "marginOnPrice"]);
  });
});

describe("row 49, row 50: average orders", () => {
  // 1,600 / 7,000 and 1,600 / 5,400; 570 / 2,500 and 570 / 1,930
  test.each([
    ["dentists", 7000, 1600, "22.86", "29.63"],
    ["doctors", 2500, 570, "22.80", "29.53"],
  ])("%s: the two rates of one margin", (_, revenue, margin, onPrice, onCost) => {
    const figures = marginFigures({ revenue: euros(revenue), cost: euros(revenue - margin) });
    expect(figures.marginOnPrice.ok && (figures.marginOnPrice.value * 100).toFixed(2)).toBe(onPrice);
    expect(figures.markupOnCost.ok && (figures.markupOnCost.value * 100).toFixed(2)).toBe(onCost);
  });
});

test("row 51, row 53: a basket of 625 a client; a doctor's order is 36 % of a dentist's", () => {
  expect(divRound(euros(275000), 440)).toBe(62500);
  expect(ratioToNumber(amountRatio(euros(2500), euros(7000)))).toBeCloseTo(0.357, 3);
});

describe("floors", () => {
  // 300 / 0.7 = 428.571…: 428.57 would be a hair under 30 %.
  test("never a cent under the wanted margin", () => {
    expect(floorPrice(euros(300), { marginOnPrice: asMarginOnPrice(0.3) })).toBe(42858);
    expect(floorPrice(euros(300), { markupOnCost: asMarkupOnCost(0.3) })).toBe(39000);
  });

  test("the list price that a discount of 10 % brings to the floor, and the cent under it that does not", () => {
    const list = floorListPrice(euros(300), { coefficient: 1.3 }, [0.1]);
    expect(list).toEqual({ ok: true, value: 43333 });
    expect(netPrice(euros("433.33"), [0.1])).toBe(39000);
    expect(netPrice(euros("433.32"), [0.1])).toBe(38999);
  });

  test("the coefficient that two discounts leave at 1.3", () => {
    // 1.3 / (0.8 × 0.9) = 1.80555…
    const coefficient = coefficientBeforeDiscounts({ coefficient: 1.3 }, [0.2, 0.1]);
    expect(coefficient.ok && ratioToNumber(coefficient.value)).toBe(1.3 / 0.72);
    expect(coefficientBeforeDiscounts({ coefficient: 1.3 }, [1])).toEqual({ ok: false, reason: "givenAway" });
    expect(floorListPrice(euros(300), { coefficient: 1.3 }, [0.5, 1])).toEqual({ ok: false, reason: "givenAway" });
  });

  test("the highest discount on a price", () => {
    const discount = maximumDiscount(euros(500), euros(300), { coefficient: 1.3 });
    expect(discount.ok && ratioToNumber(discount.value)).toBe(0.22);
    expect(maximumDiscount(euros(390), euros(300), { coefficient: 1.3 })).toMatchObject({
      ok: true,
      value: { num: 0 },
    });
    expect(maximumDiscount(euros("389.99"), euros(300), { coefficient: 1.3 })).toEqual({
      ok: false,
      reason: "underFloor",
    });
  });

  test("a discount over 100 % is refused", () => {
    refuses(() => netPrice(euros(1), [1.01]), "pricing/not-a-fraction");
    refuses(() => netPrice(euros(1), [30]), "pricing/not-a-fraction");
    refuses(() => netPrice(euros(1), [-0.1]), "pricing/not-a-fraction");
  });
});

test("explained: the three figures, or as many as are defined", () => {
  const sale = { revenue: euros(390), cost: euros(300) };
  expect(explainMargin(sale).value).toEqual(marginFigures(sale));
  expect(explainMargin(sale).steps.map(({ result }) => result.value)).toEqual([9000, 0.3, 90 / 390]);
  expect(explainMargin({ revenue: euros(400), cost: ZERO }).steps.map(({ id }) => id)).toEqual([
    "gross-margin",
    "margin-on-price",
  ]);
  expect(explainMargin({ revenue: ZERO, cost: euros(4) }).steps.map(({ id }) => id)).toEqual([
    "gross-margin",
    "markup-on-cost",
  ]);
  expect(explainMargin({ revenue: euros(400) }).steps).toEqual([]);
});
