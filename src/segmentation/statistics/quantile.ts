import { UsageError } from "../../model/errors.js";
import type { Rate, WideRatio } from "../../model/money/ratio.js";
import { no, ok, type Result } from "../../model/result.js";
import { share } from "../check.js";
import { ceilOf, type Decimals, exactly, floorOf, fraction, quotient } from "../exact.js";
import { sorted } from "./position.js";

/**
 * How a quantile falls between two values. There is no norm: the method is always named.
 *
 * - `inverseCdf`: the value of rank ⌈n·p⌉, as French schools define quartiles.
 * - `averagedInverseCdf`: the same, with the mean of two values where n·p is whole.
 * - `inclusive`: QUARTILE and QUARTILE.INC of spreadsheets, R's type 7.
 * - `exclusive`: QUARTILE.EXC, R's type 6; no value outside [1/(n+1), n/(n+1)].
 * - `tukeyHinges`, `medianExcluded`: medians of the halves, with the median of the whole in both or in neither; quartiles only.
 */
export type QuantileMethod =
  | "inverseCdf"
  | "averagedInverseCdf"
  | "inclusive"
  | "exclusive"
  | "tukeyHinges"
  | "medianExcluded";

/** Choices of a quantile. */
export interface QuantileOptions {
  readonly method: QuantileMethod;
  /** Only for `exclusive`, beyond its range: no value (the default, as spreadsheets do), or the extreme value (as R does). */
  readonly outside?: "undefined" | "clamp";
}

/** Why there is no quantile. */
export type NoQuantile = "empty" | "outside" | "tooFewValues";

/**
 * Quantile p of a list, exact before the last conversion to a double.
 *
 * @param p - Fraction from 0 to 1.
 * @returns `empty`; `outside` beyond the range of `exclusive`; `tooFewValues` when a half is empty.
 * @throws `quantile/quartiles-only` for the methods of halves at another p than 0.25, 0.5, 0.75.
 * @example
 * ```ts
 * quantile([54, 59, 65, 66, 70, 84, 84], 0.25, { method: "inverseCdf" }); // => { ok: true, value: 59 }
 * quantile([3, 3, 4, 5, 7, 8, 10, 11, 12, 21], 0.75, { method: "exclusive" }); // => { ok: true, value: 11.25 }
 * ```
 */
export function quantile(values: readonly Rate[], p: Rate, options: QuantileOptions): Result<number, NoQuantile> {
  const found = exactQuantile(sorted(values), p, options);
  return found.ok ? ok(quotient(found.value.num, found.value.den)) : found;
}

/** The quantile of a sorted list as an exact fraction. */
export function exactQuantile(
  list: Decimals,
  p: Rate,
  { method, outside = "undefined" }: QuantileOptions,
): Result<WideRatio, NoQuantile> {
  const { num, den } = share(p, "the quantile");
  const n = BigInt(list.units.length);
  if (n === 0n) return no("empty");
  switch (method) {
    case "inverseCdf":
      return ok(interpolate(list, fraction(ceilOf(n * num, den), 1n)));
    case "averagedInverseCdf": {
      const rank = ceilOf(n * num, den);
      const between = (n * num) % den === 0n && rank > 0n && rank < n;
      return ok(interpolate(list, between ? fraction(2n * rank + 1n, 2n) : fraction(rank, 1n)));
    }
    case "inclusive":
      return ok(interpolate(list, fraction((n - 1n) * num + den, den)));
    case "exclusive": {
      const rank = fraction((n + 1n) * num, den);
      if (outside === "undefined" && (rank.num < rank.den || rank.num > n * rank.den)) return no("outside");
      return ok(interpolate(list, rank));
    }
    case "tukeyHinges":
    case "medianExcluded":
      return halves(list, quarterOf(p), method === "tukeyHinges");
    default:
      throw new UsageError("quantile/unknown-method", method, "a quantile method", "See QuantileMethod.");
  }
}

/** Value at a rank from 1 to n, with a straight line between two ranks; ranks outside take the extreme value. */
function interpolate({ units, den }: Decimals, rank: WideRatio): WideRatio {
  const low = floorOf(rank.num, rank.den);
  const rest = rank.num - low * rank.den;
  const at = (position: bigint): bigint => units[Math.min(Math.max(Number(position), 1), units.length) - 1] as bigint;
  return fraction(at(low) * (rank.den - rest) + at(low + 1n) * rest, rank.den * den);
}

function quarterOf(p: Rate): number {
  const { num, den } = exactly(p);
  const quarter = [1n, 2n, 3n].find((k) => 4n * num === k * den);
  if (quarter === undefined)
    throw new UsageError("quantile/quartiles-only", p, "0.25, 0.5 or 0.75 for a method of halves", "Use inclusive.");
  return Number(quarter);
}

function halves(list: Decimals, quarter: number, shared: boolean): Result<WideRatio, "tooFewValues"> {
  const n = list.units.length;
  const size = shared ? Math.ceil(n / 2) : Math.floor(n / 2);
  const part = quarter === 2 ? list.units : quarter === 1 ? list.units.slice(0, size) : list.units.slice(n - size);
  if (part.length === 0) return no("tooFewValues");
  return ok(interpolate({ units: part, den: list.den }, fraction(BigInt(part.length) + 1n, 2n)));
}
