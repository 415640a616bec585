import { UsageError } from "../errors.js";
import { type Rate, ratio, wide } from "./ratio.js";

/**
 * An exact fraction as a decimal string with so many decimals, rounded once, half away from zero. For printing and for records.
 *
 * @param decimals - Whole number, 0 to 100.
 * @throws `ratio/bad-decimals`, `ratio/not-a-decimal`.
 * @example
 * ```ts
 * ratioToDecimal({ num: 90, den: 390 }, 4); // => "0.2308"
 * ratioToDecimal(-0.125, 2); // => "-0.13"
 * ```
 */
export function ratioToDecimal(value: Rate, decimals: number): string {
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > 100)
    throw new UsageError("ratio/bad-decimals", decimals, "a whole number of decimals from 0 to 100");
  const { num, den } = wide(ratio(value));
  const size = (num < 0n ? -num : num) * 10n ** BigInt(decimals);
  const rounded = (2n * size + den) / (2n * den);
  const digits = rounded.toString().padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  const text = decimals === 0 ? whole : `${whole}.${digits.slice(-decimals)}`;
  return num < 0n && rounded > 0n ? `-${text}` : text;
}
