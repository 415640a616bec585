import type { NumberColumn } from "./column-select.js";

/** A limit in a column: values above it are in the upper group, and of those equal to it the first `quota` in input order. */
export interface ColumnCut {
  readonly value: number;
  readonly quota: number;
}

/** How many of the cuts each value passes: one pass, input order deciding among equals. */
export function passedCuts(column: NumberColumn, cuts: readonly ColumnCut[]): Uint8Array {
  const passed = new Uint8Array(column.length);
  for (const { value: limit, quota } of cuts) {
    let seen = 0;
    for (let k = 0; k < column.length; k++) {
      const value = column[k] as number;
      if (value > limit || (value === limit && seen++ < quota)) passed[k] = (passed[k] as number) + 1;
    }
  }
  return passed;
}
