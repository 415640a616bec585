/** The list of French public holidays, dated and sourced: a table of data. */
import type { CalendarDate } from "../date.js";
import { date } from "../date.js";
import type { Period } from "../period.js";
import type { Basis, Source } from "../source.js";
import type { Text } from "../text.js";
import type { HolidayZone } from "./holiday-zone.js";

/** When a holiday falls: the same day every year, or so many days after Easter Sunday. */
export type HolidayDay = { readonly month: number; readonly day: number } | { readonly easterOffset: number };

/** A holiday of a zone, from a day on. A day of another zone than `FR` adds to those of `FR`. */
export interface HolidayRule {
  /** Kebab-case; one id keeps its name over the years. */
  readonly id: string;
  readonly zone: HolidayZone;
  readonly name: Text;
  readonly on: HolidayDay;
  /** First day on which the rule is attested. */
  readonly from: CalendarDate;
  /** First day on which it no longer holds. */
  readonly until?: CalendarDate;
  /** `law`: the labor code. `secondary`: the published table alone speaks. */
  readonly basis: Basis;
  readonly source: Source;
  /** `false`: the text of that time was not read, the later list was taken. */
  readonly verified?: false;
  /** Two sources disagree: this row belongs to one of the readings only. */
  readonly reading?: "code" | "publishedTable";
}

/** Article L3133-1, L3134-13 and L3422-2. */
const CODE: Source = {
  id: "code-du-travail-l3133-1",
  title: "Code du travail, L3133-1, L3134-13, L3422-2",
  url: "https://github.com/SocialGouv/legi-data",
};
const TABLE: Source = {
  id: "etalab-jours-feries",
  title: "Etalab, jours fériés en France",
  url: "https://github.com/etalab/jours-feries-france-data",
  readOn: /* @__PURE__ */ date("2026-05-01"),
};
const EIGHTH_OF_MAY: Source = {
  id: "jorf-8-mai",
  title:
    "JORF, histoire du 8 mai (law 53-225 of 20 March 1953, decree 59-533 of 11 April 1959, decree of 1 April 1965)",
  url: "https://menilmontant.typepad.fr/jorf/2013/05/9-mai-sans.html",
};
const EIGHTH_OF_MAY_AGAIN: Source = {
  id: "8-mai-1982",
  title: "Pourquoi le 8 mai est-il férié",
  url: "http://pourquois.com/histoire_geo/pourquoi-8-mai-est-ferie.html",
};

const START: CalendarDate = /* @__PURE__ */ date("1982-01-01");
const TABLE_START: CalendarDate = /* @__PURE__ */ date("2006-01-01");
const TABLE_END: CalendarDate = /* @__PURE__ */ date("2032-01-01");
const CODE_READ: CalendarDate = /* @__PURE__ */ date("2026-05-01");

/** The days on which the whole list of a zone is known. Without source: always. */
export const HOLIDAY_COVERAGE: Readonly<Record<Exclude<HolidayZone, "none">, Period>> = {
  FR: { from: START, until: TABLE_END },
  "FR-alsace-moselle": { from: START, until: TABLE_END },
  "FR-GP": { from: TABLE_START, until: TABLE_END },
  "FR-MQ": { from: TABLE_START, until: TABLE_END },
  "FR-GF": { from: TABLE_START, until: TABLE_END },
  "FR-RE": { from: TABLE_START, until: TABLE_END },
  "FR-YT": { from: TABLE_START, until: TABLE_END },
  "FR-BL": { from: TABLE_START, until: TABLE_END },
  "FR-MF": { from: TABLE_START, until: TABLE_END },
  "FR-NC": { from: TABLE_START, until: TABLE_END },
  "FR-PF": { from: TABLE_START, until: TABLE_END },
  "FR-WF": { from: TABLE_START, until: TABLE_END },
  "FR-PM": { from: TABLE_START, until: TABLE_END },
};

/** Zones that the labor code does not govern: only the published table says that they have the mainland's days. */
export const TABLE_ONLY_ZONES: readonly HolidayZone[] = ["FR-NC", "FR-PF", "FR-WF", "FR-PM"];
export { TABLE as HOLIDAY_TABLE_SOURCE };

/** From 1982 the same list is taken; the text of before 2006 was not read. */
function listed(zone: HolidayZone, id: string, fr: string, en: string, on: HolidayDay): readonly HolidayRule[] {
  const base = { id, zone, name: { fr, en }, on, basis: "law" as const, source: CODE };
  return [
    { ...base, from: START, until: TABLE_START, verified: false },
    { ...base, from: TABLE_START },
  ];
}

function fixed(month: number, day: number): HolidayDay {
  return { month, day };
}

function victory(from: string, until: string | undefined, source: Source): HolidayRule {
  const row = {
    id: "victory-1945",
    zone: "FR" as const,
    name: { fr: "8 mai", en: "Victory Day 1945" },
    on: fixed(5, 8),
    basis: "law" as const,
    source,
  };
  return until === undefined ? { ...row, from: date(from) } : { ...row, from: date(from), until: date(until) };
}

function abolition(
  zone: HolidayZone,
  on: HolidayDay,
  from: CalendarDate,
  basis: "law" | "secondary" = "law",
  more: Pick<HolidayRule, "until" | "reading"> = {},
): HolidayRule {
  const name = { fr: "Abolition de l'esclavage", en: "Abolition of slavery" };
  return { id: "abolition", zone, name, on, from, basis, source: basis === "law" ? CODE : TABLE, ...more };
}

/**
 * All rules. 8 May was a holiday from 1953 to 1958, in 1965, and again since 1982.
 * Saint-Martin: the code says 27 May, the published table 27 May until 2017 and 28 May since; the code was read on 1 May 2026.
 */
export const HOLIDAY_RULES: readonly HolidayRule[] = /* @__PURE__ */ (() => [
  ...listed("FR", "new-year", "1er janvier", "New Year's Day", fixed(1, 1)),
  ...listed("FR", "easter-monday", "Lundi de Pâques", "Easter Monday", { easterOffset: 1 }),
  ...listed("FR", "labor-day", "1er mai", "Labor Day", fixed(5, 1)),
  victory("1953-03-21", "1959-04-11", EIGHTH_OF_MAY),
  victory("1965-04-01", "1966-01-01", EIGHTH_OF_MAY),
  victory("1982-01-01", undefined, EIGHTH_OF_MAY_AGAIN),
  ...listed("FR", "ascension", "Ascension", "Ascension Day", { easterOffset: 39 }),
  ...listed("FR", "whit-monday", "Lundi de Pentecôte", "Whit Monday", { easterOffset: 50 }),
  ...listed("FR", "national-day", "14 juillet", "National Day", fixed(7, 14)),
  ...listed("FR", "assumption", "Assomption", "Assumption Day", fixed(8, 15)),
  ...listed("FR", "all-saints", "Toussaint", "All Saints' Day", fixed(11, 1)),
  ...listed("FR", "armistice", "11 novembre", "Armistice Day", fixed(11, 11)),
  ...listed("FR", "christmas", "Noël", "Christmas Day", fixed(12, 25)),
  ...listed("FR-alsace-moselle", "good-friday", "Vendredi saint", "Good Friday", { easterOffset: -2 }),
  ...listed("FR-alsace-moselle", "second-christmas", "26 décembre", "26 December", fixed(12, 26)),
  abolition("FR-YT", fixed(4, 27), TABLE_START),
  abolition("FR-MQ", fixed(5, 22), TABLE_START),
  abolition("FR-GP", fixed(5, 27), TABLE_START),
  abolition("FR-GF", fixed(6, 10), TABLE_START),
  abolition("FR-RE", fixed(12, 20), TABLE_START),
  abolition("FR-BL", fixed(10, 9), TABLE_START, "secondary", { until: CODE_READ }),
  abolition("FR-BL", fixed(10, 9), CODE_READ),
  abolition("FR-MF", fixed(5, 27), TABLE_START, "secondary", { until: date("2018-01-01") }),
  abolition("FR-MF", fixed(5, 28), date("2018-01-01"), "secondary", { until: CODE_READ }),
  abolition("FR-MF", fixed(5, 27), CODE_READ, "law", { reading: "code" }),
  abolition("FR-MF", fixed(5, 28), CODE_READ, "secondary", { reading: "publishedTable" }),
])();
