import { isDate } from "../model/date.js";
import type { Explained, Operand, Step } from "../model/explain.js";
import type { Finding } from "../model/finding.js";
import type { Lang, Text } from "../model/text.js";
import { formatDate } from "./date.js";
import { FORMULA_WORDS, PHRASES, VALUE_WORDS } from "./formula-words.js";
import { colon, formatValue } from "./value.js";

/**
 * A step of an explanation, or a finding, as one or two sentences.
 *
 * A step: title, formula in the labels of its operands, the same with their values, result. A finding: message, with the days of its
 * data as people read them, then what to do.
 *
 * @example
 * ```ts
 * const finding: Finding = { code: "pricing/low-margin", severity: "warning", message: { fr: "Marge faible.", en: "Low margin." } };
 * describe(finding, "en"); // => "Low margin."
 * ```
 */
export function describe(item: Step | Finding, lang: Lang): string {
  return "formula" in item ? describeStep(item, lang) : describeFinding(item, lang);
}

/**
 * All the steps of an explanation, a line each.
 *
 * @example
 * ```ts
 * const cost: Operand = { id: "cost", label: { fr: "coût", en: "cost" }, value: 30000, unit: "cents" };
 * const coefficient: Operand = { id: "coefficient", label: { fr: "coefficient", en: "coefficient" }, value: 1.3, unit: "coefficient" };
 * const result: Operand = { id: "price", label: { fr: "prix", en: "price" }, value: 39000, unit: "cents" };
 * const title = { fr: "Prix de vente", en: "Selling price" };
 * const step: Step = { id: "selling-price", title, formula: "cost × coefficient", operands: [cost, coefficient], result };
 * describeAll({ value: 39000, steps: [step] }, "en"); // => ["Selling price: cost × coefficient = €300.00 × 1.3 = €390.00"]
 * ```
 */
export function describeAll(explained: Explained<unknown>, lang: Lang): string[] {
  return explained.steps.map((step) => describeStep(step, lang));
}

function describeStep({ title, formula, operands, result, source }: Step, lang: Lang): string {
  const labels = new Map(operands.map((operand) => [operand.id, operand.label[lang]]));
  const values = new Map(operands.map((operand) => [operand.id, told(operand, lang)]));
  const phrase = Object.hasOwn(PHRASES, formula) ? PHRASES[formula]?.[lang] : undefined;
  const parts = [
    ...(phrase === undefined ? [replaceNames(formula, labels, lang), replaceNames(formula, values, lang)] : [phrase]),
    told(result, lang),
  ];
  const chain = parts.filter((part, k) => part !== parts[k - 1]).join(" = ");
  const from = source === undefined ? "" : ` (${[source.title, source.locator].filter(Boolean).join(", ")})`;
  return `${withDays(title[lang], lang)}${colon(lang)}${chain}${from}`;
}

/** Puts labels or values in the place of the operands' ids; other words of the formula are told in the language, where they are known. */
function replaceNames(formula: string, by: ReadonlyMap<string, string>, lang: Lang): string {
  return formula.replace(/[A-Za-z][A-Za-z0-9]*/g, (word) => by.get(word) ?? known(FORMULA_WORDS, word, lang) ?? word);
}

/** A figure, or the word that stands in its place. */
function told({ value, unit }: Operand, lang: Lang): string {
  return (unit === "text" ? known(VALUE_WORDS, String(value), lang) : undefined) ?? formatValue(value, unit, lang);
}

function known(words: Readonly<Record<string, Text>>, word: string, lang: Lang): string | undefined {
  return Object.hasOwn(words, word) ? words[word]?.[lang] : undefined;
}

/** The days of a title as people read them. */
function withDays(title: string, lang: Lang): string {
  return title.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (day) => (isDate(day) ? formatDate(day, lang) : day));
}

function describeFinding({ message, remedy, data = {} }: Finding, lang: Lang): string {
  const days = Object.values(data).filter((value) => isDate(value));
  const text = days.reduce((told, day) => told.replaceAll(day, formatDate(day, lang)), message[lang]);
  return remedy === undefined ? text : `${text} ${remedy[lang]}`;
}
