import { mulRound, subtract } from "../../model/money/arithmetic.js";
import type { Cents } from "../../model/money/cents.js";
import type { Rate } from "../../model/money/ratio.js";
import { requireAmount, requireRate } from "../require.js";

/** A balance that the client holds back. */
export interface DisputeSettlementInput {
  /** Cents incl. VAT, zero or above. */
  readonly balance: Cents;
  /** Fraction paid at once: 0.5 is the practice of a reseller's file, not law. */
  readonly shareNow: Rate;
}

/** The two payments, in cents incl. VAT. */
export interface DisputeSettlement {
  readonly now: Cents;
  /** Due once the fault is mended. */
  readonly later: Cents;
}

/**
 * Settlement of a dispute that holds back a balance: a share now, the rest once the fault is mended. The share is rounded to the cent,
 * the rest is the difference.
 *
 * @throws `finance/negative-amount`, `finance/bad-rate`.
 * @example
 * ```ts
 * disputeSettlement({ balance: euros("3696.01"), shareNow: 0.5 }); // => { now: 184801, later: 184800 }
 * ```
 */
export function disputeSettlement(input: DisputeSettlementInput): DisputeSettlement {
  const balance = requireAmount("balance", input.balance);
  const now = mulRound(balance, requireRate("shareNow", input.shareNow, 1));
  return { now, later: subtract(balance, now) };
}
