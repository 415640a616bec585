import type { Rate } from "../../model/money/ratio.js";
import { ratioToNumber } from "../../model/money/ratio-ops.js";
import { no, ok, type Result } from "../../model/result.js";
import { sameLength } from "../check.js";
import { leastSquares } from "./least-squares.js";

/** A curve y = coefficient · factor^x. */
export interface ExponentialCurve {
  readonly coefficient: number;
  readonly factor: number;
}

/**
 * Exponential fit: least squares on the logarithms. It makes *relative* errors small: it is not the least squares of the curve itself.
 *
 * @returns `notPositive` when a value is zero or below.
 * @example
 * ```ts
 * const curve = exponentialFit([0, 1, 2], [100, 200, 400]);
 * curve.ok && Math.round(curve.value.factor * 1e9) / 1e9; // => 2
 * ```
 */
export function exponentialFit(
  x: readonly Rate[],
  y: readonly Rate[],
): Result<ExponentialCurve, "tooFewValues" | "constantX" | "notPositive"> {
  sameLength(x, y, "x and y");
  const values = y.map(ratioToNumber);
  if (values.some((value) => !(value > 0))) return no("notPositive");
  const line = leastSquares(x, values.map(Math.log));
  if (!line.ok) return no(line.reason === "constantX" ? "constantX" : "tooFewValues");
  return ok({ coefficient: Math.exp(line.value.intercept), factor: Math.exp(line.value.slope) });
}
