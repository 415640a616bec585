import { UsageError } from "../errors.js";
import { type Cents, toCents } from "./cents.js";
import { isNarrow, type Rate, type Ratio, ratio } from "./ratio.js";
import { mulRoundBy, overflow } from "./round.js";

/** Rates read once, one a row: the fraction of each, and its nearest double, which only filters. Made by {@link rateColumn}. */
export interface RateColumn {
  readonly num: Float64Array;
  readonly den: Float64Array;
  readonly factor: Float64Array;
}

/**
 * Rates as columns, for {@link mulRoundColumn}.
 *
 * @throws `ratio/not-a-decimal`; `column/long-rate` for a rate of more than about 15 digits: use mulRound on that row.
 * @example
 * ```ts
 * rateColumn([0.2, 0.055]).den; // => Float64Array.of(10, 1000)
 * ```
 */
export function rateColumn(rates: readonly Rate[]): RateColumn {
  const size = rates.length;
  const column = { num: new Float64Array(size), den: new Float64Array(size), factor: new Float64Array(size) };
  for (const [k, rate] of rates.entries()) {
    const r = ratio(rate);
    if (!isNarrow(r)) throw tooLong(r);
    column.num[k] = r.num;
    column.den[k] = r.den;
    column.factor[k] = r.num / r.den;
  }
  return column;
}

/**
 * Amount × rate, rounded half away from zero to the cent, row by row: {@link mulRound} for bulk work, at the speed of naive floats.
 *
 * @param amounts - Cents.
 * @param rates - One a row.
 * @param out - Receives the products, in cents; may be `amounts`.
 * @throws `column/length` when the columns differ in length; `money/not-whole-cents`, `money/overflow` as {@link mulRound}.
 * @example
 * ```ts
 * mulRoundColumn(Float64Array.of(30000, 140000), rateColumn([1.3, 1.196])); // => Float64Array.of(39000, 167440)
 * ```
 */
export function mulRoundColumn(
  amounts: Float64Array,
  rates: RateColumn,
  out: Float64Array = new Float64Array(amounts.length),
): Float64Array {
  const { num, den, factor } = rates;
  const size = amounts.length;
  for (const column of [num, den, factor, out]) if (column.length !== size) throw badLength(column.length, size);
  for (let k = 0; k < size; k += 1) {
    const amount = amounts[k] as number;
    if (!Number.isSafeInteger(amount)) toCents(amount); // says what is wrong
    out[k] = mulRoundBy(amount, num[k] as number, den[k] as number, factor[k] as number);
  }
  return out;
}

/**
 * Sum of a column of amounts, in cents.
 *
 * @throws `money/not-whole-cents`, `money/overflow` as {@link sum}.
 * @example
 * ```ts
 * sumColumn(Float64Array.of(39000, 167440)); // => 206440
 * ```
 */
export function sumColumn(amounts: Float64Array): Cents {
  let total = 0;
  for (const amount of amounts) {
    if (!Number.isSafeInteger(amount)) toCents(amount); // says what is wrong
    total += amount;
    if (!Number.isSafeInteger(total)) throw overflow(total);
  }
  return toCents(total);
}

function tooLong(received: Ratio): UsageError {
  return new UsageError("column/long-rate", received.den, "a rate of 15 digits at most", "Use mulRound on that row.");
}

function badLength(received: number, expected: number): UsageError {
  return new UsageError("column/length", received, `columns of ${expected} rows, as the amounts`);
}
