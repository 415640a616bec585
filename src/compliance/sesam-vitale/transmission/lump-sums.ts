import { date } from "../../../model/date.js";
import type { Source } from "../../../model/source.js";
import type { CareProfession } from "../../../model/workstation-practice.js";
import {
  ALBUS,
  ANGIIL,
  CEG_FAMI,
  D365,
  DENTALGEST,
  FSPF14,
  IZY,
  LABOITE,
  ORISHA_FAMI,
  QDP_REMU,
  QDP_ROSP,
  QDP_SCOR,
} from "../sources.js";
import { type FinancialAid, inEuros } from "./aid.js";

const PARAMEDICAL: readonly CareProfession[] = ["physio", "speech", "podiatrist", "orthoptist", "midwife"];

/** Lump sums of the other professions. */
export function lumpSums(): readonly FinancialAid[] {
  return [
    fami("fami-dentists", ["dentist"], "2023-01-01", [D365, DENTALGEST]),
    fami("fami-nurses", ["nurse"], "2022-01-01", [IZY, LABOITE, ALBUS, CEG_FAMI]),
    fami("fami-paramedical", PARAMEDICAL, "2022-01-01", [ORISHA_FAMI, ANGIIL], "min"),
    ...pharmacies(),
  ];
}

function fami(
  id: string,
  professions: readonly CareProfession[],
  from: string,
  sources: readonly Source[],
  bound?: "min",
): FinancialAid {
  return {
    id,
    title: { fr: "Forfait d'aide à la modernisation (FAMI)", en: "Lump sum for modernization (FAMI)" },
    professions,
    from: date(from),
    until: date("2026-01-01"),
    untilKnown: false,
    amounts: [inEuros("490", "year", bound), inEuros("100", "year")],
    condition: {
      fr: "logiciel compatible DMP, cahier des charges à jour, 70 % de feuilles électroniques, messagerie sécurisée ; 100 € pour les soins coordonnés",
      en: "DMP software, specification up to date, 70 % of electronic sheets, secure mailbox; 100 EUR for coordinated care",
    },
    basis: "secondary",
    sources,
  };
}

function pharmacies(): readonly FinancialAid[] {
  return [
    {
      id: "pharmacists-scor",
      title: { fr: "Numérisation des pièces (SCOR)", en: "Digitized documents (SCOR)" },
      professions: ["pharmacist"],
      from: date("2013-01-01"),
      fromKnown: false,
      until: date("2018-01-01"),
      untilKnown: false,
      amounts: [inEuros("418.60", "year")],
      condition: { fr: "SCOR ou CD-ROM ; année de début non vérifiée", en: "SCOR or CD-ROM; first year unverified" },
      basis: "secondary",
      sources: [QDP_SCOR],
    },
    {
      id: "pharmacists-2018",
      title: { fr: "Objectifs des pharmacies (ROSP) 2018", en: "Objectives of pharmacies (ROSP) 2018" },
      professions: ["pharmacist"],
      from: date("2018-01-01"),
      until: date("2019-01-01"),
      amounts: [
        inEuros("1551.10", "year", "average"),
        inEuros("416.10", "year", "average"),
        inEuros("997.10", "year", "average"),
      ],
      condition: { fr: "feuilles, SCOR, mises à jour de cartes Vitale", en: "sheets, SCOR, updates of Vitale cards" },
      basis: "secondary",
      sources: [QDP_ROSP],
    },
    {
      id: "pharmacists-2025",
      title: { fr: "Rémunération numérique des pharmacies 2025", en: "Digital remuneration of pharmacies 2025" },
      professions: ["pharmacist"],
      from: date("2025-01-01"),
      until: date("2026-01-01"),
      amounts: [inEuros("820", "year"), inEuros("200", "year")],
      condition: {
        fr: "820 € d'exercice coordonné ; 200 € d'aide à la dispensation certifiée (deux premières années) ; logiciel Ségur",
        en: "820 EUR for coordinated practice; 200 EUR for a certified dispensing aid (two first years); Ségur software",
      },
      basis: "secondary",
      sources: [QDP_REMU, FSPF14],
    },
  ];
}
