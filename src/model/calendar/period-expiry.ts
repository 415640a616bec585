import { type CalendarDate, date } from "../date.js";
import { addDays, addMonths } from "../date-arithmetic.js";
import { UsageError } from "../errors.js";

/** A length of time as contracts write it: months first, then days. */
export interface Duration {
  /** Whole months, 0 or more. */
  readonly months?: number;
  /** Whole days, 0 or more. */
  readonly days?: number;
}

/**
 * The last day of a period that starts from an event, as article 641 of the code de procédure civile counts: the day of the event does not count;
 * months run to the same day number, or to the end of a shorter month; months first, then days.
 * Article 642 (next working day) is {@link moveToWorkingDay} with `next`; it is a rule of procedure.
 *
 * @throws `period/bad-duration`, `date/invalid`.
 * @example
 * ```ts
 * periodExpiry(date("2017-02-12"), { months: 1, days: 15 }); // => "2017-03-27"
 * periodExpiry(date("2023-11-30"), { months: 3 }); // => "2024-02-29"
 * ```
 */
export function periodExpiry(event: CalendarDate, duration: Duration): CalendarDate {
  const { months, days } = checkedDuration(duration);
  return addDays(addMonths(date(event), months), days);
}

/**
 * A date less a length of time: months first, then days; the end of a shorter month as {@link addMonths}.
 *
 * @throws `period/bad-duration`, `date/invalid`.
 * @example
 * ```ts
 * backFrom(date("2026-12-31"), { months: 3 }); // => "2026-09-30"
 * ```
 */
export function backFrom(day: CalendarDate, duration: Duration): CalendarDate {
  const { months, days } = checkedDuration(duration);
  return addDays(addMonths(date(day), -months), -days);
}

/** Both parts, checked: whole, none negative, 300 years at most. */
export function checkedDuration({ months = 0, days = 0 }: Duration): {
  readonly months: number;
  readonly days: number;
} {
  if (!Number.isInteger(months) || months < 0 || months > 3600)
    throw new UsageError("period/bad-duration", months, "a whole number of months from 0 to 3600");
  if (!Number.isInteger(days) || days < 0 || days > 110_000)
    throw new UsageError("period/bad-duration", days, "a whole number of days from 0 to 110 000");
  return { months, days };
}
