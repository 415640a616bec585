import { type CalendarDate, date } from "./date.js";
import { addDays, addMonths, daysBetween, earlierOf, laterOf } from "./date-arithmetic.js";
import { UsageError } from "./errors.js";

/** A stretch of days, half-open: `until` is the first day outside. Without `until` it has no known end. */
export interface Period {
  /** First day inside. */
  readonly from: CalendarDate;
  /** First day outside. */
  readonly until: CalendarDate;
}

/** A period whose end may be open. */
export interface OpenPeriod {
  /** First day inside. */
  readonly from: CalendarDate;
  /** First day outside; absent = no end. */
  readonly until?: CalendarDate;
}

/**
 * A half-open period.
 *
 * @throws `period/empty` unless `from` is before `until`.
 * @example
 * ```ts
 * period(date("2026-01-01"), date("2027-01-01")).until; // => "2027-01-01"
 * ```
 */
export function period(from: CalendarDate, until: CalendarDate): Period {
  if (!(date(from) < date(until)))
    throw new UsageError("period/empty", `${from} to ${until}`, "a first day before the first day outside");
  return { from, until };
}

/**
 * A period of whole months from a day.
 *
 * @param months - 1 or more.
 * @example
 * ```ts
 * periodOfMonths(date("2026-01-31"), 1).until; // => "2026-02-28"
 * ```
 */
export function periodOfMonths(from: CalendarDate, months: number): Period {
  return period(from, addMonths(from, months));
}

/**
 * Is the day inside?
 *
 * @example
 * ```ts
 * inPeriod({ from: date("2026-01-01") }, date("2026-01-01")); // => true
 * ```
 */
export function inPeriod(p: OpenPeriod, d: CalendarDate): boolean {
  return p.from <= d && (p.until === undefined || d < p.until);
}

/**
 * The last day inside, to print "from 1 January to 31 December".
 *
 * @example
 * ```ts
 * lastDay(period(date("2026-01-01"), date("2027-01-01"))); // => "2026-12-31"
 * ```
 */
export function lastDay(p: Period): CalendarDate {
  return addDays(p.until, -1);
}

/**
 * Number of days inside.
 *
 * @example
 * ```ts
 * periodDays(period(date("2026-01-01"), date("2027-01-01"))); // => 365
 * ```
 */
export function periodDays(p: Period): number {
  return daysBetween(p.from, p.until);
}

/**
 * The days that two periods share, if any.
 *
 * @example
 * ```ts
 * overlap(period(date("2026-01-01"), date("2026-02-01")), period(date("2026-02-01"), date("2026-03-01"))); // => undefined
 * ```
 */
export function overlap(a: OpenPeriod, b: OpenPeriod): OpenPeriod | undefined {
  const from = laterOf(a.from, b.from);
  const until = a.until === undefined ? b.until : b.until === undefined ? a.until : earlierOf(a.until, b.until);
  if (until === undefined) return { from };
  return from < until ? { from, until } : undefined;
}
