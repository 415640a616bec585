import type { Operand, Step } from "../model/explain.js";
import type { Text } from "../model/text.js";
import type { Unit } from "../model/unit.js";

/** A word of the formulas of this folder. */
export type Word =
  | "cost"
  | "coefficient"
  | "markupOnCost"
  | "marginOnPrice"
  | "grossMargin"
  | "price"
  | "listPrice"
  | "resellerDiscount"
  | "revenue"
  | "quantity"
  | "per"
  | "discount"
  | "allowance"
  | "charge"
  | "lines"
  | "lineCount"
  | "discounts"
  | "charges"
  | "exclVat"
  | "rate"
  | "vat"
  | "inclVat"
  | "paid"
  | "rounding"
  | "amountDue"
  | "policy";

/** French and English label of each word, and its unit. */
const WORDS: Readonly<Record<Word, readonly [string, string, Unit]>> = {
  cost: ["Coût d'achat HT", "Cost excl. VAT", "cents"],
  coefficient: ["Coefficient", "Coefficient", "coefficient"],
  markupOnCost: ["Taux de marge", "Taux de marge (margin over cost)", "fraction"],
  marginOnPrice: ["Taux de marque", "Taux de marque (margin over price)", "fraction"],
  grossMargin: ["Marge brute HT", "Gross margin excl. VAT", "cents"],
  price: ["Prix HT", "Price excl. VAT", "cents"],
  listPrice: ["Prix public HT", "List price excl. VAT", "cents"],
  resellerDiscount: ["Remise revendeur", "Reseller discount", "fraction"],
  revenue: ["Vente HT", "Turnover excl. VAT", "cents"],
  quantity: ["Quantité", "Quantity", "number"],
  per: ["Prix pour", "Price is for", "count"],
  discount: ["Remise équivalente", "Equivalent discount", "fraction"],
  allowance: ["Remise de ligne HT", "Line allowance excl. VAT", "cents"],
  charge: ["Frais de ligne HT", "Line charge excl. VAT", "cents"],
  lines: ["Total des lignes HT", "Sum of the lines excl. VAT", "cents"],
  lineCount: ["Nombre de lignes", "Number of lines", "count"],
  discounts: ["Remises du document HT", "Document discounts excl. VAT", "cents"],
  charges: ["Frais du document HT", "Document charges excl. VAT", "cents"],
  exclVat: ["Total HT", "Total excl. VAT", "cents"],
  rate: ["Taux de TVA", "VAT rate", "fraction"],
  vat: ["TVA", "VAT", "cents"],
  inclVat: ["Total TTC", "Total incl. VAT", "cents"],
  paid: ["Déjà payé TTC", "Already paid incl. VAT", "cents"],
  rounding: ["Arrondi", "Rounding", "cents"],
  amountDue: ["Net à payer", "Amount due", "cents"],
  policy: ["Arrondi commercial", "Price rounding", "text"],
};

/** A figure under one of the words of this folder. */
export function operand(word: Word, value: number | string): Operand {
  const [fr, en, unit] = WORDS[word];
  return { id: word, label: { fr, en }, value, unit };
}

/** A step: its formula is in the words of its operands. */
export function step(id: string, title: Text, formula: string, operands: readonly Operand[], result: Operand): Step {
  return { id, title, formula, operands, result };
}
