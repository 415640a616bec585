import { type CalendarDate, dateOf, dateParts, isLeapYear } from "./date.js";
import { addMonths, addYears, daysBetween, earlierOf, endOfMonth, laterOf } from "./date-arithmetic.js";
import { UsageError } from "./errors.js";
import type { NarrowRatio, Ratio } from "./money/ratio.js";
import { ratioPlus } from "./money/ratio-ops.js";
import { type Period, period } from "./period.js";

/** Days in leap years over 366 plus days in other years over 365 (2006 ISDA Definitions, section 4.16 (b)). */
export function actualActualIsda(from: CalendarDate, to: CalendarDate): Ratio {
  const leap = leapYearDaysBefore(to) - leapYearDaysBefore(from);
  const other = daysBetween(from, to) - leap;
  if (leap === 0) return { num: other, den: 365 };
  return other === 0 ? { num: leap, den: 366 } : { num: other * 366 + leap * 365, den: 365 * 366 };
}

/** Days that lie in leap years, from year 1 to the day before a date. */
function leapYearDaysBefore(d: CalendarDate): number {
  const { year } = dateParts(d);
  const before = year - 1;
  const leapYears = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  return leapYears * 366 + (isLeapYear(year) ? daysBetween(dateOf(year, 1, 1), d) : 0);
}

/**
 * Whole years counted back from the end, each 1; then what is left at the start, over 366 if it holds a 29 February, else over 365
 * (*base exact/exact*, Association française des banques, September 1994). A year back from 29 February is 28 February where there is no 29.
 *
 * Disputed: the note of ISDA (1999) also moves a year that ends on 28 February back to the 29th. From 28 February 2004 to
 * 28 February 2008 that makes 4 + 1/366 years, as much as to the 29th. The French text has no such rule, and neither have we.
 */
export function actualActualAfb(from: CalendarDate, to: CalendarDate): NarrowRatio {
  const span = dateParts(to).year - dateParts(from).year;
  const years = addYears(to, -span) >= from ? span : span - 1;
  const end = addYears(to, -years);
  const den = holdsLeapDay(from, end) ? 366 : 365;
  return { num: years * den + daysBetween(from, end), den };
}

function holdsLeapDay(from: CalendarDate, until: CalendarDate): boolean {
  const years = [dateParts(from).year, dateParts(until).year].filter(isLeapYear);
  return years.map((year) => dateOf(year, 2, 29)).some((leapDay) => from <= leapDay && leapDay < until);
}

/**
 * In each regular period, days over (days of that period × periods of a year), summed (ICMA rule 251; 2006 ISDA Definitions, 4.16 (c)).
 * Days of regular periods of one length share one fraction, so that the sum stays short.
 */
export function actualActualIcma(
  from: CalendarDate,
  to: CalendarDate,
  reference: Period | undefined,
  frequency: number | undefined,
): Ratio {
  if (reference === undefined || frequency === undefined || ![1, 2, 3, 4, 6, 12].includes(frequency))
    throw new UsageError(
      "day-count/missing-reference",
      frequency,
      "referencePeriod (one regular period) and frequency 1, 2, 3, 4, 6 or 12 for ACT/ACT-ICMA",
    );
  const daysByLength = new Map<number, number>();
  for (const regular of regularPeriods(from, to, period(reference.from, reference.until), 12 / frequency)) {
    const days = daysBetween(laterOf(from, regular.from), earlierOf(to, regular.until));
    const length = daysBetween(regular.from, regular.until);
    if (days > 0) daysByLength.set(length, (daysByLength.get(length) ?? 0) + days);
  }
  const parts = [...daysByLength].map(([length, days]) => ({ num: days, den: length * frequency }));
  return parts.reduce<Ratio>((total, part) => (isZero(total) ? part : ratioPlus(total, part)), { num: 0, den: 1 });
}

function isZero(value: Ratio): boolean {
  return Number(value.num) === 0;
}

/** The regular periods that reach from one date to the other, reckoned from the reference period both ways. */
function regularPeriods(from: CalendarDate, to: CalendarDate, reference: Period, months: number): Period[] {
  const endsOfMonth = [reference.from, reference.until].every((day) => day === endOfMonth(day));
  const step = (day: CalendarDate, k: number) => (endsOfMonth ? endOfMonth : same)(addMonths(day, k * months));
  const periods: Period[] = [reference];
  for (let k = 1, until = reference.from; until > from; k += 1) {
    const start = step(reference.from, -k);
    periods.push({ from: start, until });
    until = start;
  }
  for (let k = 1, start = reference.until; start < to; k += 1) {
    const until = step(reference.until, k);
    periods.push({ from: start, until });
    start = until;
  }
  return periods;
}

function same(day: CalendarDate): CalendarDate {
  return day;
}
