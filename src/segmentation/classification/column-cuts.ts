import type { Binned } from "./column-select.js";

/** A limit in a column: values above it are in the upper group, and of those equal to it the first `quota` in input order. */
export interface ColumnCut {
  readonly value: number;
  readonly quota: number;
}

/** Bins that a cut goes through: their values are looked at one by one. */
const MIXED = 255;

/** `base` and one more for each cut that a value passes: one pass, input order deciding among equals. */
export function passedCuts({ column, bins, binOf, counts }: Binned, cuts: readonly ColumnCut[], base = 0): Uint8Array {
  const byBin = new Uint8Array(counts.length).fill(base);
  const cutBins = cuts.map(({ value }) => binOf(value));
  for (const cutBin of cutBins)
    for (let bin = cutBin + 1; bin < byBin.length; bin++) byBin[bin] = (byBin[bin] as number) + 1;
  for (const cutBin of cutBins) byBin[cutBin] = MIXED;
  const seen = new Float64Array(cuts.length);
  const passed = new Uint8Array(column.length);
  for (let k = 0; k < column.length; k++) {
    const sure = byBin[bins[k] as number] as number;
    passed[k] = sure === MIXED ? base + passedOne(column[k] as number, cuts, seen) : sure;
  }
  return passed;
}

function passedOne(value: number, cuts: readonly ColumnCut[], seen: Float64Array): number {
  let passed = 0;
  for (let j = 0; j < cuts.length; j++) {
    const cut = cuts[j] as ColumnCut;
    if (value > cut.value) passed++;
    else if (value === cut.value) {
      if ((seen[j] as number) < cut.quota) passed++;
      seen[j] = (seen[j] as number) + 1;
    }
  }
  return passed;
}
