import { UsageError } from "../model/errors.js";
import { mulRound } from "../model/money/arithmetic.js";
import type { Cents } from "../model/money/cents.js";
import type { Ratio } from "../model/money/ratio.js";
import { complement, ratioTimes } from "../model/money/ratio-ops.js";
import { checkFraction } from "./guards.js";

/** Their exact product grows with each one: the work stays bounded. */
const MAX_DISCOUNTS = 50;

/**
 * Price after successive discounts, rounded once at the end.
 *
 * @param price - Cents.
 * @param discounts - Fractions from 0 to 1, each on what the one before leaves: [0.3, 0.05].
 * @throws `pricing/not-a-fraction` for a discount under 0 or over 1, `pricing/too-many-discounts` for more than 50.
 * @example
 * ```ts
 * netPrice(euros(1500), [0.3, 0.05]); // => 99750
 * netPrice(cents(2), [0.1, 0.2]); // => 1
 * ```
 */
export function netPrice(price: Cents, discounts: readonly number[]): Cents {
  return mulRound(price, remainingShare(discounts));
}

/**
 * The single discount that equals successive ones, exactly.
 *
 * @example
 * ```ts
 * ratioToNumber(equivalentDiscount([0.3, 0.05])); // => 0.335
 * ```
 */
export function equivalentDiscount(discounts: readonly number[]): Ratio {
  return complement(remainingShare(discounts));
}

/**
 * What successive discounts leave of a price, exactly: the product of the complements.
 *
 * @example
 * ```ts
 * ratioToNumber(remainingShare([0.3, 0.05])); // => 0.665
 * ```
 */
export function remainingShare(discounts: readonly number[]): Ratio {
  if (discounts.length > MAX_DISCOUNTS)
    throw new UsageError(
      "pricing/too-many-discounts",
      discounts.length,
      `at most ${MAX_DISCOUNTS} successive discounts`,
    );
  return discounts.reduce<Ratio>(
    (share, discount) => {
      checkFraction("discount", discount);
      return ratioTimes(share, complement(discount));
    },
    { num: 1, den: 1 },
  );
}
