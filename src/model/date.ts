import { UsageError } from "./errors.js";

declare const calendarDate: unique symbol;

/**
 * A day of the calendar, as ISO text: `"2026-02-28"`. No time, no time zone; years 0001 to 9999, proleptic Gregorian.
 *
 * A branded string: it compares with `<`, sorts and stores as text.
 */
export type CalendarDate = string & { readonly [calendarDate]: true };

/** Days since 1970-01-01, a whole number: the form for arithmetic and bulk columns. */
export type DayNumber = number;

const ISO = /^\d{4}-\d{2}-\d{2}$/;
const FIRST_DAY = -719162; // 0001-01-01
const LAST_DAY = 2932896; // 9999-12-31

/**
 * Checks an ISO text as a day that exists.
 *
 * @throws `date/invalid` for another form, or a day that is not in the calendar.
 * @example
 * ```ts
 * date("2024-02-29"); // => "2024-02-29"
 * date("2026-02-29"); // throws date/invalid
 * ```
 */
export function date(iso: string): CalendarDate {
  if (!isDate(iso))
    throw new UsageError("date/invalid", iso, 'a day that exists, as "2026-02-28"', "Months and days have two digits.");
  return iso;
}

/**
 * Is this a day of the calendar in ISO form?
 *
 * @example
 * ```ts
 * isDate("2026-13-01"); // => false
 * ```
 */
export function isDate(value: unknown): value is CalendarDate {
  if (typeof value !== "string" || !ISO.test(value)) return false;
  const year = Number(value.slice(0, 4));
  const month = Number(value.slice(5, 7));
  const day = Number(value.slice(8));
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Year, month (1 to 12) and day of the month. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * Takes a date apart.
 *
 * @example
 * ```ts
 * dateParts(date("2026-02-28")); // => { year: 2026, month: 2, day: 28 }
 * ```
 */
export function dateParts(d: CalendarDate): DateParts {
  return { year: Number(d.slice(0, 4)), month: Number(d.slice(5, 7)), day: Number(d.slice(8)) };
}

/**
 * Puts a date together.
 *
 * @throws `date/invalid` when there is no such day.
 * @example
 * ```ts
 * dateOf(2026, 2, 28); // => "2026-02-28"
 * ```
 */
export function dateOf(year: number, month: number, day: number): CalendarDate {
  return date(isoText(year, month, day));
}

/**
 * Number of days in a month.
 *
 * @example
 * ```ts
 * daysInMonth(2024, 2); // => 29
 * ```
 */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * Has the year a 29 February?
 *
 * @example
 * ```ts
 * isLeapYear(1900); // => false
 * ```
 */
export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/**
 * Days since 1970-01-01.
 *
 * @example
 * ```ts
 * toDayNumber(date("1970-01-02")); // => 1
 * ```
 */
export function toDayNumber(d: CalendarDate): DayNumber {
  const { year, month, day } = dateParts(d);
  return dayNumber(year, month, day);
}

/**
 * Days since 1970-01-01 of a year, month and day, without checks: the inner loop of bulk functions.
 * Years start on 1 March here, so that the leap day is the last (after Hinnant, "chrono-compatible low-level date algorithms").
 *
 * @example
 * ```ts
 * dayNumber(1970, 1, 2); // => 1
 * ```
 */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

/**
 * The day that is so many days after 1970-01-01.
 *
 * @throws `date/out-of-range` outside the years 0001 to 9999, or when not a whole number.
 * @example
 * ```ts
 * fromDayNumber(0); // => "1970-01-01"
 * ```
 */
export function fromDayNumber(n: DayNumber): CalendarDate {
  if (!Number.isInteger(n) || n < FIRST_DAY || n > LAST_DAY) throw outOfRange(n);
  const z = n + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const m = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * m + 2) / 5) + 1;
  const month = m < 10 ? m + 3 : m - 9;
  return isoText(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day) as CalendarDate;
}

function isoText(year: number, month: number, day: number): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

function pad(n: number, width: number): string {
  return String(n).padStart(width, "0");
}

function outOfRange(received: unknown): UsageError {
  return new UsageError("date/out-of-range", received, "a whole number of days within the years 0001 to 9999");
}
