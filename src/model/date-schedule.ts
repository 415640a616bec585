import type { CalendarDate } from "./date.js";
import { addMonths } from "./date-arithmetic.js";
import { UsageError } from "./errors.js";
import type { Period } from "./period.js";

/** The definition of a series of dates: not the dates themselves. */
export interface DateSchedule {
  /** First date. */
  readonly start: CalendarDate;
  /** Months between two dates, 1 to 120 000. */
  readonly everyMonths: number;
  /** Number of dates, 0 to 100 000. */
  readonly count: number;
}

/**
 * The dates of a schedule, each reckoned from the first: the 31st comes back after a short month.
 *
 * @throws `schedule/bad-definition` for a step that is no whole number of months from 1 to 120 000, or a count that is no whole number from 0 to 100 000.
 * @example
 * ```ts
 * scheduleDates({ start: date("2026-01-31"), everyMonths: 1, count: 3 }); // => ["2026-01-31", "2026-02-28", "2026-03-31"]
 * ```
 */
export function scheduleDates({ start, everyMonths, count }: DateSchedule): CalendarDate[] {
  if (!Number.isInteger(everyMonths) || everyMonths < 1 || everyMonths > 120_000)
    throw badDefinition("everyMonths", everyMonths);
  if (!Number.isInteger(count) || count < 0 || count > 100_000) throw badDefinition("count", count);
  return Array.from({ length: count }, (_, k) => addMonths(start, k * everyMonths));
}

/**
 * The adjacent periods of a schedule: `count` of them, the last ending where the next would start.
 *
 * @example
 * ```ts
 * schedulePeriods({ start: date("2026-01-01"), everyMonths: 3, count: 2 })[1]?.until; // => "2026-07-01"
 * ```
 */
export function schedulePeriods(schedule: DateSchedule): Period[] {
  const starts = scheduleDates(schedule);
  const end = addMonths(schedule.start, schedule.count * schedule.everyMonths);
  return starts.map((from, k) => ({ from, until: starts[k + 1] ?? end }));
}

function badDefinition(name: string, received: unknown): UsageError {
  return new UsageError(
    "schedule/bad-definition",
    received,
    `${name} as a whole number (step of 1 to 120 000 months, count up to 100 000)`,
  );
}
