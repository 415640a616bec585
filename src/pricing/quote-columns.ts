import { UsageError } from "../model/errors.js";
import { cents } from "../model/money/cents.js";
import { mulRoundColumn, type RateColumn } from "../model/money/column.js";
import type { Totals, Vat } from "../model/vat.js";
import { documentTotals } from "./totals.js";

/** The money of a large quote as columns, one row a line: no object per line. */
export interface QuoteColumns {
  /** Costs in cents, excluding VAT. */
  readonly costs: Float64Array;
  readonly coefficients: RateColumn;
  readonly quantities: RateColumn;
  /** The VAT treatments of the quote. */
  readonly vats: readonly Vat[];
  /** Index in `vats` of each line. */
  readonly vatOf: Uint16Array;
}

/** Prices and amounts of the lines in cents, excluding VAT, and the totals of the document. */
export interface QuoteMoney {
  readonly prices: Float64Array;
  readonly amounts: Float64Array;
  readonly totals: Totals;
}

/**
 * Prices, amounts and totals of many lines at once, at the speed of naive floats and to the cent: cost × coefficient, × quantity, then VAT
 * once for each rate (EN 16931). The same figures as a quote of the same lines.
 *
 * @param out - Receives the columns; absent = new ones.
 * @throws `column/length` when the columns differ in length, `quote/unknown-vat` for an index outside `vats`, `vat/bad-rate`,
 * `money/overflow`.
 * @example
 * ```ts
 * const { totals } = quoteMoney({
 *   costs: Float64Array.of(30000, 105000), coefficients: rateColumn([1.3, 1.3]), quantities: rateColumn([1, 2]),
 *   vats: [{ category: "S", rate: 0.196 }], vatOf: Uint16Array.of(0, 0),
 * });
 * totals.exclVat; // => 312000
 * totals.vat; // => 61152
 * ```
 */
export function quoteMoney(
  columns: QuoteColumns,
  out?: { readonly prices: Float64Array; readonly amounts: Float64Array },
): QuoteMoney {
  const { costs, coefficients, quantities, vats, vatOf } = columns;
  const prices = mulRoundColumn(costs, coefficients, out?.prices);
  const amounts = mulRoundColumn(prices, quantities, out?.amounts);
  const bases = basesByVat(amounts, vatOf, vats.length);
  const used = vats.map((vat, k) => ({ exclVat: cents(bases[k] ?? 0), vat }));
  return { prices, amounts, totals: documentTotals({ lines: used.filter((_, k) => vatOf.includes(k)) }) };
}

function basesByVat(amounts: Float64Array, vatOf: Uint16Array, count: number): Float64Array {
  if (vatOf.length !== amounts.length)
    throw new UsageError("column/length", vatOf.length, `a VAT index for each of ${amounts.length} lines`);
  const bases = new Float64Array(count);
  for (let k = 0; k < amounts.length; k += 1) {
    const vat = vatOf[k] as number;
    if (vat >= count) throw new UsageError("quote/unknown-vat", vat, `an index from 0 to ${count - 1}`);
    const base = (bases[vat] as number) + (amounts[k] as number);
    bases[vat] = cents(base);
  }
  return bases;
}
