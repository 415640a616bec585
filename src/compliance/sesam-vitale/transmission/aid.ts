import type { CalendarDate } from "../../../model/date.js";
import type { Cents } from "../../../model/money/cents.js";
import { euros, francs, francsToEuros } from "../../../model/money/euros.js";
import type { Basis, Source } from "../../../model/source.js";
import type { Text } from "../../../model/text.js";
import type { CareProfession } from "../../../model/workstation-practice.js";

/** An amount of aid in euros, and in francs where it was set so. */
export interface AidAmount {
  readonly amount: Cents;
  readonly francs?: Cents<"FRF">;
  /** Once, for each sheet, or for each year. */
  readonly per: "once" | "sheet" | "year";
  /** `max`: at most this; `average`: what was paid on average. Absent = exactly this. */
  readonly bound?: "max" | "min" | "average";
}

/** A financial aid with its days, its conditions and its sources. */
export interface FinancialAid {
  readonly id: string;
  readonly title: Text;
  readonly professions: readonly CareProfession[];
  /** Absent = the first day is not known. */
  readonly from?: CalendarDate;
  /** `false`: the first day could not be verified. */
  readonly fromKnown?: false;
  /** First day outside. */
  readonly until: CalendarDate;
  /** `false`: the end is not known, only how far the sources reach. */
  readonly untilKnown?: false;
  readonly amounts: readonly AidAmount[];
  readonly condition: Text;
  readonly basis: Basis;
  readonly sources: readonly Source[];
}

/** An amount set in francs. */
export function inFrancs(amount: string, per: AidAmount["per"]): AidAmount {
  return { amount: francsToEuros(francs(amount)), francs: francs(amount), per };
}

/** An amount set in euros. */
export function inEuros(amount: string, per: AidAmount["per"], bound?: AidAmount["bound"]): AidAmount {
  return { amount: euros(amount), per, ...(bound === undefined ? {} : { bound }) };
}
