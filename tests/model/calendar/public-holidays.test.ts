import { readFileSync } from "node:fs";
import {
  type CalendarDate,
  date,
  type HolidayOptions,
  type HolidayZone,
  holidayCoverage,
  holidayOn,
  holidayZoneOf,
  publicHolidays,
} from "bareme/model";
import { expect, test } from "vitest";
import { vectors } from "../../support/vectors.js";

interface Table {
  readonly meta: { readonly zones: Record<HolidayZone, string>; readonly checkedZones: readonly HolidayZone[] };
  readonly rows: readonly (readonly [CalendarDate, string, readonly HolidayZone[]])[];
}
const table: Table = JSON.parse(readFileSync(new URL("../../fixtures/french-holidays.json", import.meta.url), "utf8"));
const zones = Object.keys(table.meta.zones) as HolidayZone[];

function dates(zone: HolidayZone, fromYear: number, toYear: number, options: HolidayOptions = {}): unknown {
  const found = publicHolidays(zone, { fromYear, toYear, ...options });
  return found.ok ? found.value.map((holiday) => holiday.date) : found.reason;
}

function printed(zone: HolidayZone): CalendarDate[] {
  return [...new Set(table.rows.filter(([, , at]) => at.includes(zone)).map(([day]) => day))].sort();
}

test.each(zones)("the published table of %s, 2006 to 2031", (zone) => {
  expect(dates(zone, 2006, 2031, { reading: "publishedTable" })).toEqual(printed(zone));
});

test.each(zones.filter((zone) => zone !== "FR-MF"))("the code agrees with the table in %s", (zone) => {
  expect(dates(zone, 2006, 2031)).toEqual(printed(zone));
});

test("in Saint-Martin the code says 27 May where the table says 28: the code is followed from the day it was read", () => {
  const differing = (dates("FR-MF", 2006, 2031) as CalendarDate[]).filter((day) => !printed("FR-MF").includes(day));
  expect(differing).toEqual([2026, 2027, 2028, 2029, 2030, 2031].map((year) => `${year}-05-27`));
  expect(holidayOn(date("2025-05-28"), "FR-MF")).toMatchObject({ known: true, holiday: { basis: "secondary" } });
  expect(holidayOn(date("2026-05-27"), "FR-MF")).toMatchObject({ known: true, holiday: { basis: "law" } });
});

test.each([...new Set(table.rows.map(([day]) => day))])("%s is a holiday where the table says so", (day) => {
  const at = new Set(table.rows.filter(([on]) => on === day).flatMap(([, , printedZones]) => printedZones));
  const said = zones.filter((zone) => {
    const on = holidayOn(day, zone, { reading: "publishedTable" });
    return on.known && on.holiday !== null;
  });
  expect(said).toEqual(zones.filter((zone) => at.has(zone)));
});

test.each(vectors("contract-vectors.json", "calendar.publicHolidays"))("$id", ({ args, expected }) => {
  expect(dates(args.zone, args.fromYear, args.toYear)).toEqual(expected);
});

test.each<[HolidayZone, number, number, number]>([
  ["FR", 1982, 2031, 11],
  ["FR-alsace-moselle", 1982, 2031, 13],
  ["FR-RE", 2006, 2031, 12],
  ["FR-NC", 2006, 2031, 11],
])("%s is known from %i to %i, %i days a year", (zone, first, last, days) => {
  expect(dates(zone, first - 1, first - 1)).toBe("notCovered");
  expect(dates(zone, first, first)).toHaveLength(days);
  expect(dates(zone, last, last)).toHaveLength(days);
  expect(dates(zone, last + 1, last + 1)).toBe("notCovered");
  expect(dates(zone, last + 1, last + 1, { afterKnown: "lastRule" })).toHaveLength(days);
  expect(dates(zone, first, last + 1)).toBe("notCovered");
});

test("no zone, no holiday, and always known", () => {
  expect(dates("none", 1600, 9000)).toEqual([]);
  expect(holidayCoverage("none")).toBeUndefined();
  expect(holidayOn(date("0900-05-01"), "none")).toEqual({ known: true, holiday: null });
});

test.each([
  ["1953-05-08", true],
  ["1952-05-08", undefined],
  ["1958-05-08", true],
  ["1959-05-08", undefined],
  ["1964-05-08", undefined],
  ["1965-05-08", true],
  ["1966-05-08", undefined],
  ["1981-05-08", undefined],
  ["1982-05-08", true],
  ["1982-05-07", false],
  ["2031-12-31", false],
  ["2032-01-01", undefined],
  ["2031-12-25", true],
])("8 May and the edges of what is known: %s %s", (day, expected) => {
  const on = holidayOn(date(day), "FR");
  expect(on.known ? on.holiday !== null : undefined).toBe(expected);
});

test("before 2006 the list is taken, not read: unverified; 8 May of 1982 was read", () => {
  expect(holidayOn(date("2005-12-25"), "FR")).toMatchObject({ holiday: { verified: false } });
  expect(holidayOn(date("2006-12-25"), "FR")).toMatchObject({ holiday: { verified: true } });
  expect(holidayOn(date("1982-05-08"), "FR")).toMatchObject({ holiday: { verified: true } });
});

test("Ascension on 1 May 2008: one date, two names", () => {
  expect(holidayOn(date("2008-05-01"), "FR")).toMatchObject({
    holiday: { ids: ["labor-day", "ascension"], name: { fr: "1er mai, Ascension" } },
  });
});

test("Good Friday can be worked in Alsace-Moselle, and is in Paris", () => {
  const friday = date("2026-04-03");
  expect(holidayOn(friday, "FR-alsace-moselle")).toMatchObject({ holiday: { ids: ["good-friday"] } });
  expect(holidayOn(friday, "FR-alsace-moselle", { goodFriday: "worked" })).toEqual({ known: true, holiday: null });
  expect(holidayOn(friday, "FR")).toEqual({ known: true, holiday: null });
});

test.each<[string, HolidayZone]>([
  ["57", "FR-alsace-moselle"],
  ["67", "FR-alsace-moselle"],
  ["68", "FR-alsace-moselle"],
  ["75", "FR"],
  ["2A", "FR"],
  ["974", "FR-RE"],
  ["978", "FR-MF"],
  ["988", "FR-NC"],
])("department %s is in %s", (department, zone) => {
  expect(holidayZoneOf(department)).toBe(zone);
});

test.each(["20", "00", "96", "979", "7", "constructor", ""])("territory %j is refused", (department) => {
  expect(() => holidayZoneOf(department)).toThrowError(expect.objectContaining({ code: "calendar/unknown-territory" }));
});

test.each(["FR-XX", "toString", ""])("zone %j is refused", (zone) => {
  expect(() => publicHolidays(zone as HolidayZone, { fromYear: 2026, toYear: 2026 })).toThrowError(
    expect.objectContaining({ code: "calendar/unknown-zone" }),
  );
});

test.each([
  [2026, 2025],
  [2026.5, 2027],
  [1500, 2026],
  [2026, 10000],
  [Number.NaN, 2026],
])("years %s to %s are refused", (fromYear, toYear) => {
  expect(() => publicHolidays("FR", { fromYear, toYear })).toThrowError(
    expect.objectContaining({ code: "calendar/bad-year" }),
  );
});
