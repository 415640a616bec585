import { type Cents, cents } from "../../model/money/cents.js";
import type { Rate } from "../../model/money/ratio.js";
import { ratioPlus, ratioTimes } from "../../model/money/ratio-ops.js";
import { no, ok, type Result } from "../../model/result.js";
import { notNegative } from "../check.js";
import { exactly, quotient } from "../exact.js";

/** A product of a basket, at our price and at a competitor's. */
export interface PricedProduct {
  readonly id: string;
  /** Cents, excl. VAT or incl. VAT: the same for both. */
  readonly own: Cents;
  /** Absent = the competitor does not sell it, or the price is not known. */
  readonly competitor?: Cents;
  /** Quantity in the basket. */
  readonly quantity: Rate;
}

/** A competitor's price level. */
export interface CompetitorPriceIndex {
  /** 100 = our prices; 110 = the competitor is 10 % dearer on this basket. */
  readonly index: number;
  /** Products compared, and those left out for want of a price. */
  readonly compared: number;
  readonly leftOut: readonly string[];
}

/**
 * Competitor price index: Σ competitor price × quantity / Σ own price × quantity, on the products that both sell.
 *
 * @returns `nothingToCompare` when no product has both prices, or ours come to zero.
 * @example
 * ```ts
 * const basket = [{ id: "software", own: euros(1000), competitor: euros(1100), quantity: 1 }];
 * competitorPriceIndex(basket); // => { ok: true, value: { index: 110, compared: 1, leftOut: [] } }
 * ```
 */
export function competitorPriceIndex(
  basket: readonly PricedProduct[],
): Result<CompetitorPriceIndex, "nothingToCompare"> {
  const compared = basket.flatMap(({ competitor, ...one }) =>
    competitor === undefined ? [] : [{ ...one, competitor }],
  );
  const spend = (price: (product: Required<PricedProduct>) => Cents) =>
    exactly(
      compared
        .map((product) => ratioTimes(cents(price(product)), notNegative(product.quantity, "quantity")))
        .reduce<Rate>(ratioPlus, 0),
    );
  const own = spend((product) => product.own);
  const theirs = spend((product) => product.competitor);
  if (own.num <= 0n) return no("nothingToCompare");
  const leftOut = basket.filter((product) => product.competitor === undefined).map(({ id }) => id);
  return ok({
    index: quotient(100n * theirs.num * own.den, theirs.den * own.num),
    compared: compared.length,
    leftOut,
  });
}
