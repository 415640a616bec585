import { ZERO } from "../model/money/cents.js";
import type { RateColumn } from "../model/money/column.js";
import { lineColumns } from "../model/money/line-column.js";
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

/** Prices and amounts of the lines, in cents, excluding VAT. */
export interface MoneyColumns {
  readonly prices: Float64Array;
  readonly amounts: Float64Array;
}

/** The columns, and the totals of the document. */
export interface QuoteMoney extends MoneyColumns {
  readonly totals: Totals;
}

/**
 * Prices, amounts and totals of many lines at once, at the speed of naive floats and to the cent: cost × coefficient, × quantity, then VAT
 * once for each rate (EN 16931). The same figures as a quote of the same lines.
 *
 * @param out - Receives the columns; absent = new ones.
 * @throws `column/length` when the columns differ in length, `column/group` for an index outside `vats`, `vat/bad-rate`, `money/overflow`,
 * `money/not-whole-cents`.
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
export function quoteMoney(columns: QuoteColumns, out: MoneyColumns = newColumns(columns.costs.length)): QuoteMoney {
  const { costs, coefficients, quantities, vats, vatOf } = columns;
  const bases = lineColumns({ costs, coefficients, quantities, groupOf: vatOf }, vats.length, out);
  const used = vats.map((vat, k) => ({ exclVat: bases[k] ?? ZERO, vat })).filter((_, k) => vatOf.includes(k));
  return { prices: out.prices, amounts: out.amounts, totals: documentTotals({ lines: used }) };
}

function newColumns(rows: number): MoneyColumns {
  return { prices: new Float64Array(rows), amounts: new Float64Array(rows) };
}
