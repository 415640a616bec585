import type { CalendarDate } from "../model/date.js";
import { addDays, daysBetween } from "../model/date-arithmetic.js";
import { dayCountDays } from "../model/day-count.js";
import { UsageError } from "../model/errors.js";
import { mulRound, subtract } from "../model/money/arithmetic.js";
import type { Cents } from "../model/money/cents.js";
import { ratioOver } from "../model/money/ratio-ops.js";
import type { ProrationDays } from "./billing-periods.js";
import { contractDate, whole } from "./limits.js";

/** A sum paid in advance for a period that was cut short. */
export interface PrepaidPeriod {
  /** Paid in advance, cents. */
  readonly amountPaid: Cents;
  readonly from: CalendarDate;
  readonly until: CalendarDate;
  /** First day without contract, within the period. */
  readonly endedOn: CalendarDate;
  readonly dayCount: ProrationDays;
  /** Days to pay it back: 30 when a consumer was not reminded (code de la consommation L215-1). */
  readonly refundDays: number;
}

/** What the provider keeps and what it pays back. */
export interface Refund {
  readonly servedDays: number;
  readonly totalDays: number;
  /** Part served, rounded to the cent. */
  readonly kept: Cents;
  readonly refund: Cents;
  /** Last day to pay it back. */
  readonly refundBy: CalendarDate;
}

/**
 * What is paid back of a period that ended early, less the part served.
 *
 * @throws `period/empty`, `refund/end-outside` when the end is not within the period; `contract/date-out-of-range`.
 * @example
 * ```ts
 * const paid = { amountPaid: euros(1200), from: date("2026-12-01"), until: date("2027-12-01"), endedOn: date("2027-03-01") };
 * prepaidRefund({ ...paid, dayCount: "actual", refundDays: 30 }).refund; // => 90411
 * ```
 */
export function prepaidRefund({ amountPaid, from, until, endedOn, dayCount, refundDays }: PrepaidPeriod): Refund {
  if (!(contractDate(from, "a start") < contractDate(until, "an end")))
    throw new UsageError("period/empty", `${from} to ${until}`, "a first day before the first day outside");
  if (contractDate(endedOn, "an end") < from || endedOn > until)
    throw new UsageError("refund/end-outside", endedOn, `a day from ${from} to ${until}`);
  if (dayCount !== "actual" && dayCount !== "30E/360")
    throw new UsageError("billing/bad-terms", dayCount, "actual or 30E/360");
  const days = (to: CalendarDate): number =>
    dayCount === "actual" ? daysBetween(from, to) : dayCountDays("30E/360", from, to);
  const servedDays = days(endedOn);
  const totalDays = days(until);
  const kept = mulRound(amountPaid, ratioOver(servedDays, totalDays));
  const refundBy = addDays(endedOn, whole(refundDays, "refundDays", 0, 3660));
  return { servedDays, totalDays, kept, refund: subtract(amountPaid, kept), refundBy };
}
