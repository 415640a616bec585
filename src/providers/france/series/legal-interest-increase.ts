import { type KeyedSeries, keyedSeries } from "../keyed-series.js";

/**
 * Majoration du taux légal (Increase of the legal rate): points added to the legal rate when a court-ordered debt is
 * still unpaid 2 months after the decision is enforceable (CMF L313-3).
 *
 * Keys: none. Known through 2026-11-21 (statute-open).
 */
export const legalInterestIncrease: KeyedSeries<number> = /*@__PURE__*/ keyedSeries({
  id: "legal-interest-increase",
  title: { fr: "Majoration du taux légal", en: "Increase of the legal rate" },
  unit: "fractionPoints",
  keys: [],
  law: true,
  knownUntil: "2026-11-22",
  rows: {
    "": [
      [
        "2012-02-07",
        null,
        0.05,
        "S147",
        {
          fromKnown: false,
          detail: { afterMonths: 2 },
          note: "first day attested (decree of 2012 commented there); also S45; earlier start not collected",
        },
      ],
    ],
  },
});
