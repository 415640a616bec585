import { type KeyedSeries, keyedSeries } from "../keyed-series.js";

/**
 * Facturation électronique entre entreprises (E-invoicing between businesses): domestic e-invoicing duties between
 * businesses; duties towards public bodies are not in this series. Known through its last enacted start; a later
 * postponement after the last source would not show.
 *
 * Keys: `duty`, `who`. Known through 2027-09-01 (statute-open).
 */
export const eInvoicing: KeyedSeries<string> = /*@__PURE__*/ keyedSeries({
  id: "e-invoicing",
  title: { fr: "Facturation électronique entre entreprises", en: "E-invoicing between businesses" },
  unit: "text",
  keys: ["duty", "who"],
  law: true,
  knownUntil: "2027-09-02",
  rows: {
    "receive/all VAT-registered businesses": [
      ["1999-01-01", "2026-09-01", null, "S35"],
      ["2026-09-01", null, "required", "S35", { note: "also S36 (6 January 2026)" }],
    ],
    "issue/large companies and ETI": [
      ["1999-01-01", "2026-09-01", null, "S35"],
      ["2026-09-01", null, "required", "S35", { note: "also S36 (6 January 2026)" }],
    ],
    "issue/SMEs and micro-enterprises": [
      ["1999-01-01", "2027-09-01", null, "S35"],
      ["2027-09-01", null, "required", "S35", { note: "also S36 (6 January 2026)" }],
    ],
  },
});
