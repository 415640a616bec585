import { type KeyedSeries, keyedSeries } from "../keyed-series.js";

/**
 * Jours fériés (Public holidays): public holidays by holiday zone; a day of another zone than FR adds to those of FR.
 * Known as far as the data set S70 lists the days; a calendar function for another year may apply the last rule if it
 * says so.
 *
 * Keys: `zone`, `code`. Known through 2031-12-31 (statute-open).
 */
export const publicHolidayRules: KeyedSeries<string> = /*@__PURE__*/ keyedSeries({
  id: "public-holiday-rules",
  title: { fr: "Jours fériés", en: "Public holidays" },
  unit: "text",
  keys: ["zone", "code"],
  law: true,
  knownUntil: "2032-01-01",
  rows: {
    "FR/newYear": [
      [
        "1982-01-01",
        "2006-01-01",
        "holiday",
        "S69",
        {
          verified: false,
          fromKnown: false,
          detail: { name: "1er janvier", rule: { type: "fixed", month: 1, day: 1 } },
          note: "same list taken for these years; the older code was not read, the start is not collected",
        },
      ],
      [
        "2006-01-01",
        null,
        "holiday",
        "S69",
        {
          detail: { name: "1er janvier", rule: { type: "fixed", month: 1, day: 1 } },
          note: "agrees with S70 from 2006 on",
        },
      ],
    ],
    "FR/easterMonday": [
      [
        "1982-01-01",
        "2006-01-01",
        "holiday",
        "S69",
        {
          verified: false,
          fromKnown: false,
          detail: { name: "Lundi de Pâques", rule: { type: "easterOffset", days: 1 } },
          note: "same list taken for these years; the older code was not read, the start is not collected",
        },
      ],
      [
        "2006-01-01",
        null,
        "holiday",
        "S69",
        {
          detail: { name: "Lundi de Pâques", rule: { type: "easterOffset", days: 1 } },
          note: "agrees with S70 from 2006 on",
        },
      ],
    ],
    "FR/labourDay": [
      [
        "1982-01-01",
        "2006-01-01",
        "holiday",
        "S69",
        {
          verified: false,
          fromKnown: false,
          detail: { name: "1er mai", rule: { type: "fixed", month: 5, day: 1 } },
          note: "same list taken for these years; the older code was not read, the start is not collected",
        },
      ],
      [
        "2006-01-01",
        null,
        "holiday",
        "S69",
        {
          detail: { name: "1er mai", rule: { type: "fixed", month: 5, day: 1 } },
          note: "agrees with S70 from 2006 on",
        },
      ],
    ],
    "FR/victory1945": [
      [
        "1946-05-08",
        "1953-03-21",
        null,
        "S151",
        {
          detail: { name: "8 mai", rule: { type: "fixed", month: 5, day: 8 } },
          note: "law 46-934 of 7 May 1946: kept on a Sunday",
        },
      ],
      [
        "1953-03-21",
        "1959-04-11",
        "holiday",
        "S151",
        {
          detail: { name: "8 mai", rule: { type: "fixed", month: 5, day: 8 } },
          note: "law 53-225 of 20 March 1953: 8 May 1953 to 1958",
        },
      ],
      [
        "1959-04-11",
        "1965-04-01",
        null,
        "S151",
        {
          detail: { name: "8 mai", rule: { type: "fixed", month: 5, day: 8 } },
          note: "decree 59-533 of 11 April 1959",
        },
      ],
      [
        "1965-04-01",
        "1966-01-01",
        "holiday",
        "S151",
        {
          detail: { name: "8 mai", rule: { type: "fixed", month: 5, day: 8 } },
          note: "8 May 1965 only (decree of 1 April 1965)",
        },
      ],
      [
        "1966-01-01",
        "1982-01-01",
        null,
        "S151",
        { detail: { name: "8 mai", rule: { type: "fixed", month: 5, day: 8 } } },
      ],
      [
        "1982-01-01",
        null,
        "holiday",
        "S152",
        {
          detail: { name: "8 mai", rule: { type: "fixed", month: 5, day: 8 } },
          note: "restored by an act of autumn 1981 (sources differ on its day): first 8 May in 1982; today L3133-1 (S69)",
        },
      ],
    ],
    "FR/ascension": [
      [
        "1982-01-01",
        "2006-01-01",
        "holiday",
        "S69",
        {
          verified: false,
          fromKnown: false,
          detail: { name: "Ascension", rule: { type: "easterOffset", days: 39 } },
          note: "same list taken for these years; the older code was not read, the start is not collected",
        },
      ],
      [
        "2006-01-01",
        null,
        "holiday",
        "S69",
        {
          detail: { name: "Ascension", rule: { type: "easterOffset", days: 39 } },
          note: "agrees with S70 from 2006 on",
        },
      ],
    ],
    "FR/whitMonday": [
      [
        "1982-01-01",
        "2006-01-01",
        "holiday",
        "S69",
        {
          verified: false,
          fromKnown: false,
          detail: { name: "Lundi de Pentecôte", rule: { type: "easterOffset", days: 50 } },
          note: "same list taken for these years; the older code was not read, the start is not collected",
        },
      ],
      [
        "2006-01-01",
        null,
        "holiday",
        "S69",
        {
          detail: { name: "Lundi de Pentecôte", rule: { type: "easterOffset", days: 50 } },
          note: "agrees with S70 from 2006 on",
        },
      ],
    ],
    "FR/nationalDay": [
      [
        "1982-01-01",
        "2006-01-01",
        "holiday",
        "S69",
        {
          verified: false,
          fromKnown: false,
          detail: { name: "14 juillet", rule: { type: "fixed", month: 7, day: 14 } },
          note: "same list taken for these years; the older code was not read, the start is not collected",
        },
      ],
      [
        "2006-01-01",
        null,
        "holiday",
        "S69",
        {
          detail: { name: "14 juillet", rule: { type: "fixed", month: 7, day: 14 } },
          note: "agrees with S70 from 2006 on",
        },
      ],
    ],
    "FR/assumption": [
      [
        "1982-01-01",
        "2006-01-01",
        "holiday",
        "S69",
        {
          verified: false,
          fromKnown: false,
          detail: { name: "Assomption", rule: { type: "fixed", month: 8, day: 15 } },
          note: "same list taken for these years; the older code was not read, the start is not collected",
        },
      ],
      [
        "2006-01-01",
        null,
        "holiday",
        "S69",
        {
          detail: { name: "Assomption", rule: { type: "fixed", month: 8, day: 15 } },
          note: "agrees with S70 from 2006 on",
        },
      ],
    ],
    "FR/allSaints": [
      [
        "1982-01-01",
        "2006-01-01",
        "holiday",
        "S69",
        {
          verified: false,
          fromKnown: false,
          detail: { name: "Toussaint", rule: { type: "fixed", month: 11, day: 1 } },
          note: "same list taken for these years; the older code was not read, the start is not collected",
        },
      ],
      [
        "2006-01-01",
        null,
        "holiday",
        "S69",
        {
          detail: { name: "Toussaint", rule: { type: "fixed", month: 11, day: 1 } },
          note: "agrees with S70 from 2006 on",
        },
      ],
    ],
    "FR/armistice": [
      [
        "1982-01-01",
        "2006-01-01",
        "holiday",
        "S69",
        {
          verified: false,
          fromKnown: false,
          detail: { name: "11 novembre", rule: { type: "fixed", month: 11, day: 11 } },
          note: "same list taken for these years; the older code was not read, the start is not collected",
        },
      ],
      [
        "2006-01-01",
        null,
        "holiday",
        "S69",
        {
          detail: { name: "11 novembre", rule: { type: "fixed", month: 11, day: 11 } },
          note: "agrees with S70 from 2006 on",
        },
      ],
    ],
    "FR/christmas": [
      [
        "1982-01-01",
        "2006-01-01",
        "holiday",
        "S69",
        {
          verified: false,
          fromKnown: false,
          detail: { name: "Noël", rule: { type: "fixed", month: 12, day: 25 } },
          note: "same list taken for these years; the older code was not read, the start is not collected",
        },
      ],
      [
        "2006-01-01",
        null,
        "holiday",
        "S69",
        { detail: { name: "Noël", rule: { type: "fixed", month: 12, day: 25 } }, note: "agrees with S70 from 2006 on" },
      ],
    ],
    "FR-alsace-moselle/goodFriday": [
      [
        "1982-01-01",
        "2006-01-01",
        "holiday",
        "S69",
        {
          verified: false,
          fromKnown: false,
          detail: { name: "Vendredi saint", rule: { type: "easterOffset", days: -2 } },
          note: "same list taken for these years; the older code was not read, the start is not collected",
        },
      ],
      [
        "2006-01-01",
        null,
        "holiday",
        "S69",
        {
          detail: { name: "Vendredi saint", rule: { type: "easterOffset", days: -2 } },
          note: "in towns with a Protestant church or a mixed church; agrees with S70 from 2006 on",
        },
      ],
    ],
    "FR-alsace-moselle/secondChristmas": [
      [
        "1982-01-01",
        "2006-01-01",
        "holiday",
        "S69",
        {
          verified: false,
          fromKnown: false,
          detail: { name: "26 décembre", rule: { type: "fixed", month: 12, day: 26 } },
          note: "same list taken for these years; the older code was not read, the start is not collected",
        },
      ],
      [
        "2006-01-01",
        null,
        "holiday",
        "S69",
        {
          detail: { name: "26 décembre", rule: { type: "fixed", month: 12, day: 26 } },
          note: "agrees with S70 from 2006 on",
        },
      ],
    ],
    "FR-YT/abolition-FR-YT": [
      [
        "2006-01-01",
        null,
        "holiday",
        "S69",
        {
          fromKnown: false,
          detail: { name: "Abolition de l'esclavage", rule: { type: "fixed", month: 4, day: 27 } },
          note: "agrees with S70 from 2006 on; earlier start not collected",
        },
      ],
    ],
    "FR-MQ/abolition-FR-MQ": [
      [
        "2006-01-01",
        null,
        "holiday",
        "S69",
        {
          fromKnown: false,
          detail: { name: "Abolition de l'esclavage", rule: { type: "fixed", month: 5, day: 22 } },
          note: "agrees with S70 from 2006 on; earlier start not collected",
        },
      ],
    ],
    "FR-GP/abolition-FR-GP": [
      [
        "2006-01-01",
        null,
        "holiday",
        "S69",
        {
          fromKnown: false,
          detail: { name: "Abolition de l'esclavage", rule: { type: "fixed", month: 5, day: 27 } },
          note: "agrees with S70 from 2006 on; earlier start not collected",
        },
      ],
    ],
    "FR-MF/abolition-FR-MF": [
      [
        "2026-05-01",
        null,
        "holiday",
        "S69",
        {
          fromKnown: false,
          detail: { name: "Abolition de l'esclavage", rule: { type: "fixed", month: 5, day: 27 } },
          note: "day of the data set compared; start not collected; that data set (S70) says 28 May, the code says 27",
        },
      ],
    ],
    "FR-GF/abolition-FR-GF": [
      [
        "2006-01-01",
        null,
        "holiday",
        "S69",
        {
          fromKnown: false,
          detail: { name: "Abolition de l'esclavage", rule: { type: "fixed", month: 6, day: 10 } },
          note: "agrees with S70 from 2006 on; earlier start not collected",
        },
      ],
    ],
    "FR-BL/abolition-FR-BL": [
      [
        "2026-05-01",
        null,
        "holiday",
        "S69",
        {
          fromKnown: false,
          detail: { name: "Abolition de l'esclavage", rule: { type: "fixed", month: 10, day: 9 } },
          note: "day of the data set compared; start not collected",
        },
      ],
    ],
    "FR-RE/abolition-FR-RE": [
      [
        "2006-01-01",
        null,
        "holiday",
        "S69",
        {
          fromKnown: false,
          detail: { name: "Abolition de l'esclavage", rule: { type: "fixed", month: 12, day: 20 } },
          note: "agrees with S70 from 2006 on; earlier start not collected",
        },
      ],
    ],
  },
});
