import type { Ratio } from "../../model/money/ratio.js";
import { ratioToNumber } from "../../model/money/ratio-ops.js";

/**
 * (1 + rate)^(base / days) - 1: a rate for so many days, compounded over a year. Infinity where a number cannot hold it.
 * On doubles, to thirteen digits: a rate to compare offers by, from which no amount is made.
 */
export function effectiveYear(rate: Ratio, days: number, dayBase: number): number {
  return Math.expm1((Math.log1p(ratioToNumber(rate)) * dayBase) / days);
}
