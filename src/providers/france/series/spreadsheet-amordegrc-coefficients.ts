import { type KeyedSeries, keyedSeries } from "../keyed-series.js";

/**
 * Coefficients de la fonction AMORDEGRC (Coefficients of the AMORDEGRC function): coefficients built into the
 * spreadsheet function AMORDEGRC: software behaviour, not law, without dates of law. Usage or software behavior, not
 * law. Not to be looked up by date: the function takes the same coefficients at any date.
 *
 * Keys: `lifeBand`. Known through 2026-11-21 (statute-open).
 */
export const spreadsheetAmordegrcCoefficients: KeyedSeries<number> = /*@__PURE__*/ keyedSeries({
  id: "spreadsheet-amordegrc-coefficients",
  title: { fr: "Coefficients de la fonction AMORDEGRC", en: "Coefficients of the AMORDEGRC function" },
  unit: "coefficient",
  keys: ["lifeBand"],
  law: false,
  knownUntil: "2026-11-22",
  rows: {
    "3-4": [
      [
        "2008-08-19",
        null,
        1.5,
        "S114",
        {
          fromKnown: false,
          detail: { lifeYearsMin: 3, lifeYearsMax: 4 },
          note: "the day stated is the purchase date of the maker's own example",
        },
      ],
    ],
    "5-6": [
      [
        "2008-08-19",
        null,
        2,
        "S114",
        {
          fromKnown: false,
          detail: { lifeYearsMin: 5, lifeYearsMax: 6 },
          note: "the day stated is the purchase date of the maker's own example",
        },
      ],
    ],
    "over-6": [
      [
        "2008-08-19",
        null,
        2.5,
        "S114",
        {
          fromKnown: false,
          detail: { lifeYearsOver: 6 },
          note: "the day stated is the purchase date of the maker's own example",
        },
      ],
    ],
  },
});
