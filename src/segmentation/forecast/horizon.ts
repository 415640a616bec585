import { type CalendarDate, date } from "../../model/date.js";
import { addMonths } from "../../model/date-arithmetic.js";
import { UsageError } from "../../model/errors.js";
import { count } from "../check.js";

/** How far a project or a closing date is. */
export type ProjectHorizon = "past" | "short" | "medium" | "long";

/** Limits of the horizons in months: 1 and 6 unless told (first source document: "moins de 1 mois", "1 à 6 mois", "+ de 6 mois"). */
export interface HorizonOptions {
  readonly shortMonths?: number;
  readonly longMonths?: number;
}

/**
 * Horizon of a day: `past` before `asOf`, `short` before one month, `medium` from one month to six months, both days included, `long`.
 * Months are clamped at the end of month: 28 February is one month after 31 January.
 *
 * @example
 * ```ts
 * projectHorizon(date("2026-02-27"), date("2026-01-31")); // => "short"
 * projectHorizon(date("2026-02-28"), date("2026-01-31")); // => "medium"
 * ```
 */
export function projectHorizon(dueOn: CalendarDate, asOf: CalendarDate, options: HorizonOptions = {}): ProjectHorizon {
  const { shortMonths = 1, longMonths = 6 } = options;
  if (count(shortMonths, "shortMonths") > count(longMonths, "longMonths"))
    throw new UsageError("horizon/months", shortMonths, "shortMonths not above longMonths");
  if (date(dueOn) < date(asOf)) return "past";
  if (dueOn < addMonths(asOf, shortMonths)) return "short";
  return dueOn <= addMonths(asOf, longMonths) ? "medium" : "long";
}
