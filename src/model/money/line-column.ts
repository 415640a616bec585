import { UsageError } from "../errors.js";
import { type Cents, toCents } from "./cents.js";
import type { RateColumn } from "./column.js";
import { mulRoundBy, overflow } from "./round.js";

/** Lines as columns, one row a line. */
export interface LineColumns {
  /** Costs in cents. */
  readonly costs: Float64Array;
  readonly coefficients: RateColumn;
  readonly quantities: RateColumn;
  /** Group of each line, from 0: its VAT rate. */
  readonly groupOf: Uint16Array;
}

/**
 * Prices (cost × coefficient, rounded), amounts (price × quantity, rounded) and their sums by group, in one pass: faster than naive floats, and
 * to the cent. Half away from zero.
 *
 * A whole quantity needs no rounding. The sizes of the amounts are summed beside: below 2^53 every product and partial sum was exact.
 *
 * @param groups - Number of groups.
 * @param out - Receives prices and amounts, in cents.
 * @throws `column/length`, `column/group` for a group that is not there, `money/not-whole-cents`; `money/overflow` when the sizes of the
 * amounts pass 2^53 together.
 * @example
 * ```ts
 * const out = { prices: new Float64Array(2), amounts: new Float64Array(2) };
 * const lines = { costs: Float64Array.of(30000, 105000), coefficients: rateColumn([1.3, 1.3]), quantities: rateColumn([1, 2]), groupOf: Uint16Array.of(0, 0) };
 * lineColumns(lines, 1, out); // => [312000]
 * out.prices; // => Float64Array.of(39000, 136500)
 * ```
 */
export function lineColumns(
  { costs, coefficients, quantities, groupOf }: LineColumns,
  groups: number,
  out: { readonly prices: Float64Array; readonly amounts: Float64Array },
): Cents[] {
  const { prices, amounts } = out;
  const { num: ratioNum, den: ratioDen, factor: ratioFactor } = coefficients;
  const { num: unitsNum, den: unitsDen, factor: unitsFactor } = quantities;
  const rows = costs.length;
  for (const column of [ratioNum, ratioDen, ratioFactor, unitsNum, unitsDen, unitsFactor, groupOf, prices, amounts])
    if (column.length !== rows)
      throw new UsageError("column/length", column.length, `columns of ${rows} rows, as the costs`);
  const sums = new Float64Array(groups);
  let size = 0;
  for (let k = 0; k < rows; k += 1) {
    const cost = costs[k] as number;
    if (!Number.isSafeInteger(cost)) toCents(cost); // says what is wrong
    const price = mulRoundBy(cost, ratioNum[k] as number, ratioDen[k] as number, ratioFactor[k] as number);
    const units = unitsNum[k] as number;
    const den = unitsDen[k] as number;
    const amount = den === 1 ? price * units + 0 : mulRoundBy(price, units, den, unitsFactor[k] as number);
    const group = groupOf[k] as number;
    if (group >= groups) throw new UsageError("column/group", group, `a group from 0 to ${groups - 1}`);
    prices[k] = price;
    amounts[k] = amount;
    sums[group] = (sums[group] as number) + amount;
    size += amount < 0 ? -amount : amount;
  }
  if (!(size <= Number.MAX_SAFE_INTEGER)) throw overflow(size);
  return Array.from(sums, (total) => toCents(total));
}
