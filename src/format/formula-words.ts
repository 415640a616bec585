import type { Text } from "../model/text.js";

/** Formulas that are phrases: told whole, in the reader's language. */
export const PHRASES: Readonly<Record<string, Text>> = {
  "sum of the flows": { fr: "somme des flux", en: "sum of the flows" },
  "sum of the flows (the first twelve are shown)": {
    fr: "somme des flux (les douze premiers sont montrés)",
    en: "sum of the flows (the first twelve are shown)",
  },
  "sum of the rows rounded to the cent": {
    fr: "somme des périodes, chacune arrondie au centime",
    en: "sum of the periods, each rounded to the cent",
  },
  "sum of the rows, rounded once": {
    fr: "somme des périodes, arrondie une fois",
    en: "sum of the periods, rounded once",
  },
  "sum of round(line × rate)": {
    fr: "somme des TVA de ligne, chacune arrondie au centime",
    en: "sum of the VAT of the lines, each rounded to the cent",
  },
  "sum of round(quantity × round(unitPrice × rate))": {
    fr: "somme des TVA de ligne, arrondies à l'unité",
    en: "sum of the VAT of the lines, rounded by unit",
  },
  "part of round(sum of exclVat × rate)": {
    fr: "part de la TVA totale, arrondie une fois",
    en: "part of the whole VAT, rounded once",
  },
};

/** Words of a formula that are no operand. */
export const FORMULA_WORDS: Readonly<Record<string, Text>> = {
  round: { fr: "arrondi", en: "round" },
  endOfMonth: { fr: "fin du mois de ", en: "end of month of " },
  day: { fr: "jour", en: "day" },
  line: { fr: "ligne", en: "line" },
  weight: { fr: "poids", en: "weight" },
  mark: { fr: "note", en: "mark" },
  value: { fr: "valeur", en: "value" },
  drawdown: { fr: "versement", en: "drawdown" },
  payment: { fr: "paiement", en: "payment" },
  apr: { fr: "TAEG", en: "APR" },
  years: { fr: "années", en: "years" },
};

/** Codes that stand in the place of a figure. */
export const VALUE_WORDS: Readonly<Record<string, Text>> = {
  "": { fr: "—", en: "—" },
  unknown: { fr: "inconnu", en: "unknown" },
  notSettled: { fr: "non établi", en: "not settled" },
};
