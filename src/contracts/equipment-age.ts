import type { CalendarDate } from "../model/date.js";
import { addYears } from "../model/date-arithmetic.js";
import { UsageError } from "../model/errors.js";
import { contractDate, whole } from "./limits.js";
import { monthsElapsed } from "./terms.js";

/** How old a machine is. */
export interface EquipmentAge {
  /** Day on which it reached the age asked for. */
  readonly reachedOn: CalendarDate;
  readonly reached: boolean;
  readonly completeMonths: number;
  readonly completeYears: number;
}

/**
 * The age of a machine on a day, against a limit ("matériel de plus de 3, voire 4 ans"). Dates are compared, days are never divided.
 *
 * @param years - Whole years, 0 to 100.
 * @throws `equipment/not-installed` for a day before the installation; `contract/bad-length`, `contract/date-out-of-range`.
 * @example
 * ```ts
 * equipmentAge(date("2023-11-21"), 3, date("2026-11-20")); // => { reachedOn: "2026-11-21", reached: false, completeMonths: 35, completeYears: 2 }
 * ```
 */
export function equipmentAge(installedOn: CalendarDate, years: number, asOf: CalendarDate): EquipmentAge {
  contractDate(installedOn, "an installation");
  if (contractDate(asOf, "asOf") < installedOn)
    throw new UsageError("equipment/not-installed", asOf, `a day from the installation on, ${installedOn}`);
  const reachedOn = addYears(installedOn, whole(years, "years", 0, 100));
  const completeMonths = monthsElapsed(installedOn, asOf);
  return { reachedOn, reached: reachedOn <= asOf, completeMonths, completeYears: Math.floor(completeMonths / 12) };
}
