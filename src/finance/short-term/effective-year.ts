import { type Ratio, wide } from "../../model/money/ratio.js";
import { exp, fixed, ln, toDouble, UNIT } from "../fixed-point.js";

/** (1 + rate)^(base / days) - 1: a rate for so many days, compounded over a year. Infinity where a number cannot hold it. */
export function effectiveYear(rate: Ratio, days: number, dayBase: number): number {
  const { num, den } = wide(rate);
  const power = (ln(UNIT + (num * UNIT) / den) * BigInt(dayBase)) / BigInt(days);
  return power > fixed(709.78) ? Number.POSITIVE_INFINITY : toDouble(exp(power) - UNIT);
}
