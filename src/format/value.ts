import { match } from "ts-pattern";
import { date } from "../model/date.js";
import { UsageError } from "../model/errors.js";
import type { Operand } from "../model/explain.js";
import { cents } from "../model/money/cents.js";
import type { Lang } from "../model/text.js";
import type { Unit } from "../model/unit.js";
import { formatDate } from "./date.js";
import { formatDuration } from "./duration.js";
import { formatMoney } from "./money.js";
import { formatNumber, formatPercent } from "./number.js";

/** Rates show all their decimals, within reason: 0.0365 is 3,65 %, not 4 %. */
const RATE_DECIMALS = 4;

/**
 * A figure with its unit as people read it: what explanations and parameters are printed with.
 *
 * @throws `format/bad-value` for a text where the unit is a number; `date/invalid`; `money/not-whole-cents`.
 * @example
 * ```ts
 * formatValue(39000, "cents", "fr"); // => "390,00\u00A0€"
 * formatValue(0.06, "fractionPerYear", "en"); // => "6% a year"
 * formatValue("2026-11-21", "date", "en"); // => "21 November 2026"
 * ```
 */
export function formatValue(value: number | string, unit: Unit, lang: Lang): string {
  if (unit === "text") return String(value);
  if (unit === "date") return formatDate(date(String(value)), lang);
  if (typeof value === "string" && !/^-?\d/.test(value))
    throw new UsageError("format/bad-value", value, `a number or a decimal string, since the unit is ${unit}`);
  return match(unit)
    .with("cents", () => formatMoney(cents(Number(value)), lang))
    .with("francCents", () => formatMoney(cents(Number(value), "FRF"), lang, "FRF"))
    .with("fraction", () => percent(value, lang))
    .with("fractionPerYear", () => `${percent(value, lang)} ${lang === "fr" ? "par an" : "a year"}`)
    .with("fractionPoints", () => `${percent(value, lang).replace(/\s?%$/u, "")} points`)
    .with("minutes", "hours", "days", "months", "years", (duration) => formatDuration(value, duration, lang))
    .with("coefficient", "number", "count", "index", () => shortest(value, lang))
    .exhaustive();
}

/**
 * An operand of an explanation with its label: `Prix d'achat : 300,00 €`.
 *
 * @example
 * ```ts
 * const cost: Operand = { id: "cost", label: { fr: "Prix d'achat", en: "Cost" }, value: 30000, unit: "cents" };
 * formatOperand(cost, "en"); // => "Cost: €300.00"
 * ```
 */
export function formatOperand(operand: Operand, lang: Lang): string {
  return `${operand.label[lang]}${colon(lang)}${formatValue(operand.value, operand.unit, lang)}`;
}

/** A colon and its spaces: no-break before it in French. */
export function colon(lang: Lang): string {
  return lang === "fr" ? "\u00A0: " : ": ";
}

function percent(value: number | string, lang: Lang): string {
  return trimZeros(formatPercent(value, lang, { decimals: RATE_DECIMALS }));
}

function shortest(value: number | string, lang: Lang): string {
  return trimZeros(formatNumber(value, lang, { decimals: RATE_DECIMALS + 2 }));
}

/** Takes away the zeros behind the last decimal that says something. */
function trimZeros(text: string): string {
  return text.replace(/[.,]0+(?=\s?%?$)/u, "").replace(/([.,]\d*?[1-9])0+(?=\s?%?$)/u, "$1");
}
