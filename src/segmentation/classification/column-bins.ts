import { UsageError } from "../../model/errors.js";

/** A column of whole numbers. */
export type NumberColumn = Float64Array | Int32Array;

/** A column cut into bins of rising value: what selection works on instead of a sort. */
export interface Binned {
  readonly column: NumberColumn;
  /** Bin of each value: it never falls as the value rises, which is all that selection needs. */
  readonly bins: Uint16Array;
  /** Clients in each bin. */
  readonly counts: Uint32Array;
  /** Bin of any whole number: -1 below what bins can hold, the number of bins above it. */
  readonly binOf: (value: number) => number;
  /** The value of bin 0, when each bin that is used holds one value. */
  readonly base?: number;
}

/** Is a client in one of these bins? */
export function occupied({ counts }: Binned, from: number, until: number): boolean {
  for (let bin = Math.max(0, from); bin < Math.min(counts.length, until); bin++) if (counts[bin] !== 0) return true;
  return false;
}

/** Bins of one value each on both sides of the origin; from there on they double in width each time the distance doubles. */
const FINE = 2048;
const HALF = 1024;
/**
 * The bin of the origin. On each side there is room for the 2048 fine bins and 20 times 1024 wider ones that hold every whole number of 32
 * bits, and for the 23 041 of far values, up to 2^53.
 */
const ORIGIN = 23_552;

/**
 * Bins a column in one pass that needs no bounds. Bins as wide as their distance from the origin suit portfolios: many small clients, few
 * large ones, and one huge client does not push all the others into one bin.
 */
export function binned(column: NumberColumn): Binned {
  if (!(column instanceof Int32Array)) return binnedFloats(column, undefined);
  const origin = column[0] ?? 0;
  const bins = new Uint16Array(column.length);
  const counts = new Uint32Array(2 * ORIGIN);
  if (!binInts(column, origin, bins, counts)) return binnedFloats(new Float64Array(column), undefined);
  return near(column, origin, bins, counts);
}

/** Bins on both sides of zero, and the sum of the values in each: exact, sums of whole numbers below 2^53 are. */
export interface BinnedSums extends Binned {
  readonly sums: Float64Array;
  /** First bin of values from zero up. */
  readonly zero: number;
}

/** Bins a column with sums. */
export function binnedSums(column: Float64Array): BinnedSums {
  const sums = new Float64Array(2 * ORIGIN);
  const found = binnedFloats(column, sums);
  return { ...found, sums, zero: found.binOf(0) };
}

function binnedFloats(column: Float64Array, sums: Float64Array | undefined): Binned {
  const bins = new Uint16Array(column.length);
  const counts = new Uint32Array(2 * ORIGIN);
  return binFloats(column, bins, counts, sums) ? near(column, 0, bins, counts) : farBinned(column, sums?.fill(0));
}

function near(column: NumberColumn, origin: number, bins: Uint16Array, counts: Uint32Array): Binned {
  const binOf = (value: number): number => {
    const away = value - origin;
    return away === (away | 0) ? binAt(away) : away < 0 ? -1 : counts.length;
  };
  return { column, bins, counts, binOf, ...(allFine(counts, column.length) ? { base: origin - ORIGIN } : {}) };
}

function allFine(counts: Uint32Array, clients: number): boolean {
  let fine = 0;
  for (let bin = ORIGIN - FINE; bin < ORIGIN + FINE; bin++) fine += counts[bin] as number;
  return fine === clients;
}

function binAt(away: number): number {
  const sign = away >> 31;
  const size = away ^ sign;
  const shift = 21 - Math.clz32(size | HALF);
  return ORIGIN + ((shift * HALF + (size >> shift)) ^ sign);
}

// The same loop for each kind of array: one that meets both runs at half the speed. False when a value is no whole number of 32 bits.

function binFloats(
  column: Float64Array,
  bins: Uint16Array,
  counts: Uint32Array,
  sums: Float64Array | undefined,
): boolean {
  for (let k = 0; k < column.length; k++) {
    const value = column[k] as number;
    const away = value | 0;
    if (away !== value) return false;
    const bin = binAt(away);
    bins[k] = bin;
    counts[bin] = (counts[bin] as number) + 1;
    if (sums !== undefined) sums[bin] = (sums[bin] as number) + value;
  }
  return true;
}

function binInts(column: Int32Array, origin: number, bins: Uint16Array, counts: Uint32Array): boolean {
  for (let k = 0; k < column.length; k++) {
    const value = (column[k] as number) - origin;
    const away = value | 0;
    if (away !== value) return false;
    const bin = binAt(away);
    bins[k] = bin;
    counts[bin] = (counts[bin] as number) + 1;
  }
  return true;
}

/** Values beyond 32 bits: the upper bits of their distance from zero in single precision, 128 bins a doubling. Rounding to it is monotone. */
function farBinned(column: Float64Array, sums: Float64Array | undefined): Binned {
  checkWhole(column);
  const single = new Float32Array(1);
  const bits = new Uint32Array(single.buffer);
  const binOf = (value: number): number => {
    single[0] = Math.abs(value);
    const away = (bits[0] as number) >>> 16;
    return value < 0 ? Math.max(-1, ORIGIN - 1 - away) : ORIGIN + away;
  };
  const bins = new Uint16Array(column.length);
  const counts = new Uint32Array(2 * ORIGIN);
  for (let k = 0; k < column.length; k++) {
    const value = column[k] as number;
    const bin = binOf(value);
    bins[k] = bin;
    counts[bin] = (counts[bin] as number) + 1;
    if (sums !== undefined) sums[bin] = (sums[bin] as number) + value;
  }
  return { column, bins, counts, binOf };
}

function checkWhole(column: Float64Array): void {
  const position = column.findIndex((value) => !Number.isSafeInteger(value));
  if (position >= 0)
    throw new UsageError("column/not-whole", column[position], `a whole number below 2^53 at position ${position}`);
}
