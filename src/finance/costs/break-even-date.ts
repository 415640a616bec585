import { type CalendarDate, date } from "../../model/date.js";
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
import { requireAmount, requireCount, requireWord } from "../require.js";
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
  /** Month during which it is reached, 1 = the first: that of the date, or the twelfth of the year where there is none. */
  readonly month: number;
}

/**
 * Day on which the break-even turnover is reached (*point mort*): threshold / turnover × days for even sales; month by month for seasonal ones.
 *
 * With a year of 360 days each month counts 30: the date is then the day of that month. With 365 or 366 it is the day of the calendar, at
 * that part of the year that begins on `start`. With any other number of days (days worked) no date is given.
 *
 * @returns `noContributionMargin`, `outOfReach` as {@link breakEven}; `notReached` when the turnover given does not reach the threshold.
 * @throws `finance/negative-amount`, `finance/not-positive`, `finance/bad-count`, `finance/bad-word`, `date/invalid`.
 * @example
 * ```ts
 * const found = breakEvenDate({
 *   sales: "uniform", fixedCosts: euros(120000), turnover: euros(500000), variableCosts: euros(300000), yearDays: 360, start: date("2026-01-01"),
 * });
 * found.ok && found.value; // => { days: 216, month: 8, date: "2026-08-06" }
 * ```
 */
export function breakEvenDate(input: BreakEvenDateInput): Result<BreakEvenDate, NoBreakEven | "notReached"> {
  requireWord("sales", input.sales, ["uniform", "seasonal"]);
  const turnover = input.sales === "uniform" ? input.turnover : sum(input.monthlyTurnover);
  const core = breakEvenCore({ fixedCosts: input.fixedCosts, turnover, variableCosts: input.variableCosts });
  if (!core.ok) return core;
  const { threshold } = core.value;
  return input.sales === "uniform" ? uniform(input, ratioOver(threshold, turnover)) : seasonal(input, threshold);
}

function uniform(input: UniformSales, part: Ratio): Result<BreakEvenDate, "notReached"> {
  const yearDays = requireCount("yearDays", input.yearDays, 1, 366);
  if (compareRatios(part, 1) > 0) return no("notReached");
  const days = ratioToNumber(ratioTimes(part, yearDays));
  if (input.start !== undefined && yearDays >= 365) return ok({ days, ...calendarDay(date(input.start), part) });
  const past = Math.max(0, roundUp(ratioTimes(part, 360)) - 1);
  const month = Math.floor(past / 30) + 1;
  if (input.start === undefined || yearDays !== 360) return ok({ days, month });
  const lastDay = addDays(addMonths(date(input.start), month), -1);
  return ok({ days, month, date: earlierOf(addDays(addMonths(input.start, month - 1), past % 30), lastDay) });
}

/** The day at a part of the year that begins on a day, and its month. */
function calendarDay(start: CalendarDate, part: Ratio): { readonly month: number; readonly date: CalendarDate } {
  const length = daysBetween(start, addMonths(start, 12));
  const day = addDays(start, Math.max(0, roundUp(ratioTimes(part, length)) - 1));
  let month = 1;
  while (addMonths(start, month) <= day) month += 1;
  return { month, date: day };
}

function seasonal(input: SeasonalSales, threshold: Ratio): Result<BreakEvenDate, "notReached"> {
  requireCount("months", input.monthlyTurnover.length, 1, 120);
  let left = threshold;
  for (const [k, sales] of input.monthlyTurnover.entries()) {
    const month = requireAmount("monthlyTurnover", sales);
    if (compareRatios(left, month) <= 0)
      return ok(within(date(input.start), k, month === 0 ? month : ratioOver(left, month)));
    left = ratioMinus(left, month);
  }
  return no("notReached");
}

function within(start: CalendarDate, k: number, part: Rate): BreakEvenDate {
  const first = addMonths(start, k);
  const length = daysBetween(first, addMonths(start, k + 1));
  const inMonth = ratioTimes(part, length);
  const day = addDays(first, Math.max(0, roundUp(inMonth) - 1));
  return { days: ratioToNumber(ratioPlus(daysBetween(start, first), inMonth)), month: k + 1, date: day };
}

/** A count rounded up by the kernel, as amounts are. */
function roundUp(exact: Ratio): number {
  return mulRound(cents(1), exact, "awayFromZero");
}
