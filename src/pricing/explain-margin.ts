import type { Explained, Step } from "../model/explain.js";
import { step, wordsOf } from "../model/explain-words.js";
import type { Cents } from "../model/money/cents.js";
import type { MarginFigures } from "../model/quote-margin.js";
import { marginFigures } from "./margin-figures.js";
import { PRICE_WORDS } from "./words.js";

const word = /* @__PURE__ */ wordsOf(PRICE_WORDS);

/**
 * The same figures as {@link marginFigures}, with their reasons. A rate that is not defined has no step.
 *
 * @example
 * ```ts
 * explainMargin({ revenue: euros(390), cost: euros(300) }).steps.map((step) => step.formula);
 * // => ["revenue - cost", "grossMargin / cost", "grossMargin / revenue"]
 * ```
 */
export function explainMargin(sale: { readonly revenue: Cents; readonly cost?: Cents }): Explained<MarginFigures> {
  const value = marginFigures(sale);
  return { value, steps: marginSteps(value) };
}

/** The steps of figures already worked out. */
export function marginSteps(figures: MarginFigures, prefix = ""): Step[] {
  const { revenue, cost, grossMargin, markupOnCost, marginOnPrice } = figures;
  if (cost === undefined || !grossMargin.ok) return [];
  const margin = word("grossMargin", grossMargin.value);
  const steps = [
    step(
      `${prefix}gross-margin`,
      { fr: "Marge brute", en: "Gross margin" },
      "revenue - cost",
      [word("revenue", revenue), word("cost", cost)],
      margin,
    ),
  ];
  if (markupOnCost.ok) {
    const title = { fr: "Taux de marge, sur le coût", en: "Taux de marge, on the cost" };
    const result = word("markupOnCost", markupOnCost.value);
    steps.push(step(`${prefix}markup-on-cost`, title, "grossMargin / cost", [margin, word("cost", cost)], result));
  }
  if (marginOnPrice.ok) {
    const title = { fr: "Taux de marque, sur le prix", en: "Taux de marque, on the price" };
    const result = word("marginOnPrice", marginOnPrice.value);
    steps.push(
      step(`${prefix}margin-on-price`, title, "grossMargin / revenue", [margin, word("revenue", revenue)], result),
    );
  }
  return steps;
}
