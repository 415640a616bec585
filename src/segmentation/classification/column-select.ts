import { UsageError } from "../../model/errors.js";

/** A column of whole numbers. */
export type NumberColumn = Float64Array | Int32Array;

/** A column cut into bins of rising value: what selection works on instead of a sort. */
export interface Binned {
  readonly column: Float64Array;
  readonly min: number;
  /** Bin of each value. */
  readonly bins: Uint16Array;
  /** Bin of any value; those outside the column fall in the first or the last one. */
  readonly binOf: (value: number) => number;
  /** Clients in each bin. */
  readonly counts: Uint32Array;
  /** One value a bin: nothing is left to sort inside. */
  readonly exact: boolean;
}

/** Most bins: they fit 16 bits a client. A short column takes fewer. */
const MOST_BINS = 65_536;

/**
 * Bins a column. The bin of a value never falls as the value rises (subtraction, multiplication and cutting down are monotone in doubles),
 * which is all that selection needs. One kind of array inside: loops over two kinds run at half the speed.
 */
export function binned(source: NumberColumn): Binned {
  const column = source instanceof Float64Array ? source : new Float64Array(source);
  const [min, max] = bounds(column);
  const size = Math.min(MOST_BINS, 64 + 2 * column.length);
  const exact = max - min < size;
  const scale = exact ? 1 : (size - 1) / (max - min);
  const bins = new Uint16Array(column.length);
  const counts = new Uint32Array(size);
  for (let k = 0; k < column.length; k++) {
    const bin = (((column[k] as number) - min) * scale) | 0;
    bins[k] = bin;
    counts[bin] = (counts[bin] as number) + 1;
  }
  const binOf = (value: number): number => Math.min(size - 1, Math.max(0, Math.floor((value - min) * scale)));
  return { column, min, bins, binOf, counts, exact };
}

function bounds(column: Float64Array): readonly [number, number] {
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  let whole = true;
  for (let k = 0; k < column.length; k++) {
    const value = column[k] as number;
    whole = whole && Math.trunc(value) === value;
    if (value < min) min = value;
    if (value > max) max = value;
  }
  if (!whole || (column.length > 0 && !(Number.isSafeInteger(min) && Number.isSafeInteger(max))))
    throw notWhole(column);
  return [min, max];
}

function notWhole(column: Float64Array): UsageError {
  const position = column.findIndex((value) => !Number.isSafeInteger(value));
  return new UsageError("column/not-whole", column[position], `a whole number below 2^53 at position ${position}`);
}

/** Values of some bins, each list rising: one pass, and sorts of a few clients only. */
export function valuesInBins(binning: Binned, wanted: readonly number[]): Map<number, Float64Array> {
  const { column, min, bins, counts, exact } = binning;
  const lists = new Map(wanted.map((bin) => [bin, new Float64Array(counts[bin] as number).fill(min + bin)]));
  if (exact) return lists;
  const at = new Int32Array(counts.length).fill(-1);
  for (const bin of wanted) at[bin] = 0;
  for (let k = 0; k < column.length; k++) {
    const bin = bins[k] as number;
    const place = at[bin] as number;
    if (place < 0) continue;
    (lists.get(bin) as Float64Array)[place] = column[k] as number;
    at[bin] = place + 1;
  }
  for (const list of lists.values()) list.sort();
  return lists;
}

/** A client at a place of the falling order. */
export interface Ranked {
  readonly value: number;
  /** Clients with a strictly greater value. */
  readonly above: number;
}

/** The clients at some places of the falling order, from 0, without sorting the column. */
export function atRanks(bins: Binned, ranks: readonly number[]): readonly Ranked[] {
  const places = ranks.map((rank) => placeOf(bins.counts, rank));
  const lists = valuesInBins(bins, [...new Set(places.map(({ bin }) => bin))]);
  return places.map(({ bin, before, rank }) => {
    const list = lists.get(bin) ?? new Float64Array(0);
    const value = list[list.length - 1 - (rank - before)] ?? 0;
    return { value, above: before + countAbove(list, value) };
  });
}

function placeOf(
  counts: Uint32Array,
  rank: number,
): { readonly bin: number; readonly before: number; readonly rank: number } {
  let before = 0;
  let bin = counts.length - 1;
  while (bin > 0 && before + (counts[bin] as number) <= rank) before += counts[bin--] as number;
  return { bin, before, rank };
}

/** How many values of a rising list are above one: bisection. */
function countAbove(list: Float64Array, value: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as number) > value) high = middle;
    else low = middle + 1;
  }
  return list.length - low;
}
