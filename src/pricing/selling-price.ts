import { UsageError } from "../model/errors.js";
import { coefficientOfMargin, coefficientOfMarkup } from "../model/margin.js";
import { add, mulRound } from "../model/money/arithmetic.js";
import { type Cents, cents } from "../model/money/cents.js";
import { type Ratio, ratio } from "../model/money/ratio.js";
import { ratioTimes } from "../model/money/ratio-ops.js";
import type { PriceFrom, PriceRounding } from "../model/quote-supply.js";
import { checkAboveZero, checkCost, checkNotNegative } from "./guards.js";
import { roundPrice } from "./round-price.js";

/**
 * Selling price excluding VAT from a cost excluding VAT, by coefficient, taux de marge, taux de marque, wanted margin or asked price.
 * Rounded once, from the rate as written: to the nearest cent, or as the policy says.
 *
 * @param cost - Net purchase price in cents, above zero.
 * @param rounding - See {@link roundPrice}.
 * @throws `pricing/bad-cost`, and as {@link coefficientOf}; `pricing/negative-amount` for a price under zero.
 * @example
 * ```ts
 * sellingPrice(euros(300), { coefficient: 1.3 }); // => 39000
 * sellingPrice(euros(300), { markupOnCost: asMarkupOnCost(0.3) }); // => 39000
 * sellingPrice(euros(300), { marginOnPrice: asMarginOnPrice(0.3) }); // => 42857
 * sellingPrice(euros(300), { grossMargin: euros(90) }); // => 39000
 * sellingPrice(euros("19.99"), { coefficient: 1.3 }, { to: "endingIn90", direction: "nearest" }); // => 2590
 * ```
 */
export function sellingPrice(cost: Cents, from: PriceFrom, rounding?: PriceRounding): Cents {
  if (rounding !== undefined) return roundPrice(exactPrice(cost, from), rounding);
  if (!("coefficient" in from)) return mulRound(cents(1), exactPrice(cost, from));
  checkCost(cost);
  checkAboveZero("coefficient", from.coefficient);
  return mulRound(cost, from.coefficient); // the same price, without a fraction in between
}

/** The price in cents before rounding, as an exact fraction. */
function exactPrice(cost: Cents, from: PriceFrom): Ratio {
  checkCost(cost);
  if (!("price" in from) && !("grossMargin" in from)) return ratioTimes(cost, coefficientOf(from));
  const price = "price" in from ? from.price : add(cost, from.grossMargin);
  checkNotNegative("price", price);
  return ratio(price);
}

/** Ways to set a price that multiply the cost. */
export type CoefficientFrom = Exclude<PriceFrom, { readonly grossMargin: Cents } | { readonly price: Cents }>;

/**
 * The exact coefficient (selling price over cost, both excluding VAT) that a coefficient, taux de marge or taux de marque stands for.
 *
 * @throws `pricing/not-above-zero` for a coefficient of zero or below, `pricing/no-coefficient` for a taux de marque of 1,
 * `margin/out-of-range`.
 * @example
 * ```ts
 * coefficientOf({ markupOnCost: asMarkupOnCost(0.3) }); // => { num: 13, den: 10 }
 * coefficientOf({ marginOnPrice: asMarginOnPrice(0.3) }); // => { num: 10, den: 7 }
 * ```
 */
export function coefficientOf(from: CoefficientFrom): Ratio {
  const coefficient = exactCoefficient(from);
  checkAboveZero("coefficient", coefficient);
  return coefficient;
}

function exactCoefficient(from: CoefficientFrom): Ratio {
  if ("coefficient" in from) return ratio(from.coefficient);
  if ("markupOnCost" in from) return coefficientOfMarkup(from.markupOnCost);
  const coefficient = "marginOnPrice" in from ? coefficientOfMargin(from.marginOnPrice) : undefined;
  if (coefficient?.ok) return coefficient.value;
  throw new UsageError(
    "pricing/no-coefficient",
    coefficient === undefined ? from : 1,
    "a coefficient, a taux de marge or a taux de marque under 1",
    "A margin of the whole price has no cost: it is a commission.",
  );
}
