import { readFileSync } from "node:fs";
import { dateOf, easterSunday } from "bareme/model";
import { expect, test } from "vitest";
import { vectors } from "../../support/vectors.js";

const rates = JSON.parse(readFileSync(new URL("../../fixtures/french-rate-vectors.json", import.meta.url), "utf8"));

test.each(rates.easterSundays.cases as { year: number; date: string }[])(
  "Easter of $year is $date",
  ({ year, date }) => {
    expect(easterSunday(year)).toBe(date);
  },
);

test.each(vectors("contract-vectors.json", "calendar.easter"))("$id", ({ args, expected }) => {
  const years = Array.from({ length: args.toYear - args.fromYear + 1 }, (_, k) => args.fromYear + k);
  expect(years.map(easterSunday)).toEqual(expected);
});

/** Gauss's method with the corrections of 1816, as an independent road. */
function gauss(year: number): string {
  const a = year % 19;
  const k = Math.floor(year / 100);
  const p = Math.floor((13 + 8 * k) / 25);
  const q = Math.floor(k / 4);
  const m = (15 - p + k - q) % 30;
  const n = (4 + k - q) % 7;
  const d = (19 * a + m) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + n) % 7;
  const day = 22 + d + e;
  if (day <= 31) return dateOf(year, 3, day);
  const april = day - 31;
  if (d === 29 && e === 6) return dateOf(year, 4, april - 7);
  if (d === 28 && e === 6 && a > 10) return dateOf(year, 4, april - 7);
  return dateOf(year, 4, april);
}

test("every year from 1583 to 4099 equals Gauss's method", () => {
  for (let year = 1583; year <= 4099; year++) expect(easterSunday(year)).toBe(gauss(year));
});

test.each([1582, 10000, 2026.5, Number.NaN])("%s is refused", (year) => {
  expect(() => easterSunday(year)).toThrowError(expect.objectContaining({ code: "calendar/bad-year" }));
});
