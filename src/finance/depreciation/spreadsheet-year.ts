import { type CalendarDate, dateParts, isLeapYear } from "../../model/date.js";
import { addYears, daysBetween } from "../../model/date-arithmetic.js";
import { dayCountFraction } from "../../model/day-count.js";
import { UsageError } from "../../model/errors.js";
import type { Rate, Ratio } from "../../model/money/ratio.js";
import { ratioMinus } from "../../model/money/ratio-ops.js";
import { requireCount, requireRate } from "../require.js";

/** Arguments of the spreadsheets' AMORLINC and AMORDEGRC. Amounts in any unit, as decimals: the answer is in the same unit. */
export interface SpreadsheetDepreciation {
  /** Zero or above. */
  readonly cost: Rate;
  readonly purchasedOn: CalendarDate;
  /** End of the first period, not before the purchase. */
  readonly firstPeriodEnd: CalendarDate;
  /** Zero up to the cost. */
  readonly salvage: Rate;
  /** 0 = the first, part period. */
  readonly period: number;
  /** Depreciation rate a year, above zero. */
  readonly rate: Rate;
  /** 0: 30/360 US; 1: actual over actual; 3: actual over 365; 4: 30E/360. */
  readonly basis: 0 | 1 | 3 | 4;
}

/** The arguments checked, as exact fractions. */
export interface SpreadsheetTerms {
  readonly cost: Ratio;
  /** Cost less salvage. */
  readonly base: Ratio;
  readonly rate: Ratio;
  /** Part of a year of period 0. */
  readonly first: Ratio;
  readonly period: number;
}

/** Checks the arguments of the two functions. */
export function spreadsheetTerms(input: SpreadsheetDepreciation): SpreadsheetTerms {
  const cost = requireRate("cost", input.cost);
  const base = requireRate("cost - salvage", ratioMinus(cost, requireRate("salvage", input.salvage)));
  const period = requireCount("period", input.period, 0, 10_000);
  return { cost, base, rate: requireRate("rate", input.rate), first: firstPeriod(input), period };
}

function firstPeriod({ purchasedOn, firstPeriodEnd, basis }: SpreadsheetDepreciation): Ratio {
  if (firstPeriodEnd < purchasedOn) throw outOfOrder(purchasedOn, firstPeriodEnd);
  switch (basis) {
    case 0:
      return dayCountFraction("30/360", purchasedOn, firstPeriodEnd);
    case 1:
      return actualYear(purchasedOn, firstPeriodEnd);
    case 3:
      return dayCountFraction("ACT/365F", purchasedOn, firstPeriodEnd);
    case 4:
      return dayCountFraction("30E/360", purchasedOn, firstPeriodEnd);
    default:
      throw new UsageError("finance/bad-basis", basis, "0, 1, 3 or 4");
  }
}

/** Over 366 when both days lie in one leap year, or 29 February between them. Spans over a year differ between engines: refused. */
function actualYear(from: CalendarDate, to: CalendarDate): Ratio {
  if (to > addYears(from, 1)) throw outOfOrder(from, to);
  const { year } = dateParts(from);
  const last = dateParts(to).year;
  const leap = year === last ? isLeapYear(year) : leapDayWithin(from, year, to) || leapDayWithin(from, last, to);
  return { num: daysBetween(from, to), den: leap ? 366 : 365 };
}

function leapDayWithin(from: CalendarDate, year: number, to: CalendarDate): boolean {
  const leapDay = `${String(year).padStart(4, "0")}-02-29`;
  return isLeapYear(year) && from <= leapDay && leapDay <= to;
}

function outOfOrder(from: CalendarDate, to: CalendarDate): UsageError {
  return new UsageError(
    "finance/dates-out-of-order",
    `${from} to ${to}`,
    "an end of the first period after the purchase, within a year for basis 1",
  );
}
