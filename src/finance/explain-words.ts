import type { Operand, Step } from "../model/explain.js";
import type { Text } from "../model/text.js";
import type { Unit } from "../model/unit.js";

/** A word of the formulas of costs, depreciation and short-term operations. */
export type CostWord =
  | "balance"
  | "annualRate"
  | "days"
  | "yearDays"
  | "rows"
  | "interest"
  | "indemnity"
  | "total"
  | "amountExclVat"
  | "discountRate"
  | "discount"
  | "netExclVat"
  | "vatBase"
  | "vatRate"
  | "vat"
  | "toPay"
  | "savingRate"
  | "equivalentRate"
  | "effectiveRate"
  | "turnover"
  | "variableCosts"
  | "fixedCosts"
  | "contributionMargin"
  | "contributionRate"
  | "breakEvenTurnover"
  | "safetyMargin"
  | "result"
  | "cost"
  | "residualValue"
  | "base"
  | "lifeDays"
  | "left"
  | "depreciation"
  | "coefficient"
  | "years"
  | "rate"
  | "months"
  | "bookValue"
  | "yearsLeft";

/** French and English label of each word, and its unit. */
const WORDS: Readonly<Record<CostWord, readonly [string, string, Unit]>> = {
  balance: ["Somme due TTC", "Amount due incl. VAT", "cents"],
  annualRate: ["Taux annuel", "Yearly rate", "fractionPerYear"],
  days: ["Jours", "Days", "days"],
  yearDays: ["Jours de l'année", "Days of the year", "days"],
  rows: ["Nombre de périodes", "Number of periods", "count"],
  interest: ["Intérêts", "Interest", "cents"],
  indemnity: ["Indemnité de recouvrement", "Recovery indemnity", "cents"],
  total: ["Total", "Total", "cents"],
  amountExclVat: ["Montant HT", "Amount excl. VAT", "cents"],
  discountRate: ["Taux d'escompte", "Discount rate", "fraction"],
  discount: ["Escompte HT", "Discount excl. VAT", "cents"],
  netExclVat: ["Net HT", "Net excl. VAT", "cents"],
  vatBase: ["Base de TVA", "VAT base", "cents"],
  vatRate: ["Taux de TVA", "VAT rate", "fraction"],
  vat: ["TVA", "VAT", "cents"],
  toPay: ["À payer TTC", "To pay incl. VAT", "cents"],
  savingRate: ["Économie sur la somme payée", "Saving over the amount paid", "fraction"],
  equivalentRate: ["Taux annuel équivalent", "Annual equivalent", "fractionPerYear"],
  effectiveRate: ["Taux annuel composé", "Compounded annual rate", "fractionPerYear"],
  turnover: ["Chiffre d'affaires HT", "Turnover excl. VAT", "cents"],
  variableCosts: ["Charges variables", "Variable costs", "cents"],
  fixedCosts: ["Charges fixes", "Fixed costs", "cents"],
  contributionMargin: ["Marge sur coûts variables", "Contribution margin", "cents"],
  contributionRate: ["Taux de marge sur coûts variables", "Contribution rate", "fraction"],
  breakEvenTurnover: ["Seuil de rentabilité", "Break-even turnover", "cents"],
  safetyMargin: ["Marge de sécurité", "Safety margin", "cents"],
  result: ["Résultat", "Result", "cents"],
  cost: ["Valeur brute", "Cost", "cents"],
  residualValue: ["Valeur résiduelle", "Residual value", "cents"],
  base: ["Base amortissable", "Depreciable amount", "cents"],
  lifeDays: ["Durée en jours (année de 360)", "Life in days (years of 360)", "days"],
  left: ["Reste à amortir", "Left to write down", "cents"],
  depreciation: ["Dotation", "Depreciation of the year", "cents"],
  coefficient: ["Coefficient dégressif", "Declining coefficient", "coefficient"],
  years: ["Durée", "Life", "years"],
  rate: ["Taux dégressif", "Declining rate", "fraction"],
  months: ["Mois", "Months", "months"],
  bookValue: ["Valeur nette comptable", "Book value", "cents"],
  yearsLeft: ["Années restantes", "Years left", "years"],
};

/** A figure under one of these words. */
export function word(id: CostWord, value: number): Operand {
  const [fr, en, unit] = WORDS[id];
  return { id, label: { fr, en }, value, unit };
}

/** A step: its formula is in the words of its operands. */
export function explained(
  id: string,
  title: Text,
  formula: string,
  operands: readonly Operand[],
  result: Operand,
): Step {
  return { id, title, formula, operands, result };
}
