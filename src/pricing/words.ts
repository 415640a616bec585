/** The words of prices and margins. French and English label, and unit. */
export const PRICE_WORDS = {
  cost: ["Coût d'achat HT", "Cost excl. VAT", "cents"],
  coefficient: ["Coefficient", "Coefficient", "coefficient"],
  markupOnCost: ["Taux de marge", "Taux de marge (margin over cost)", "fraction"],
  marginOnPrice: ["Taux de marque", "Taux de marque (margin over price)", "fraction"],
  grossMargin: ["Marge brute HT", "Gross margin excl. VAT", "cents"],
  price: ["Prix HT", "Price excl. VAT", "cents"],
  revenue: ["Vente HT", "Turnover excl. VAT", "cents"],
  policy: ["Arrondi commercial", "Price rounding", "text"],
} as const;

/** The words of a quote line. French and English label, and unit. */
export const LINE_WORDS = {
  quantity: ["Quantité", "Quantity", "number"],
  price: ["Prix HT", "Price excl. VAT", "cents"],
  per: ["Prix pour", "Price is for", "count"],
  discount: ["Remise équivalente", "Equivalent discount", "fraction"],
  allowance: ["Remise de ligne HT", "Line allowance excl. VAT", "cents"],
  charge: ["Frais de ligne HT", "Line charge excl. VAT", "cents"],
  exclVat: ["Total HT", "Total excl. VAT", "cents"],
} as const;

/** The words of totals and VAT. French and English label, and unit. */
export const TOTAL_WORDS = {
  lines: ["Total des lignes HT", "Sum of the lines excl. VAT", "cents"],
  discounts: ["Remises du document HT", "Document discounts excl. VAT", "cents"],
  charges: ["Frais du document HT", "Document charges excl. VAT", "cents"],
  exclVat: ["Total HT", "Total excl. VAT", "cents"],
  rate: ["Taux de TVA", "VAT rate", "fraction"],
  vat: ["TVA", "VAT", "cents"],
  inclVat: ["Total TTC", "Total incl. VAT", "cents"],
  paid: ["Déjà payé TTC", "Already paid incl. VAT", "cents"],
  rounding: ["Arrondi", "Rounding", "cents"],
  amountDue: ["Net à payer", "Amount due", "cents"],
} as const;
