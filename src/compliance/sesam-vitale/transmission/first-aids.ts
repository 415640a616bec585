import { date } from "../../../model/date.js";
import { DOCTORS } from "../scopes.js";
import { KINE2000, SEED, SENAT_1, SENAT_2 } from "../sources.js";
import { type FinancialAid, inFrancs } from "./aid.js";

/** Aids of the first years, set in francs. */
export function firstAids(): readonly FinancialAid[] {
  return [...grants(), ...sheetAids()];
}

function grants(): readonly FinancialAid[] {
  return [
    {
      id: "equipment-grant-1998",
      title: { fr: "Prime d'équipement (FORMMEL)", en: "Equipment grant (FORMMEL)" },
      professions: DOCTORS,
      until: date("1998-04-01"),
      amounts: [inFrancs("9000", "once")],
      condition: {
        fr: "7 000 F d'équipement et 2 000 F de frais de transmission ; contrat signé au plus tard le 31 mars 1998, sans preuve d'achat",
        en: "7,000 F of equipment and 2,000 F of transmission costs; contract signed by 31 March 1998, without proof of purchase",
      },
      basis: "secondary",
      sources: [SEED, SENAT_1, SENAT_2],
    },
    {
      id: "physiotherapists-2000",
      title: { fr: "Aide aux masseurs-kinésithérapeutes", en: "Aid to physiotherapists" },
      professions: ["physio"],
      from: date("2000-01-01"),
      until: date("2001-01-01"),
      amounts: [inFrancs("1400", "once"), inFrancs("1800", "once")],
      condition: {
        fr: "1 800 F si la télétransmission a commencé avant le 1er juin 2000 ; 60 % de feuilles électroniques (50 % sur demande)",
        en: "1,800 F if transmission started before 1 June 2000; 60 % of electronic sheets (50 % on request)",
      },
      basis: "law",
      sources: [KINE2000],
    },
  ];
}

function sheetAids(): readonly FinancialAid[] {
  return [
    {
      id: "per-sheet-1998",
      title: { fr: "Aide à la feuille, 1 F", en: "Aid per sheet, 1 F" },
      professions: DOCTORS,
      until: date("2000-01-01"),
      amounts: [inFrancs("1", "sheet")],
      condition: { fr: "par feuille électronique", en: "per electronic sheet" },
      basis: "secondary",
      sources: [SEED],
    },
    {
      id: "per-sheet-2000",
      title: { fr: "Aide pérenne à la feuille, 0,40 F", en: "Lasting aid per sheet, 0.40 F" },
      professions: DOCTORS,
      from: date("2000-01-01"),
      until: date("2004-01-01"),
      untilKnown: false,
      amounts: [inFrancs("0.40", "sheet")],
      condition: { fr: "par feuille électronique", en: "per electronic sheet" },
      basis: "secondary",
      sources: [SEED],
    },
  ];
}
