import { type KeyedSeries, keyedSeries } from "../keyed-series.js";

/**
 * Francs pour un euro (Francs for one euro): francs for one euro; six significant figures, never inverted.
 *
 * Keys: none. Known through 2026-11-21 (statute-open).
 */
export const francEuro: KeyedSeries<number> = /*@__PURE__*/ keyedSeries({
  id: "franc-euro",
  title: { fr: "Francs pour un euro", en: "Francs for one euro" },
  unit: "coefficient",
  keys: [],
  law: true,
  knownUntil: "2026-11-22",
  rows: {
    "": [
      [
        "1999-01-01",
        null,
        6.55957,
        "S21",
        {
          detail: {
            quote: "FRF per EUR",
            inverseForbidden: true,
            rounding: "half up to the cent",
            crossConversionMinDecimals: 3,
          },
          note: "irrevocable",
        },
      ],
    ],
  },
});
