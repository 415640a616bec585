import type { Rate } from "../../model/money/ratio.js";
import { count } from "../check.js";
import { exactly, floorOf, quotient } from "../exact.js";

/** A figure rounded half away from zero to so many decimals, as courses do on the way; unrounded without `decimals`. */
export function roundTo(value: Rate, decimals: number | undefined): number {
  const { num, den } = exactly(value);
  if (decimals === undefined) return quotient(num, den);
  const scale = 10n ** BigInt(Math.min(count(decimals, "decimals"), 15));
  const size = num < 0n ? -num : num;
  const whole = floorOf(2n * size * scale + den, 2n * den);
  return quotient(num < 0n ? -whole : whole, scale);
}
