import { UsageError } from "./errors.js";
import { type Rate, type Ratio, ratio } from "./money/ratio.js";
import { compareRatios, ratioMinus, ratioOver, ratioPlus, ratioToNumber } from "./money/ratio-ops.js";
import { no, ok, type Result } from "./result.js";

declare const markup: unique symbol;
declare const margin: unique symbol;

/** *Taux de marge*: margin over purchase cost, both excluding VAT, as a fraction. 90 earned on a cost of 300 is 0.3. */
export type MarkupOnCost = number & { readonly [markup]: true };

/** *Taux de marque*: margin over selling price, both excluding VAT, as a fraction. 90 earned on a price of 390 is 0.2308. */
export type MarginOnPrice = number & { readonly [margin]: true };

/**
 * Says that a number is a *taux de marge* (margin over cost). It cannot then be given where a *taux de marque* is meant.
 *
 * @param fraction - 0.3 for 30 %; -1 (sold for nothing) or more.
 * @throws `margin/out-of-range` below -1, for NaN and Infinity.
 * @example
 * ```ts
 * asMarkupOnCost(0.3); // => 0.3
 * asMarkupOnCost(-1.5); // throws margin/out-of-range
 * ```
 */
export function asMarkupOnCost(fraction: number): MarkupOnCost {
  if (!(fraction >= -1 && fraction < Number.POSITIVE_INFINITY))
    throw outOfRange(fraction, "a markup on cost of -1 (sold for nothing) or more");
  return (fraction + 0) as MarkupOnCost;
}

/**
 * Says that a number is a *taux de marque* (margin over price). It cannot then be given where a *taux de marge* is meant.
 *
 * @param fraction - 0.2 for 20 %; at most 1 (no cost at all, as for a commission).
 * @throws `margin/out-of-range` above 1, for NaN and Infinity: 30 % is 0.3, not 30.
 * @example
 * ```ts
 * asMarginOnPrice(0.2); // => 0.2
 * asMarginOnPrice(20); // throws margin/out-of-range
 * ```
 */
export function asMarginOnPrice(fraction: number): MarginOnPrice {
  if (!(fraction <= 1 && fraction > Number.NEGATIVE_INFINITY))
    throw outOfRange(fraction, "a margin on price of at most 1 (no cost)");
  return (fraction + 0) as MarginOnPrice;
}

/**
 * The coefficient of a markup, exactly: 1 + markup. Price = cost × coefficient.
 *
 * @example
 * ```ts
 * coefficientOfMarkup(asMarkupOnCost(0.3)); // => { num: 13, den: 10 }
 * ```
 */
export function coefficientOfMarkup(rate: MarkupOnCost): Ratio {
  return ratioPlus(1, asMarkupOnCost(rate));
}

/**
 * The coefficient of a margin on price, exactly: 1 / (1 - margin), never rounded to a decimal.
 *
 * @returns `{ ok: false, reason: "noCost" }` for a margin of 1: no cost, so no coefficient leads to the price.
 * @example
 * ```ts
 * coefficientOfMargin(asMarginOnPrice(0.3)); // => { ok: true, value: { num: 10, den: 7 } }
 * coefficientOfMargin(asMarginOnPrice(1)); // => { ok: false, reason: "noCost" }
 * ```
 */
export function coefficientOfMargin(rate: MarginOnPrice): Result<Ratio, "noCost"> {
  return asMarginOnPrice(rate) === 1 ? no("noCost") : ok(ratioOver(1, ratioMinus(1, rate)));
}

/**
 * The markup of a coefficient: coefficient - 1, as the nearest double.
 *
 * @param coefficient - Selling price over cost, both excluding VAT; zero or more.
 * @throws `margin/out-of-range` for a negative coefficient.
 * @example
 * ```ts
 * markupOfCoefficient(1.3); // => 0.3
 * ```
 */
export function markupOfCoefficient(coefficient: Rate): MarkupOnCost {
  return asMarkupOnCost(ratioToNumber(ratioMinus(checked(coefficient), 1)));
}

/**
 * The margin on price of a coefficient: 1 - 1 / coefficient, as the nearest double.
 *
 * @returns `{ ok: false, reason: "noPrice" }` for a coefficient of 0: nothing is paid, so nothing is a part of the price.
 * @throws `margin/out-of-range` for a negative coefficient.
 * @example
 * ```ts
 * marginOfCoefficient(1.25); // => { ok: true, value: 0.2 }
 * ```
 */
export function marginOfCoefficient(coefficient: Rate): Result<MarginOnPrice, "noPrice"> {
  const exact = checked(coefficient);
  if (compareRatios(exact, 0) === 0) return no("noPrice");
  return ok(asMarginOnPrice(ratioToNumber(ratioMinus(1, ratioOver(1, exact)))));
}

/**
 * From *taux de marge* to *taux de marque*: markup / (1 + markup), as the nearest double. To show; compute prices from the rate as written.
 *
 * @returns `{ ok: false, reason: "noPrice" }` for a markup of -1 (sold for nothing).
 * @example
 * ```ts
 * markupToMargin(asMarkupOnCost(0.25)); // => { ok: true, value: 0.2 }
 * ```
 */
export function markupToMargin(rate: MarkupOnCost): Result<MarginOnPrice, "noPrice"> {
  return marginOfCoefficient(coefficientOfMarkup(rate));
}

/**
 * From *taux de marque* to *taux de marge*: margin / (1 - margin), as the nearest double. To show; compute prices from the rate as written.
 *
 * @returns `{ ok: false, reason: "noCost" }` for a margin of 1 (a commission).
 * @example
 * ```ts
 * marginToMarkup(asMarginOnPrice(0.2)); // => { ok: true, value: 0.25 }
 * ```
 */
export function marginToMarkup(rate: MarginOnPrice): Result<MarkupOnCost, "noCost"> {
  const coefficient = coefficientOfMargin(rate);
  return coefficient.ok ? ok(markupOfCoefficient(coefficient.value)) : coefficient;
}

function checked(coefficient: Rate): Ratio {
  const exact = ratio(coefficient);
  if (compareRatios(exact, 0) < 0) throw outOfRange(coefficient, "a coefficient of zero or more");
  return exact;
}

function outOfRange(received: unknown, expected: string): UsageError {
  return new UsageError("margin/out-of-range", received, expected, "Write a fraction: 30 % is 0.3.");
}
