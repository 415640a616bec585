import { type KeyedSeries, keyedSeries } from "../keyed-series.js";

/**
 * Raccordement des séries Syntec (Link of the Syntec series): link of the two Syntec series, month of August 2022:
 * revised / old.
 *
 * Keys: none. Known through 2026-11-21 (statute-open).
 */
export const syntecLink: KeyedSeries<number> = /*@__PURE__*/ keyedSeries({
  id: "syntec-link",
  title: { fr: "Raccordement des séries Syntec", en: "Link of the Syntec series" },
  unit: "coefficient",
  keys: [],
  law: true,
  knownUntil: "2026-11-22",
  rows: {
    "": [
      [
        "2022-08-01",
        null,
        0.97975,
        "S74",
        {
          detail: {
            definition: "revised 280.6 / old 286.4 for August 2022, rounded to 5 decimals",
            oldSeriesEquivalent: "revised / 0.97975",
          },
          note: "also S75",
        },
      ],
    ],
  },
});
