import { UsageError } from "../../model/errors.js";
import { add, mulRound, subtract } from "../../model/money/arithmetic.js";
import { type Cents, cents } from "../../model/money/cents.js";
import { type Rate, ratio } from "../../model/money/ratio.js";
import { compareRatios, ratioOver, ratioPlus, ratioTimes, ratioToNumber } from "../../model/money/ratio-ops.js";
import { no, ok, type Result } from "../../model/result.js";
import { requireAmount, roundCents } from "../require.js";
import { isBeyondCents, type NoBreakEven } from "./break-even.js";

/** A product sold by the unit, excl. VAT. */
export interface BreakEvenUnitsInput {
  /** Cents. */
  readonly fixedCosts: Cents;
  /** Selling price of a unit, cents. */
  readonly unitPrice: Cents;
  /** Variable cost of a unit, cents. */
  readonly unitVariableCost: Cents;
}

/** Units to sell before an activity earns. */
export interface BreakEvenUnits {
  /** Before rounding. */
  readonly unitsExact: number;
  /** Whole units, rounded up. */
  readonly units: number;
  /** Turnover of those whole units, cents. */
  readonly turnover: Cents;
}

/**
 * Units to sell to break even, rounded up.
 *
 * @returns `noContributionMargin` when a unit is sold at or under its variable cost; `outOfReach` when the turnover passes what cents can hold.
 * @throws `finance/negative-amount`.
 * @example
 * ```ts
 * const found = breakEvenUnits({ fixedCosts: euros(18800), unitPrice: euros(625), unitVariableCost: euros(437) });
 * found.ok && found.value.units; // => 100
 * ```
 */
export function breakEvenUnits(input: BreakEvenUnitsInput): Result<BreakEvenUnits, NoBreakEven> {
  const fixedCosts = requireAmount("fixedCosts", input.fixedCosts);
  const price = requireAmount("unitPrice", input.unitPrice);
  const margin = subtract(price, requireAmount("unitVariableCost", input.unitVariableCost));
  if (margin <= 0) return no("noContributionMargin");
  const exact = ratioOver(fixedCosts, margin);
  if (isBeyondCents(ratioTimes(ratioPlus(exact, 1), price))) return no("outOfReach");
  // A count rounded up by the kernel, as amounts are: exact up to 2^53.
  const units: number = mulRound(cents(1), exact, "awayFromZero");
  return ok({ unitsExact: ratioToNumber(exact), units, turnover: mulRound(price, units) });
}

/**
 * Turnover needed for a result: (fixed costs + result wanted) / rate of contribution margin, in cents excl. VAT.
 *
 * - `contributionRate`: Fraction, above 0 up to 1.
 * @throws `finance/bad-rate`, `finance/negative-amount`.
 * @example
 * ```ts
 * turnoverForResult({ fixedCosts: euros(120000), contributionRate: 0.4, result: euros(80000) }); // => 50000000
 * ```
 */
export function turnoverForResult(input: {
  readonly fixedCosts: Cents;
  readonly contributionRate: Rate;
  readonly result: Cents;
}): Cents {
  const rate = ratio(input.contributionRate);
  if (compareRatios(rate, 0) <= 0 || compareRatios(rate, 1) > 0)
    throw new UsageError("finance/bad-rate", ratioToNumber(rate), "contributionRate as a fraction above 0 up to 1");
  const needed = add(requireAmount("fixedCosts", input.fixedCosts), requireAmount("result", input.result));
  return roundCents(ratioTimes(needed, ratioOver(1, rate)));
}
