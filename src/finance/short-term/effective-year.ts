import type { Ratio } from "../../model/money/ratio.js";
import { Precise } from "../decimal.js";

/** (1 + rate)^(base / days) - 1: a rate for so many days, compounded over a year. Infinity where a number cannot hold it. */
export function effectiveYear(rate: Ratio, days: number, dayBase: number): number {
  const growth = new Precise(rate.num.toString()).div(rate.den.toString()).plus(1);
  return growth.pow(new Precise(dayBase).div(days)).minus(1).toNumber();
}
