import { formatDate, formatPeriod, fromJsDate, parseDate, toJsDate } from "bareme/format";
import { type CalendarDate, date, fromDayNumber, type Lang } from "bareme/model";
import fc from "fast-check";
import { expect, test } from "vitest";

const days = fc.integer({ min: -700_000, max: 2_900_000 }).map(fromDayNumber); // years 54 to 9910

test.each<[string, Lang, string, string, string]>([
  ["2026-01-01", "fr", "01/01/2026", "1er janvier 2026", "jeudi 1er janvier 2026"],
  ["2026-11-21", "fr", "21/11/2026", "21 novembre 2026", "samedi 21 novembre 2026"],
  ["2026-08-02", "fr", "02/08/2026", "2 août 2026", "dimanche 2 août 2026"],
  ["2026-11-21", "en", "21 Nov 2026", "21 November 2026", "Saturday 21 November 2026"],
  ["2024-02-29", "en", "29 Feb 2024", "29 February 2024", "Thursday 29 February 2024"],
])("%s in %s", (day, lang, ...expected) => {
  const printed = (["short", "long", "full"] as const).map((style) => formatDate(date(day), lang, style));
  expect(printed).toEqual(expected);
  expect(formatDate(date(day), lang)).toBe(expected[1]);
});

test("full dates agree with Intl, in UTC, save for the first of a French month", () => {
  const intl = (locale: string) => new Intl.DateTimeFormat(locale, { dateStyle: "full", timeZone: "UTC" });
  fc.assert(
    fc.property(fc.integer({ min: -25_567, max: 47_482 }).map(fromDayNumber), (day) => {
      const moment = new Date(`${day}T12:00:00Z`);
      const french = intl("fr-FR")
        .format(moment)
        .replace(/(?<= )1 /, "1er ");
      expect(formatDate(day, "fr", "full")).toBe(french);
      expect(formatDate(day, "en", "full")).toBe(intl("en-GB").format(moment).replace(",", ""));
    }),
  );
});

test("what is printed is read back, in every style and language", () => {
  fc.assert(
    fc.property(days, fc.constantFrom<Lang>("fr", "en"), fc.constantFrom("short", "long"), (day, lang, style) => {
      fc.pre(day >= "1000-01-01");
      expect(parseDate(formatDate(day, lang, style), lang)).toEqual({ ok: true, value: day });
    }),
  );
});

test.each<[Lang, string, string]>([
  ["fr", "2026-11-21", "2026-11-21"],
  ["fr", "21/11/2026", "2026-11-21"],
  ["fr", "3/4/2026", "2026-04-03"],
  ["fr", "21.11.2026", "2026-11-21"],
  ["fr", "21-11-2026", "2026-11-21"],
  ["fr", "1er janvier 2026", "2026-01-01"],
  ["fr", "1ER FÉVRIER 2026", "2026-02-01"],
  ["fr", "3 fevr. 2026", "2026-02-03"],
  ["fr", "15 aout\u00A02026", "2026-08-15"],
  ["fr", "14 juil. 2026", "2026-07-14"],
  ["en", "21 November 2026", "2026-11-21"],
  ["en", "Nov 21, 2026", "2026-11-21"],
  ["en", "November 3rd 2026", "2026-11-03"],
  ["en", "2nd Feb 2026", "2026-02-02"],
  ["en", "21/11/2026", "2026-11-21"],
  ["en", "11/21/2026", "2026-11-21"],
  ["en", "04/04/2026", "2026-04-04"],
])("%s %j is %s", (lang, text, expected) => {
  expect(parseDate(text, lang)).toEqual({ ok: true, value: expected });
});

test.each<[Lang, unknown, string]>([
  ["en", "03/04/2026", "ambiguous"],
  ["fr", "31/04/2026", "noSuchDay"],
  ["fr", "29 février 2026", "noSuchDay"],
  ["fr", "0000-01-01", "noSuchDay"],
  ["fr", "00/01/2026", "noSuchDay"],
  ["fr", "11/21/2026", "noSuchDay"],
  ["fr", "21/11/26", "notADate"],
  ["fr", "1 jui 2026", "notADate"],
  ["fr", "1 brumaire 2026", "notADate"],
  ["fr", "21 November 2026", "notADate"],
  ["en", "21 novembre 2026", "notADate"],
  ["fr", "November 21, 2026", "notADate"],
  ["fr", "demain", "notADate"],
  ["fr", "", "notADate"],
  ["fr", "1".repeat(41), "notADate"],
  ["fr", 20_261_121, "notADate"],
  ["fr", undefined, "notADate"],
])("%s %j: %s", (lang, text, reason) => {
  expect(parseDate(text, lang)).toEqual({ ok: false, reason });
});

test("a period is printed with its last day inside", () => {
  const year = { from: date("2026-01-01"), until: date("2027-01-01") };
  expect(formatPeriod(year, "fr", "short")).toBe("du 01/01/2026 au 31/12/2026");
  expect(formatPeriod(year, "en")).toBe("from 1 January 2026 to 31 December 2026");
  expect(formatPeriod({ from: date("2026-01-01") }, "fr")).toBe("à partir du 1er janvier 2026");
});

test("a Date and a day convert at the distance from UTC that is named", () => {
  expect(fromJsDate(new Date("2026-11-20T23:30:00Z"), { minutesAheadOfUtc: 0 })).toBe("2026-11-20");
  expect(fromJsDate(new Date("2026-11-20T23:30:00Z"), { minutesAheadOfUtc: 60 })).toBe("2026-11-21");
  expect(fromJsDate(new Date("2026-11-21T04:30:00Z"), { minutesAheadOfUtc: -300 })).toBe("2026-11-20");
  expect(fromJsDate(new Date(-1), { minutesAheadOfUtc: 0 })).toBe("1969-12-31");
  expect(() => fromJsDate(new Date("nonsense"), { minutesAheadOfUtc: 0 })).toThrow(
    expect.objectContaining({ code: "date/invalid" }),
  );
  fc.assert(
    fc.property(days, (day) => {
      expect(fromJsDate(toJsDate(day), { minutesAheadOfUtc: 0 })).toBe(day);
    }),
  );
});

test("a day that does not exist is not printed", () => {
  expect(() => formatDate("2026-02-30" as CalendarDate, "fr")).toThrow(
    expect.objectContaining({ code: "date/invalid" }),
  );
});
