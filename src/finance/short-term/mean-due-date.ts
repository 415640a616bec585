import { type CalendarDate, date } from "../../model/date.js";
import { addDays, daysBetween } from "../../model/date-arithmetic.js";
import { UsageError } from "../../model/errors.js";
import { mulRound, sum } from "../../model/money/arithmetic.js";
import { type Cents, cents } from "../../model/money/cents.js";
import type { Ratio } from "../../model/money/ratio.js";
import { ratioOver, ratioPlus, ratioTimes, ratioToNumber } from "../../model/money/ratio-ops.js";
import { requirePositive } from "../require.js";

/** A bill, or any amount due on a day. */
export interface DatedBill {
  /** Face value, cents, above zero. */
  readonly amount: Cents;
  readonly dueDate: CalendarDate;
}

/** The one date on which all could be paid at once. */
export interface MeanDueDate {
  /** Earliest due date, from which days are counted. */
  readonly origin: CalendarDate;
  /** Weighted mean of the days, before rounding. */
  readonly days: number;
  /** Days rounded half up. */
  readonly date: CalendarDate;
  /** Sum of the face values: what one payment on that date replaces. */
  readonly nominal: Cents;
}

/**
 * Mean due date (*échéance moyenne*): the date on which one payment of the sum of the bills replaces them all, weighted by amount.
 *
 * @throws `finance/empty-list`, `finance/not-positive`.
 * @example
 * ```ts
 * meanDueDate([
 *   { amount: euros(5000), dueDate: date("2024-01-31") },
 *   { amount: euros(5000), dueDate: date("2024-02-29") },
 * ]).date; // => "2024-02-15"
 * ```
 */
export function meanDueDate(bills: readonly DatedBill[]): MeanDueDate {
  const origin = earliest(bills);
  const nominal = sum(bills.map(({ amount }) => requirePositive("amount", amount)));
  const weighted = bills.reduce<Ratio>(
    (total, { amount, dueDate }) => ratioPlus(total, ratioTimes(amount, daysBetween(origin, dueDate))),
    { num: 0, den: 1 },
  );
  const days = ratioOver(weighted, nominal);
  return { origin, days: ratioToNumber(days), date: addDays(origin, wholeDays(days)), nominal };
}

function earliest(bills: readonly DatedBill[]): CalendarDate {
  const [first, ...others] = bills.map(({ dueDate }) => date(dueDate));
  if (first === undefined) throw new UsageError("finance/empty-list", "an empty list", "one bill or more");
  return others.reduce((a, b) => (b < a ? b : a), first);
}

/** A number of days rounded half up, zero or above: the kernel's rounding, on a count instead of an amount. */
export function wholeDays(days: Ratio): number {
  return mulRound(cents(1), days);
}
