import { type KeyedSeries, keyedSeries } from "../keyed-series.js";

/**
 * Information avant tacite reconduction (Notice of tacit renewal): notice of tacit renewal due to consumers and non-
 * professionals (code de la consommation L215-1; L136-1 before 2016-07-01 is not in this file).
 *
 * Keys: `kind`. Known through 2026-11-21 (statute-open).
 */
export const contractRenewalNotice: KeyedSeries<number> = /*@__PURE__*/ keyedSeries({
  id: "contract-renewal-notice",
  title: { fr: "Information avant tacite reconduction", en: "Notice of tacit renewal" },
  unit: "months",
  keys: ["kind"],
  law: true,
  knownUntil: "2026-11-22",
  rows: {
    earliestBeforeDeadline: [
      [
        "2016-07-01",
        "2017-02-23",
        null,
        "S63",
        {
          collected: false,
          verified: false,
          detail: { text: "L215-1" },
          note: "dates of the version read, its text not",
        },
      ],
      [
        "2017-02-23",
        "2022-08-18",
        3,
        "S63",
        {
          detail: {
            text: "L215-1",
            protected: ["consumer", "nonProfessional"],
            contracts: "fixed-term services with tacit renewal",
          },
        },
      ],
      [
        "2022-08-18",
        null,
        3,
        "S63",
        {
          detail: {
            text: "L215-1",
            protected: ["consumer", "nonProfessional"],
            contracts: "fixed-term services with tacit renewal",
          },
          note: "this version adds an exception, not read",
        },
      ],
    ],
    latestBeforeDeadline: [
      [
        "2016-07-01",
        "2017-02-23",
        null,
        "S63",
        {
          collected: false,
          verified: false,
          detail: { text: "L215-1" },
          note: "dates of the version read, its text not",
        },
      ],
      [
        "2017-02-23",
        "2022-08-18",
        1,
        "S63",
        {
          detail: {
            text: "L215-1",
            protected: ["consumer", "nonProfessional"],
            contracts: "fixed-term services with tacit renewal",
          },
        },
      ],
      [
        "2022-08-18",
        null,
        1,
        "S63",
        {
          detail: {
            text: "L215-1",
            protected: ["consumer", "nonProfessional"],
            contracts: "fixed-term services with tacit renewal",
          },
          note: "this version adds an exception, not read",
        },
      ],
    ],
    refund: [
      [
        "2016-07-01",
        "2017-02-23",
        null,
        "S63",
        {
          collected: false,
          verified: false,
          unit: "days",
          detail: { text: "L215-1" },
          note: "dates of the version read, its text not",
        },
      ],
      [
        "2017-02-23",
        "2022-08-18",
        30,
        "S63",
        {
          unit: "days",
          detail: {
            text: "L215-1",
            protected: ["consumer", "nonProfessional"],
            contracts: "fixed-term services with tacit renewal",
          },
        },
      ],
      [
        "2022-08-18",
        null,
        30,
        "S63",
        {
          unit: "days",
          detail: {
            text: "L215-1",
            protected: ["consumer", "nonProfessional"],
            contracts: "fixed-term services with tacit renewal",
          },
          note: "this version adds an exception, not read",
        },
      ],
    ],
  },
});
