import { type KeyedSeries, keyedSeries } from "../keyed-series.js";

/**
 * Exigibilité de la TVA sur acompte (Event that makes VAT due on a deposit): event that makes VAT due on a deposit.
 *
 * What `depositVat` of `bareme/pricing` asks for as its rule.
 *
 * Keys: `nature`. Known through 2026-11-21 (statute-open).
 */
export const vatDueOnDeposit: KeyedSeries<"collection" | "delivery"> = /*@__PURE__*/ keyedSeries<
  "collection" | "delivery"
>({
  id: "vat-due-on-deposit",
  title: { fr: "Exigibilité de la TVA sur acompte", en: "Event that makes VAT due on a deposit" },
  unit: "text",
  keys: ["nature"],
  law: true,
  knownUntil: "2026-11-22",
  rows: {
    goods: [
      [
        "1979-07-01",
        "2023-01-01",
        "delivery",
        "S159",
        {
          fromKnown: false,
          note: "version in force on 1979-07-01 read, and the rule still stood in 2020 (S15); versions between not all read, earlier texts not collected",
        },
      ],
      ["2023-01-01", null, "collection", "S16"],
    ],
    services: [
      [
        "1979-07-01",
        null,
        "collection",
        "S159",
        {
          fromKnown: false,
          note: "unless the supplier opted for VAT on debits; still so in 2020 (S15); earlier texts not collected",
        },
      ],
    ],
  },
});
