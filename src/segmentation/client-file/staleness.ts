import { type CalendarDate, date } from "../../model/date.js";
import { addMonths } from "../../model/date-arithmetic.js";
import { count, word } from "../check.js";

/** Is a card still fresh? An unknown date is unknown, not fresh. */
export type Freshness = "kept" | "stale" | "unknown";

/** Limit of age of a card. */
export interface StalenessOptions {
  readonly asOf: CalendarDate;
  /** Months from the last contact, clamped at the end of month. */
  readonly months: number;
  /** On the very day of the limit. */
  readonly atLimit: "kept" | "stale";
}

/**
 * Freshness of a card by its last contact.
 *
 * @example
 * ```ts
 * staleness(date("2023-03-31"), { asOf: date("2026-03-31"), months: 36, atLimit: "kept" }); // => "kept"
 * staleness(date("2023-03-31"), { asOf: date("2026-04-01"), months: 36, atLimit: "kept" }); // => "stale"
 * ```
 */
export function staleness(lastContact: CalendarDate | undefined, options: StalenessOptions): Freshness {
  word(options.atLimit, ["kept", "stale"], "atLimit");
  if (lastContact === undefined) return "unknown";
  const limit = addMonths(date(lastContact), count(options.months, "months"));
  if (date(options.asOf) === limit) return options.atLimit;
  return options.asOf < limit ? "kept" : "stale";
}
