import type { CalendarDate } from "../model/date.js";
import { addDays, endOfMonth } from "../model/date-arithmetic.js";
import { UsageError } from "../model/errors.js";
import type { TermRule } from "../model/quote-payment.js";

/**
 * Due date of a payment: days after an event, net, or at the end of a month before or after the days.
 *
 * @throws `payment/bad-term` for days that are not a whole number, 0 or more.
 * @example
 * ```ts
 * dueDate(date("2003-03-20"), { method: "net", days: 30 }); // => "2003-04-19"
 * dueDate(date("2003-03-20"), { method: "daysThenEndOfMonth", days: 45 }); // => "2003-05-31"
 * dueDate(date("2003-03-20"), { method: "endOfMonthThenDays", days: 45 }); // => "2003-05-15"
 * ```
 */
export function dueDate(event: CalendarDate, term: TermRule = { method: "net", days: 0 }): CalendarDate {
  const { method, days } = term;
  if (!Number.isInteger(days) || days < 0 || days > 3660)
    throw new UsageError("payment/bad-term", days, "a whole number of days from 0 to 3660");
  switch (method) {
    case "net":
      return addDays(event, days);
    case "daysThenEndOfMonth":
      return endOfMonth(addDays(event, days));
    case "endOfMonthThenDays":
      return addDays(endOfMonth(event), days);
    default:
      throw new UsageError("payment/bad-term", method, "net, daysThenEndOfMonth or endOfMonthThenDays");
  }
}
