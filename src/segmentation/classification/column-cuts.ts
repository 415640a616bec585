import type { Binned } from "./column-bins.js";

/** A limit in a column: values above it pass, and of those equal to it the first `quota` in input order. */
export interface ColumnCut {
  readonly value: number;
  readonly quota: number;
}

/** A quota that all equals fit in: "from" a limit. */
export const ALL = 0x7fff_ffff;

/** From here on a mark is not a label but a bin that cuts go through: its values are looked at one by one. */
const MIXED = 0x8000;

/** The label of each bin, and what its values need where cuts go through it. */
export interface Labels {
  readonly bins: Uint16Array;
  /** By bin: a label, or `MIXED` and the position of its first cut. */
  readonly marks: Uint16Array;
  /** The label of one client of such a bin, by its mark. Once a client, in input order: among equals at a cut the first ones pass. */
  readonly look: (client: number, mark: number) => number;
}

/** Labels of a column: `labels[k]`, below 32 768, for a client that passes k cuts. */
export function labelsOf(binned: Binned, cuts: readonly ColumnCut[], labels: readonly number[]): Labels {
  const { column, bins } = binned;
  const rising = [...cuts].sort((a, b) => a.value - b.value);
  const values = Float64Array.from(rising, ({ value }) => value);
  const left = Int32Array.from(rising, ({ quota }) => quota);
  const look = (client: number, mark: number): number =>
    labels[passed(column[client] as number, values, left, mark - MIXED)] as number;
  return { bins, marks: marksOf(binned, values, labels), look };
}

function marksOf({ counts, binOf }: Binned, values: Float64Array, labels: readonly number[]): Uint16Array {
  const bins = Array.from(values, (value) => binOf(Math.floor(value)));
  const marks = new Uint16Array(counts.length).fill(labels[0] as number);
  for (const [j, bin] of bins.entries()) marks.fill(labels[j + 1] as number, bin + 1);
  for (const [j, bin] of bins.entries()) if (bins[j - 1] !== bin) marks[bin] = MIXED + j; // none outside
  return marks;
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

/** The label of each client, below 256. One pass. */
export function labelled({ bins, marks, look }: Labels): Uint8Array {
  const found = new Uint8Array(bins.length);
  for (let k = 0; k < bins.length; k++) {
    const mark = marks[bins[k] as number] as number;
    found[k] = mark < MIXED ? mark : look(k, mark);
  }
  return found;
}

/** The sum of three labels of each client. One pass. */
export function labelSums(a: Labels, b: Labels, c: Labels): Uint16Array {
  const { bins: aBins, marks: aMarks } = a;
  const { bins: bBins, marks: bMarks } = b;
  const { bins: cBins, marks: cMarks } = c;
  const found = new Uint16Array(aBins.length);
  for (let k = 0; k < aBins.length; k++) {
    let x = aMarks[aBins[k] as number] as number;
    let y = bMarks[bBins[k] as number] as number;
    let z = cMarks[cBins[k] as number] as number;
    if ((x | y | z) >= MIXED) {
      if (x >= MIXED) x = a.look(k, x);
      if (y >= MIXED) y = b.look(k, y);
      if (z >= MIXED) z = c.look(k, z);
    }
    found[k] = x + y + z;
  }
  return found;
}
