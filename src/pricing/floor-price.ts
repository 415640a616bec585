import { add, amountRatio, mulRound, subtract } from "../model/money/arithmetic.js";
import { type Cents, cents } from "../model/money/cents.js";
import type { Ratio } from "../model/money/ratio.js";
import { compareRatios, ratioOver, ratioTimes } from "../model/money/ratio-ops.js";
import type { PriceFrom } from "../model/quote-supply.js";
import { no, ok, type Result } from "../model/result.js";
import { remainingShare } from "./net-price.js";
import { type CoefficientFrom, coefficientOf, sellingPrice } from "./selling-price.js";

/**
 * The lowest price in whole cents that still earns what is wanted, excluding VAT: never a cent under it.
 *
 * @param wanted - Coefficient, taux de marge, taux de marque, or an amount.
 * @example
 * ```ts
 * floorPrice(euros(300), { marginOnPrice: asMarginOnPrice(0.3) }); // => 42858
 * ```
 */
export function floorPrice(cost: Cents, wanted: PriceFrom): Cents {
  return sellingPrice(cost, wanted, { to: "toCent", direction: "up" });
}

/**
 * The lowest price to ask so that what is left after the discounts (rounded to the cent) is still worth {@link floorPrice}.
 *
 * @returns `givenAway` when a discount of 100 % leaves nothing.
 * @example
 * ```ts
 * floorListPrice(euros(300), { coefficient: 1.3 }, [0.1]); // => { ok: true, value: 43333 }
 * ```
 */
export function floorListPrice(
  cost: Cents,
  wanted: PriceFrom,
  discounts: readonly number[],
): Result<Cents, "givenAway"> {
  const left = remainingShare(discounts);
  if (compareRatios(left, 0) === 0) return no("givenAway");
  const floor = floorPrice(cost, wanted);
  // Half a cent under the floor still rounds up to it: the lowest list price is the ceiling of (2 floor - 1) / (2 left).
  const doubled = subtract(add(floor, floor), cents(1));
  return ok(mulRound(doubled, ratioOver(1, ratioTimes(2, left)), "awayFromZero"));
}

/**
 * The coefficient to apply to the cost so that the wanted coefficient or margin is left after the discounts, exactly.
 *
 * @returns `givenAway` when a discount of 100 % leaves nothing.
 * @example
 * ```ts
 * const coefficient = coefficientBeforeDiscounts({ coefficient: 1.3 }, [0.35]);
 * coefficient.ok && ratioToNumber(coefficient.value); // => 2
 * ```
 */
export function coefficientBeforeDiscounts(
  wanted: CoefficientFrom,
  discounts: readonly number[],
): Result<Ratio, "givenAway"> {
  const left = remainingShare(discounts);
  return compareRatios(left, 0) === 0 ? no("givenAway") : ok(ratioOver(coefficientOf(wanted), left));
}

/**
 * The highest discount on a price that still leaves what is wanted, exactly.
 *
 * @returns `underFloor` when the price does not earn it even without a discount.
 * @example
 * ```ts
 * const discount = maximumDiscount(euros(500), euros(300), { coefficient: 1.3 });
 * discount.ok && ratioToNumber(discount.value); // => 0.22
 * maximumDiscount(euros(350), euros(300), { coefficient: 1.3 }); // => { ok: false, reason: "underFloor" }
 * ```
 */
export function maximumDiscount(price: Cents, cost: Cents, wanted: PriceFrom): Result<Ratio, "underFloor"> {
  const floor = floorPrice(cost, wanted);
  return price < floor || price <= 0 ? no("underFloor") : ok(amountRatio(subtract(price, floor), price));
}
