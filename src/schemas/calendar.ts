import * as z from "zod";
import type { HolidayZone } from "../model/calendar/holiday-zone.js";
import type { OpeningHours } from "../model/calendar/opening-hours.js";
import type { Weekday, WorkingCalendar } from "../model/calendar/working-days.js";
import { list } from "./base.js";
import { dateSchema } from "./date.js";
import { maybe } from "./known.js";

/**
 * Days of the week as ISO counts.
 *
 * @example
 * ```ts
 * weekdaysSchema.safeParse([1, 8]).success; // => false
 * ```
 */
export const weekdaysSchema: z.ZodType<readonly Weekday[]> = /*@__PURE__*/ (() =>
  list(
    z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(6), z.literal(7)]),
    7,
  ))();

/**
 * Where public holidays are asked.
 *
 * @example
 * ```ts
 * holidayZoneSchema.parse("FR"); // => "FR"
 * ```
 */
export const holidayZoneSchema: z.ZodType<HolidayZone> = /*@__PURE__*/ (() =>
  z.enum([
    "FR",
    "FR-alsace-moselle",
    "FR-GP",
    "FR-MQ",
    "FR-GF",
    "FR-RE",
    "FR-YT",
    "FR-BL",
    "FR-MF",
    "FR-NC",
    "FR-PF",
    "FR-WF",
    "FR-PM",
    "none",
  ]))();

/**
 * A working calendar.
 *
 * @example
 * ```ts
 * workingCalendarSchema.safeParse({ workingWeekdays: [1, 2, 3, 5], zone: "FR" }).success; // => true
 * ```
 */
export const workingCalendarSchema: z.ZodType<WorkingCalendar> = /*@__PURE__*/ (() =>
  z.strictObject({
    workingWeekdays: weekdaysSchema,
    zone: holidayZoneSchema,
    closedDates: maybe(list(dateSchema)),
    reading: maybe(z.enum(["code", "publishedTable"])),
    goodFriday: maybe(z.enum(["holiday", "worked"])),
    afterKnown: maybe(z.enum(["notCovered", "lastRule"])),
  }))();

/**
 * Opening hours of a week.
 *
 * @example
 * ```ts
 * openingHoursSchema.parse({ 1: [["09:00", "12:30"]] }); // => { 1: [["09:00", "12:30"]] }
 * ```
 */
export const openingHoursSchema: z.ZodType<OpeningHours> = /*@__PURE__*/ (() => {
  const time = z.string().regex(/^(?:[01]\d|2[0-4]):[0-5]\d$/, 'expected a time: "09:00"');
  const slots = maybe(list(z.tuple([time, time]), 48));
  const days: Record<`${Weekday}`, typeof slots> = {
    1: slots,
    2: slots,
    3: slots,
    4: slots,
    5: slots,
    6: slots,
    7: slots,
  };
  return z.strictObject(days);
})();
