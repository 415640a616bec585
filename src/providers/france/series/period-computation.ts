import { type KeyedSeries, keyedSeries } from "../keyed-series.js";

/**
 * Computation des délais (Computation of periods): how a period is counted (code de procédure civile 641, 642).
 *
 * Keys: none. Known through 2026-11-21 (statute-open).
 */
export const periodComputation: KeyedSeries<string> = /*@__PURE__*/ keyedSeries({
  id: "period-computation",
  title: { fr: "Computation des délais", en: "Computation of periods" },
  unit: "text",
  keys: [],
  law: true,
  knownUntil: "2026-11-22",
  rows: {
    "": [
      [
        "2017-12-18",
        null,
        "cpc-641",
        "S68",
        {
          fromKnown: false,
          detail: {
            days: "day of the event does not count",
            monthsOrYears: "same day number of the last month; else last day of that month",
            mixed: "months first, then days",
            postponement: "Saturday, Sunday, holiday -> next working day (art. 642, procedure only)",
          },
          note: "first day attested (page of that date); also S67 (2024-12-22); earlier start not collected",
        },
      ],
    ],
  },
});
