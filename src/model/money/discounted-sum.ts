import { type Cents, toCents } from "./cents.js";
import { type Ratio, wide } from "./ratio.js";
import { roundHalfAway } from "./round.js";

/**
 * Kernel only: what amounts one period apart are worth at the first, Σ amount/(1 + rate)^k, rounded once, exactly:
 * with 1 + rate = u/d, (…(a0·u + a1·d)·u + a2·d²)… / u^n on bigints.
 */
export function discountedSum(amounts: readonly Cents[], rate: Ratio): Cents {
  const { num, den: d } = wide(rate);
  const u = d + num;
  let total = 0n;
  let discount = 1n;
  let scale = 1n;
  for (const [k, amount] of amounts.entries()) {
    if (k > 0) {
      total *= u;
      discount *= d;
      scale *= u;
    }
    total += BigInt(toCents(amount)) * discount;
  }
  return toCents(roundHalfAway(total, scale));
}
