import { type KeyedSeries, keyedSeries } from "../keyed-series.js";

/**
 * Taux de TVA (VAT rates): VAT class -> rate, by territory.
 *
 * Keys: `territory`, `class`. Known through 2026-11-21 (statute-open).
 */
export const vatRates: KeyedSeries<number> = /*@__PURE__*/ keyedSeries({
  id: "vat-rates",
  title: { fr: "Taux de TVA", en: "VAT rates" },
  unit: "fraction",
  keys: ["territory", "class"],
  law: true,
  knownUntil: "2026-11-22",
  rows: {
    "FR-metropolitan/normal": [
      [
        "1968-12-01",
        "1970-01-01",
        0.19,
        "S1",
        { detail: { base: "price-incl-tax" }, note: "until 1969-12-31 the rate applied to the price including tax" },
      ],
      ["1970-01-01", "1972-01-01", 0.23, "S1"],
      ["1972-01-01", "1977-01-01", 0.2, "S1"],
      ["1977-01-01", "1982-07-01", 0.176, "S1"],
      ["1982-07-01", "1995-08-01", 0.186, "S1"],
      ["1995-08-01", "2000-04-01", 0.206, "S1"],
      ["2000-04-01", "2014-01-01", 0.196, "S1"],
      ["2014-01-01", null, 0.2, "S1"],
    ],
    "FR-metropolitan/intermediate": [
      [
        "1968-12-01",
        "1970-01-01",
        0.15,
        "S1",
        { detail: { base: "price-incl-tax" }, note: "until 1969-12-31 the rate applied to the price including tax" },
      ],
      ["1970-01-01", "1977-01-01", 0.176, "S1"],
      ["1977-01-01", "1986-07-01", null, "S1"],
      ["1986-07-01", "1991-07-29", 0.13, "S1"],
      ["1991-07-29", "2012-01-01", null, "S1"],
      ["2012-01-01", "2014-01-01", 0.07, "S1"],
      ["2014-01-01", null, 0.1, "S1"],
    ],
    "FR-metropolitan/reduced": [
      [
        "1968-12-01",
        "1970-01-01",
        0.07,
        "S1",
        { detail: { base: "price-incl-tax" }, note: "until 1969-12-31 the rate applied to the price including tax" },
      ],
      ["1970-01-01", "1972-01-01", 0.075, "S1"],
      ["1972-01-01", "1982-07-01", 0.07, "S1"],
      ["1982-07-01", null, 0.055, "S1"],
    ],
    "FR-metropolitan/reduced2": [
      ["1968-12-01", "1982-07-01", null, "S1"],
      ["1982-07-01", "1989-01-01", 0.07, "S1"],
      ["1989-01-01", null, null, "S1"],
    ],
    "FR-metropolitan/super-reduced": [
      ["1968-12-01", "1986-07-01", null, "S1"],
      ["1986-07-01", null, 0.021, "S1"],
    ],
    "FR-metropolitan/increased": [
      [
        "1968-12-01",
        "1970-01-01",
        0.25,
        "S1",
        { detail: { base: "price-incl-tax" }, note: "until 1969-12-31 the rate applied to the price including tax" },
      ],
      ["1970-01-01", "1989-01-01", 0.3333, "S1"],
      ["1989-01-01", "1990-01-01", 0.28, "S1"],
      ["1990-01-01", "1990-09-13", 0.25, "S1"],
      ["1990-09-13", "1993-01-01", 0.22, "S1"],
      ["1993-01-01", null, null, "S1"],
    ],
    "FR-metropolitan/increased-temporary": [
      ["1968-12-01", "1987-09-17", null, "S1"],
      ["1987-09-17", "1989-01-01", 0.28, "S1"],
      ["1989-01-01", "1989-09-08", null, "S1"],
      ["1989-09-08", "1990-01-01", 0.28, "S1"],
      ["1990-01-01", null, null, "S1"],
    ],
    "FR-Corsica/normal": [
      [
        "2016-07-22",
        null,
        0.2,
        "S143",
        {
          fromKnown: false,
          note: "first day attested (guide of that date); earlier start not collected; same as the mainland",
        },
      ],
    ],
    "FR-Corsica/intermediate": [
      [
        "2016-07-22",
        null,
        0.1,
        "S143",
        { fromKnown: false, note: "first day attested (guide of that date); earlier start not collected" },
      ],
    ],
    "FR-Corsica/reduced": [
      [
        "2016-07-22",
        null,
        0.055,
        "S143",
        {
          fromKnown: false,
          note: "first day attested (guide of that date); earlier start not collected; items not at 2.1",
        },
      ],
    ],
    "FR-Corsica/corsica-0.9": [
      [
        "2016-07-22",
        null,
        0.009,
        "S143",
        {
          fromKnown: false,
          note: "first day attested (guide of that date); earlier start not collected; operations of CGI 281 quater and 281 sexies (S3); a rate of 0.90 already stood in decree 86-414 (S144)",
        },
      ],
    ],
    "FR-Corsica/corsica-2.1": [
      [
        "2016-07-22",
        null,
        0.021,
        "S143",
        {
          fromKnown: false,
          note: "first day attested (guide of that date); earlier start not collected; most goods and services at 5.5 or 10 on the mainland (S3); a rate of 2.10 already stood in decree 86-414 (S144)",
        },
      ],
    ],
    "FR-Corsica/corsica-10": [
      [
        "2016-07-22",
        null,
        0.1,
        "S143",
        {
          fromKnown: false,
          note: "first day attested (guide of that date); earlier start not collected; real-estate works, listed farm equipment, drinks on premises, low-voltage electricity (S3)",
        },
      ],
    ],
    "FR-Corsica/corsica-13": [
      [
        "2016-07-22",
        null,
        0.13,
        "S143",
        {
          fromKnown: false,
          note: "first day attested (guide of that date); earlier start not collected; petroleum products (S3); a rate of 13 already stood in decree 86-414 (S144)",
        },
      ],
    ],
    "FR-GP-MQ-RE/normal": [
      [
        "2001-03-31",
        "2012-01-01",
        0.085,
        "S145",
        { fromKnown: false, note: "first day of the version read; earlier start not collected" },
      ],
      [
        "2012-01-01",
        "2016-07-22",
        0.085,
        "S145",
        { verified: false, note: "same value in the texts before and after; the versions between were not read" },
      ],
      ["2016-07-22", null, 0.085, "S143", { note: "also S5 (2019-06-05)" }],
    ],
    "FR-GP-MQ-RE/reduced": [
      [
        "2001-03-31",
        "2012-01-01",
        0.021,
        "S145",
        { fromKnown: false, note: "first day of the version read; earlier start not collected" },
      ],
      [
        "2012-01-01",
        "2016-07-22",
        0.021,
        "S145",
        { verified: false, note: "same value in the texts before and after; the versions between were not read" },
      ],
      ["2016-07-22", null, 0.021, "S143", { note: "also S5 (2019-06-05)" }],
    ],
    "FR-GP-MQ-RE/dom-shows-press": [
      [
        "2019-06-05",
        null,
        0.0105,
        "S5",
        { fromKnown: false, note: "first 140 shows, press (S4); first day attested, earlier start not collected" },
      ],
    ],
    "FR-GP-MQ-RE/dom-live-animals": [
      [
        "2016-07-22",
        null,
        0.0175,
        "S143",
        { fromKnown: false, note: "live butchery animals (S6); first day attested, earlier start not collected" },
      ],
    ],
    "FR-GF-YT/not-applicable-territory": [
      [
        "2026-11-21",
        null,
        null,
        "S6",
        {
          verified: false,
          fromKnown: false,
          note: "VAT provisionally not applicable (CGI 294-1): no rate and no VAT line, not a rate of 0; secondary source without date, so attested only on the day it was read",
        },
      ],
    ],
  },
});
