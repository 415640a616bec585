import { type KeyedSeries, keyedSeries } from "../keyed-series.js";

/**
 * Coefficients d'amortissement dégressif (Declining-balance coefficients): declining-balance coefficient by life of
 * the asset, on the date of purchase or making (CGI 39 A).
 *
 * Keys: `scope`, `lifeBand`. Known through 2026-11-21 (statute-open).
 */
export const depreciationDecliningCoefficients: KeyedSeries<number> = /*@__PURE__*/ keyedSeries({
  id: "depreciation-declining-coefficients",
  title: { fr: "Coefficients d'amortissement dégressif", en: "Declining-balance coefficients" },
  unit: "coefficient",
  keys: ["scope", "lifeBand"],
  law: true,
  knownUntil: "2026-11-22",
  rows: {
    "general/3-4": [
      [
        "1996-01-01",
        "1996-02-01",
        1.5,
        "MEM",
        {
          verified: false,
          fromKnown: false,
          detail: { lifeYearsMin: 3, lifeYearsMax: 4 },
          note: "from memory; earlier start not collected",
        },
      ],
      [
        "1996-02-01",
        "1997-02-01",
        2.5,
        "S111",
        { detail: { lifeYearsMin: 3, lifeYearsMax: 4 }, note: "assets bought or made in this window" },
      ],
      [
        "1997-02-01",
        "2001-01-01",
        1.5,
        "MEM",
        { verified: false, detail: { lifeYearsMin: 3, lifeYearsMax: 4 }, note: "from memory" },
      ],
      [
        "2001-01-01",
        null,
        1.25,
        "S109",
        {
          fromKnown: false,
          detail: { lifeYearsMin: 3, lifeYearsMax: 4 },
          note: "coefficients read; the first day comes from the act cited there (2000-1352), not read; also S110",
        },
      ],
    ],
    "researchEquipment/3-4": [
      [
        "2026-11-21",
        null,
        1.5,
        "S112",
        {
          verified: false,
          fromKnown: false,
          detail: { lifeYearsMin: 3, lifeYearsMax: 4 },
          note: "coefficients read, the dates of that version not: attested only on the day it was read",
        },
      ],
    ],
    "general/5-6": [
      [
        "1996-01-01",
        "1996-02-01",
        2,
        "MEM",
        {
          verified: false,
          fromKnown: false,
          detail: { lifeYearsMin: 5, lifeYearsMax: 6 },
          note: "from memory; earlier start not collected",
        },
      ],
      [
        "1996-02-01",
        "1997-02-01",
        3,
        "S111",
        { detail: { lifeYearsMin: 5, lifeYearsMax: 6 }, note: "assets bought or made in this window" },
      ],
      [
        "1997-02-01",
        "2001-01-01",
        2,
        "MEM",
        { verified: false, detail: { lifeYearsMin: 5, lifeYearsMax: 6 }, note: "from memory" },
      ],
      [
        "2001-01-01",
        null,
        1.75,
        "S109",
        {
          fromKnown: false,
          detail: { lifeYearsMin: 5, lifeYearsMax: 6 },
          note: "coefficients read; the first day comes from the act cited there (2000-1352), not read; also S110",
        },
      ],
    ],
    "researchEquipment/5-6": [
      [
        "2026-11-21",
        null,
        2,
        "S112",
        {
          verified: false,
          fromKnown: false,
          detail: { lifeYearsMin: 5, lifeYearsMax: 6 },
          note: "coefficients read, the dates of that version not: attested only on the day it was read",
        },
      ],
    ],
    "general/over-6": [
      [
        "1996-01-01",
        "1996-02-01",
        2.5,
        "MEM",
        {
          verified: false,
          fromKnown: false,
          detail: { lifeYearsOver: 6 },
          note: "from memory; earlier start not collected",
        },
      ],
      [
        "1996-02-01",
        "1997-02-01",
        3.5,
        "S111",
        { detail: { lifeYearsOver: 6 }, note: "assets bought or made in this window" },
      ],
      ["1997-02-01", "2001-01-01", 2.5, "MEM", { verified: false, detail: { lifeYearsOver: 6 }, note: "from memory" }],
      [
        "2001-01-01",
        null,
        2.25,
        "S109",
        {
          fromKnown: false,
          detail: { lifeYearsOver: 6 },
          note: "coefficients read; the first day comes from the act cited there (2000-1352), not read; also S110",
        },
      ],
    ],
    "researchEquipment/over-6": [
      [
        "2026-11-21",
        null,
        2.5,
        "S112",
        {
          verified: false,
          fromKnown: false,
          detail: { lifeYearsOver: 6 },
          note: "coefficients read, the dates of that version not: attested only on the day it was read",
        },
      ],
    ],
  },
});
