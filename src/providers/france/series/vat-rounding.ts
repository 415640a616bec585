import { type KeyedSeries, keyedSeries } from "../keyed-series.js";

/**
 * Arrondi de la TVA (EN 16931) (Rounding of VAT (EN 16931)): rounding of the VAT of an e-invoice (EN 16931).
 *
 * Keys: none. Known through 2026-11-21 (statute-open).
 */
export const vatRounding: KeyedSeries<string> = /*@__PURE__*/ keyedSeries({
  id: "vat-rounding",
  title: { fr: "Arrondi de la TVA (EN 16931)", en: "Rounding of VAT (EN 16931)" },
  unit: "text",
  keys: [],
  law: true,
  knownUntil: "2026-11-22",
  rows: {
    "": [
      [
        "2026-04-14",
        null,
        "halfAwayFromZero",
        "S20",
        {
          fromKnown: false,
          detail: { decimals: 2, level: "perVatCategoryAndRate", validatorTolerance: "1" },
          note: "state of the validation files read; BR-CO-17; French law leaves per-line rounding possible (practice): for older invoices a documented choice, not law",
        },
      ],
    ],
  },
});
