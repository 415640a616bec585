import { asMarginOnPrice, asMarkupOnCost, type MarginOnPrice, type MarkupOnCost } from "../model/margin.js";
import { ratioMinus, ratioOver, ratioPlus, ratioTimes, ratioToNumber } from "../model/money/ratio-ops.js";
import { checkFraction } from "./guards.js";
import { type CoefficientFrom, coefficientOf } from "./selling-price.js";

/** The three ways to say one pricing rule, as the nearest doubles: for display, never to compute a price from. */
export interface MarginRates {
  /** Selling price over cost, both excluding VAT. */
  readonly coefficient: number;
  readonly markupOnCost: MarkupOnCost;
  readonly marginOnPrice: MarginOnPrice;
}

/**
 * Coefficient, taux de marge and taux de marque from any one of them.
 *
 * @throws as {@link coefficientOf}.
 * @example
 * ```ts
 * marginRates({ coefficient: 1.25 }); // => { coefficient: 1.25, markupOnCost: 0.25, marginOnPrice: 0.2 }
 * ```
 */
export function marginRates(from: CoefficientFrom): MarginRates {
  const coefficient = coefficientOf(from);
  const marginOnPrice = ratioToNumber(ratioMinus(1, ratioOver(1, coefficient)));
  return {
    coefficient: ratioToNumber(coefficient),
    markupOnCost: asMarkupOnCost(ratioToNumber(ratioMinus(coefficient, 1))),
    marginOnPrice: asMarginOnPrice(marginOnPrice),
  };
}

/**
 * Coefficient multiplicateur of schoolbooks and shops: selling price *including* VAT over cost excluding VAT.
 *
 * @param vatRate - Fraction.
 * @example
 * ```ts
 * coefficientInclVat({ coefficient: 1.3 }, 0.2); // => 1.56
 * ```
 */
export function coefficientInclVat(from: CoefficientFrom, vatRate: number): number {
  checkFraction("vatRate", vatRate);
  return ratioToNumber(ratioTimes(coefficientOf(from), ratioPlus(1, vatRate)));
}
