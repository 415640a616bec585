import { amountRatio, mulRound, subtract } from "../model/money/arithmetic.js";
import type { Cents } from "../model/money/cents.js";
import type { Ratio } from "../model/money/ratio.js";
import { complement } from "../model/money/ratio-ops.js";
import type { ResaleSupply } from "../model/quote-supply.js";
import { checkCost, checkFraction } from "./guards.js";
import { sellingPrice } from "./selling-price.js";

/** A publisher's product bought and resold, in cents, excluding VAT. */
export interface ResalePrice {
  /** List price less the reseller discount, rounded: the publisher invoices cents. */
  readonly cost: Cents;
  readonly clientPrice: Cents;
  readonly grossMargin: Cents;
  /** What the client saves on the list price, exactly; negative when he pays more. */
  readonly discountOnListPrice: Ratio;
}

/**
 * Buys at the publisher's list price less the reseller discount, and resells with a coefficient or margin. Two roundings: the purchase
 * price, then the price to the client.
 *
 * @throws `pricing/not-a-fraction`, `pricing/bad-cost` for a list price of zero or below or a discount of 1, as `sellingPrice`.
 * @example
 * ```ts
 * const price = resalePrice({ listPrice: euros(1500), resellerDiscount: 0.3, priceFrom: { coefficient: 1.3 } });
 * price.cost; // => 105000
 * price.clientPrice; // => 136500
 * price.grossMargin; // => 31500
 * ```
 */
export function resalePrice(terms: Omit<ResaleSupply, "kind">): ResalePrice {
  checkCost(terms.listPrice);
  checkFraction("resellerDiscount", terms.resellerDiscount);
  const cost = mulRound(terms.listPrice, complement(terms.resellerDiscount));
  const clientPrice = sellingPrice(cost, terms.priceFrom, terms.rounding);
  return {
    cost,
    clientPrice,
    grossMargin: subtract(clientPrice, cost),
    discountOnListPrice: amountRatio(subtract(terms.listPrice, clientPrice), terms.listPrice),
  };
}
