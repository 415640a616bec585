import { UsageError } from "../../model/errors.js";

/** A column of whole numbers. */
export type NumberColumn = Float64Array | Int32Array;

/** A column cut into bins of rising value: what selection works on instead of a sort. */
export interface Binned {
  readonly column: NumberColumn;
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
 * which is all that selection needs.
 */
export function binned(column: NumberColumn): Binned {
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
  return { column, bins, binOf, counts, exact };
}

function bounds(column: NumberColumn): readonly [number, number] {
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < column.length; k++) {
    const value = column[k] as number;
    if (!Number.isSafeInteger(value))
      throw new UsageError("column/not-whole", value, `a whole number below 2^53 at position ${k}`);
    if (value < min) min = value;
    if (value > max) max = value;
  }
  return [min, max];
}

/** Values of some bins, each list rising: one pass, and sorts of a few clients only. */
export function valuesInBins(
  { column, bins, counts, exact }: Binned,
  wanted: readonly number[],
): Map<number, Float64Array> {
  const lists = new Map(wanted.map((bin) => [bin, new Float64Array(counts[bin] ?? 0)]));
  const at = new Int32Array(counts.length).fill(-1);
  for (const bin of wanted) at[bin] = 0;
  for (let k = 0; k < column.length; k++) {
    const bin = bins[k] as number;
    const place = at[bin] as number;
    if (place < 0) continue;
    (lists.get(bin) as Float64Array)[place] = column[k] as number;
    at[bin] = place + 1;
  }
  if (!exact) for (const list of lists.values()) list.sort();
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
