import { type CalendarDate, type DayNumber, date, dateParts, dayNumber, fromDayNumber } from "../date.js";
import { UsageError } from "../errors.js";
import type { Period } from "../period.js";
import { no, ok, type Result } from "../result.js";
import type { Basis, Source } from "../source.js";
import type { Text } from "../text.js";
import { easterDay } from "./easter.js";
import {
  HOLIDAY_COVERAGE,
  HOLIDAY_RULES,
  HOLIDAY_TABLE_SOURCE,
  type HolidayRule,
  TABLE_ONLY_ZONES,
} from "./holiday-rules.js";
import type { HolidayZone } from "./holiday-zone.js";

/** Choices that change the list. */
export interface HolidayOptions {
  /**
   * Where the labor code and the published table disagree (Saint-Martin: 27 or 28 May): `code` by default.
   * Before 1 May 2026 the table alone speaks there.
   */
  readonly reading?: "code" | "publishedTable";
  /** Good Friday in Alsace-Moselle holds in towns with a Protestant or a mixed church: `holiday` (default) or `worked`. */
  readonly goodFriday?: "holiday" | "worked";
  /** After the last day that the sources reach (2031): `notCovered` (default), or go on with the last rule. */
  readonly afterKnown?: "notCovered" | "lastRule";
}

/** A public holiday (jour férié). */
export interface PublicHoliday {
  readonly date: CalendarDate;
  /** Ids of the holidays that fall on it: two in 2008, when Ascension was on 1 May. */
  readonly ids: readonly string[];
  readonly name: Text;
  /** `law`, or `secondary` where the published table alone speaks. */
  readonly basis: Basis;
  readonly source: Source;
  /** `false`: the text of that time was not read. */
  readonly verified: boolean;
}

/** Is a day a holiday? `null` = no. */
export type HolidayOn =
  | { readonly known: true; readonly holiday: PublicHoliday | null }
  | { readonly known: false; readonly reason: "notCovered" };

/**
 * The public holidays of a zone, from the first of January of one year to the end of another, oldest first.
 * A date on which two holidays fall is listed once. Whit Monday stays a holiday, solidarity day or not.
 *
 * Sources: code du travail L3133-1, L3134-13, L3422-2, and the table of Etalab for 2006 to 2031.
 *
 * @returns `{ ok: false, reason: "notCovered" }` when one of the years is out of the sources' reach: before 1982 (2006 overseas), after 2031.
 * @throws `calendar/unknown-zone`, `calendar/bad-year`.
 * @example
 * ```ts
 * const holidays = publicHolidays("FR", { fromYear: 2026, toYear: 2026 });
 * holidays.ok && holidays.value.length; // => 11
 * publicHolidays("FR", { fromYear: 1981, toYear: 1981 }); // => { ok: false, reason: "notCovered" }
 * ```
 */
export function publicHolidays(
  zone: HolidayZone,
  { fromYear, toYear, ...options }: { readonly fromYear: number; readonly toYear: number } & HolidayOptions,
): Result<PublicHoliday[], "notCovered"> {
  const list: PublicHoliday[] = [];
  checkYears(fromYear, toYear);
  for (let year = fromYear; year <= toYear; year++) {
    const found = holidaysOfYear(zone, year, options);
    if (found === undefined) return no("notCovered");
    list.push(...found);
  }
  return ok(list);
}

/**
 * Is this day a public holiday of the zone? A day whose own rule is known is answered even where the rest of the list is not:
 * 8 May 1955 was one.
 *
 * @throws `calendar/unknown-zone`.
 * @example
 * ```ts
 * holidayOn(date("2026-11-12"), "FR"); // => { known: true, holiday: null }
 * holidayOn(date("1970-07-14"), "FR"); // => { known: false, reason: "notCovered" }
 * ```
 */
export function holidayOn(day: CalendarDate, zone: HolidayZone, options: HolidayOptions = {}): HolidayOn {
  const year = dateParts(date(day)).year;
  if (afterKnown(zone, year, options)) return { known: false, reason: "notCovered" };
  const holiday = holidaysIn(zone, year, options).find((found) => found.date === day);
  if (holiday !== undefined) return { known: true, holiday };
  return covered(zone, year, options) ? { known: true, holiday: null } : { known: false, reason: "notCovered" };
}

/** The days of a year on which the whole list is known, or nothing. */
export function holidaysOfYear(
  zone: HolidayZone,
  year: number,
  options: HolidayOptions,
): readonly PublicHoliday[] | undefined {
  return covered(zone, year, options) ? holidaysIn(zone, year, options) : undefined;
}

/**
 * The days on which the whole list of a zone is known, whole years; nothing for `none`, which is known always.
 *
 * @throws `calendar/unknown-zone`.
 * @example
 * ```ts
 * holidayCoverage("FR-RE")?.from; // => "2006-01-01"
 * ```
 */
export function holidayCoverage(zone: HolidayZone): Period | undefined {
  if (zone === "none") return undefined;
  const known = Object.hasOwn(HOLIDAY_COVERAGE, zone) ? HOLIDAY_COVERAGE[zone] : undefined;
  if (known === undefined)
    throw new UsageError(
      "calendar/unknown-zone",
      zone,
      `one of ${Object.keys(HOLIDAY_COVERAGE).join(", ")}, none`,
      "holidayZoneOf(department) gives the zone of a department.",
    );
  return known;
}

function covered(zone: HolidayZone, year: number, options: HolidayOptions): boolean {
  const known = holidayCoverage(zone);
  return known === undefined || (year >= dateParts(known.from).year && !afterKnown(zone, year, options));
}

function afterKnown(zone: HolidayZone, year: number, options: HolidayOptions): boolean {
  const known = holidayCoverage(zone);
  return known !== undefined && options.afterKnown !== "lastRule" && year >= dateParts(known.until).year;
}

function holidaysIn(zone: HolidayZone, year: number, options: HolidayOptions): readonly PublicHoliday[] {
  if (zone === "none" || year < 1583) return [];
  const found = new Map<DayNumber, PublicHoliday>();
  for (const rule of HOLIDAY_RULES) {
    if ((rule.zone !== "FR" && rule.zone !== zone) || leftOut(rule, options)) continue;
    const n = dayOf(rule, year);
    const day = fromDayNumber(n);
    if (day < rule.from || (rule.until !== undefined && day >= rule.until)) continue;
    found.set(n, merged(found.get(n), asHoliday(rule, day, zone)));
  }
  return [...found].sort(([a], [b]) => a - b).map(([, holiday]) => holiday);
}

function leftOut(rule: HolidayRule, { reading = "code", goodFriday }: HolidayOptions): boolean {
  return (
    (rule.reading !== undefined && rule.reading !== reading) || (rule.id === "good-friday" && goodFriday === "worked")
  );
}

function dayOf({ on }: HolidayRule, year: number): DayNumber {
  return "easterOffset" in on ? easterDay(year) + on.easterOffset : dayNumber(year, on.month, on.day);
}

function asHoliday(rule: HolidayRule, day: CalendarDate, zone: HolidayZone): PublicHoliday {
  const tableOnly = TABLE_ONLY_ZONES.includes(zone);
  return {
    date: day,
    ids: [rule.id],
    name: rule.name,
    basis: tableOnly ? "secondary" : rule.basis,
    source: tableOnly ? HOLIDAY_TABLE_SOURCE : rule.source,
    verified: rule.verified !== false,
  };
}

function merged(first: PublicHoliday | undefined, second: PublicHoliday): PublicHoliday {
  if (first === undefined) return second;
  const name = { fr: `${first.name.fr}, ${second.name.fr}`, en: `${first.name.en}, ${second.name.en}` };
  return { ...first, ids: [...first.ids, ...second.ids], name };
}

function checkYears(fromYear: number, toYear: number): void {
  if (!Number.isInteger(fromYear) || !Number.isInteger(toYear) || fromYear < 1583 || toYear > 9999 || toYear < fromYear)
    throw new UsageError("calendar/bad-year", `${fromYear} to ${toYear}`, "whole years from 1583 to 9999, in order");
}
