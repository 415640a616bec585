import { type KeyedSeries, keyedSeries } from "../keyed-series.js";

/**
 * Champ du crédit à la consommation (Scope of consumer credit): is the operation, made with a consumer, under the
 * consumer-credit rules? Contracts concluded from the first day of a row; a lease to a professional is outside.
 *
 * Keys: `operation`. Known through 2026-11-21 (statute-open).
 */
export const consumerCreditScope: KeyedSeries<string> = /*@__PURE__*/ keyedSeries({
  id: "consumer-credit-scope",
  title: { fr: "Champ du crédit à la consommation", en: "Scope of consumer credit" },
  unit: "text",
  keys: ["operation"],
  law: true,
  knownUntil: "2026-11-22",
  rows: {
    loa: [
      [
        "1978-01-10",
        "2026-11-20",
        "covered-by-assimilation",
        "S157",
        {
          fromKnown: false,
          note: "date of the act that assimilated it; entry into force not read; text now L312-2 (S161); the annual rate is among the exceptions",
        },
      ],
      [
        "2026-11-20",
        null,
        "covered-by-reform",
        "S85",
        { note: "ordinance 2025-880 as corrected by 2025-1154, up to 100 000 EUR" },
      ],
    ],
    freeCredit: [["2026-11-20", null, "covered-by-reform", "S85", { note: "earlier exclusions not collected" }]],
    miniCredit: [["2026-11-20", null, "covered-by-reform", "S85", { note: "earlier exclusions not collected" }]],
    splitPayment: [["2026-11-20", null, "covered-by-reform", "S85", { note: "earlier exclusions not collected" }]],
  },
});
