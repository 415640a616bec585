import { type CalendarDate, date, toDayNumber } from "../../model/date.js";
import { addDays, daysBetween } from "../../model/date-arithmetic.js";
import { UsageError } from "../../model/errors.js";
import type { Cents } from "../../model/money/cents.js";
import type { Rate, Ratio } from "../../model/money/ratio.js";
import {
  compareRatios,
  complement,
  ratioMinus,
  ratioOver,
  ratioPlus,
  ratioTimes,
  ratioToNumber,
} from "../../model/money/ratio-ops.js";
import { no, ok, type Result } from "../../model/result.js";
import { requirePositive, requireRate, roundCents } from "../require.js";
import { type DatedBill, wholeDays } from "./mean-due-date.js";
import { type DayBase, periodFraction } from "./simple-interest.js";

/** Bills to replace, and the rate and day at which their worth is compared. */
export interface BillsToReplace {
  /** One bill or more, none due before `date`. */
  readonly bills: readonly DatedBill[];
  /** Day of equivalence. */
  readonly date: CalendarDate;
  /** Commercial discount rate, fraction a year. */
  readonly annualRate: Rate;
  readonly dayBase: DayBase;
}

/** The bill that is worth as much as the others. */
export interface EquivalentNominal {
  /** Cents. */
  readonly nominal: Cents;
  /** Cents before rounding. */
  readonly nominalExact: number;
}

/**
 * Face value of the one bill due on a given day that is worth the bills it replaces (*équivalence d'effets*), by commercial discount.
 * With a single bill it is a renewal (*report d'échéance*).
 *
 * @returns `noPresentValue` when rate × days reaches the year for one of the dates, so that a bill would be worth nothing.
 * @throws `finance/empty-list`, `finance/dates-out-of-order`, `finance/not-positive`, `finance/bad-rate`.
 * @example
 * ```ts
 * const renewed = equivalentNominal({
 *   bills: [{ amount: euros(5000), dueDate: date("2024-06-15") }],
 *   date: date("2024-06-01"), annualRate: 0.08, dayBase: 360, newDueDate: date("2024-08-15"),
 * });
 * renewed.ok && renewed.value.nominal; // => 506893
 * ```
 */
export function equivalentNominal(
  input: BillsToReplace & { readonly newDueDate: CalendarDate },
): Result<EquivalentNominal, "noPresentValue"> {
  const worth = presentValue(input);
  const factor = discountFactor(input, input.newDueDate);
  if (worth === undefined || factor === undefined) return no("noPresentValue");
  const exact = ratioOver(worth, factor);
  return ok({ nominal: roundCents(exact), nominalExact: ratioToNumber(exact) });
}

/** The day on which the new bill is due. */
export interface EquivalentDueDate {
  /** Days from the day of equivalence, before rounding. */
  readonly days: number;
  /** Days rounded half up. */
  readonly date: CalendarDate;
}

/**
 * Due date of the one bill of a given face value that is worth the bills it replaces (*échéance commune*), by commercial discount.
 *
 * @returns `noPresentValue` as {@link equivalentNominal}; `nominalTooSmall` when the new bill is worth less than the others even if paid at once;
 * `anyDate` when the rate is zero and the amounts are equal; `never` when the rate is zero and they differ, or the date would leave the calendar.
 * @throws `finance/empty-list`, `finance/dates-out-of-order`, `finance/not-positive`, `finance/bad-rate`.
 * @example
 * ```ts
 * const common = equivalentDueDate({
 *   bills: [{ amount: euros(4000), dueDate: date("2024-05-31") }, { amount: euros(6000), dueDate: date("2024-06-30") }],
 *   date: date("2024-05-01"), annualRate: 0.09, dayBase: 360, newNominal: euros(10100),
 * });
 * common.ok && common.value.date; // => "2024-07-27"
 * ```
 */
export function equivalentDueDate(
  input: BillsToReplace & { readonly newNominal: Cents },
): Result<EquivalentDueDate, "noPresentValue" | "nominalTooSmall" | "anyDate" | "never"> {
  const worth = presentValue(input);
  if (worth === undefined) return no("noPresentValue");
  const discount = complement(ratioOver(worth, requirePositive("newNominal", input.newNominal)));
  if (compareRatios(discount, 0) < 0) return no("nominalTooSmall");
  if (compareRatios(input.annualRate, 0) === 0) return no(compareRatios(discount, 0) === 0 ? "anyDate" : "never");
  const days = ratioOver(ratioTimes(discount, input.dayBase), input.annualRate);
  if (compareRatios(days, LAST_DAY - toDayNumber(input.date)) > 0) return no("never");
  return ok({ days: ratioToNumber(days), date: addDays(input.date, wholeDays(days)) });
}

/** 9999-12-31, in days since 1970-01-01. */
const LAST_DAY = 2932896;

function presentValue(input: BillsToReplace): Ratio | undefined {
  if (input.bills.length === 0) throw new UsageError("finance/empty-list", "an empty list", "one bill or more");
  requireRate("annualRate", input.annualRate);
  let total: Ratio = { num: 0, den: 1 };
  for (const { amount, dueDate } of input.bills) {
    const factor = discountFactor(input, dueDate);
    if (factor === undefined) return undefined;
    total = ratioPlus(total, ratioTimes(requirePositive("amount", amount), factor));
  }
  return total;
}

/** 1 - rate × days / base, or nothing once it reaches zero. */
function discountFactor(input: BillsToReplace, dueDate: CalendarDate): Ratio | undefined {
  const { date: day, annualRate, dayBase } = input;
  const days = daysBetween(date(day), date(dueDate));
  if (days < 0)
    throw new UsageError(
      "finance/dates-out-of-order",
      `${dueDate} before ${day}`,
      "bills due on the day of equivalence or later",
    );
  const factor = ratioMinus(1, periodFraction(annualRate, days, dayBase));
  return compareRatios(factor, 0) > 0 ? factor : undefined;
}
