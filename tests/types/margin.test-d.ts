import {
  asMarginOnPrice,
  asMarkupOnCost,
  coefficientOfMargin,
  coefficientOfMarkup,
  type MarginOnPrice,
  type MarkupOnCost,
  marginToMarkup,
  markupToMargin,
} from "bareme/model";
import { expectTypeOf, test } from "vitest";

test("a taux de marge cannot be given for a taux de marque, nor a bare number for either", () => {
  const markup = asMarkupOnCost(0.3);
  const margin = asMarginOnPrice(0.3);
  expectTypeOf(markup).toEqualTypeOf<MarkupOnCost>();
  expectTypeOf(margin).toEqualTypeOf<MarginOnPrice>();
  // @ts-expect-error [ts2345] a markup is not a margin on price
  coefficientOfMargin(markup);
  // @ts-expect-error [ts2345] a margin on price is not a markup
  coefficientOfMarkup(margin);
  // @ts-expect-error [ts2345] a margin on price has no margin to convert to
  markupToMargin(margin);
  // @ts-expect-error [ts2345] a markup has no markup to convert to
  marginToMarkup(markup);
  // @ts-expect-error [ts2345] a bare number does not say which of the two it is
  coefficientOfMarkup(0.3);
  // @ts-expect-error [ts2322] arithmetic gives a bare number again
  const sum: MarkupOnCost = markup + markup;
  expectTypeOf(sum).toBeNumber();
});
