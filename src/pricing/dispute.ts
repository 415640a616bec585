import { mulRound, subtract } from "../model/money/arithmetic.js";
import type { Cents } from "../model/money/cents.js";
import { checkFraction, checkNotNegative } from "./guards.js";

/** A disputed balance, in cents, including VAT. */
export interface DisputeSettlement {
  readonly now: Cents;
  /** When the matter is settled. */
  readonly later: Cents;
}

/**
 * Settles a dispute over an installation: a part of the balance is paid now (half, by usage), the rest when the fault is mended. Rounded
 * once, the rest is the difference.
 *
 * @param balanceDue - Cents, including VAT.
 * @param shareNow - Fraction, 0.5 by usage.
 * @example
 * ```ts
 * settleDispute(euros("837.21")); // => { now: 41861, later: 41860 }
 * ```
 */
export function settleDispute(balanceDue: Cents, shareNow = 0.5): DisputeSettlement {
  checkNotNegative("balanceDue", balanceDue);
  checkFraction("shareNow", shareNow);
  const now = mulRound(balanceDue, shareNow);
  return { now, later: subtract(balanceDue, now) };
}
