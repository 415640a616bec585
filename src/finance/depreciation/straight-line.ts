import { type CalendarDate, date, dateParts } from "../../model/date.js";
import { UsageError } from "../../model/errors.js";
import { mulRound, subtract } from "../../model/money/arithmetic.js";
import { type Cents, ZERO } from "../../model/money/cents.js";
import type { Rate } from "../../model/money/ratio.js";
import { compareRatios, ratioOver, ratioTimes, ratioToNumber } from "../../model/money/ratio-ops.js";
import { requireAmount, requireCount, requireWord } from "../require.js";
import { type DepreciationRow, depreciationRows, type FiscalYearEnd, yearEnd } from "./fiscal-year.js";

/** An asset written down evenly (*amortissement linéaire*). */
export interface StraightLineInput {
  /** Gross value (*valeur brute*), cents excl. VAT for whoever recovers it. */
  readonly cost: Cents;
  /** Value at the end, cents; none by default. */
  readonly residualValue?: Cents;
  /** Useful life in years, up to 100; of whole days of a 360-day year (3, 2.5). */
  readonly years: Rate;
  /** Day put into service (*mise en service*). */
  readonly inServiceOn: CalendarDate;
  readonly fiscalYearEnd: FiscalYearEnd;
  /** Does the day of putting into service count? Courses differ (81 or 80 days from 10 October): counted by default, as the chart of accounts' practice. */
  readonly firstDay?: "counted" | "notCounted";
}

/** A year of straight-line depreciation. */
export interface StraightLineRow extends DepreciationRow {
  /** Days of use, of 360. */
  readonly days: number;
}

/**
 * Straight-line depreciation with proration in days, twelve months of 30 days (day 31 counts as 30): each charge rounded, the last takes
 * the rest. An asset put into service within a year is written down over one year more than its life.
 *
 * @throws `finance/negative-amount`, `finance/bad-life`, `finance/bad-residual` above the cost, `finance/bad-year-end`.
 * @example
 * ```ts
 * const rows = straightLineSchedule({ cost: euros(10000), years: 5, inServiceOn: date("2023-04-15"), fiscalYearEnd: { month: 12, day: 31 } });
 * rows[0]; // => { yearEnd: "2023-12-31", days: 256, depreciation: 142222, cumulated: 142222, bookValue: 857778 }
 * ```
 */
export function straightLineSchedule(input: StraightLineInput): StraightLineRow[] {
  const base = depreciableBase(input.cost, input.residualValue ?? ZERO);
  const life = lifeInDays(input.years);
  const days = daysOfUse(input, life);
  const charges = chargesOf(base, days, life);
  const skipped = input.firstDay === "notCounted" && firstYearDays(input) === 0 ? 1 : 0;
  const ends = days.map((_, k) => yearEnd(input.inServiceOn, input.fiscalYearEnd, k + skipped));
  return depreciationRows(input.cost, ends, charges).map(({ yearEnd: end, ...row }, k) => ({
    yearEnd: end,
    days: days[k] ?? 0,
    ...row,
  }));
}

/**
 * Part of a straight-line depreciation that so many days of use bear: what an action (a fair, a campaign) is charged for a stand or a car.
 *
 * - `days`: Days of use, of a 360-day year, up to the whole life.
 * @throws As {@link straightLineSchedule}, and `finance/bad-count`.
 * @example
 * ```ts
 * straightLineCharge({ cost: euros(3600), years: 3, days: 12 }); // => 4000
 * ```
 */
export function straightLineCharge(
  input: Pick<StraightLineInput, "cost" | "residualValue" | "years"> & { readonly days: number },
): Cents {
  const life = lifeInDays(input.years);
  const days = requireCount("days", input.days, 0, life);
  return mulRound(depreciableBase(input.cost, input.residualValue ?? ZERO), ratioOver(days, life));
}

/** Cost less residual value. */
export function depreciableBase(cost: Cents, residualValue: Cents): Cents {
  if (requireAmount("residualValue", residualValue) <= requireAmount("cost", cost))
    return subtract(cost, residualValue);
  throw new UsageError("finance/bad-residual", residualValue, `a residual value up to the cost, ${cost}`);
}

function lifeInDays(years: Rate): number {
  const days = ratioTimes(years, 360);
  const whole = ratioToNumber(days);
  const known = compareRatios(days, 0) > 0 && compareRatios(days, 36_000) <= 0 && Number.isInteger(whole);
  if (known && compareRatios(days, whole) === 0) return whole;
  throw new UsageError(
    "finance/bad-life",
    ratioToNumber(years),
    "years above 0 up to 100, of whole days of a 360-day year",
  );
}

function firstYearDays({ inServiceOn, fiscalYearEnd, firstDay = "counted" }: StraightLineInput): number {
  requireWord("firstDay", firstDay, ["counted", "notCounted"]);
  const start = dateParts(date(inServiceOn));
  const end = dateParts(yearEnd(inServiceOn, fiscalYearEnd));
  const months = (end.year - start.year) * 12 + end.month - start.month;
  const lastDay = end.day >= 28 && end.month === 2 ? 30 : Math.min(end.day, 30);
  return Math.max(0, months * 30 + lastDay - Math.min(start.day, 30) + (firstDay === "counted" ? 1 : 0));
}

/** Each year's part rounded, but no more than is left; the last takes the rest. */
function chargesOf(base: Cents, days: readonly number[], life: number): Cents[] {
  let left = base;
  return days.map((used, k) => {
    const part = mulRound(base, ratioOver(used, life));
    const charge = k === days.length - 1 || part > left ? left : part;
    left = subtract(left, charge);
    return charge;
  });
}

/** Days of each year: those of the first, then 360, then what is left of the life. */
function daysOfUse(input: StraightLineInput, life: number): number[] {
  const days: number[] = [];
  const first = firstYearDays(input);
  let left = life;
  for (let year = first === 0 ? 360 : first; left > 0; year = 360) {
    const used = Math.min(year, left);
    days.push(used);
    left -= used;
  }
  return days;
}
