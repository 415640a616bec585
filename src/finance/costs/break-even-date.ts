import type { CalendarDate } from "../../model/date.js";
import { addDays, addMonths, daysBetween, earlierOf } from "../../model/date-arithmetic.js";
import { mulRound, sum } from "../../model/money/arithmetic.js";
import { type Cents, cents } from "../../model/money/cents.js";
import type { Rate, Ratio } from "../../model/money/ratio.js";
import {
  compareRatios,
  ratioMinus,
  ratioOver,
  ratioPlus,
  ratioTimes,
  ratioToNumber,
} from "../../model/money/ratio-ops.js";
import { no, ok, type Result } from "../../model/result.js";
import { requireAmount, requireCount } from "../require.js";
import { breakEvenCore, type NoBreakEven } from "./break-even.js";

/** Sales that flow evenly over a year. */
export interface UniformSales {
  readonly sales: "uniform";
  /** Cents excl. VAT, as the other amounts. */
  readonly fixedCosts: Cents;
  readonly turnover: Cents;
  /** Of that turnover. */
  readonly variableCosts: Cents;
  /** 360, 365, 366, or days worked: 1 to 366. */
  readonly yearDays: number;
  /** First day of the year of activity; absent = no date is given, only days. */
  readonly start?: CalendarDate;
}

/** Sales month by month, even within the month. */
export interface SeasonalSales {
  readonly sales: "seasonal";
  /** Cents excl. VAT, as the other amounts. */
  readonly fixedCosts: Cents;
  /** Turnover of each month from `start` on, 1 to 120 of them. */
  readonly monthlyTurnover: readonly Cents[];
  /** Of all those months. */
  readonly variableCosts: Cents;
  /** First day of the first month. */
  readonly start: CalendarDate;
}

/** A year of activity, and how its sales flow. */
export type BreakEvenDateInput = UniformSales | SeasonalSales;

/** The *point mort*. */
export interface BreakEvenDate {
  /** Days from the start, before rounding: of `yearDays` for uniform sales, of the calendar for seasonal ones. */
  readonly days: number;
  /** Day during which the threshold is reached: 0.5 day is the first day, and so is 1 day exactly. */
  readonly date?: CalendarDate;
  /** Month during which it is reached, 1 = the first. */
  readonly month: number;
}

/**
 * Day on which the break-even turnover is reached (*point mort*): threshold / turnover × days for even sales; month by month for seasonal ones.
 *
 * With a year of 360 days each month counts 30: the date is then the day of that month. With 365 or 366 it is the day of the calendar.
 * With any other number of days (days worked) no date is given.
 *
 * @returns `noContributionMargin`, `outOfReach` as {@link breakEven}; `notReached` when the turnover given does not reach the threshold.
 * @throws `finance/negative-amount`, `finance/not-positive`, `finance/bad-count`.
 * @example
 * ```ts
 * const found = breakEvenDate({
 *   sales: "uniform", fixedCosts: euros(120000), turnover: euros(500000), variableCosts: euros(300000), yearDays: 360, start: date("2026-01-01"),
 * });
 * found.ok && found.value; // => { days: 216, month: 8, date: "2026-08-06" }
 * ```
 */
export function breakEvenDate(input: BreakEvenDateInput): Result<BreakEvenDate, NoBreakEven | "notReached"> {
  const turnover = input.sales === "uniform" ? input.turnover : sum(input.monthlyTurnover);
  const core = breakEvenCore({ fixedCosts: input.fixedCosts, turnover, variableCosts: input.variableCosts });
  if (!core.ok) return core;
  const { threshold } = core.value;
  return input.sales === "uniform" ? uniform(input, ratioOver(threshold, turnover)) : seasonal(input, threshold);
}

function uniform(input: UniformSales, part: Ratio): Result<BreakEvenDate, "notReached"> {
  const yearDays = requireCount("yearDays", input.yearDays, 1, 366);
  if (compareRatios(part, 1) > 0) return no("notReached");
  const days = ratioTimes(part, yearDays);
  const month = Math.max(1, roundUp(ratioTimes(part, 12)));
  const date = input.start === undefined ? undefined : dayOf(input.start, days, yearDays);
  return ok({ days: ratioToNumber(days), month, ...(date === undefined ? {} : { date }) });
}

/** Days of 30-day months, or days of the calendar. */
function dayOf(start: CalendarDate, days: Ratio, yearDays: number): CalendarDate | undefined {
  const past = Math.max(0, roundUp(days) - 1);
  if (yearDays === 365 || yearDays === 366) return addDays(start, past);
  if (yearDays !== 360) return undefined;
  const months = Math.floor(past / 30);
  return earlierOf(addDays(addMonths(start, months), past % 30), addDays(addMonths(start, months + 1), -1));
}

function seasonal(input: SeasonalSales, threshold: Ratio): Result<BreakEvenDate, "notReached"> {
  requireCount("months", input.monthlyTurnover.length, 1, 120);
  let left = threshold;
  for (const [k, sales] of input.monthlyTurnover.entries()) {
    const month = requireAmount("monthlyTurnover", sales);
    if (compareRatios(left, month) <= 0)
      return ok(within(input.start, k, month === 0 ? month : ratioOver(left, month)));
    left = ratioMinus(left, month);
  }
  return no("notReached");
}

function within(start: CalendarDate, k: number, part: Rate): BreakEvenDate {
  const first = addMonths(start, k);
  const length = daysBetween(first, addMonths(start, k + 1));
  const inMonth = ratioTimes(part, length);
  const date = addDays(first, Math.max(0, roundUp(inMonth) - 1));
  return { days: ratioToNumber(ratioPlus(daysBetween(start, first), inMonth)), month: k + 1, date };
}

/** A count rounded up by the kernel, as amounts are. */
function roundUp(exact: Ratio): number {
  return mulRound(cents(1), exact, "awayFromZero");
}
