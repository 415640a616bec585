import { type KeyedSeries, keyedSeries } from "../keyed-series.js";

/**
 * Taux de TVA admis sur une facture électronique (VAT rates that an e-invoice may carry): rates that the French
 * e-invoice check accepts; not a history of rates.
 *
 * Keys: none. Known through 2026-11-21 (statute-open).
 */
export const vatRateWhitelistEInvoice: KeyedSeries<readonly number[]> = /*@__PURE__*/ keyedSeries({
  id: "vat-rate-whitelist-einvoice",
  title: { fr: "Taux de TVA admis sur une facture électronique", en: "VAT rates that an e-invoice may carry" },
  unit: "fraction",
  keys: [],
  law: true,
  knownUntil: "2026-11-22",
  rows: {
    "": [
      [
        "2026-09-01",
        null,
        [0, 0.009, 0.0105, 0.0175, 0.021, 0.055, 0.07, 0.085, 0.092, 0.096, 0.1, 0.13, 0.196, 0.2, 0.206],
        "S2",
        { detail: { rule: "BR-FR-16" } },
      ],
    ],
  },
});
