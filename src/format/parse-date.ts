import { type CalendarDate, dateOf, daysInMonth } from "../model/date.js";
import { no, ok, type Result } from "../model/result.js";
import type { Lang } from "../model/text.js";
import { monthName } from "./date.js";

/** Why a text is no day: `notADate` (other forms, two-digit years), `noSuchDay` (31 April), `ambiguous` (03/04/2026 in English). */
export type DateFault = "notADate" | "noSuchDay" | "ambiguous";

const LONGEST = 40;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const FIGURES = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/;
const DAY_FIRST = /^(\d{1,2})(?:er|st|nd|rd|th)?\.? (\p{L}{3,12})\.?,? (\d{4})$/u;
const MONTH_FIRST = /^(\p{L}{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u;

/**
 * A day as people type it. ISO `2026-11-21`; French `21/11/2026`, `21.11.2026`, `1er janvier 2026`, `3 févr. 2026`;
 * English `21 November 2026`, `Nov 21, 2026`, and figures only where day and month cannot be mistaken. Years have four digits.
 *
 * @param text - Anything; what is not a text of at most 40 characters is no date.
 * @example
 * ```ts
 * parseDate("1er février 2026", "fr"); // => { ok: true, value: "2026-02-01" }
 * parseDate("31/04/2026", "fr"); // => { ok: false, reason: "noSuchDay" }
 * parseDate("03/04/2026", "en"); // => { ok: false, reason: "ambiguous" }
 * ```
 */
export function parseDate(text: unknown, lang: Lang): Result<CalendarDate, DateFault> {
  if (typeof text !== "string" || text.length > LONGEST) return no("notADate");
  const bare = text
    .trim()
    .replace(/[\s\u00A0\u202F]+/g, " ")
    .toLowerCase();
  const iso = ISO.exec(bare);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const figures = FIGURES.exec(bare);
  if (figures) return inFigures(Number(figures[1]), Number(figures[2]), Number(figures[3]), lang);
  const dayFirst = DAY_FIRST.exec(bare);
  if (dayFirst) return inWords(dayFirst[1], dayFirst[2], dayFirst[3], lang);
  const monthFirst = lang === "en" ? MONTH_FIRST.exec(bare) : null;
  return monthFirst ? inWords(monthFirst[2], monthFirst[1], monthFirst[3], lang) : no("notADate");
}

function inFigures(first: number, second: number, year: number, lang: Lang): Result<CalendarDate, DateFault> {
  if (lang === "fr" || first === second || first > 12) return day(year, second, first);
  return second > 12 ? day(year, first, second) : no("ambiguous");
}

function inWords(number = "", word = "", year = "", lang: Lang = "fr"): Result<CalendarDate, DateFault> {
  const month = monthOf(word, lang);
  return month === undefined ? no("notADate") : day(Number(year), month, Number(number));
}

/** The one month that begins like the word, accents aside: three letters are enough, except in French for juin and juillet. */
function monthOf(word: string, lang: Lang): number | undefined {
  const wanted = bareLetters(word);
  const found = Array.from({ length: 12 }, (_, k) => k + 1).filter((month) =>
    bareLetters(monthName(month, lang, false)).startsWith(wanted),
  );
  return found.length === 1 ? found[0] : undefined;
}

function bareLetters(word: string): string {
  return word
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036F]/g, "");
}

function day(year: number, month: number, number: number): Result<CalendarDate, DateFault> {
  const exists = year >= 1 && month >= 1 && month <= 12 && number >= 1 && number <= daysInMonth(year, month);
  return exists ? ok(dateOf(year, month, number)) : no("noSuchDay");
}
