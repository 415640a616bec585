import { type CalendarDate, date } from "../model/date.js";
import { daysBetween } from "../model/date-arithmetic.js";
import { UsageError } from "../model/errors.js";
import type { Cents } from "../model/money/cents.js";
import type { TimedFlow } from "./flow.js";
import { quickRate } from "./quick-root.js";
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
  const amounts = flows.map(checkedAmount);
  const times = flows.map((_, time) => time);
  return quickRate(times, amounts, 1) ?? solveRate(amounts.map((amount, time) => ({ time, amount })));
}

/**
 * Internal rate of dated flows (the spreadsheets' XIRR): yearly, by compounding over actual days / 365 from the first listed date.
 *
 * @param flows - In any order; those before the first listed date count backwards.
 * @throws `money/not-whole-cents`, `date/invalid`.
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
  const first = flows[0];
  if (first === undefined) return { ok: false, reason: "oneSigned" };
  const origin = dayOf(first.date);
  const days = new Array<number>(flows.length);
  const amounts = new Array<number>(flows.length);
  for (let k = 0; k < flows.length; k++) {
    const flow = flows[k] as DatedFlow;
    days[k] = dayOf(flow.date) - origin;
    amounts[k] = checkedAmount(flow.amount);
  }
  return quickRate(days, amounts, 365) ?? solveRate(flows.map((flow) => timed(first.date, flow)));
}

/** A flow for the general solver, its day checked. */
function timed(first: CalendarDate, { date: day, amount }: DatedFlow): TimedFlow {
  return { time: daysBetween(date(first), date(day)) / 365, amount };
}

/** Days before each month of a common year. */
const BEFORE_MONTH = [0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/** A running number of a checked date, by its digits: taking the text apart would cost more than solving. Only differences count. */
function dayOf(date: CalendarDate): number {
  const year = pair(date, 0) * 100 + pair(date, 2);
  const month = pair(date, 5);
  const leaps = month > 2 ? year : year - 1;
  const leapDays = (leaps >> 2) - ((leaps / 100) | 0) + ((leaps / 400) | 0);
  return year * 365 + leapDays + (BEFORE_MONTH[month] as number) + pair(date, 8);
}

/** Two digits of a text. */
function pair(text: string, at: number): number {
  return text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528;
}

/** An amount as a double, for a solver: its result can become a rate, never cents. */
export function checkedAmount(amount: Cents): number {
  if (Number.isSafeInteger(amount)) return amount;
  throw new UsageError("money/not-whole-cents", amount, "a whole number of cents below 2^53 in size");
}
