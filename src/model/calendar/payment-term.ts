import { type CalendarDate, date, dateOf, dateParts, daysInMonth } from "../date.js";
import { addDays, addMonths, endOfMonth } from "../date-arithmetic.js";
import { UsageError } from "../errors.js";

/** When an invoice falls due (délai de règlement). */
export interface PaymentTerm {
  /** Days, 0 to 3660. */
  readonly days: number;
  /**
   * `net`: so many days from the invoice date ("30 jours nets").
   * `daysThenEndOfMonth`: so many days, then the end of that month. `endOfMonthThenDays`: end of the invoice's month, then so many days.
   * "45 jours fin de mois" has both readings, to be agreed beforehand (code de commerce L441-10).
   */
  readonly mode: "net" | "daysThenEndOfMonth" | "endOfMonthThenDays";
  /** Then this day of the month after ("fin de mois le 10"), 1 to 31, or the last day of a shorter month. */
  readonly thenDayOfNextMonth?: number;
}

/**
 * The due date of an invoice, by its payment term; the date is not moved to a working day.
 *
 * @throws `payment/bad-term`, `date/invalid`.
 * @example
 * ```ts
 * paymentDueDate(date("2024-01-15"), { days: 30, mode: "net" }); // => "2024-02-14"
 * paymentDueDate(date("2024-01-15"), { days: 45, mode: "daysThenEndOfMonth" }); // => "2024-02-29"
 * paymentDueDate(date("2024-01-15"), { days: 45, mode: "endOfMonthThenDays" }); // => "2024-03-16"
 * ```
 */
export function paymentDueDate(invoiceDate: CalendarDate, term: PaymentTerm): CalendarDate {
  return termMoves(term).reduce(applied, date(invoiceDate));
}

/** What a payment term does to a date, one move after the other. */
export type TermMove =
  | { readonly kind: "days"; readonly days: number }
  | { readonly kind: "endOfMonth" }
  | { readonly kind: "dayOfNextMonth"; readonly day: number };

/** The moves of a term in order, checked. */
export function termMoves(term: PaymentTerm): readonly TermMove[] {
  check(term);
  const { days, mode, thenDayOfNextMonth: day } = term;
  return [
    ...(mode === "endOfMonthThenDays" ? [END_OF_MONTH] : []),
    { kind: "days", days },
    ...(mode === "daysThenEndOfMonth" ? [END_OF_MONTH] : []),
    ...(day === undefined ? [] : [{ kind: "dayOfNextMonth", day } as const]),
  ];
}

const END_OF_MONTH: TermMove = { kind: "endOfMonth" };

/** The date to which a move leads. */
export function applied(from: CalendarDate, move: TermMove): CalendarDate {
  if (move.kind === "endOfMonth") return endOfMonth(from);
  if (move.kind === "days") return addDays(from, move.days);
  const { year, month } = dateParts(addMonths(from, 1));
  return dateOf(year, month, Math.min(move.day, daysInMonth(year, month)));
}

function check({ days, mode, thenDayOfNextMonth: day }: PaymentTerm): void {
  if (!Number.isInteger(days) || days < 0 || days > 3660)
    throw new UsageError("payment/bad-term", days, "a whole number of days from 0 to 3660");
  if (mode !== "net" && mode !== "daysThenEndOfMonth" && mode !== "endOfMonthThenDays")
    throw new UsageError("payment/bad-term", mode, "net, daysThenEndOfMonth or endOfMonthThenDays");
  if (day !== undefined && (!Number.isInteger(day) || day < 1 || day > 31))
    throw new UsageError("payment/bad-term", day, "a day of the month from 1 to 31");
}
