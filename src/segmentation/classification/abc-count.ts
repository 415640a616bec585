import { sum } from "../../model/money/arithmetic.js";
import { type Cents, cents } from "../../model/money/cents.js";
import type { Rate } from "../../model/money/ratio.js";
import { share, word } from "../check.js";
import { ceilOf, floorOf } from "../exact.js";
import { type AbcAnalysis, checkThresholds, fallingOrder, summarize } from "./abc.js";

/** How a share of a number of clients becomes a whole number. */
export type CountRounding = "floor" | "ceil" | "halfUp";

/**
 * ABC by the *number* of clients: the first 20 % are A, the next 30 % are B… whatever they buy. Ties in input order.
 *
 * @param options - `shares`: cumulated shares of the number of clients, rising: [0.2, 0.5].
 * @example
 * ```ts
 * const amounts = [euros(90), euros(80), euros(70), euros(60), euros(50)];
 * abcByCount(amounts, { shares: [0.2, 0.6], rounding: "halfUp" }).classes; // => ["A", "B", "B", "C", "C"]
 * ```
 */
export function abcByCount(
  amounts: readonly Cents[],
  { shares, rounding }: { readonly shares: readonly Rate[]; readonly rounding: CountRounding },
): Pick<AbcAnalysis, "classes" | "summary" | "total"> {
  checkThresholds(shares);
  for (const amount of amounts) cents(amount);
  const tops = shares.map((one) => partOf(amounts.length, one, rounding));
  const positions = new Array<number>(amounts.length).fill(shares.length);
  for (const [rank, index] of fallingOrder(amounts).entries())
    positions[index] = tops.filter((top) => rank >= top).length;
  return summarize(amounts, positions, shares.length + 1, sum(amounts));
}

/** A share of a whole number, rounded as named. */
export function partOf(n: number, part: Rate, rounding: CountRounding): number {
  word(rounding, ["floor", "ceil", "halfUp"], "rounding");
  const { num, den } = share(part, "a share");
  const whole = num * BigInt(n);
  if (rounding === "ceil") return Number(ceilOf(whole, den));
  return Number(rounding === "floor" ? floorOf(whole, den) : floorOf(2n * whole + den, 2n * den));
}
