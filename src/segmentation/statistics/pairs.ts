import type { Rate } from "../../model/money/ratio.js";
import { no, ok, type Result } from "../../model/result.js";
import { sameLength } from "../check.js";
import { type Decimals, decimals } from "../exact.js";

/** What to do with a pair whose y is missing (`null`). */
export interface PairOptions {
  readonly missing?: "refuse" | "dropPair";
}

/** Two lists of the same length, without the pairs left out. */
export interface Pairs {
  readonly x: Decimals;
  readonly y: Decimals;
  readonly dropped: readonly number[];
}

/** Reads pairs; a missing y takes its x away with it, or refuses the whole. */
export function pairs(
  x: readonly Rate[],
  y: readonly (Rate | null)[],
  missing: "refuse" | "dropPair",
): Result<Pairs, "missingValues"> {
  sameLength(x, y, "x and y");
  const dropped = y.flatMap((value, index) => (value === null ? [index] : []));
  if (dropped.length > 0 && missing === "refuse") return no("missingValues");
  return ok({
    x: decimals(x.filter((_, index) => y[index] !== null)),
    y: decimals(y.filter((value): value is Rate => value !== null)),
    dropped,
  });
}
