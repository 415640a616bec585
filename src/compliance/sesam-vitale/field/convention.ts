import { UsageError } from "../../../model/errors.js";
import type { Source } from "../../../model/source.js";
import type { Text } from "../../../model/text.js";
import { SEED } from "../sources.js";

/** What a convention sector means for the fees of a doctor. */
export interface ConventionSector {
  readonly sector: 1 | 2;
  /** May the fees differ from the convention's tariff? */
  readonly freeFees: boolean;
  /** May a doctor who sets up choose it? As the source describes it (1996 to 2003). */
  readonly openToNew: boolean;
  readonly title: Text;
  readonly source: Source;
}

/**
 * The convention sectors: 1, the tariffs of the convention; 2, free fees, closed to those who set up (as described in 1996-2003).
 *
 * @throws `convention/unknown-sector`.
 * @example
 * ```ts
 * conventionSector(2).freeFees; // => true
 * ```
 */
export function conventionSector(sector: 1 | 2): ConventionSector {
  if (sector !== 1 && sector !== 2) throw new UsageError("convention/unknown-sector", sector, "1 or 2");
  const title =
    sector === 1
      ? { fr: "Secteur 1 : tarifs conventionnels", en: "Sector 1: tariffs of the convention" }
      : { fr: "Secteur 2 : honoraires libres", en: "Sector 2: free fees" };
  return { sector, freeFees: sector === 2, openToNew: sector === 1, title, source: SEED };
}

/** Long-term conditions (affections de longue durée) with exemption from the patient's share, as the source counts them. */
export const LONG_TERM_CONDITIONS: { readonly count: 30; readonly source: Source } = { count: 30, source: SEED };

/** A prescription in two parts (ordonnance bizone): what belongs to the long-term condition, without the patient's share, and the rest. */
export interface TwoPartPrescription<L> {
  readonly longTerm: readonly L[];
  readonly other: readonly L[];
}

/**
 * Divides a prescription in two parts; each keeps its order.
 *
 * @param lines - `longTermCondition` says that the line belongs to the condition that is exempt.
 * @example
 * ```ts
 * twoPartPrescription([{ drug: "insulin", longTermCondition: true }, { drug: "syrup", longTermCondition: false }]).other.length; // => 1
 * ```
 */
export function twoPartPrescription<L extends { readonly longTermCondition: boolean }>(
  lines: readonly L[],
): TwoPartPrescription<L> {
  return {
    longTerm: lines.filter(({ longTermCondition }) => longTermCondition),
    other: lines.filter(({ longTermCondition }) => !longTermCondition),
  };
}
