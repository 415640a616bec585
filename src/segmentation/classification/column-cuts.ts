import type { Binned } from "./column-bins.js";

/** A limit in a column: values above it pass, and of those equal to it the first `quota` in input order. */
export interface ColumnCut {
  readonly value: number;
  readonly quota: number;
}

/** A quota that all equals fit in: "from" a limit. */
export const ALL: number = 2 ** 31 - 1;

/** From here on a mark is not a label but a bin that cuts go through: its values are looked at one by one. */
const MIXED = 128;

/** The label of each client: `labels[k]` for one that passes k cuts. One pass. */
export function labelled(binned: Binned, cuts: readonly ColumnCut[], labels: readonly number[]): Uint8Array {
  const rising = [...cuts].sort((a, b) => a.value - b.value);
  const values = Float64Array.from(rising, ({ value }) => value);
  const left = Int32Array.from(rising, ({ quota }) => quota);
  return withLabels(binned, marked(binned, values, labels), values, left, Uint8Array.from(labels));
}

/** The label of each bin, or `MIXED` and the first of its cuts. */
function marked({ counts, binOf }: Binned, values: Float64Array, labels: readonly number[]): Uint8Array {
  const bins = Array.from(values, (value) => binOf(Math.floor(value)));
  const marks = new Uint8Array(counts.length).fill(labels[0] as number);
  for (const [j, bin] of bins.entries()) marks.fill(labels[j + 1] as number, bin + 1);
  for (const [j, bin] of bins.entries()) if (bins[j - 1] !== bin) marks[bin] = MIXED + j; // none outside
  return marks;
}

/** Small functions with variables of their own: loops over those that a closure shares are slower. */
function withLabels(
  { column, bins }: Binned,
  marks: Uint8Array,
  values: Float64Array,
  left: Int32Array,
  labels: Uint8Array,
): Uint8Array {
  const found = new Uint8Array(bins.length);
  for (let k = 0; k < bins.length; k++) {
    const mark = marks[bins[k] as number] as number;
    found[k] = mark < MIXED ? mark : (labels[passed(column[k] as number, values, left, mark - MIXED)] as number);
  }
  return found;
}

/** How many of the rising cuts a value passes, when it passes the first ones. */
function passed(value: number, values: Float64Array, left: Int32Array, first: number): number {
  let all = first;
  for (let j = first; j < values.length && value >= (values[j] as number); j++) {
    if (value > (values[j] as number)) all++;
    else {
      const quota = left[j] as number;
      if (quota > 0) all++;
      left[j] = quota - 1;
    }
  }
  return all;
}
