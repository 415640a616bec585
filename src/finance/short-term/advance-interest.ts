import { type CalendarDate, date } from "../../model/date.js";
import { addMonths } from "../../model/date-arithmetic.js";
import { type Cents, ZERO } from "../../model/money/cents.js";
import { requirePositive } from "../require.js";
import { type LegalInterest, legalInterest } from "./legal-interest.js";
import type { DatedRate, RateUnknown } from "./rate-book.js";

/** A sum that a consumer paid in advance. */
export interface AdvanceInterestInput {
  /** Cents, above zero, including VAT. */
  readonly amount: Cents;
  readonly paidOn: CalendarDate;
  /** Day of delivery, of performance or of refund: the first that no longer counts. */
  readonly until: CalendarDate;
  /** Of the creditor that a consumer is: `franceSeries.legalInterestRates.of("individual")`. */
  readonly legalRate: DatedRate;
}

/** Months that bear nothing. */
const FREE_MONTHS = 3;

/**
 * Interest on what a consumer pays in advance (*arrhes*, *acompte*): at the legal rate, from three months after the payment until delivery or
 * refund; taken off the balance (code de la consommation L214-2). Between businesses the contract decides: this does not apply.
 *
 * @returns No row and no interest for a delivery within the three months; `notCovered` with the first day whose rate is not known.
 * @throws `finance/not-positive`, `finance/bad-rate`, `date/invalid`.
 * @example
 * ```ts
 * const due = advanceInterest({ amount: euros(1000), paidOn: date("2024-01-31"), until: date("2024-07-30"), legalRate: 0.08 });
 * due.ok && due.rows[0]?.from; // => "2024-04-30"
 * due.ok && due.interest; // => 1995
 * ```
 */
export function advanceInterest({
  amount,
  paidOn,
  until,
  legalRate,
}: AdvanceInterestInput): LegalInterest | RateUnknown {
  const from = addMonths(date(paidOn), FREE_MONTHS);
  if (date(until) > from) return legalInterest({ amount, from, until, legalRate });
  return { ok: true, rows: [], interest: ZERO, totalDue: requirePositive("amount", amount) };
}
