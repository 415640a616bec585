import {
  asMarginOnPrice,
  asMarkupOnCost,
  coefficientOfMargin,
  coefficientOfMarkup,
  marginOfCoefficient,
  marginToMarkup,
  markupOfCoefficient,
  markupToMargin,
} from "bareme/model";
import { expect, test } from "vitest";

// Identities: margin = markup / (1 + markup); coefficient = 1 + markup = 1 / (1 - margin). Fractions by hand.
test.each([
  [0.3, 1.3, 90 / 390, "card reader, 300 sold 390"],
  [0.25, 1.25, 0.2, "5/4"],
  [1, 2, 0.5, "doubled"],
  [0, 1, 0, "sold at cost"],
  [-0.2, 0.8, -0.25, "sold at a loss"],
])("row 5: markup %s, coefficient %s, margin %s (%s)", (markup, coefficient, margin) => {
  expect(markupToMargin(asMarkupOnCost(markup))).toEqual({ ok: true, value: margin });
  expect(marginOfCoefficient(coefficient)).toEqual({ ok: true, value: margin });
  expect(markupOfCoefficient(coefficient)).toBe(markup);
  const { num, den } = coefficientOfMarkup(asMarkupOnCost(markup));
  expect(Number(num) / Number(den)).toBe(coefficient);
});

test("row 5: a margin on price of 30 % needs the coefficient 10/7, exactly", () => {
  expect(coefficientOfMargin(asMarginOnPrice(0.3))).toEqual({ ok: true, value: { num: 10, den: 7 } });
  expect(marginToMarkup(asMarginOnPrice(0.3))).toEqual({ ok: true, value: 3 / 7 });
});

test("where there is no cost or no price, there is a reason and no number", () => {
  expect(coefficientOfMargin(asMarginOnPrice(1))).toEqual({ ok: false, reason: "noCost" });
  expect(marginToMarkup(asMarginOnPrice(1))).toEqual({ ok: false, reason: "noCost" });
  expect(markupToMargin(asMarkupOnCost(-1))).toEqual({ ok: false, reason: "noPrice" });
  expect(marginOfCoefficient(0)).toEqual({ ok: false, reason: "noPrice" });
});

test.each([
  () => asMarkupOnCost(-1.0000001),
  () => asMarkupOnCost(Number.NaN),
  () => asMarkupOnCost(Number.POSITIVE_INFINITY),
  () => asMarginOnPrice(30),
  () => asMarginOnPrice(Number.NaN),
  () => asMarginOnPrice(Number.NEGATIVE_INFINITY),
  () => markupOfCoefficient(-0.1),
  () => marginOfCoefficient(-0.1),
])("%s is refused", (run) => {
  expect(run).toThrow(expect.objectContaining({ code: "margin/out-of-range" }));
});
