import { type KeyedSeries, keyedSeries } from "../keyed-series.js";

/**
 * Durées d'usage d'amortissement (Usual lives of assets): usual lives of assets: usage accepted by the tax office, not
 * law. Usage or software behavior, not law.
 *
 * Keys: `asset`. Known through 2026-11-21 (statute-open).
 */
export const depreciationUsualLives: KeyedSeries<readonly number[]> = /*@__PURE__*/ keyedSeries({
  id: "depreciation-usual-lives",
  title: { fr: "Durées d'usage d'amortissement", en: "Usual lives of assets" },
  unit: "years",
  keys: ["asset"],
  law: false,
  knownUntil: "2026-11-22",
  rows: {
    itHardware: [
      [
        "2026-11-21",
        null,
        [3, 3],
        "S117",
        {
          fromKnown: false,
          note: "less than 3 judged contrary to usage for new equipment; other lists 3 to 5 (S118); page without date: attested on the day it was read; value = [lowest, highest]",
        },
      ],
    ],
    software: [
      [
        "2026-11-21",
        null,
        [1, 3],
        "S118",
        { fromKnown: false, note: "page without date: attested on the day it was read; value = [lowest, highest]" },
      ],
    ],
    phone: [
      [
        "2026-11-21",
        null,
        [3, 3],
        "S118",
        { fromKnown: false, note: "page without date: attested on the day it was read; value = [lowest, highest]" },
      ],
    ],
    photocopier: [
      [
        "2026-11-21",
        null,
        [5, 5],
        "S118",
        { fromKnown: false, note: "page without date: attested on the day it was read; value = [lowest, highest]" },
      ],
    ],
    officeEquipment: [
      [
        "2012-09-12",
        null,
        [5, 10],
        "S116",
        { fromKnown: false, note: "first day attested (comment of that date); value = [lowest, highest]" },
      ],
    ],
    furniture: [
      [
        "2012-09-12",
        null,
        [10, 10],
        "S116",
        { fromKnown: false, note: "first day attested (comment of that date); value = [lowest, highest]" },
      ],
    ],
    car: [
      [
        "2012-09-12",
        null,
        [4, 5],
        "S116",
        { fromKnown: false, note: "first day attested (comment of that date); value = [lowest, highest]" },
      ],
    ],
    patent: [
      [
        "2012-09-12",
        null,
        [5, 5],
        "S116",
        { fromKnown: false, note: "first day attested (comment of that date); value = [lowest, highest]" },
      ],
    ],
    tools: [
      [
        "2012-09-12",
        null,
        [5, 10],
        "S116",
        { fromKnown: false, note: "first day attested (comment of that date); value = [lowest, highest]" },
      ],
    ],
  },
});
