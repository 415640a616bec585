import type { Rate } from "../../model/money/ratio.js";
import { no, ok, type Result } from "../../model/result.js";
import { sameLength } from "../check.js";
import { decimals, known, products, quotient, total } from "../exact.js";

/** Errors of a forecast. The error is actual - forecast: some courses use the opposite sign. */
export interface ForecastErrors {
  /** Mean error (bias): above zero = forecasts too low. */
  readonly meanError: number;
  /** Mean absolute error. */
  readonly mae: number;
  /** Root of the mean square error. */
  readonly rmse: number;
  /** Mean absolute percentage error, as a fraction; absent when an actual is zero. */
  readonly mape?: number;
  /** Σ|error| / Σ|actual|; absent when all actuals are zero. */
  readonly wape?: number;
}

/**
 * Measures of the errors of a forecast.
 *
 * @example
 * ```ts
 * const found = forecastErrors([100, 120], [110, 120]);
 * found.ok && found.value.meanError; // => -5
 * ```
 */
export function forecastErrors(actual: readonly Rate[], forecast: readonly Rate[]): Result<ForecastErrors, "empty"> {
  sameLength(actual, forecast, "actual and forecast");
  if (actual.length === 0) return no("empty");
  const { units, den } = decimals([...actual, ...forecast]);
  const n = actual.length;
  const errors = units.slice(0, n).map((unit, k) => unit - (units[n + k] as bigint));
  const sizes = errors.map(absolute);
  const bases = units.slice(0, n).map(absolute);
  const all = total(bases);
  const parts = sizes.map((size, k) => (bases[k] === 0n ? Number.NaN : quotient(size, bases[k] ?? 1n)));
  const mape = bases.includes(0n) ? undefined : parts.reduce((a, b) => a + b, 0) / n;
  return ok({
    meanError: quotient(total(errors), BigInt(n) * den),
    mae: quotient(total(sizes), BigInt(n) * den),
    rmse: Math.sqrt(quotient(products(errors, errors), BigInt(n) * den * den)),
    ...known("mape", mape),
    ...known("wape", all === 0n ? undefined : quotient(total(sizes), all)),
  });
}

function absolute(unit: bigint): bigint {
  return unit < 0n ? -unit : unit;
}
