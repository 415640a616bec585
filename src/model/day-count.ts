import type { CalendarDate } from "./date.js";
import { daysBetween } from "./date-arithmetic.js";
import { actualActualAfb, actualActualIcma, actualActualIsda } from "./day-count-actual.js";
import { thirtyDays } from "./day-count-thirty.js";
import { UsageError } from "./errors.js";
import type { NarrowRatio, Ratio } from "./money/ratio.js";
import { ratioToNumber } from "./money/ratio-ops.js";
import type { Period } from "./period.js";

/**
 * How days become a fraction of a year. Letters are those of section 4.16 of the 2006 ISDA Definitions.
 *
 * - `30/360` (f): months of 30 days; the 31st counts as 30, at the end only if the start is the 30th or 31st.
 * - `30E/360` (g): months of 30 days; every 31st counts as 30.
 * - `30E/360-ISDA` (h): as (g), and the last day of February counts as 30, unless it is the termination date at the end.
 * - `ACT/360` (e): actual days over 360 (*exact/360*, French money market; the *année lombarde*).
 * - `ACT/365F` (d): actual days over 365, leap year or not (*exact/365*).
 * - `ACT/ACT-ISDA` (b): days in leap years over 366 plus days in other years over 365.
 * - `ACT/ACT-ICMA` (c, rule 251 of ICMA): days over the days of the regular period times the periods of a year.
 * - `ACT/ACT-AFB` (*exact/exact* of the French master agreement, AFB 1994): whole years counted back from the end, each 1;
 *   the rest over 366 if it holds a 29 February, else over 365. Two readings differ when a span over a year ends on 28 February:
 *   we keep the French text (28 February stays 28), not the rule added by ISDA, "The Actual/Actual Day Count Fraction", 1999.
 */
export type DayCount =
  | "30/360"
  | "30E/360"
  | "30E/360-ISDA"
  | "ACT/360"
  | "ACT/365F"
  | "ACT/ACT-ISDA"
  | "ACT/ACT-ICMA"
  | "ACT/ACT-AFB";

/** All conventions of {@link DayCount}. */
export const DAY_COUNTS: readonly DayCount[] = [
  "30/360",
  "30E/360",
  "30E/360-ISDA",
  "ACT/360",
  "ACT/365F",
  "ACT/ACT-ISDA",
  "ACT/ACT-ICMA",
  "ACT/ACT-AFB",
];

/** What some conventions need besides two dates. */
export interface DayCountOptions {
  /** `30E/360-ISDA`: last day of the whole transaction; a last day of February keeps its number there. */
  readonly terminationDate?: CalendarDate;
  /** `ACT/ACT-ICMA`: one regular period; the others follow at the same step, on ends of months if both its days are. */
  readonly referencePeriod?: Period;
  /** `ACT/ACT-ICMA`: regular periods in a year: 1, 2, 3, 4, 6 or 12. */
  readonly frequency?: number;
}

/**
 * The part of a year from one date to another, the first included and the last not, as an exact fraction.
 *
 * @param convention - See {@link DayCount}; there is no default.
 * @param options - Only for `30E/360-ISDA` (optional) and `ACT/ACT-ICMA` (required).
 * @throws `day-count/unknown`, `day-count/reversed` when `to` is before `from`, `day-count/missing-reference`.
 * @example
 * ```ts
 * dayCountFraction("ACT/360", date("2026-01-01"), date("2026-04-01")); // => { num: 90, den: 360 }
 * dayCountFraction("30E/360", date("2026-01-31"), date("2026-02-28")); // => { num: 28, den: 360 }
 * dayCountFraction("ACT/360", date("2026-04-01"), date("2026-01-01")); // throws day-count/reversed
 * ```
 */
export function dayCountFraction(
  convention: DayCount,
  from: CalendarDate,
  to: CalendarDate,
  options: DayCountOptions = {},
): Ratio {
  switch (convention) {
    case "30/360":
    case "30E/360":
    case "30E/360-ISDA":
    case "ACT/360":
      return over(dayCountDays(convention, from, to, options), 360);
    case "ACT/365F":
      return over(dayCountDays(convention, from, to, options), 365);
    case "ACT/ACT-ISDA":
      return actualActualIsda(...ordered(from, to));
    case "ACT/ACT-AFB":
      return actualActualAfb(...ordered(from, to));
    case "ACT/ACT-ICMA":
      return actualActualIcma(...ordered(from, to), options.referencePeriod, options.frequency);
    default:
      throw unknown(convention);
  }
}

/**
 * The days that a convention counts from one date to another: months of 30 days, or actual days.
 *
 * @throws `day-count/unknown`, `day-count/reversed`.
 * @example
 * ```ts
 * dayCountDays("30E/360", date("2012-05-29"), date("2013-08-31")); // => 451
 * dayCountDays("ACT/365F", date("2012-05-29"), date("2013-08-31")); // => 459
 * ```
 */
export function dayCountDays(
  convention: DayCount,
  from: CalendarDate,
  to: CalendarDate,
  options: DayCountOptions = {},
): number {
  if (!DAY_COUNTS.includes(convention)) throw unknown(convention);
  const [start, end] = ordered(from, to);
  const thirty = convention === "30/360" || convention === "30E/360" || convention === "30E/360-ISDA";
  return thirty ? thirtyDays(convention, start, end, options.terminationDate) : daysBetween(start, end);
}

/**
 * {@link dayCountFraction} as the nearest double: for display, statistics and discount factors. Never for money.
 *
 * @throws As {@link dayCountFraction}.
 * @example
 * ```ts
 * yearFraction("ACT/365F", date("2025-01-01"), date("2026-01-01")); // => 1
 * ```
 */
export function yearFraction(
  convention: DayCount,
  from: CalendarDate,
  to: CalendarDate,
  options: DayCountOptions = {},
): number {
  return ratioToNumber(dayCountFraction(convention, from, to, options));
}

function over(num: number, den: number): NarrowRatio {
  return { num, den };
}

function ordered(from: CalendarDate, to: CalendarDate): [CalendarDate, CalendarDate] {
  if (from <= to) return [from, to];
  throw new UsageError("day-count/reversed", `${from} to ${to}`, "a first date that is not after the second");
}

function unknown(received: unknown): UsageError {
  return new UsageError("day-count/unknown", received, `one of ${DAY_COUNTS.join(", ")}`);
}
