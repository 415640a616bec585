import type { CalendarDate } from "../model/date.js";
import { toDayNumber } from "../model/date.js";
import { UsageError } from "../model/errors.js";
import type { Cents } from "../model/money/cents.js";
import type { RateSolution } from "./rate-solution.js";
import { solveRate } from "./solve-rate.js";

/** An amount on a day; positive = received. */
export interface DatedFlow {
  readonly date: CalendarDate;
  /** Cents. */
  readonly amount: Cents;
}

/**
 * Internal rate of return (*TRI*) of flows one period apart: every rate above -100 % at which they are worth nothing.
 *
 * @param flows - Cents with their signs, the first at time 0.
 * @returns The rate per period with its residual, or `severalSolutions` with all of them, or why there is none.
 * @example
 * ```ts
 * const one = internalRate([euros(-1000), euros(600), euros(600)]);
 * one.ok && Math.round(one.rate * 1e6); // => 130662
 * const two = internalRate([euros(-1000), euros(2500), euros(-1540)]);
 * !two.ok && two.reason; // => "severalSolutions"
 * internalRate([euros(-1000), euros(-500)]); // => { ok: false, reason: "oneSigned" }
 * ```
 */
export function internalRate(flows: readonly Cents[]): RateSolution {
  return solveRate(flows.map((amount, time) => ({ time, amount: checkedAmount(amount) })));
}

/**
 * Internal rate of dated flows (the spreadsheets' XIRR): yearly, by compounding over actual days / 365 from the first listed date.
 *
 * @param flows - In any order; those before the first listed date count backwards.
 * @example
 * ```ts
 * const result = datedInternalRate([
 *   { date: date("2024-02-29"), amount: euros(-1000) },
 *   { date: date("2025-02-28"), amount: euros(1100) },
 * ]);
 * result.ok && Math.round(result.rate * 1e9); // => 100000000
 * ```
 */
export function datedInternalRate(flows: readonly DatedFlow[]): RateSolution {
  const [first] = flows;
  if (first === undefined) return { ok: false, reason: "oneSigned" };
  const origin = toDayNumber(first.date);
  return solveRate(
    flows.map(({ date, amount }) => ({ time: (toDayNumber(date) - origin) / 365, amount: checkedAmount(amount) })),
  );
}

/** An amount as a double, for a solver: its result can become a rate, never cents. */
export function checkedAmount(amount: Cents): number {
  if (Number.isSafeInteger(amount)) return amount;
  throw new UsageError("money/not-whole-cents", amount, "a whole number of cents below 2^53 in size");
}
