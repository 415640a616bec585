import { type CalendarDate, date, toDayNumber } from "../../model/date.js";
import { addDays } from "../../model/date-arithmetic.js";
import { UsageError } from "../../model/errors.js";
import { count } from "../check.js";

/** A day on which a report was due, and whether one came. */
export interface DueReport {
  readonly dueOn: CalendarDate;
  readonly status: "received" | "missing";
}

/** Cadence of the reports. */
export interface ReportingCadence {
  /** Day from which the stretches run. */
  readonly from: CalendarDate;
  /** 7 for a weekly report; 1 or more. */
  readonly everyDays: number;
  readonly asOf: CalendarDate;
}

const MOST = 10_000;

/**
 * Activity reports due on a cadence, the last due day not after `asOf`: a report received in the stretch that ends on its due day, that
 * day included, answers it.
 *
 * @throws `reporting/too-many` beyond 10 000 due days.
 * @example
 * ```ts
 * const reports = dueReports([date("2026-03-06")], { from: date("2026-03-02"), everyDays: 7, asOf: date("2026-03-16") });
 * reports; // => [{ dueOn: "2026-03-09", status: "received" }, { dueOn: "2026-03-16", status: "missing" }]
 * ```
 */
export function dueReports(
  received: readonly CalendarDate[],
  { from, everyDays, asOf }: ReportingCadence,
): readonly DueReport[] {
  const step = count(everyDays, "everyDays", 1);
  const stretches = Math.max(0, Math.floor((toDayNumber(date(asOf)) - toDayNumber(date(from))) / step));
  if (stretches > MOST) throw new UsageError("reporting/too-many", stretches, `${MOST} due days at most`);
  return Array.from({ length: stretches }, (_, k) => {
    const start = addDays(from, k * step);
    const dueOn = addDays(from, (k + 1) * step);
    const came = received.some((day) => date(day) > start && day <= dueOn);
    return { dueOn, status: came ? "received" : "missing" };
  });
}
