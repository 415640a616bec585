import { UsageError } from "../model/errors.js";
import { checkFraction } from "./guards.js";

/**
 * How the tiers of a rebate count, always named: `whole` = the tier reached applies to everything ("35 % from 5 units on"), `marginal` =
 * each slice at its own rate.
 */
export type TierMode = "whole" | "marginal";

/** A rate from a quantity or an amount on, that bound included. */
export interface Tier<Bound extends number = number> {
  readonly from: Bound;
  /** Fraction. */
  readonly rate: number;
}

/** Refuses tiers that do not ascend, or a mode that nobody named. */
export function checkTiers(tiers: readonly Tier[], mode: TierMode): void {
  if (mode !== "whole" && mode !== "marginal") throw new UsageError("rebate/no-mode", mode, '"whole" or "marginal"');
  for (const [k, { from, rate }] of tiers.entries()) {
    checkFraction("rate", rate);
    const before = tiers[k - 1];
    if (!(from >= 0) || (before !== undefined && from <= before.from))
      throw new UsageError("rebate/bad-tiers", from, "tiers in ascending order, each with its own bound");
  }
}

/** Rate of the tier reached; 0 under the first. */
export function rateAt(tiers: readonly Tier[], reached: number): number {
  return tiers.findLast((tier) => tier.from <= reached)?.rate ?? 0;
}
