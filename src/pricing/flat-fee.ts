import { amountRatio, divRound } from "../model/money/arithmetic.js";
import type { Cents } from "../model/money/cents.js";
import { ratioToNumber } from "../model/money/ratio-ops.js";
import { checkAboveZero, checkNotNegative } from "./guards.js";

/** A flat fee beside the hours it stands for. */
export interface FlatFeeCheck {
  /** What an expected hour brings, in cents, excluding VAT, rounded. */
  readonly impliedRate: Cents;
  /** Hours that the fee pays for at the usual rate. */
  readonly impliedHours: number;
}

/**
 * The hourly rate and the hours that a flat fee implies.
 *
 * - `fee`: Cents, excluding VAT.
 * - `hours`: Hours expected, above zero.
 * - `hourlyRate`: Usual rate in cents, excluding VAT, above zero.
 * @example
 * ```ts
 * flatFeeCheck({ fee: euros(300), hours: 8, hourlyRate: euros(50) }); // => { impliedRate: 3750, impliedHours: 6 }
 * ```
 */
export function flatFeeCheck(terms: {
  readonly fee: Cents;
  readonly hours: number;
  readonly hourlyRate: Cents;
}): FlatFeeCheck {
  const { fee, hours, hourlyRate } = terms;
  checkNotNegative("fee", fee);
  checkAboveZero("hours", hours);
  checkAboveZero("hourlyRate", hourlyRate);
  return { impliedRate: divRound(fee, hours), impliedHours: ratioToNumber(amountRatio(fee, hourlyRate)) };
}
