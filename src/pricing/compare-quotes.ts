import { subtract } from "../model/money/arithmetic.js";
import type { Cents } from "../model/money/cents.js";
import type { Quote, QuoteLine } from "../model/quote.js";
import { optional } from "./optional.js";

/** Figures of a line that two versions may differ in. */
export type LineField =
  | "label"
  | "kind"
  | "quantity"
  | "unitPrice"
  | "discounts"
  | "vat"
  | "exclVat"
  | "payee"
  | "everyMonths";

/** A line that both versions have, with what changed. */
export interface ChangedLine {
  readonly id: string;
  readonly fields: readonly LineField[];
  /** Net amounts in cents, excluding VAT. */
  readonly before: Cents;
  readonly after: Cents;
  /** After less before. */
  readonly difference: Cents;
}

/** What changed from one version of a quote to the next. Differences are after less before, in cents. */
export interface QuoteComparison {
  readonly added: readonly QuoteLine[];
  readonly removed: readonly QuoteLine[];
  readonly changed: readonly ChangedLine[];
  readonly unchanged: readonly string[];
  readonly exclVat: Cents;
  readonly vat: Cents;
  readonly inclVat: Cents;
  /** Of the whole deal, with what others are paid, excluding VAT. */
  readonly deal: Cents;
  /** Absent when a margin is not known on either side. */
  readonly grossMargin?: Cents;
}

/**
 * Compares two versions of a quote, line by line (by id) and in total.
 *
 * @example
 * ```ts
 * const item = (price: number): QuoteItem => ({ id: "pc", label: "PC", vat: { category: "S", rate: 0.2 }, supply: { kind: "fixedPrice", price: euros(price) } });
 * const quote = (price: number) => buildQuote({ id: "Q", items: [item(price)] }, { asOf: date("2026-03-20") });
 * const comparison = compareQuotes(quote(900), quote(850));
 * comparison.inclVat; // => -6000
 * comparison.changed.map((line) => line.fields); // => [["unitPrice", "exclVat"]]
 * ```
 */
export function compareQuotes(before: Quote, after: Quote): QuoteComparison {
  const old = new Map(before.lines.map((line) => [line.id, line]));
  const kept = after.lines.flatMap((line) => {
    const was = old.get(line.id);
    return was === undefined ? [] : [changedLine(was, line)];
  });
  const ids = new Set(after.lines.map(({ id }) => id));
  const difference = (key: "exclVat" | "vat" | "inclVat"): Cents => subtract(after.totals[key], before.totals[key]);
  return {
    added: after.lines.filter(({ id }) => !old.has(id)),
    removed: before.lines.filter(({ id }) => !ids.has(id)),
    changed: kept.filter(({ fields }) => fields.length > 0),
    unchanged: kept.filter(({ fields }) => fields.length === 0).map(({ id }) => id),
    exclVat: difference("exclVat"),
    vat: difference("vat"),
    inclVat: difference("inclVat"),
    deal: subtract(after.deal.exclVat, before.deal.exclVat),
    ...optional("grossMargin", marginDifference(before, after)),
  };
}

function marginDifference(before: Quote, after: Quote): Cents | undefined {
  const was = before.deal.margin.grossMargin;
  const is = after.deal.margin.grossMargin;
  return was.ok && is.ok ? subtract(is.value, was.value) : undefined;
}

const FIELDS: readonly LineField[] = [
  "label",
  "kind",
  "quantity",
  "unitPrice",
  "discounts",
  "vat",
  "exclVat",
  "payee",
  "everyMonths",
];

function changedLine(was: QuoteLine, is: QuoteLine): ChangedLine {
  return {
    id: is.id,
    fields: FIELDS.filter((field) => !same(was[field], is[field])),
    before: was.exclVat,
    after: is.exclVat,
    difference: subtract(is.exclVat, was.exclVat),
  };
}

/** Fields are plain data made by one function, keys in one order: their JSON is their value. */
function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
