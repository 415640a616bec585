import { type PaymentTerm, paymentDueDate } from "../../model/calendar/payment-term.js";
import { type CalendarDate, date } from "../../model/date.js";
import { daysBetween } from "../../model/date-arithmetic.js";

/** A due date and the longest term of law that applies to it. */
export interface LegalPaymentLimitInput {
  readonly invoiceDate: CalendarDate;
  /** Due date agreed. */
  readonly dueDate: CalendarDate;
  /**
   * Longest term: 60 days net; or 45 days end of month, by the one of the two computations agreed beforehand
   * (`endOfMonthThenDays` or `daysThenEndOfMonth`); 45 days net for a periodic invoice (code de commerce L441-10).
   */
  readonly longest: PaymentTerm;
}

/** Is the due date lawful? */
export interface LegalPaymentLimit {
  /** Last lawful due date. */
  readonly latest: CalendarDate;
  readonly allowed: boolean;
  /** Days beyond, 0 when allowed. */
  readonly daysOver: number;
}

/**
 * Compares a due date with the longest payment term of law (*délai de paiement maximal*, code de commerce L441-10). Which term applies is
 * the caller's to say: a dated figure, and a choice of the parties.
 *
 * @throws `payment/bad-term`, `date/invalid`.
 * @example
 * ```ts
 * const invoice = { invoiceDate: date("2026-01-02"), dueDate: date("2026-03-17") };
 * legalPaymentLimit({ ...invoice, longest: { days: 45, mode: "endOfMonthThenDays" } }).allowed; // => true
 * legalPaymentLimit({ ...invoice, longest: { days: 45, mode: "daysThenEndOfMonth" } });
 * // => { latest: "2026-02-28", allowed: false, daysOver: 17 }
 * ```
 */
export function legalPaymentLimit({ invoiceDate, dueDate, longest }: LegalPaymentLimitInput): LegalPaymentLimit {
  const latest = paymentDueDate(invoiceDate, longest);
  const daysOver = Math.max(0, daysBetween(latest, date(dueDate)));
  return { latest, allowed: daysOver === 0, daysOver };
}
