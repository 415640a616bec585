import {
  asMarkupOnCost,
  coefficientOfMargin,
  coefficientOfMarkup,
  compareRatios,
  marginToMarkup,
  markupToMargin,
  ratio,
  ratioToNumber,
} from "bareme/model";
import fc from "fast-check";
import { expect, test } from "vitest";

// Four decimals, as people write rates: from -99.99 % to 500 %.
const markups = fc.integer({ min: -9999, max: 50_000 }).map((n) => asMarkupOnCost(n / 10_000));

test("row 5: markup and margin invert each other to the last bits of a double", () => {
  fc.assert(
    fc.property(markups, (markup) => {
      const margin = markupToMargin(markup);
      if (!margin.ok) throw new Error("a price above zero has a margin");
      const back = marginToMarkup(margin.value);
      if (!back.ok) throw new Error("a cost above zero has a markup");
      expect(Math.abs(back.value - markup)).toBeLessThanOrEqual(1e-9 * (1 + Math.abs(markup)));
    }),
  );
});

test("row 5: the coefficient is exact both ways", () => {
  fc.assert(
    fc.property(markups, (markup) => {
      const coefficient = coefficientOfMarkup(markup);
      expect(compareRatios(coefficient, ratio((Math.round(markup * 10_000) + 10_000) / 10_000))).toBe(0);
      const margin = markupToMargin(markup);
      if (!margin.ok || margin.value === 1) return;
      const again = coefficientOfMargin(margin.value);
      if (!again.ok) throw new Error("a margin under 1 has a coefficient");
      expect(ratioToNumber(again.value)).toBeCloseTo(ratioToNumber(coefficient), 6);
    }),
  );
});
