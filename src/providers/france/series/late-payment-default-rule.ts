import { type KeyedSeries, keyedSeries } from "../keyed-series.js";

/**
 * Pénalités de retard : points ajoutés au taux BCE (Late payment: points over the ECB rate): points added to the ECB
 * rate when the contract is silent (code de commerce L441-6, then L441-10) and which ECB rate is meant.
 *
 * Keys: none. Known through 2026-11-21 (statute-open).
 */
export const latePaymentDefaultRule: KeyedSeries<number> = /*@__PURE__*/ keyedSeries({
  id: "late-payment-default-rule",
  title: { fr: "Pénalités de retard : points ajoutés au taux BCE", en: "Late payment: points over the ECB rate" },
  unit: "fractionPoints",
  keys: [],
  law: true,
  knownUntil: "2026-11-22",
  rows: {
    "": [
      [
        "1999-01-01",
        "2008-12-10",
        null,
        "S153",
        {
          collected: false,
          verified: false,
          note: "7 points since the act of 15 May 2001 (from memory); 7 is read only for December 2008",
        },
      ],
      [
        "2008-12-10",
        "2009-01-01",
        0.07,
        "S153",
        { fromKnown: false, detail: { ecbRate: "most-recent-operation" }, note: "first day attested" },
      ],
      [
        "2009-01-01",
        "2013-01-01",
        0.1,
        "S156",
        { detail: { ecbRate: "most-recent-operation" }, note: "contracts concluded from that day; also S153" },
      ],
      [
        "2013-01-01",
        null,
        0.1,
        "S41",
        {
          detail: { ecbRate: "first-day-of-half-year" },
          note: "half-year reference read in S41 and S156; its start date from memory",
        },
      ],
    ],
  },
});
