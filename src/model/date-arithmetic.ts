import { type CalendarDate, dateOf, dateParts, daysInMonth, fromDayNumber, toDayNumber } from "./date.js";
import { UsageError } from "./errors.js";

/**
 * The day so many days later (earlier, if negative).
 *
 * @throws `date/out-of-range`.
 * @example
 * ```ts
 * addDays(date("2026-02-28"), 1); // => "2026-03-01"
 * ```
 */
export function addDays(d: CalendarDate, days: number): CalendarDate {
  return fromDayNumber(toDayNumber(d) + days);
}

/**
 * The same day number so many months later (earlier, if negative), or the last day of a month that lacks it.
 *
 * Reckon every date of a series from its first date, not from the one before, so that the 31st comes back.
 *
 * @param months - Whole number.
 * @param _options - `overflow: "endOfMonth"` is the only behavior; it may be written to say so at the call.
 * @throws `date/out-of-range`.
 * @example
 * ```ts
 * addMonths(date("2026-01-31"), 1); // => "2026-02-28"
 * addMonths(date("2026-01-31"), 2); // => "2026-03-31"
 * ```
 */
export function addMonths(
  d: CalendarDate,
  months: number,
  _options?: { readonly overflow: "endOfMonth" },
): CalendarDate {
  if (!Number.isInteger(months)) throw badCount(months);
  const { year, month, day } = dateParts(d);
  const index = year * 12 + month - 1 + months;
  const y = Math.floor(index / 12);
  const m = index - y * 12 + 1;
  if (y < 1 || y > 9999) throw badCount(months);
  return dateOf(y, m, Math.min(day, daysInMonth(y, m)));
}

/**
 * The same day so many years later; 29 February becomes 28 in a common year.
 *
 * @param years - Whole number.
 * @throws `date/out-of-range`.
 * @example
 * ```ts
 * addYears(date("2024-02-29"), 1); // => "2025-02-28"
 * ```
 */
export function addYears(d: CalendarDate, years: number): CalendarDate {
  if (!Number.isInteger(years)) throw badCount(years);
  return addMonths(d, years * 12);
}

/**
 * Days from one date to another: 1 from a day to the next, negative backwards.
 *
 * @example
 * ```ts
 * daysBetween(date("2026-02-28"), date("2026-03-01")); // => 1
 * ```
 */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return toDayNumber(to) - toDayNumber(from);
}

/**
 * Day of the week as ISO counts: 1 = Monday, 7 = Sunday.
 *
 * @example
 * ```ts
 * weekday(date("2026-11-21")); // => 6
 * ```
 */
export function weekday(d: CalendarDate): number {
  return ((((toDayNumber(d) + 3) % 7) + 7) % 7) + 1;
}

/**
 * Last day of the month of a date.
 *
 * @example
 * ```ts
 * endOfMonth(date("2024-02-10")); // => "2024-02-29"
 * ```
 */
export function endOfMonth(d: CalendarDate): CalendarDate {
  const { year, month } = dateParts(d);
  return dateOf(year, month, daysInMonth(year, month));
}

/**
 * The later of two dates.
 *
 * @example
 * ```ts
 * laterOf(date("2026-01-01"), date("2025-12-31")); // => "2026-01-01"
 * ```
 */
export function laterOf(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a < b ? b : a;
}

/**
 * The earlier of two dates.
 *
 * @example
 * ```ts
 * earlierOf(date("2026-01-01"), date("2025-12-31")); // => "2025-12-31"
 * ```
 */
export function earlierOf(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a < b ? a : b;
}

function badCount(received: number): UsageError {
  return new UsageError(
    "date/out-of-range",
    received,
    "a whole number of months or years that stays within the years 0001 to 9999",
  );
}
