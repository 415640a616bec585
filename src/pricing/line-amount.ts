import { UsageError } from "../model/errors.js";
import { add, mulRound, subtract } from "../model/money/arithmetic.js";
import { type Cents, ZERO } from "../model/money/cents.js";
import type { Ratio } from "../model/money/ratio.js";
import { ratioOver, ratioTimes } from "../model/money/ratio-ops.js";
import type { UnitPrice } from "../model/unit-price.js";
import { remainingShare } from "./net-price.js";

/** What the net amount of a line is worked out from, all excluding VAT. */
export interface LineInput {
  /** Any decimal but zero; negative for goods that come back. */
  readonly quantity: number;
  readonly unitPrice: UnitPrice;
  /** Successive discounts, fractions. */
  readonly discounts?: readonly number[];
  /** Taken off the line, in cents. */
  readonly allowance?: Cents;
  /** Added to the line, in cents. */
  readonly charge?: Cents;
}

/**
 * Net amount of a line in cents, excluding VAT (EN 16931, BT-131): quantity × price / base quantity less the discounts, rounded once,
 * then less the allowance and plus the charge.
 *
 * @throws `quote/bad-quantity` for a quantity of zero, `quote/bad-base-quantity`, `pricing/not-a-fraction`.
 * @example
 * ```ts
 * lineAmount({ quantity: 16000, unitPrice: { price: cents(101), per: 1000 } }); // => 1616
 * ```
 */
export function lineAmount(line: LineInput): Cents {
  const { unitPrice, quantity, discounts, allowance = ZERO, charge = ZERO } = line;
  if (quantity === 0)
    throw new UsageError("quote/bad-quantity", quantity, "a quantity other than zero", "Leave the line out.");
  const plain = discounts === undefined && unitPrice.per === undefined;
  const price = mulRound(unitPrice.price, plain ? quantity : ratioTimes(quantity, priceFactor(line)));
  return add(subtract(price, allowance), charge);
}

/** Exact factor from the printed price to the net price of one unit: discounts and base quantity. */
export function priceFactor({ unitPrice, discounts = [] }: Pick<LineInput, "unitPrice" | "discounts">): Ratio {
  const { per = 1 } = unitPrice;
  if (!Number.isSafeInteger(per) || per < 1)
    throw new UsageError("quote/bad-base-quantity", per, "a whole number of units, 1 or more");
  const share = remainingShare(discounts);
  return per === 1 ? share : ratioOver(share, per);
}
