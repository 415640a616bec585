import { type KeyedSeries, keyedSeries } from "../keyed-series.js";

/**
 * Délais de paiement entre professionnels (Payment terms between businesses): payment terms between businesses (code
 * de commerce L441-6, from 2019-04-26 L441-10), general rule without the special sectors.
 *
 * Keys: `kind`. Known through 2026-11-21 (statute-open).
 */
export const paymentTerms: KeyedSeries<number> = /*@__PURE__*/ keyedSeries({
  id: "payment-terms",
  title: { fr: "Délais de paiement entre professionnels", en: "Payment terms between businesses" },
  unit: "days",
  keys: ["kind"],
  law: true,
  knownUntil: "2026-11-22",
  rows: {
    default: [
      [
        "2001-05-15",
        "2009-01-01",
        30,
        "S154",
        {
          verified: false,
          fromKnown: false,
          detail: { countedFrom: "receiptOrPerformance" },
          note: "date of the act that set it; entry into force not read",
        },
      ],
      ["2009-01-01", "2019-04-26", 30, "S155", { detail: { countedFrom: "receiptOrPerformance" } }],
      ["2019-04-26", null, 30, "S41", { detail: { countedFrom: "receiptOrPerformance" } }],
    ],
    agreedMax: [
      [
        "2001-05-15",
        "2009-01-01",
        null,
        "S154",
        {
          verified: false,
          fromKnown: false,
          note: "no general cap before the act of 4 August 2008 (by that source); special sectors apart",
        },
      ],
      [
        "2009-01-01",
        "2019-04-26",
        60,
        "S155",
        { detail: { countedFrom: "invoiceDate" }, note: "contracts concluded from that day" },
      ],
      ["2019-04-26", null, 60, "S41", { detail: { countedFrom: "invoiceDate" } }],
    ],
    agreedEndOfMonth: [
      [
        "2009-01-01",
        "2019-04-26",
        45,
        "S160",
        {
          detail: {
            countedFrom: "invoiceDate",
            endOfMonth: true,
            methods: ["A: end of invoice month + 45 days", "B: invoice date + 45 days, then end of month"],
          },
          note: "plain alternative to 60 days at first; made an exception to be agreed expressly by a later act (from memory, 2014)",
        },
      ],
      [
        "2019-04-26",
        null,
        45,
        "S41",
        {
          detail: {
            countedFrom: "invoiceDate",
            endOfMonth: true,
            methods: ["A: end of invoice month + 45 days", "B: invoice date + 45 days, then end of month"],
          },
          note: "expressly agreed, no manifest abuse",
        },
      ],
    ],
    periodicInvoice: [
      ["2009-01-01", "2019-04-26", null, "S41", { collected: false, verified: false }],
      ["2019-04-26", null, 45, "S41", { detail: { countedFrom: "invoiceDate" } }],
    ],
    acceptanceProcedureMax: [
      ["2009-01-01", "2019-04-26", null, "S9", { collected: false, verified: false }],
      ["2019-04-26", null, 30, "S9", { detail: { countedFrom: "receiptOrPerformance" } }],
    ],
  },
});
