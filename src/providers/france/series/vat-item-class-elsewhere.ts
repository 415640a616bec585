import { type KeyedSeries, keyedSeries } from "../keyed-series.js";

/** Read in one page only, a copy of mid-2020. */
const NOTE = { fromKnown: false, note: "page read in a copy of mid-2020; earlier start not collected" } as const;

/**
 * Classe de TVA d'un article hors du continent (VAT class of an item outside the mainland): the items whose class differs from that of the
 * mainland, or whose mainland class has no rate there. For all others the class of the mainland is read.
 *
 * Keys: `territory`, `item`. Known through 2026-11-21 (statute-open).
 */
export const vatItemClassElsewhere: KeyedSeries<string> = /*@__PURE__*/ keyedSeries({
  id: "vat-item-class-elsewhere",
  title: { fr: "Classe de TVA d'un article hors du continent", en: "VAT class of an item outside the mainland" },
  unit: "text",
  keys: ["territory", "item"],
  law: true,
  knownUntil: "2026-11-22",
  rows: {
    "FR-Corsica/humanMedicineReimbursable": [["2020-07-01", null, "corsica-2.1", "S4", NOTE]],
    "FR-Corsica/humanMedicineNotReimbursable": [["2020-07-01", null, "corsica-10", "S4", NOTE]],
    "FR-GP-MQ-RE/humanMedicineReimbursable": [["2020-07-01", null, "reduced", "S4", NOTE]],
    "FR-GP-MQ-RE/humanMedicineNotReimbursable": [["2020-07-01", null, "reduced", "S4", NOTE]],
  },
});
