import type { Binned } from "./column-bins.js";

/** Values of some bins, each list rising: one pass, and sorts of a few clients only. */
export function valuesInBins(binning: Binned, wanted: readonly number[]): Map<number, Float64Array> {
  const { column, bins, counts, base } = binning;
  const lists = new Map(wanted.map((bin) => [bin, new Float64Array(counts[bin] as number).fill((base ?? 0) + bin)]));
  if (base !== undefined) return lists;
  const at = new Int32Array(counts.length).fill(-1);
  for (const bin of wanted) at[bin] = 0;
  for (let k = 0; k < bins.length; k++) {
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

interface Place {
  readonly bin: number;
  /** Clients in the bins above. */
  readonly before: number;
  readonly rank: number;
}

function placeOf(counts: Uint32Array, rank: number): Place {
  let before = 0;
  let bin = counts.length - 1;
  while (bin > 0 && before + (counts[bin] as number) <= rank) before += counts[bin--] as number;
  return { bin, before, rank };
}

/** How many values of a rising list are above one: bisection. */
export function countAbove(list: Float64Array, value: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as number) > value) high = middle;
    else low = middle + 1;
  }
  return list.length - low;
}
