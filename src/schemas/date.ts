import * as z from "zod";
import { type CalendarDate, dateParts, isDate } from "../model/date.js";
import type { DateSchedule } from "../model/date-schedule.js";
import { DAY_COUNTS, type DayCount } from "../model/day-count.js";
import type { OpenPeriod, Period } from "../model/period.js";
import { whole } from "./base.js";

/**
 * A day that exists, as ISO text.
 *
 * @example
 * ```ts
 * dateSchema.parse("2024-02-29"); // => "2024-02-29"
 * dateSchema.safeParse("2026-02-29").success; // => false
 * ```
 */
export const dateSchema: z.ZodType<CalendarDate, string> = /*@__PURE__*/ (() => {
  const day = z.iso
    .date({ error: 'expected a day that exists, as "2026-02-28"', abort: true })
    .refine(isDate, "expected a year from 0001 on");
  return day;
})();

const EMPTY = "a period ends after it starts: until is the first day outside";

/**
 * A half-open period with an end.
 *
 * @example
 * ```ts
 * periodSchema.safeParse({ from: "2026-01-01", until: "2026-01-01" }).success; // => false
 * ```
 */
export const periodSchema: z.ZodType<Period> = /*@__PURE__*/ (() =>
  z
    .strictObject({ from: dateSchema, until: dateSchema })
    .refine(({ from, until }) => from < until, { error: EMPTY, path: ["until"] }))();

/**
 * A half-open period that may have no end.
 *
 * @example
 * ```ts
 * openPeriodSchema.parse({ from: "2026-01-01" }); // => { from: "2026-01-01" }
 * ```
 */
export const openPeriodSchema: z.ZodType<OpenPeriod> = /*@__PURE__*/ (() =>
  z
    .strictObject({ from: dateSchema, until: z.exactOptional(dateSchema) })
    .refine(({ from, until }) => until === undefined || from < until, { error: EMPTY, path: ["until"] }))();

/**
 * The definition of a series of dates.
 *
 * @example
 * ```ts
 * dateScheduleSchema.safeParse({ start: "2026-01-31", everyMonths: 0, count: 3 }).success; // => false
 * ```
 */
export const dateScheduleSchema: z.ZodType<DateSchedule> = /*@__PURE__*/ (() =>
  z
    .strictObject({ start: dateSchema, everyMonths: whole(1, 120_000), count: whole(0, 100_000) })
    .refine(endsInTime, { error: "the last date is after the year 9999", path: ["count"] }))();

function endsInTime({ start, everyMonths, count }: DateSchedule): boolean {
  const { year, month } = dateParts(start);
  return year * 12 + month - 1 + Math.max(0, count - 1) * everyMonths < 120_000;
}

/**
 * A day count by its name.
 *
 * @example
 * ```ts
 * dayCountSchema.parse("ACT/365F"); // => "ACT/365F"
 * ```
 */
export const dayCountSchema: z.ZodType<DayCount> = /*@__PURE__*/ (() =>
  z.enum(DAY_COUNTS as [DayCount, ...DayCount[]]))();
