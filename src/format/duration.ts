import type { Rate } from "../model/money/ratio.js";
import { compareRatios } from "../model/money/ratio-ops.js";
import type { Lang } from "../model/text.js";
import { formatNumber, NO_BREAK_SPACE } from "./number.js";

/** Units of a duration. */
export type DurationUnit = "minutes" | "hours" | "days" | "months" | "years";

const WORDS: Readonly<Record<Lang, Readonly<Record<DurationUnit, readonly [one: string, many: string]>>>> = {
  fr: {
    minutes: ["minute", "minutes"],
    hours: ["heure", "heures"],
    days: ["jour", "jours"],
    months: ["mois", "mois"],
    years: ["an", "ans"],
  },
  en: {
    minutes: ["minute", "minutes"],
    hours: ["hour", "hours"],
    days: ["day", "days"],
    months: ["month", "months"],
    years: ["year", "years"],
  },
};

/**
 * A duration in words, with U+00A0 before the unit. French counts as one below two (`1,5 heure`), English only one itself (`1.5 hours`).
 *
 * @example
 * ```ts
 * formatDuration(36, "months", "fr"); // => "36\u00A0mois"
 * formatDuration(1.5, "hours", "en"); // => "1.5\u00A0hours"
 * ```
 */
export function formatDuration(count: Rate, unit: DurationUnit, lang: Lang): string {
  const [one, many] = WORDS[lang][unit];
  return `${formatNumber(count, lang)}${NO_BREAK_SPACE}${isOne(count, lang) ? one : many}`;
}

function isOne(count: Rate, lang: Lang): boolean {
  if (lang === "en") return compareRatios(count, 1) === 0 || compareRatios(count, -1) === 0;
  return compareRatios(count, 2) < 0 && compareRatios(count, -2) > 0;
}
