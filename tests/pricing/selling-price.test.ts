import { asMarginOnPrice, asMarkupOnCost, cents, euros, type PriceRounding } from "bareme/model";
import {
  coefficientInclVat,
  coefficientOf,
  explainSellingPrice,
  marginFigures,
  marginRates,
  resalePrice,
  sellingPrice,
} from "bareme/pricing";
import { describe, expect, test } from "vitest";
import { refuses } from "./support.js";

describe("price from cost", () => {
  test("row 1, row 2: a reader bought 300 and sold with a coefficient of 1.3 is 390", () => {
    expect(sellingPrice(euros(300), { coefficient: 1.3 })).toBe(39000);
  });

  test("row 3, row 4: it earns 90, a taux de marge of 30 % and a taux de marque of 23.08 %", () => {
    const figures = marginFigures({ revenue: euros(390), cost: euros(300) });
    expect(figures.grossMargin).toEqual({ ok: true, value: 9000 });
    expect(figures.markupOnCost).toEqual({ ok: true, value: 0.3 });
    expect(figures.marginOnPrice).toEqual({ ok: true, value: 90 / 390 });
  });

  test("row 5: 30 % of taux de marque needs a coefficient of 10/7, not of 1.3", () => {
    expect(coefficientOf({ marginOnPrice: asMarginOnPrice(0.3) })).toEqual({ num: 10, den: 7 });
    expect(sellingPrice(euros(300), { marginOnPrice: asMarginOnPrice(0.3) })).toBe(42857);
    expect(marginRates({ markupOnCost: asMarkupOnCost(0.3) })).toEqual({
      coefficient: 1.3,
      markupOnCost: 0.3,
      marginOnPrice: 90 / 390,
    });
  });

  // 432 / 306 = 1.41 in a schoolbook: 1.2 / (1 - 0.15)
  test("the coefficient of schoolbooks goes from cost excl. VAT to price incl. VAT", () => {
    expect(coefficientInclVat({ marginOnPrice: asMarginOnPrice(0.15) }, 0.2)).toBeCloseTo(1.4118, 4);
    // 1.5 × 1.196
    expect(coefficientInclVat({ coefficient: 1.5 }, 0.196)).toBe(1.794);
    refuses(() => coefficientInclVat({ coefficient: 1.5 }, 19.6), "pricing/not-a-fraction");
  });

  test.each([
    [{ coefficient: 1.3 }, 39000],
    [{ markupOnCost: asMarkupOnCost(0.3) }, 39000],
    [{ markupOnCost: asMarkupOnCost(-0.1) }, 27000],
    [{ grossMargin: euros(90) }, 39000],
    [{ grossMargin: euros(-100) }, 20000],
    [{ price: euros("389.99") }, 38999],
  ])("%j of 300", (from, expected) => {
    expect(sellingPrice(euros(300), from)).toBe(expected);
  });

  // 644.74 × 1.285 = 828.4909; in doubles 0.285 + 1 is another decimal.
  test("the rate is the decimal that was written", () => {
    expect(sellingPrice(euros("644.74"), { markupOnCost: asMarkupOnCost(0.285) })).toBe(82849);
    // 10.00 / 0.934 = 10.7066…
    expect(sellingPrice(euros(10), { marginOnPrice: asMarginOnPrice(0.066) })).toBe(1071);
  });
});

describe("commercial rounding", () => {
  const at = (price: string, to: PriceRounding["to"], direction: PriceRounding["direction"]) =>
    sellingPrice(euros(1), { price: euros(price) }, { to, direction });

  test.each([
    ["389.90", "up", 38990],
    ["389.90", "down", 38990],
    ["389.91", "up", 39090],
    ["389.91", "down", 38990],
    ["390.40", "nearest", 39090],
    ["390.39", "nearest", 38990],
    ["0.10", "down", 90],
  ] as const)("%s to .90, %s", (price, direction, expected) => {
    expect(at(price, "endingIn90", direction)).toBe(expected);
  });

  test.each([
    ["389.50", "nearest", 39000],
    ["389.49", "nearest", 38900],
    ["389.01", "up", 39000],
    ["389.99", "down", 38900],
  ] as const)("%s to whole euros, %s", (price, direction, expected) => {
    expect(at(price, "wholeEuros", direction)).toBe(expected);
  });

  test("works on the price before any rounding: 299.90 × 1.3 = 389.87 and 299.9231 × 1.3 rounds once", () => {
    // 0.10 × 8.9999 = 0.89999: to the cent it would be 0.90, and up would stay there; from the exact price up is 0.90, from 0.90001 it is 1.90.
    expect(sellingPrice(cents(10), { coefficient: 8.9999 }, { to: "endingIn90", direction: "up" })).toBe(90);
    expect(sellingPrice(cents(10), { coefficient: 9.0001 }, { to: "endingIn90", direction: "up" })).toBe(190);
    expect(sellingPrice(cents(10), { coefficient: 9.0001 }, { to: "toCent", direction: "up" })).toBe(91);
    expect(sellingPrice(cents(10), { coefficient: 9.0999 }, { to: "toCent", direction: "down" })).toBe(90);
  });
});

describe("publisher resale", () => {
  test("row 7, row 8: list 1,500 less 30 % is bought 1,050, sold 1,365, earns 315, 9 % under the list price", () => {
    const price = resalePrice({ listPrice: euros(1500), resellerDiscount: 0.3, priceFrom: { coefficient: 1.3 } });
    expect(price).toMatchObject({ cost: 105000, clientPrice: 136500, grossMargin: 31500 });
    expect(price.discountOnListPrice).toEqual({ num: 13500, den: 150000 });
  });

  test("row 15: a sensor or camera is bought and sold on the same terms", () => {
    // 4,200 × 0.7 = 2,940; × 1.3 = 3,822
    const sensor = resalePrice({ listPrice: euros(4200), resellerDiscount: 0.3, priceFrom: { coefficient: 1.3 } });
    expect(sensor).toMatchObject({ cost: 294000, clientPrice: 382200, grossMargin: 88200 });
  });

  test("the purchase price is rounded before the sale: the publisher invoices cents", () => {
    const terms = { listPrice: cents(2), resellerDiscount: 0.3, priceFrom: { coefficient: 1.3 } };
    expect(resalePrice(terms)).toMatchObject({ cost: 1, clientPrice: 1 });
  });
});

describe("refused", () => {
  test.each([
    [() => sellingPrice(euros(0), { coefficient: 1.3 }), "pricing/bad-cost"],
    [() => sellingPrice(euros(-300), { coefficient: 1.3 }), "pricing/bad-cost"],
    [() => sellingPrice(euros(300), { coefficient: 0 }), "pricing/not-above-zero"],
    [() => sellingPrice(euros(300), { coefficient: Number.NaN }), "ratio/not-a-decimal"],
    [() => sellingPrice(euros(300), { markupOnCost: asMarkupOnCost(-1) }), "pricing/not-above-zero"],
    [() => sellingPrice(euros(300), { marginOnPrice: asMarginOnPrice(1) }), "pricing/no-coefficient"],
    [() => sellingPrice(euros(300), {} as { coefficient: number }), "pricing/no-coefficient"],
    [() => sellingPrice(euros(300), { grossMargin: euros(-301) }), "pricing/negative-amount"],
    [() => sellingPrice(euros(300), { coefficient: 1e15 }), "money/overflow"],
    [
      () => resalePrice({ listPrice: euros(1), resellerDiscount: 30, priceFrom: { coefficient: 1.3 } }),
      "pricing/not-a-fraction",
    ],
    [
      () => resalePrice({ listPrice: euros(1), resellerDiscount: 1, priceFrom: { coefficient: 1.3 } }),
      "pricing/bad-cost",
    ],
    [
      () => sellingPrice(euros(1), { coefficient: 2 }, { to: "toCent", direction: "sideways" as "up" }),
      "pricing/bad-rounding",
    ],
    [
      () => sellingPrice(euros(1), { coefficient: 2 }, { to: "toTen" as "toCent", direction: "up" }),
      "pricing/bad-rounding",
    ],
  ])("%s", (call, code) => refuses(call, code));
});

test("explained: from a taux de marque to the coefficient, the price and the margin, in both languages", () => {
  const { value, steps } = explainSellingPrice(euros(300), { marginOnPrice: asMarginOnPrice(0.3) });
  expect(value).toBe(42857);
  expect(steps.map(({ formula, result }) => [formula, result.value])).toEqual([
    ["1 / (1 - marginOnPrice)", 10 / 7],
    ["cost × coefficient", 42857],
    ["price - cost", 12857],
  ]);
  expect(steps[1]?.title).toEqual({ fr: "Prix de vente HT", en: "Selling price excl. VAT" });
  expect(explainSellingPrice(euros(300), { price: euros(390) }).steps[0]?.formula).toBe("price");
  expect(explainSellingPrice(euros(300), { grossMargin: euros(9) }).steps[0]?.formula).toBe("cost + grossMargin");
  expect(explainSellingPrice(euros(300), { markupOnCost: asMarkupOnCost(0.3) }).steps[0]?.formula).toBe(
    "1 + markupOnCost",
  );
  const rounded = explainSellingPrice(euros(300), { coefficient: 1.3 }, { to: "endingIn90", direction: "up" });
  expect(rounded.steps[0]?.operands.at(-1)).toMatchObject({ id: "policy", value: "endingIn90 up" });
});
