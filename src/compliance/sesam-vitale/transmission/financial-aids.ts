import { type CalendarDate, date } from "../../../model/date.js";
import type { CareProfession } from "../../../model/workstation-practice.js";
import type { FinancialAid } from "./aid.js";
import { doctorsAids } from "./doctors-aids.js";
import { firstAids } from "./first-aids.js";
import { lumpSums } from "./lump-sums.js";

/**
 * Every aid that a source documents, in cents of euros (and centimes of francs where it was set in francs).
 *
 * @example
 * ```ts
 * financialAids().find(({ id }) => id === "equipment-grant-1998")?.amounts[0]?.amount; // => 137204
 * ```
 */
export function financialAids(): readonly FinancialAid[] {
  return [...firstAids(), ...doctorsAids(), ...lumpSums()];
}

/** What is known of the aids of a day: those in force, and those whose end is not known. */
export interface AidsOn {
  readonly aids: readonly FinancialAid[];
  /** Not covered: they may have gone on after the last day that the sources reach. */
  readonly notCovered: readonly FinancialAid[];
}

/**
 * The aids of a profession on a day.
 *
 * @example
 * ```ts
 * financialAidsOn("gp", date("1999-12-31")).aids.map(({ id }) => id); // => ["per-sheet-1998"]
 * financialAidsOn("gp", date("2000-01-01")).aids.map(({ id }) => id); // => ["per-sheet-2000"]
 * ```
 */
export function financialAidsOn(profession: CareProfession, on: CalendarDate): AidsOn {
  const day = date(on);
  const mine = financialAids().filter(({ professions }) => professions.includes(profession));
  return {
    aids: mine.filter(({ from, until }) => (from === undefined || from <= day) && day < until),
    notCovered: mine.filter(({ until, untilKnown }) => untilKnown === false && until <= day),
  };
}
