import type { CreditScope } from "../../../finance/consumer-credit.js";
import { cents } from "../../../model/money/cents.js";
import { type KeyedSeries, keyedSeries } from "../keyed-series.js";

/** Covered as a credit; the row says neither a ceiling nor what becomes of the annual rate. */
const COVERED: CreditScope = { status: "covered" };

/**
 * Champ du crédit à la consommation (Scope of consumer credit): is the operation, made with a consumer, under the
 * consumer-credit rules? Contracts concluded from the first day of a row; a lease to a professional is outside.
 *
 * What `consumerCreditScope` of `bareme/finance` asks for: `consumerCreditScope({ ..., parameter: franceSeries.consumerCreditScope.of("loa") })`.
 *
 * Keys: `operation`. Known through 2026-11-21 (statute-open).
 */
export const consumerCreditScope: KeyedSeries<CreditScope> = /*@__PURE__*/ keyedSeries<CreditScope>({
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
        { status: "assimilated", aprRequired: false },
        "S157",
        {
          fromKnown: false,
          note: "date of the act that assimilated it; entry into force not read; text now L312-2 (S161); the annual rate is among the exceptions",
        },
      ],
      [
        "2026-11-20",
        null,
        { status: "covered", aprRequired: true, upTo: /*@__PURE__*/ cents(10_000_000) },
        "S85",
        {
          note: "ordinance 2025-880 as corrected by 2025-1154, up to 100 000 EUR; a credit without the exceptions of before, so its annual rate is shown",
        },
      ],
    ],
    freeCredit: [["2026-11-20", null, COVERED, "S85", { note: "earlier exclusions not collected" }]],
    miniCredit: [["2026-11-20", null, COVERED, "S85", { note: "earlier exclusions not collected" }]],
    splitPayment: [["2026-11-20", null, COVERED, "S85", { note: "earlier exclusions not collected" }]],
  },
});
