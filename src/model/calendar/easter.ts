import { type CalendarDate, type DayNumber, dayNumber, fromDayNumber } from "../date.js";
import { UsageError } from "../errors.js";

/**
 * Easter Sunday of a year (dimanche de Pâques), Gregorian computus of Meeus, Jones and Butcher.
 *
 * @param year - Whole year, 1583 to 9999.
 * @throws `calendar/bad-year`.
 * @example
 * ```ts
 * easterSunday(2026); // => "2026-04-05"
 * ```
 */
export function easterSunday(year: number): CalendarDate {
  return fromDayNumber(easterDay(year));
}

/** Easter Sunday as days since 1970-01-01. */
export function easterDay(year: number): DayNumber {
  if (!Number.isInteger(year) || year < 1583 || year > 9999)
    throw new UsageError("calendar/bad-year", year, "a whole year from 1583 (first full Gregorian year) to 9999");
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const epactShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + century - Math.floor(century / 4) - epactShift + 15) % 30;
  const week = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - moon - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * week) / 451);
  const place = moon + week - 7 * late + 114;
  return dayNumber(year, Math.floor(place / 31), (place % 31) + 1);
}
