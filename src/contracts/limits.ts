import { type CalendarDate, date } from "../model/date.js";
import { UsageError } from "../model/errors.js";

const FIRST = "1900-01-01";
const LAST = "2200-12-31";

/** A day that a contract may bear: 1900 to 2200. What is reckoned from it may go further. */
export function contractDate(day: CalendarDate, what: string): CalendarDate {
  if (date(day) < FIRST || day > LAST)
    throw new UsageError("contract/date-out-of-range", day, `${what} from ${FIRST} to ${LAST}`, "Check the century.");
  return day;
}

/** A whole number within bounds. */
export function whole(value: number, what: string, from: number, to: number): number {
  if (!Number.isInteger(value) || value < from || value > to)
    throw new UsageError("contract/bad-length", value, `${what} as a whole number from ${from} to ${to}`);
  return value;
}
