import { type KeyedSeries, keyedSeries } from "../keyed-series.js";

/**
 * Indemnité forfaitaire de recouvrement (Fixed recovery indemnity): fixed indemnity per late invoice between
 * businesses (D441-5), outside VAT.
 *
 * Keys: none. Known through 2026-11-21 (statute-open).
 */
export const recoveryIndemnity: KeyedSeries<number> = /*@__PURE__*/ keyedSeries({
  id: "recovery-indemnity",
  title: { fr: "Indemnité forfaitaire de recouvrement", en: "Fixed recovery indemnity" },
  unit: "cents",
  keys: [],
  law: true,
  knownUntil: "2026-11-22",
  rows: {
    "": [
      ["1999-01-01", "2013-01-01", null, "S46", { note: "created by the decree with effect from 2013-01-01" }],
      [
        "2013-01-01",
        null,
        4000,
        "S46",
        {
          detail: { per: "late invoice", debtor: "professional" },
          note: "claims whose payment term starts from that day",
        },
      ],
    ],
  },
});
