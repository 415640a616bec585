import { date } from "../../../model/date.js";
import { DOCTORS } from "../scopes.js";
import { CEG_FS, CGM, MEDADOM, OLAQIN, QDM_FS } from "../sources.js";
import { type FinancialAid, inEuros } from "./aid.js";

/** Aids of doctors today. */
export function doctorsAids(): readonly FinancialAid[] {
  const forfait = (year: number, max: string): FinancialAid => ({
    id: `forfait-structure-${year}`,
    title: { fr: `Forfait structure ${year}`, en: `Forfait structure ${year}` },
    professions: DOCTORS,
    from: date(`${year}-01-01`),
    until: date(`${year + 1}-01-01`),
    amounts: [inEuros("1960", "year"), inEuros(max, "year", "max")],
    condition: {
      fr: "280 points à 7 € pour le volet 1, préalable aux autres",
      en: "280 points at 7 EUR for part 1, a prerequisite of the others",
    },
    basis: "secondary",
    sources: year === 2020 ? [QDM_FS] : [CEG_FS, CGM],
  });
  return [
    forfait(2020, "6195"),
    forfait(2024, "7805"),
    forfait(2025, "7805"),
    {
      id: "first-app-sheet-2025",
      title: { fr: "Première feuille avec l'application carte Vitale", en: "First sheet with the Carte Vitale app" },
      professions: DOCTORS,
      from: date("2025-01-01"),
      until: date("2026-01-01"),
      amounts: [inEuros("280", "once")],
      condition: { fr: "à la première feuille envoyée avec l'application", en: "at the first sheet sent with the app" },
      basis: "secondary",
      sources: [MEDADOM],
    },
    {
      id: "donum-2026",
      title: { fr: "Dotation numérique (DONUM)", en: "Digital endowment (DONUM)" },
      professions: DOCTORS,
      from: date("2026-01-01"),
      until: date("2027-01-01"),
      untilKnown: false,
      amounts: [inEuros("2940", "year", "max")],
      condition: {
        fr: "420 points au plus à 7 € ; deux indicateurs de base : équipement, et usage des téléservices (60 % en 2026, 80 % en 2028)",
        en: "up to 420 points at 7 EUR; two base indicators: equipment, and use of online services (60 % in 2026, 80 % in 2028)",
      },
      basis: "secondary",
      sources: [CGM, OLAQIN],
    },
  ];
}
