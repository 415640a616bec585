import { type KeyedSeries, keyedSeries } from "../keyed-series.js";

const RENUMBERED =
  "read in D311-8 on its first day here (S165), in D312-18 since 2016-07-01; earlier start not collected";

/**
 * Défaillance d'un consommateur (Consumer in default): what a lender (`credit`) or the lessor of a lease with option
 * (`lease`) may ask at most: shares of the capital that becomes due, of the installments due and unpaid, of those put
 * off; and how many times the bond yield the rents not yet due are discounted at. Contracts concluded on the day.
 *
 * What `consumerDefaultIndemnity` and `leaseDefaultIndemnity` of `bareme/finance` ask for.
 *
 * Keys: `contract`, `base`. Known through 2026-11-19: what the reform of 2026-11-20 made of it was not read.
 */
export const consumerDefault: KeyedSeries<number> = /*@__PURE__*/ keyedSeries({
  id: "consumer-default",
  title: { fr: "Défaillance d'un consommateur", en: "Consumer in default" },
  unit: "fraction",
  keys: ["contract", "base"],
  law: true,
  knownUntil: "2026-11-20",
  rows: {
    "credit/capital": [
      ["2011-05-01", "2016-07-01", 0.08, "S162"],
      [
        "2016-07-01",
        null,
        0.08,
        "S162",
        { verified: false, note: "D312-16, D311-6 renumbered; its text was not read" },
      ],
    ],
    "credit/unpaid": [["2016-07-01", null, 0.08, "S163", { fromKnown: false, note: "D311-7 before: not read" }]],
    "credit/deferred": [["2016-07-01", null, 0.04, "S163", { fromKnown: false, note: "D311-7 before: not read" }]],
    "lease/unpaid": [["2016-02-17", null, 0.08, "S166", { fromKnown: false, note: RENUMBERED }]],
    "lease/deferred": [["2016-02-17", null, 0.04, "S166", { fromKnown: false, note: RENUMBERED }]],
    "lease/yieldMultiple": [
      ["2016-02-17", null, 1.5, "S164", { fromKnown: false, unit: "coefficient", note: RENUMBERED }],
    ],
  },
});
