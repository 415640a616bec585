import { UsageError } from "../model/errors.js";
import { no, ok, type Result } from "../model/result.js";

/** Prices and quantities before and after; any unit of money, the same for both. */
export interface DemandChange {
  readonly priceBefore: number;
  readonly priceAfter: number;
  readonly quantityBefore: number;
  readonly quantityAfter: number;
}

/**
 * How the changes are measured: `initialBase` (point elasticity, on the values before), `midpoint` (arc elasticity, on the means),
 * `logarithmic`. They differ: name the one you print.
 */
export type ElasticityMethod = "initialBase" | "midpoint" | "logarithmic";

/**
 * Price elasticity of demand: relative change of the quantity over relative change of the price, as a plain number (a statistic, no
 * money). Under -1 turnover falls when the price rises.
 *
 * @returns `samePrice` when the price does not change, `zeroBase` when a value that divides is zero.
 * @throws `demand/bad-value` for a negative or non-finite value.
 * @example
 * ```ts
 * const change = { priceBefore: 4, priceAfter: 5, quantityBefore: 460, quantityAfter: 280 };
 * const point = elasticity(change, "initialBase");
 * point.ok && point.value.toFixed(4); // => "-1.5652"
 * ```
 */
export function elasticity(change: DemandChange, method: ElasticityMethod): Result<number, "samePrice" | "zeroBase"> {
  const { priceBefore, priceAfter, quantityBefore, quantityAfter } = change;
  for (const value of [priceBefore, priceAfter, quantityBefore, quantityAfter]) checkValue(value);
  if (priceBefore === priceAfter) return no("samePrice");
  const quantity = relativeChange(quantityBefore, quantityAfter, method);
  const price = relativeChange(priceBefore, priceAfter, method);
  return quantity === undefined || price === undefined ? no("zeroBase") : ok(quantity / price);
}

function relativeChange(before: number, after: number, method: ElasticityMethod): number | undefined {
  switch (method) {
    case "initialBase":
      return before === 0 ? undefined : (after - before) / before;
    case "midpoint":
      return before + after === 0 ? undefined : (after - before) / ((before + after) / 2);
    case "logarithmic":
      return before === 0 || after === 0 ? undefined : Math.log(after / before);
    default:
      throw new UsageError("demand/bad-method", method, "initialBase, midpoint or logarithmic");
  }
}

function checkValue(value: number): void {
  if (!(value >= 0 && value < Number.POSITIVE_INFINITY))
    throw new UsageError("demand/bad-value", value, "a finite number, zero or above");
}
