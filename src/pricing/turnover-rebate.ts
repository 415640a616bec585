import { mulRound, subtract } from "../model/money/arithmetic.js";
import { type Cents, cents } from "../model/money/cents.js";
import type { Ratio } from "../model/money/ratio.js";
import { ratioPlus, ratioTimes } from "../model/money/ratio-ops.js";
import { checkNotNegative } from "./guards.js";
import { checkTiers, rateAt, type Tier, type TierMode } from "./tiers.js";

/**
 * Year-end rebate (ristourne) on a turnover, rounded once. Cents, excluding VAT.
 *
 * @param tiers - By amount in cents, ascending; a slice starts at its bound.
 * @throws `rebate/bad-tiers`, `rebate/no-mode`, `pricing/not-a-fraction`, `pricing/negative-amount`.
 * @example
 * ```ts
 * const tiers = [{ from: euros(20000), rate: 0.02 }, { from: euros(50000), rate: 0.03 }];
 * turnoverRebate(euros(60000), tiers, "whole"); // => 180000
 * turnoverRebate(euros(60000), tiers, "marginal"); // => 90000
 * ```
 */
export function turnoverRebate(turnover: Cents, tiers: readonly Tier<Cents>[], mode: TierMode): Cents {
  checkTiers(tiers, mode);
  checkNotNegative("turnover", turnover);
  if (mode === "whole") return mulRound(turnover, rateAt(tiers, turnover));
  const cut = (bound: Cents | undefined): Cents => (bound === undefined || bound > turnover ? turnover : bound);
  const slices = tiers.map(({ from, rate }, k) => ({ slice: subtract(cut(tiers[k + 1]?.from), cut(from)), rate }));
  const exact = slices.reduce<Ratio>((total, { slice, rate }) => ratioPlus(total, ratioTimes(slice, rate)), {
    num: 0,
    den: 1,
  });
  return mulRound(cents(1), exact);
}
