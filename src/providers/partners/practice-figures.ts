import type { Source } from "../../model/source.js";
import type { Text } from "../../model/text.js";
import type { Unit } from "../../model/unit.js";
import { partnerSource } from "./source.js";

/** A figure of the trade, as the reseller gives it: an order of magnitude of his time, not law. */
export interface PracticeFigure {
  readonly id: string;
  readonly title: Text;
  readonly unit: Unit;
  readonly lowest: number;
  readonly highest: number;
  readonly source: Source;
}

function figure(
  id: string,
  fr: string,
  en: string,
  unit: Unit,
  lowest: number,
  highest: number = lowest,
): PracticeFigure {
  return { id, title: { fr, en }, unit, lowest, highest, source: partnerSource };
}

/** What a health-sector reseller counted on between 1996 and 2003. */
export const practiceFigures: readonly PracticeFigure[] = /*@__PURE__*/ (() => [
  figure("deposit-share", "Part des affaires avec acompte", "Share of deals with a deposit", "fraction", 0.8),
  figure("dentist-seats", "Postes d'un cabinet dentaire", "Workstations of a dental practice", "count", 1, 6),
  figure("meeting-gap", "Du premier rendez-vous à l'offre", "From first meeting to offer", "days", 7),
  figure(
    "meeting-gap-group",
    "Du premier rendez-vous à l'offre, groupe",
    "From first meeting to offer, group",
    "days",
    15,
  ),
  figure("replacement-dentist", "Renouvellement, dentiste novateur", "Replacement, innovative dentist", "years", 3),
  figure("replacement-doctor", "Renouvellement, médecin (au moins)", "Replacement, doctor (at least)", "years", 5),
])();
