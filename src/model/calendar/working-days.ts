import { type CalendarDate, type DayNumber, date, dayNumber, fromDayNumber, isDate, toDayNumber } from "../date.js";
import { UsageError } from "../errors.js";
import type { Period } from "../period.js";
import { no, ok, type Result } from "../result.js";
import type { HolidayZone } from "./holiday-zone.js";
import { type HolidayOptions, holidayCoverage, holidaysOfYear } from "./public-holidays.js";

/** Day of the week as ISO counts: 1 = Monday, 7 = Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Jours ouvrés: Monday to Friday. */
export const OFFICE_DAYS: readonly Weekday[] = [1, 2, 3, 4, 5];

/** Jours ouvrables: Monday to Saturday. */
export const BUSINESS_DAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6];

/** Which days are worked: plain data. */
export interface WorkingCalendar extends HolidayOptions {
  /** Days of the week that are worked: {@link OFFICE_DAYS}, {@link BUSINESS_DAYS}, or a practice closed on Thursday `[1, 2, 3, 5]`. */
  readonly workingWeekdays: readonly Weekday[];
  /** Public holidays of this zone are never worked; `none` for no holiday. */
  readonly zone: HolidayZone;
  /** Other days that are not worked. */
  readonly closedDates?: readonly CalendarDate[];
}

/** Why a working day cannot be told. `neverWorks`: no day is worked within ten years. */
export type NoWorkingDay = "notCovered" | "neverWorks";

/** What to do with a date that is not worked. Contracts keep it unless they say otherwise. */
export type DateMove = "keep" | "next" | "previous";

const FAR = 3660;
const MOST_DAYS = 100_000;

/**
 * Is the day worked? Not when its weekday is not, on a public holiday of the zone, or on a closed date.
 *
 * @throws `calendar/bad-weekdays`, `calendar/unknown-zone`, `date/invalid`.
 * @example
 * ```ts
 * isWorkingDay(date("2026-05-14"), { workingWeekdays: OFFICE_DAYS, zone: "FR" }); // => { ok: true, value: false }
 * ```
 */
export function isWorkingDay(day: CalendarDate, calendar: WorkingCalendar): Result<boolean, "notCovered"> {
  const worked = workTest(calendar)(toDayNumber(date(day)));
  return worked === undefined ? no("notCovered") : ok(worked);
}

/**
 * The so-many-th working day after a day, or before it when negative. The day itself is not counted, need not be worked, and is the answer for 0.
 *
 * @param days - Whole number, at most 100 000 either way.
 * @throws `calendar/bad-count`, `calendar/bad-weekdays`, `calendar/unknown-zone`.
 * @example
 * ```ts
 * addWorkingDays(date("2026-04-30"), 3, { workingWeekdays: OFFICE_DAYS, zone: "FR" }); // => { ok: true, value: "2026-05-06" }
 * ```
 */
export function addWorkingDays(
  from: CalendarDate,
  days: number,
  calendar: WorkingCalendar,
): Result<CalendarDate, NoWorkingDay> {
  if (!Number.isInteger(days) || Math.abs(days) > MOST_DAYS)
    throw new UsageError("calendar/bad-count", days, `a whole number of days, ${MOST_DAYS} at most`);
  const worked = workTest(calendar);
  const step = days < 0 ? -1 : 1;
  let n = toDayNumber(date(from));
  for (let left = Math.abs(days); left > 0; left--) {
    const found = nearest(n + step, step, worked);
    if (!found.ok) return found;
    n = found.value;
  }
  return ok(fromDayNumber(n));
}

/**
 * How many working days a period holds.
 *
 * @example
 * ```ts
 * countWorkingDays(period(date("2026-05-01"), date("2026-06-01")), { workingWeekdays: OFFICE_DAYS, zone: "FR" }); // => { ok: true, value: 17 }
 * ```
 */
export function countWorkingDays(within: Period, calendar: WorkingCalendar): Result<number, "notCovered"> {
  const worked = workTest(calendar);
  const until = toDayNumber(date(within.until));
  let count = 0;
  for (let n = toDayNumber(date(within.from)); n < until; n++) {
    const open = worked(n);
    if (open === undefined) return no("notCovered");
    if (open) count++;
  }
  return ok(count);
}

/**
 * The day itself if it is worked or if the contract keeps it; else the next or the previous working day.
 * The postponement of article 642 of the code de procédure civile is a rule of procedure: contract dates move only when they say so.
 *
 * @example
 * ```ts
 * moveToWorkingDay(date("2026-05-16"), "next", { workingWeekdays: OFFICE_DAYS, zone: "FR" }); // => { ok: true, value: "2026-05-18" }
 * ```
 */
export function moveToWorkingDay(
  day: CalendarDate,
  move: DateMove,
  calendar: WorkingCalendar,
): Result<CalendarDate, NoWorkingDay> {
  const worked = workTest(calendar);
  if (move === "keep") return ok(date(day));
  if (move !== "next" && move !== "previous") throw new UsageError("calendar/bad-move", move, "keep, next or previous");
  const found = nearest(toDayNumber(date(day)), move === "next" ? 1 : -1, worked);
  return found.ok ? ok(fromDayNumber(found.value)) : found;
}

/** Answers day by day, each year of holidays computed once; nothing = not covered. */
function workTest(calendar: WorkingCalendar): (n: DayNumber) => boolean | undefined {
  checkWeekdays(calendar.workingWeekdays);
  const holiday = holidayTest(calendar);
  const weekdays = new Set<number>(calendar.workingWeekdays);
  return (n) => {
    if (!weekdays.has(weekdayOf(n))) return false;
    const off = holiday(n);
    return off === undefined ? undefined : !off;
  };
}

/** Is the day a public holiday or a closed date? Nothing = not covered. */
export function holidayTest(
  calendar: HolidayOptions & Pick<WorkingCalendar, "zone" | "closedDates">,
): (n: DayNumber) => boolean | undefined {
  holidayCoverage(calendar.zone);
  const closed = closedDays(calendar.closedDates ?? []);
  const years = new Map<number, ReadonlySet<DayNumber> | undefined>();
  return (n) => {
    if (closed.has(n)) return true;
    const year = yearOf(n);
    if (!years.has(year)) years.set(year, daysOfYear(year, calendar));
    return years.get(year)?.has(n);
  };
}

function daysOfYear(
  year: number,
  calendar: HolidayOptions & Pick<WorkingCalendar, "zone">,
): ReadonlySet<DayNumber> | undefined {
  const holidays = holidaysOfYear(calendar.zone, year, calendar);
  return holidays && new Set(holidays.map((holiday) => toDayNumber(holiday.date)));
}

function closedDays(dates: readonly CalendarDate[]): ReadonlySet<DayNumber> {
  const wrong = dates.find((day) => !isDate(day));
  if (wrong !== undefined) throw new UsageError("date/invalid", wrong, 'closed dates that exist, as "2026-02-28"');
  return new Set(dates.map(toDayNumber));
}

function nearest(
  from: DayNumber,
  step: number,
  worked: (n: DayNumber) => boolean | undefined,
): Result<DayNumber, NoWorkingDay> {
  for (let n = from, tries = 0; tries < FAR; n += step, tries++) {
    const open = worked(n);
    if (open === undefined) return no("notCovered");
    if (open) return ok(n);
  }
  return no("neverWorks");
}

/** 1 = Monday; 1970-01-01 was a Thursday. */
export function weekdayOf(n: DayNumber): Weekday {
  return (((((n + 3) % 7) + 7) % 7) + 1) as Weekday;
}

function yearOf(n: DayNumber): number {
  const guess = Math.floor(n / 365.2425) + 1970;
  if (n < dayNumber(guess, 1, 1)) return guess - 1;
  return n >= dayNumber(guess + 1, 1, 1) ? guess + 1 : guess;
}

function checkWeekdays(weekdays: readonly number[]): void {
  if (weekdays.length === 0 || weekdays.some((w) => !Number.isInteger(w) || w < 1 || w > 7))
    throw new UsageError(
      "calendar/bad-weekdays",
      weekdays.join(", "),
      "one weekday or more, 1 (Monday) to 7 (Sunday)",
      "OFFICE_DAYS are jours ouvrés, BUSINESS_DAYS jours ouvrables.",
    );
}
