import { subtract } from "../../model/money/arithmetic.js";
import type { Cents } from "../../model/money/cents.js";
import type { Ratio } from "../../model/money/ratio.js";
import { compareRatios, ratioMinus, ratioOver, ratioToNumber } from "../../model/money/ratio-ops.js";
import { no, ok, type Result } from "../../model/result.js";
import { requireAmount, requirePositive, roundCents } from "../require.js";

/** A year of activity, excl. VAT. */
export interface BreakEvenInput {
  /** Costs that sales do not move, cents. */
  readonly fixedCosts: Cents;
  /** Cents, above zero. */
  readonly turnover: Cents;
  /** Costs that follow sales, of that turnover, cents. */
  readonly variableCosts: Cents;
}

/** Where an activity starts to earn. Amounts in cents; the `Exact` ones before rounding. */
export interface BreakEven {
  /** *Marge sur coûts variables*: turnover - variable costs. */
  readonly contributionMargin: Cents;
  /** The same over turnover, fraction. */
  readonly contributionRate: number;
  /** Contribution margin - fixed costs. */
  readonly result: Cents;
  /** *Seuil de rentabilité*: turnover at which the result is zero. */
  readonly breakEvenTurnover: Cents;
  readonly breakEvenTurnoverExact: number;
  /** *Marge de sécurité*: turnover - break-even; below zero when it is not reached. */
  readonly safetyMargin: Cents;
  readonly safetyMarginExact: number;
  /** *Indice de sécurité*: safety margin over turnover, fraction. */
  readonly safetyIndex: number;
  /** *Levier opérationnel*: contribution margin over result; a turnover 1 % higher raises the result by so many %. Absent at a result of zero. */
  readonly operatingLeverage?: number;
}

/** Kernel of the break-even: exact figures. */
export interface BreakEvenCore {
  readonly margin: Cents;
  readonly rate: Ratio;
  readonly threshold: Ratio;
}

/**
 * Why there is no break-even. `noContributionMargin`: sales do not even cover their variable costs.
 * `outOfReach`: the margin is so thin that the threshold passes what cents can hold (90 000 billion euros).
 */
export type NoBreakEven = "noContributionMargin" | "outOfReach";

/** Contribution margin, its rate and the break-even turnover, exactly. */
export function breakEvenCore(input: BreakEvenInput): Result<BreakEvenCore, NoBreakEven> {
  const fixedCosts = requireAmount("fixedCosts", input.fixedCosts);
  const turnover = requirePositive("turnover", input.turnover);
  const margin = subtract(turnover, requireAmount("variableCosts", input.variableCosts));
  if (margin <= 0) return no("noContributionMargin");
  const rate = ratioOver(margin, turnover);
  const threshold = ratioOver(fixedCosts, rate);
  return isBeyondCents(threshold) ? no("outOfReach") : ok({ margin, rate, threshold });
}

/**
 * Break-even of an activity (*seuil de rentabilité*): fixed costs over the rate of contribution margin, with safety margin and leverage.
 * Excl. VAT throughout. For its day see {@link breakEvenDate}, for units {@link breakEvenUnits}.
 *
 * @returns `noContributionMargin` or `outOfReach`: see {@link NoBreakEven}.
 * @throws `finance/negative-amount`, `finance/not-positive`.
 * @example
 * ```ts
 * const found = breakEven({ fixedCosts: euros(120000), turnover: euros(500000), variableCosts: euros(300000) });
 * found.ok && [found.value.breakEvenTurnover, found.value.safetyIndex, found.value.operatingLeverage]; // => [30000000, 0.4, 2.5]
 * ```
 */
export function breakEven(input: BreakEvenInput): Result<BreakEven, NoBreakEven> {
  const core = breakEvenCore(input);
  if (!core.ok) return core;
  const { margin, rate, threshold } = core.value;
  const result = subtract(margin, input.fixedCosts);
  const safety = ratioMinus(input.turnover, threshold);
  const breakEvenTurnover = roundCents(threshold);
  return ok({
    contributionMargin: margin,
    contributionRate: ratioToNumber(rate),
    result,
    breakEvenTurnover,
    breakEvenTurnoverExact: ratioToNumber(threshold),
    safetyMargin: subtract(input.turnover, breakEvenTurnover),
    safetyMarginExact: ratioToNumber(safety),
    safetyIndex: ratioToNumber(ratioOver(safety, input.turnover)),
    ...(result === 0 ? {} : { operatingLeverage: ratioToNumber(ratioOver(margin, result)) }),
  });
}

/** Does an exact number of cents pass what an amount can hold once rounded? */
export function isBeyondCents(exact: Ratio): boolean {
  return compareRatios(exact, Number.MAX_SAFE_INTEGER - 1) > 0;
}
