import type { CalendarDate } from "../model/date.js";
import { addDays, addMonths, addYears, daysBetween } from "../model/date-arithmetic.js";

/** The unit in which the intervals of a credit are counted. */
export type IntervalUnit = "month" | "week" | "year";

/**
 * Years from the first drawdown to a date, as the annual percentage rate counts them: whole months are twelfths, whole weeks
 * fifty-seconds, whatever the calendar (equal months of 365/12 days: directive 2008/48/EC, annex I; code de la consommation, annex to
 * R314-3). A month that lacks the day ends on its last (a choice: the law is silent).
 *
 * Any other date: whole periods counted back from it, then the odd days left over the 365 or 366 days of the year that they end
 * (method of directives 2014/17 and 2023/2225; *unverified*, from memory).
 */
export function aprYears(first: CalendarDate, day: CalendarDate, unit: IntervalUnit): number {
  const perYear = unit === "month" ? 12 : unit === "week" ? 52 : 1;
  const guess = Math.round((daysBetween(first, day) / 365.2425) * (unit === "week" ? 365.2425 / 7 : perYear));
  for (const whole of [guess - 1, guess, guess + 1]) if (moved(first, whole, unit) === day) return whole / perYear;
  let whole = guess + 1;
  while (whole > 0 && moved(day, -whole, unit) < first) whole--;
  const end = moved(day, -whole, unit);
  return whole / perYear + daysBetween(first, end) / daysBetween(addYears(end, -1), end);
}

function moved(day: CalendarDate, count: number, unit: IntervalUnit): CalendarDate {
  if (unit === "week") return addDays(day, 7 * count);
  return unit === "month" ? addMonths(day, count) : addYears(day, count);
}
