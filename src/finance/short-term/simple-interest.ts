import { UsageError } from "../../model/errors.js";
import { mulRound } from "../../model/money/arithmetic.js";
import type { Cents } from "../../model/money/cents.js";
import type { Rate, Ratio } from "../../model/money/ratio.js";
import { ratioOver, ratioTimes, ratioToNumber } from "../../model/money/ratio-ops.js";
import { requireAmount, requireCount, requireRate } from "../require.js";

/** Days that a year counts: 360 in banks and in ratios, 365 for the legal rate and late penalties, leap years included. */
export type DayBase = 360 | 365;

/** A sum that bears simple interest. */
export interface SimpleInterestInput {
  /** Cents, zero or above. */
  readonly principal: Cents;
  /** Fraction a year: 0.09 is 9 %. Zero or above. */
  readonly annualRate: Rate;
  /** Whole days, 0 or more: actual days of the calendar. */
  readonly days: number;
  readonly dayBase: DayBase;
}

/** Longest span of the calendar, in days. */
export const MAX_DAYS = 3_652_059;

/** Checks the days of a year. @throws `finance/bad-day-base`. */
export function requireDayBase(dayBase: DayBase): DayBase {
  if (dayBase === 360 || dayBase === 365) return dayBase;
  throw new UsageError("finance/bad-day-base", dayBase, "360 or 365");
}

/** rate × days / base, exactly. */
export function periodFraction(annualRate: Rate, days: number, dayBase: DayBase): Ratio {
  requireDayBase(dayBase);
  return ratioTimes(requireRate("annualRate", annualRate), ratioOver(requireCount("days", days, 0, MAX_DAYS), dayBase));
}

/**
 * Simple interest (*intérêts simples*) in cents: principal × rate × days / base, rounded once, half away from zero.
 *
 * Legal interest and late penalties count 365 days, also in a leap year; banks count 360.
 *
 * @throws `finance/negative-amount`, `finance/bad-rate`, `finance/bad-count`.
 * @example
 * ```ts
 * simpleInterest({ principal: euros(8240), annualRate: 0.126, days: 55, dayBase: 360 }); // => 15862
 * ```
 */
export function simpleInterest({ principal, annualRate, days, dayBase }: SimpleInterestInput): Cents {
  return mulRound(requireAmount("principal", principal), periodFraction(annualRate, days, dayBase));
}

/**
 * The same interest before rounding, as a number of cents: for statistics and rates, never for accounts.
 *
 * @example
 * ```ts
 * simpleInterestExact({ principal: euros(100), annualRate: 0.05, days: 1, dayBase: 360 }); // => 1.3888888888888888
 * ```
 */
export function simpleInterestExact({ principal, annualRate, days, dayBase }: SimpleInterestInput): number {
  return ratioToNumber(ratioTimes(requireAmount("principal", principal), periodFraction(annualRate, days, dayBase)));
}
