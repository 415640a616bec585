import { enGB } from "date-fns/locale/en-GB";
import { fr } from "date-fns/locale/fr";
import { type CalendarDate, date, dateParts } from "../model/date.js";
import { weekday } from "../model/date-arithmetic.js";
import { lastDay, type OpenPeriod } from "../model/period.js";
import type { Lang } from "../model/text.js";

/** `short` 21/11/2026 or 21 Nov 2026; `long` 21 novembre 2026; `full` with the day of the week. */
export type DateStyle = "short" | "long" | "full";

const LOCALES = { fr, en: enGB } as const;

/**
 * A day as people read it. English short dates name the month, since 03/04 is read two ways; the first of a month is *1er* in French.
 *
 * @throws `date/invalid`.
 * @example
 * ```ts
 * formatDate(date("2026-01-01"), "fr"); // => "1er janvier 2026"
 * formatDate(date("2026-11-21"), "en", "short"); // => "21 Nov 2026"
 * formatDate(date("2026-11-21"), "fr", "full"); // => "samedi 21 novembre 2026"
 * ```
 */
export function formatDate(day: CalendarDate, lang: Lang, style: DateStyle = "long"): string {
  const { year, month, day: number } = dateParts(date(day));
  if (style === "short" && lang === "fr") return `${pad(number)}/${pad(month)}/${year}`;
  const name = monthName(month, lang, style === "short");
  const text = `${lang === "fr" && number === 1 ? "1er" : number} ${name} ${year}`;
  return style === "full" ? `${dayName(day, lang)} ${text}` : text;
}

/**
 * A period as people read it, with its last day inside: the half-open form is for programs.
 *
 * @throws `date/invalid`.
 * @example
 * ```ts
 * const year = period(date("2026-01-01"), date("2027-01-01"));
 * formatPeriod(year, "fr"); // => "du 1er janvier 2026 au 31 décembre 2026"
 * formatPeriod({ from: date("2026-01-01") }, "en"); // => "from 1 January 2026"
 * ```
 */
export function formatPeriod(period: OpenPeriod, lang: Lang, style: DateStyle = "long"): string {
  const first = formatDate(period.from, lang, style);
  if (period.until === undefined) return lang === "fr" ? `à partir du ${first}` : `from ${first}`;
  const last = formatDate(lastDay({ from: period.from, until: period.until }), lang, style);
  return lang === "fr" ? `du ${first} au ${last}` : `from ${first} to ${last}`;
}

/** Name of a month, 1 to 12. */
export function monthName(month: number, lang: Lang, abbreviated: boolean): string {
  const width = abbreviated ? "abbreviated" : "wide";
  return LOCALES[lang].localize.month((month - 1) as 0, { width });
}

function dayName(day: CalendarDate, lang: Lang): string {
  return LOCALES[lang].localize.day((weekday(day) % 7) as 0, { width: "wide" });
}

function pad(n: number): string {
  return String(n).padStart(2, "0");
}
