import { UsageError } from "../model/errors.js";
import { add, mulRound } from "../model/money/arithmetic.js";
import type { Cents } from "../model/money/cents.js";
import type { Ratio } from "../model/money/ratio.js";
import { ratio } from "../model/money/ratio.js";
import { complement, ratioOver, ratioPlus } from "../model/money/ratio-ops.js";
import type { PriceFrom } from "../model/quote-supply.js";
import { checkAboveZero, checkCost, checkFractionUnderOne, checkNotNegative } from "./guards.js";

/**
 * Selling price excluding VAT from a cost excluding VAT, by coefficient, taux de marge, taux de marque, wanted margin or asked price.
 * Rounded once, half away from zero, from the rate as written.
 *
 * @param cost - Net purchase price in cents, above zero.
 * @throws `pricing/bad-cost`; `pricing/not-above-zero` for a coefficient or markup of zero or below, `pricing/not-a-fraction` for a
 * taux de marque outside 0 to 1.
 * @example
 * ```ts
 * sellingPrice(euros(300), { coefficient: 1.3 }); // => 39000
 * sellingPrice(euros(300), { markupOnCost: 0.3 }); // => 39000
 * sellingPrice(euros(300), { marginOnPrice: 0.3 }); // => 42857
 * sellingPrice(euros(300), { grossMargin: euros(90) }); // => 39000
 * ```
 */
export function sellingPrice(cost: Cents, from: PriceFrom): Cents {
  checkCost(cost);
  if ("price" in from) {
    checkNotNegative("price", from.price);
    return from.price;
  }
  return "grossMargin" in from ? add(cost, from.grossMargin) : mulRound(cost, coefficientOf(from));
}

/** Ways to set a price that multiply the cost. */
export type CoefficientFrom = Extract<
  PriceFrom,
  { readonly coefficient: number } | { readonly markupOnCost: number } | { readonly marginOnPrice: number }
>;

/**
 * The exact coefficient (selling price over cost, both excluding VAT) that a coefficient, taux de marge or taux de marque stands for.
 *
 * @throws `pricing/not-above-zero`, `pricing/not-a-fraction`.
 * @example
 * ```ts
 * coefficientOf({ markupOnCost: 0.3 }); // => { num: 13, den: 10 }
 * coefficientOf({ marginOnPrice: 0.3 }); // => { num: 10, den: 7 }
 * ```
 */
export function coefficientOf(from: CoefficientFrom): Ratio {
  if ("coefficient" in from) {
    checkAboveZero("coefficient", from.coefficient);
    return ratio(from.coefficient);
  }
  if ("markupOnCost" in from) {
    const coefficient = ratioPlus(1, from.markupOnCost);
    checkAboveZero("1 + markupOnCost", coefficient);
    return coefficient;
  }
  if ("marginOnPrice" in from) {
    checkFractionUnderOne("marginOnPrice", from.marginOnPrice);
    return ratioOver(1, complement(from.marginOnPrice));
  }
  throw new UsageError("pricing/no-price-rule", from, "coefficient, markupOnCost, marginOnPrice, grossMargin or price");
}
