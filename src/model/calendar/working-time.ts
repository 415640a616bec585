import type { CalendarDate, DayNumber } from "../date.js";
import { UsageError } from "../errors.js";
import { no, ok, type Result } from "../result.js";
import type { HolidayZone } from "./holiday-zone.js";
import { atMinute, DAY_MINUTES, dayMinute, type LocalDateTime } from "./local-time.js";
import { type MinuteSlots, minuteSlots, type OpeningHours } from "./opening-hours.js";
import type { HolidayOptions } from "./public-holidays.js";
import { holidayTest, weekdayOf } from "./working-days.js";

/** When a desk is open: hours by weekday, less the holidays of a zone and the closed dates. */
export interface OpeningCalendar extends HolidayOptions {
  readonly openingHours: OpeningHours;
  readonly zone: HolidayZone;
  readonly closedDates?: readonly CalendarDate[];
}

/** A response commitment: so many open minutes from the call (délai d'intervention). */
export interface ResponseTime extends OpeningCalendar {
  readonly receivedAt: LocalDateTime;
  /** Open minutes, 0 to 1 000 000: 8 h = 480. */
  readonly workingMinutes: number;
  /** When the count ends with a slot: its end (12:00), or the start of the next one (14:00). */
  readonly atBoundary: "endOfSlot" | "startOfNext";
}

/** `neverOpen`: the desk does not open within ten years. */
export type NoDeadline = "notCovered" | "neverOpen";

const MOST_MINUTES = 1_000_000;
const FAR = 3660;

/**
 * By when a technician must be there: so many minutes of opening after the call ("sous 8 h jours ouvrés").
 *
 * Outside opening the count starts at the next opening; the closing minute is closed; zero minutes is the first open minute.
 * Where "8 h jours ouvrés" means clock hours of working days, give slots from 00:00 to 24:00.
 *
 * @returns `{ ok: false, reason: "neverOpen" }` or `{ ok: false, reason: "notCovered" }` when holidays of the days looked at are not known.
 * @throws `calendar/bad-opening-hours`, `calendar/bad-count`, `calendar/unknown-zone`, `time/invalid`.
 * @example
 * ```ts
 * const weekday = [["09:00", "12:00"], ["14:00", "18:00"]] as const;
 * const openingHours = { 1: weekday, 2: weekday, 3: weekday, 4: weekday, 5: weekday };
 * responseDeadline({ receivedAt: localDateTime("2026-03-10T10:00"), workingMinutes: 480, openingHours, zone: "FR", atBoundary: "endOfSlot" }); // => { ok: true, value: "2026-03-11T11:00" }
 * ```
 */
export function responseDeadline(request: ResponseTime): Result<LocalDateTime, NoDeadline> {
  const { receivedAt, workingMinutes, atBoundary } = request;
  check(workingMinutes, atBoundary);
  const open = openSlots(request);
  const start = dayMinute(receivedAt);
  let left = workingMinutes;
  let idle = 0;
  for (let day = start.day; idle < FAR; day++, idle++) {
    const slots = open(day);
    if (slots === undefined) return no("notCovered");
    for (const [from, to] of slots) {
      const first = day === start.day ? Math.max(from, start.minute) : from;
      if (first >= to) continue;
      idle = 0;
      const enough = left < to - first || (left === to - first && atBoundary === "endOfSlot");
      if (enough) return ok(atMinute(day, first + left));
      left -= to - first;
    }
  }
  return no("neverOpen");
}

/**
 * Minutes of opening from one moment to another, that one excluded.
 *
 * @throws `calendar/bad-opening-hours`, `calendar/unknown-zone`, `time/invalid`, `period/empty` when the end is before the start.
 * @example
 * ```ts
 * const openingHours = { 5: [["09:00", "12:00"]] } as const;
 * workingMinutesBetween(localDateTime("2026-05-13T16:30"), localDateTime("2026-05-15T10:00"), { openingHours, zone: "FR" }); // => { ok: true, value: 60 }
 * ```
 */
export function workingMinutesBetween(
  from: LocalDateTime,
  to: LocalDateTime,
  calendar: OpeningCalendar,
): Result<number, "notCovered"> {
  const open = openSlots(calendar);
  const start = dayMinute(from);
  const end = dayMinute(to);
  if (to < from) throw new UsageError("period/empty", `${from} to ${to}`, "an end that is not before the start");
  let total = 0;
  for (let day = start.day; day <= end.day; day++) {
    const slots = open(day);
    if (slots === undefined) return no("notCovered");
    const first = day === start.day ? start.minute : 0;
    const last = day === end.day ? end.minute : DAY_MINUTES;
    for (const [a, b] of slots) total += Math.max(0, Math.min(b, last) - Math.max(a, first));
  }
  return ok(total);
}

/** The slots of a day; nothing = the holidays of that day are not known. A weekday without slots needs no holiday. */
function openSlots(calendar: OpeningCalendar): (day: DayNumber) => MinuteSlots | undefined {
  const week = minuteSlots(calendar.openingHours);
  const holiday = holidayTest(calendar);
  return (day) => {
    const slots = week[weekdayOf(day) - 1] ?? [];
    if (slots.length === 0) return slots;
    const closed = holiday(day);
    return closed === undefined ? undefined : closed ? [] : slots;
  };
}

function check(workingMinutes: number, atBoundary: string): void {
  if (!Number.isInteger(workingMinutes) || workingMinutes < 0 || workingMinutes > MOST_MINUTES)
    throw new UsageError("calendar/bad-count", workingMinutes, `a whole number of minutes from 0 to ${MOST_MINUTES}`);
  if (atBoundary !== "endOfSlot" && atBoundary !== "startOfNext")
    throw new UsageError("calendar/bad-count", atBoundary, "endOfSlot or startOfNext");
}
