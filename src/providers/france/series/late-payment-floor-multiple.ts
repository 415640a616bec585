import { type KeyedSeries, keyedSeries } from "../keyed-series.js";

/**
 * Pénalités de retard : multiple minimal du taux légal (Late payment: least multiple of the legal rate): lowest rate
 * that a contract may fix, as a multiple of the legal rate of "other" creditors.
 *
 * Keys: none. Known through 2026-11-21 (statute-open).
 */
export const latePaymentFloorMultiple: KeyedSeries<number> = /*@__PURE__*/ keyedSeries({
  id: "late-payment-floor-multiple",
  title: {
    fr: "Pénalités de retard : multiple minimal du taux légal",
    en: "Late payment: least multiple of the legal rate",
  },
  unit: "coefficient",
  keys: [],
  law: true,
  knownUntil: "2026-11-22",
  rows: {
    "": [
      [
        "2001-05-15",
        "2009-01-01",
        1.5,
        "S154",
        {
          verified: false,
          fromKnown: false,
          note: "date of the act that set it; entry into force and later wording not read",
        },
      ],
      ["2009-01-01", null, 3, "S156", { note: "contracts concluded from that day" }],
    ],
  },
});
