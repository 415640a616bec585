import { type CalendarDate, type DayNumber, fromDayNumber, isDate, toDayNumber } from "../date.js";
import { UsageError } from "../errors.js";

declare const localDateTimeBrand: unique symbol;

/**
 * Wall-clock time of a place, to the minute, without zone: `"2026-03-10T10:00"`. A change to summer time changes nothing.
 *
 * A branded string: it compares with `<`.
 */
export type LocalDateTime = string & { readonly [localDateTimeBrand]: true };

/** Minutes of a day. */
export const DAY_MINUTES = 1440;

const CLOCK = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/**
 * Checks a local date and time.
 *
 * @throws `time/invalid` for another form: seconds, a zone, 24:00.
 * @example
 * ```ts
 * localDateTime("2026-03-10T10:00"); // => "2026-03-10T10:00"
 * localDateTime("2026-03-10T10:00Z"); // throws time/invalid
 * ```
 */
export function localDateTime(text: string): LocalDateTime {
  if (!isLocalDateTime(text))
    throw new UsageError("time/invalid", text, 'a local date and time to the minute, as "2026-03-10T10:00"');
  return text;
}

/**
 * Is this a local date and time?
 *
 * @example
 * ```ts
 * isLocalDateTime("2026-03-10T25:00"); // => false
 * ```
 */
export function isLocalDateTime(value: unknown): value is LocalDateTime {
  return typeof value === "string" && value[10] === "T" && isDate(value.slice(0, 10)) && CLOCK.test(value.slice(11));
}

/** A local time as its day and its minute of the day. */
export interface DayMinute {
  readonly day: DayNumber;
  readonly minute: number;
}

/** Takes a checked local time apart. */
export function dayMinute(text: LocalDateTime): DayMinute {
  localDateTime(text);
  return { day: toDayNumber(text.slice(0, 10) as CalendarDate), minute: clockMinutes(text.slice(11)) };
}

/** Puts a local time together; minute 1440 is 00:00 of the next day. */
export function atMinute(day: DayNumber, minute: number): LocalDateTime {
  const carried = minute === DAY_MINUTES ? { day: day + 1, minute: 0 } : { day, minute };
  return localDateTime(`${fromDayNumber(carried.day)}T${clock(carried.minute)}`);
}

/** "09:30" as 570; no check. */
export function clockMinutes(text: string): number {
  return Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5));
}

function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
}
