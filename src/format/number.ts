import type { Rate } from "../model/money/ratio.js";
import { ratioTimes } from "../model/money/ratio-ops.js";
import { ratioToDecimal } from "../model/money/ratio-text.js";
import type { Lang } from "../model/text.js";

/** U+202F, narrow no-break space: between thousands in French, as in the CLDR. */
export const NARROW_SPACE = "\u202F";
/** U+00A0, no-break space: before the euro sign, the percent sign and a unit in French. */
export const NO_BREAK_SPACE = "\u00A0";

/** How many decimals: exactly so many, or (default) those needed up to two, without trailing zeros. */
export interface NumberOptions {
  /** 0 to 100. */
  readonly decimals?: number;
}

/**
 * A number as people read it: `1 234,5` in French (U+202F between thousands), `1,234.5` in English. Half away from zero, exactly.
 *
 * @param value - A number read as its shortest decimal, a decimal string, or an exact fraction.
 * @throws `ratio/not-a-decimal`, `ratio/bad-decimals`.
 * @example
 * ```ts
 * formatNumber(1234.5, "fr"); // => "1\u202F234,5"
 * formatNumber({ num: 2, den: 3 }, "en", { decimals: 3 }); // => "0.667"
 * ```
 */
export function formatNumber(value: Rate, lang: Lang, options: NumberOptions = {}): string {
  const { decimals } = options;
  const text = decimals === undefined ? trimmed(ratioToDecimal(value, 2)) : ratioToDecimal(value, decimals);
  return localized(text, lang);
}

/**
 * A fraction as a percentage: `19,6 %` in French (U+00A0 before the sign), `19.6%` in English.
 *
 * @param fraction - 0.196 is 19.6 %.
 * @throws `ratio/not-a-decimal`, `ratio/bad-decimals`.
 * @example
 * ```ts
 * formatPercent(0.196, "fr"); // => "19,6\u00A0%"
 * formatPercent({ num: 90, den: 390 }, "en"); // => "23.08%"
 * ```
 */
export function formatPercent(fraction: Rate, lang: Lang, options: NumberOptions = {}): string {
  const number = formatNumber(ratioTimes(fraction, 100), lang, options);
  return lang === "fr" ? `${number}${NO_BREAK_SPACE}%` : `${number}%`;
}

/** A decimal string with the marks of a language: groups of three digits, comma or point. */
export function localized(decimal: string, lang: Lang): string {
  const [whole = "", fraction] = decimal.replace("-", "").split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, lang === "fr" ? NARROW_SPACE : ",");
  const sign = decimal.startsWith("-") ? "-" : "";
  if (fraction === undefined) return sign + grouped;
  return `${sign}${grouped}${lang === "fr" ? "," : "."}${fraction}`;
}

function trimmed(decimal: string): string {
  return decimal.includes(".") ? decimal.replace(/0+$/, "").replace(/\.$/, "") : decimal;
}
