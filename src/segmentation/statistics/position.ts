import type { Rate } from "../../model/money/ratio.js";
import { no, ok, type Result } from "../../model/result.js";
import { word } from "../check.js";
import { compareBig, type Decimals, decimals, quotient, total } from "../exact.js";

/**
 * Arithmetic mean (moyenne), computed exactly and given as the nearest double.
 *
 * @param values - Decimals: numbers as written, or decimal strings.
 * @returns `empty` for an empty list. Throws `ratio/not-a-decimal` for NaN or text that is no decimal.
 * @example
 * ```ts
 * mean([0.1, 0.2, 0.3]); // => { ok: true, value: 0.2 }
 * mean([]); // => { ok: false, reason: "empty" }
 * ```
 */
export function mean(values: readonly Rate[]): Result<number, "empty"> {
  const { units, den } = decimals(values);
  return units.length === 0 ? no("empty") : ok(quotient(total(units), den * BigInt(units.length)));
}

/**
 * Median (médiane): the middle value, or the mean of the two in the middle.
 *
 * @example
 * ```ts
 * median([199.9, 89.9, 349, 120]); // => { ok: true, value: 159.95 }
 * ```
 */
export function median(values: readonly Rate[]): Result<number, "empty"> {
  const { units, den } = sorted(values);
  return units.length === 0 ? no("empty") : ok(quotient(twiceMiddle(units), 2n * den));
}

/** The most frequent values and how often each comes. */
export interface Modes {
  /** Rising. */
  readonly modes: readonly number[];
  readonly frequency: number;
}

/**
 * Modes: every most frequent value, rising. When all values differ, `allDistinct` says whether there is no mode, or all are.
 *
 * @example
 * ```ts
 * mode([1, 2, 2, 3, 3, 5], { allDistinct: "none" }); // => { ok: true, value: { modes: [2, 3], frequency: 2 } }
 * ```
 */
export function mode(
  values: readonly Rate[],
  { allDistinct }: { readonly allDistinct: "none" | "all" },
): Result<Modes, "empty"> {
  word(allDistinct, ["none", "all"], "allDistinct");
  const { units, den } = sorted(values);
  if (units.length === 0) return no("empty");
  const counts = new Map<bigint, number>();
  for (const unit of units) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const frequency = [...counts.values()].reduce((most, times) => Math.max(most, times), 0);
  if (frequency === 1 && units.length > 1 && allDistinct === "none") return ok({ modes: [], frequency });
  const modes = [...counts].filter(([, times]) => times === frequency).map(([unit]) => quotient(unit, den));
  return ok({ modes, frequency });
}

/** The list in rising order, on one denominator. */
export function sorted(values: readonly Rate[]): Decimals {
  const { units, den } = decimals(values);
  return { units: [...units].sort(compareBig), den };
}

/** Twice the median of a sorted list. */
export function twiceMiddle(units: readonly bigint[]): bigint {
  return (units[(units.length - 1) >> 1] as bigint) + (units[units.length >> 1] as bigint);
}
