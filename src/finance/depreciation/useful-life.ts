import type { CalendarDate } from "../../model/date.js";
import { addMonths } from "../../model/date-arithmetic.js";
import type { Rate } from "../../model/money/ratio.js";
import { compareRatios, complement, ratioPlus, ratioTimes } from "../../model/money/ratio-ops.js";
import { type Parameter, valueAt } from "../../model/parameter.js";
import { no, ok, type Result } from "../../model/result.js";
import type { Source } from "../../model/source.js";
import { requireCount, requireRate } from "../require.js";

/** A life to compare with usage. */
export interface UsefulLifeInput {
  /** Life chosen, in years, 1 to 100. */
  readonly years: number;
  /** Usual lives [shortest, longest] of the kind of asset: usage with its source, not law. */
  readonly usual: Parameter<readonly number[]>;
  readonly on: CalendarDate;
  /** Distance from usage that is tolerated on proof, fraction: 0.2 by the comments of the administration. */
  readonly tolerance: Rate;
}

/** How a life stands to usage. */
export interface UsefulLife {
  /** `onProof`: outside usage, within the tolerance. */
  readonly standing: "usual" | "onProof" | "outside";
  readonly usual: readonly [number, number];
  readonly source: Source;
}

/**
 * Compares a useful life with the usual ones of its kind of asset.
 *
 * @returns `notCovered` when no usage is known for that day.
 * @throws `finance/bad-count`, `finance/bad-rate`.
 * @example
 * ```ts
 * const usual: Parameter<readonly number[]> = {
 *   id: "usual-life/office-equipment", title: { fr: "Matériel de bureau", en: "Office equipment" }, unit: "years", knownUntil: date("2026-11-22"),
 *   values: [{ from: date("2012-09-12"), value: [5, 10], source: { id: "bofip", title: "BOI-BIC-AMT-10-40-30" } }],
 * };
 * const found = usefulLife({ years: 4, usual, on: date("2026-01-01"), tolerance: 0.2 });
 * found.ok && found.value.standing; // => "onProof"
 * ```
 */
export function usefulLife({ years, usual, on, tolerance }: UsefulLifeInput): Result<UsefulLife, "notCovered"> {
  requireCount("years", years, 1, 100);
  const margin = requireRate("tolerance", tolerance, 1);
  const found = valueAt(usual, on);
  if (!found.known || found.value === null) return no("notCovered");
  const [shortest, longest = shortest] = found.value;
  if (shortest === undefined || longest === undefined) return no("notCovered");
  const tolerated =
    compareRatios(years, ratioTimes(shortest, complement(margin))) >= 0 &&
    compareRatios(years, ratioTimes(longest, ratioPlus(1, margin))) <= 0;
  const standing = years >= shortest && years <= longest ? "usual" : tolerated ? "onProof" : "outside";
  return ok({ standing, usual: [shortest, longest], source: found.source });
}

/**
 * First day on which an asset is wholly written down (*amorti*), straight line, the day in service counted: from there on it may be replaced
 * without loss.
 *
 * @param years - Life in whole years, 1 to 100.
 * @throws `finance/bad-count`.
 * @example
 * ```ts
 * depreciatedOn(date("2023-11-21"), 3); // => "2026-11-21"
 * ```
 */
export function depreciatedOn(inServiceOn: CalendarDate, years: number): CalendarDate {
  return addMonths(inServiceOn, requireCount("years", years, 1, 100) * 12);
}
