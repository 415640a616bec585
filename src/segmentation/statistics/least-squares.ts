import type { Rate, WideRatio } from "../../model/money/ratio.js";
import { ratioToNumber } from "../../model/money/ratio-ops.js";
import { no, ok, type Result } from "../../model/result.js";
import { type Decimals, decimals, fraction, products, quotient, total } from "../exact.js";
import { type PairOptions, pairs } from "./pairs.js";

/** A straight line y = slope · x + intercept. */
export interface Line {
  readonly slope: number;
  readonly intercept: number;
}

/** A least squares line and how well it fits. */
export interface LeastSquares extends Line {
  /** Coefficient of correlation; absent when y is constant. */
  readonly r?: number;
  /** Coefficient of determination; absent when y is constant. */
  readonly r2?: number;
  /** y less the line, in the order of the pairs kept. */
  readonly residuals: readonly number[];
  /** The line at the places asked for. */
  readonly predicted: readonly number[];
  /** Pairs used, and positions left out because y was missing. */
  readonly n: number;
  readonly dropped: readonly number[];
}

/** Why there is no line. */
export type NoLine = "tooFewValues" | "constantX" | "missingValues";

/**
 * Least squares line (moindres carrés), exact before the last conversion to doubles.
 *
 * @param x - Places: years, ranks.
 * @param y - Values; `null` where missing. `missing: "refuse"` (the default) refuses them, `"dropPair"` leaves the whole pair out:
 * dropping y alone while x stays in the sums is a slip seen in published corrections.
 * @returns `tooFewValues` under two pairs, `constantX`, `missingValues`.
 * @example
 * ```ts
 * const trend = leastSquares([1, 2, 3, 4, 5, 6], [1810, 1495, 1710, 2030, 2300, 2430], { at: [7] });
 * trend.ok && trend.value.predicted; // => [2546]
 * ```
 */
export function leastSquares(
  x: readonly Rate[],
  y: readonly (Rate | null)[],
  { at = [], missing = "refuse" }: PairOptions & { readonly at?: readonly Rate[] } = {},
): Result<LeastSquares, NoLine> {
  const kept = pairs(x, y, missing);
  if (!kept.ok) return kept;
  const line = exactLine(kept.value.x, kept.value.y);
  if (!line.ok) return line;
  const { slope, intercept, r2, sign } = line.value;
  const on = (list: Decimals): WideRatio[] => list.units.map((unit) => value(slope, intercept, unit, list.den));
  const fitted = on(kept.value.x);
  return ok({
    slope: ratioToNumber(slope),
    intercept: ratioToNumber(intercept),
    ...(r2 === undefined ? {} : { r: sign * Math.sqrt(ratioToNumber(r2)), r2: ratioToNumber(r2) }),
    residuals: kept.value.y.units.map((unit, k) => {
      const { num, den } = fitted[k] ?? { num: 0n, den: 1n };
      return quotient(unit * den - num * kept.value.y.den, kept.value.y.den * den);
    }),
    predicted: on(decimals(at)).map(ratioToNumber),
    n: fitted.length,
    dropped: kept.value.dropped,
  });
}

interface ExactLine {
  readonly slope: WideRatio;
  readonly intercept: WideRatio;
  readonly r2?: WideRatio;
  readonly sign: number;
}

/** Sums on whole numbers: no centering is needed, nothing cancels. */
function exactLine(x: Decimals, y: Decimals): Result<ExactLine, "tooFewValues" | "constantX"> {
  const n = BigInt(x.units.length);
  if (n < 2n) return no("tooFewValues");
  const [sx, sy] = [total(x.units), total(y.units)];
  const sxx = n * products(x.units, x.units) - sx * sx;
  if (sxx === 0n) return no("constantX");
  const sxy = n * products(x.units, y.units) - sx * sy;
  const syy = n * products(y.units, y.units) - sy * sy;
  return ok({
    slope: fraction(sxy * x.den, sxx * y.den),
    intercept: fraction(sy * sxx - sxy * sx, n * sxx * y.den),
    ...(syy === 0n ? {} : { r2: fraction(sxy * sxy, sxx * syy) }),
    sign: sxy < 0n ? -1 : 1,
  });
}

function value(slope: WideRatio, intercept: WideRatio, unit: bigint, den: bigint): WideRatio {
  return fraction(slope.num * unit * intercept.den + intercept.num * slope.den * den, slope.den * den * intercept.den);
}
