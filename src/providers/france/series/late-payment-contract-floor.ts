import { type KeyedSeries, keyedSeries } from "../keyed-series.js";

/**
 * Pénalités de retard : taux contractuel minimal (Late payment: lowest rate of a contract): that floor worked out:
 * multiple x legal rate of "other" creditors.
 *
 * Keys: none. Known through 2026-06-30 (last-source).
 */
export const latePaymentContractFloor: KeyedSeries<number> = /*@__PURE__*/ keyedSeries({
  id: "late-payment-contract-floor",
  title: { fr: "Pénalités de retard : taux contractuel minimal", en: "Late payment: lowest rate of a contract" },
  unit: "fractionPerYear",
  keys: [],
  law: true,
  knownUntil: "2026-07-01",
  rows: {
    "": [
      ["2009-01-01", "2009-07-01", 0.1137, "CALC", { detail: { legalRate: "3.79", multiple: "3" } }],
      ["2009-07-01", "2010-01-01", 0.1137, "CALC", { detail: { legalRate: "3.79", multiple: "3" } }],
      ["2010-01-01", "2010-07-01", 0.0195, "CALC", { detail: { legalRate: "0.65", multiple: "3" } }],
      ["2010-07-01", "2011-01-01", 0.0195, "CALC", { detail: { legalRate: "0.65", multiple: "3" } }],
      ["2011-01-01", "2011-07-01", 0.0114, "CALC", { detail: { legalRate: "0.38", multiple: "3" } }],
      ["2011-07-01", "2012-01-01", 0.0114, "CALC", { detail: { legalRate: "0.38", multiple: "3" } }],
      ["2012-01-01", "2012-07-01", 0.0213, "CALC", { detail: { legalRate: "0.71", multiple: "3" } }],
      ["2012-07-01", "2013-01-01", 0.0213, "CALC", { detail: { legalRate: "0.71", multiple: "3" } }],
      ["2013-01-01", "2013-07-01", 0.0012, "CALC", { detail: { legalRate: "0.04", multiple: "3" } }],
      ["2013-07-01", "2014-01-01", 0.0012, "CALC", { detail: { legalRate: "0.04", multiple: "3" } }],
      ["2014-01-01", "2014-07-01", 0.0012, "CALC", { detail: { legalRate: "0.04", multiple: "3" } }],
      ["2014-07-01", "2015-01-01", 0.0012, "CALC", { detail: { legalRate: "0.04", multiple: "3" } }],
      ["2015-01-01", "2015-07-01", 0.0279, "CALC", { detail: { legalRate: "0.93", multiple: "3" } }],
      ["2015-07-01", "2016-01-01", 0.0297, "CALC", { detail: { legalRate: "0.99", multiple: "3" } }],
      ["2016-01-01", "2016-07-01", 0.0303, "CALC", { detail: { legalRate: "1.01", multiple: "3" } }],
      ["2016-07-01", "2017-01-01", 0.0279, "CALC", { detail: { legalRate: "0.93", multiple: "3" } }],
      ["2017-01-01", "2017-07-01", 0.027, "CALC", { detail: { legalRate: "0.90", multiple: "3" } }],
      ["2017-07-01", "2018-01-01", 0.027, "CALC", { detail: { legalRate: "0.90", multiple: "3" } }],
      ["2018-01-01", "2018-07-01", 0.0267, "CALC", { detail: { legalRate: "0.89", multiple: "3" } }],
      ["2018-07-01", "2019-01-01", 0.0264, "CALC", { detail: { legalRate: "0.88", multiple: "3" } }],
      ["2019-01-01", "2019-07-01", 0.0258, "CALC", { detail: { legalRate: "0.86", multiple: "3" } }],
      ["2019-07-01", "2020-01-01", 0.0261, "CALC", { detail: { legalRate: "0.87", multiple: "3" } }],
      ["2020-01-01", "2020-07-01", 0.0261, "CALC", { detail: { legalRate: "0.87", multiple: "3" } }],
      ["2020-07-01", "2021-01-01", 0.0252, "CALC", { detail: { legalRate: "0.84", multiple: "3" } }],
      ["2021-01-01", "2021-07-01", 0.0237, "CALC", { detail: { legalRate: "0.79", multiple: "3" } }],
      ["2021-07-01", "2022-01-01", 0.0228, "CALC", { detail: { legalRate: "0.76", multiple: "3" } }],
      ["2022-01-01", "2022-07-01", 0.0228, "CALC", { detail: { legalRate: "0.76", multiple: "3" } }],
      ["2022-07-01", "2023-01-01", 0.0231, "CALC", { detail: { legalRate: "0.77", multiple: "3" } }],
      ["2023-01-01", "2023-07-01", 0.0618, "CALC", { detail: { legalRate: "2.06", multiple: "3" } }],
      ["2023-07-01", "2024-01-01", 0.1266, "CALC", { detail: { legalRate: "4.22", multiple: "3" } }],
      [
        "2024-01-01",
        "2024-07-01",
        0.1521,
        "CALC",
        {
          detail: { legalRate: "5.07", multiple: "3" },
          note: "above the default rate: a clause that copies the default rate is below the legal minimum",
        },
      ],
      [
        "2024-07-01",
        "2025-01-01",
        0.1476,
        "CALC",
        {
          detail: { legalRate: "4.92", multiple: "3" },
          note: "above the default rate: a clause that copies the default rate is below the legal minimum",
        },
      ],
      ["2025-01-01", "2025-07-01", 0.1113, "CALC", { detail: { legalRate: "3.71", multiple: "3" } }],
      ["2025-07-01", "2026-01-01", 0.0828, "CALC", { detail: { legalRate: "2.76", multiple: "3" } }],
      ["2026-01-01", "2026-07-01", 0.0786, "CALC", { detail: { legalRate: "2.62", multiple: "3" } }],
    ],
  },
});
