import type { CalendarDate } from "../model/date.js";
import { dateOf, dateParts } from "../model/date.js";
import { addDays, addMonths, daysBetween } from "../model/date-arithmetic.js";
import { dayCountDays } from "../model/day-count.js";
import { UsageError } from "../model/errors.js";
import { mulRound, sum } from "../model/money/arithmetic.js";
import type { Cents } from "../model/money/cents.js";
import type { Ratio } from "../model/money/ratio.js";
import { ratioOver, ratioPlus } from "../model/money/ratio-ops.js";
import { contractDate, whole } from "./limits.js";

/** How the days of a cut period are counted. */
export type ProrationDays = "actual" | "30E/360";

/** What is billed, when, and how a cut period is priced. */
export interface BillingSchedule {
  readonly start: CalendarDate;
  /** First day no longer billed. */
  readonly until: CalendarDate;
  /** Months of a period, 1 to 120; with the calendar a divisor of 12. */
  readonly everyMonths: number;
  /** `anniversary`: periods from the start. `calendar`: months; quarters of January, April, July, October; years. */
  readonly alignment: "anniversary" | "calendar";
  /** Price of a whole period, cents excluding VAT. */
  readonly amountPerPeriod: Cents;
  /** `30E/360` only with the calendar: over 30 days a month. */
  readonly dayCount: ProrationDays;
  /** `period`: days over the days of the whole period. `month`: each calendar month weighs the share of its days; only with the calendar. */
  readonly prorationBase: "period" | "month";
  /** Invoiced on the first day (terme à échoir) or on the last day (terme échu). */
  readonly timing: "inAdvance" | "inArrears";
}

/** One invoice of a contract. */
export interface BillingPeriod {
  /** 1 for the first. */
  readonly number: number;
  readonly from: CalendarDate;
  readonly until: CalendarDate;
  readonly invoiceOn: CalendarDate;
  /** Cents excluding VAT, rounded once. */
  readonly amount: Cents;
}

/** All invoices of a stretch of time. */
export interface Billing {
  readonly rows: readonly BillingPeriod[];
  /** Sum of the rows. */
  readonly total: Cents;
}

/**
 * The invoices of a service contract: a whole period costs `amountPerPeriod`, a cut one its share, rounded to the cent.
 *
 * @throws `billing/bad-terms`, `period/empty`, `contract/date-out-of-range`, `contract/bad-length`.
 * @example
 * ```ts
 * const terms = { everyMonths: 3, alignment: "calendar", dayCount: "actual", prorationBase: "month", timing: "inAdvance" } as const;
 * billingPeriods({ ...terms, start: date("2026-04-20"), until: date("2027-01-01"), amountPerPeriod: euros(300) }).total; // => 83667
 * ```
 */
export function billingPeriods(schedule: BillingSchedule): Billing {
  check(schedule);
  const { timing } = schedule;
  const rows = bounds(schedule).map(([from, until, wholeFrom, wholeUntil], k) => ({
    number: k + 1,
    from,
    until,
    invoiceOn: timing === "inAdvance" ? from : addDays(until, -1),
    amount: amountOf(schedule, [from, until, wholeFrom, wholeUntil]),
  }));
  return { rows, total: sum(rows.map((row) => row.amount)) };
}

/** Billed days, then the whole period that they are part of. */
type Bounds = readonly [from: CalendarDate, until: CalendarDate, wholeFrom: CalendarDate, wholeUntil: CalendarDate];

function bounds({ start, until, everyMonths, alignment }: BillingSchedule): Bounds[] {
  const first = alignment === "anniversary" ? start : calendarStart(start, everyMonths);
  const found: Bounds[] = [];
  for (let k = 0, from = first; from < until; k++) {
    const next = addMonths(first, (k + 1) * everyMonths);
    found.push([from < start ? start : from, next < until ? next : until, from, next]);
    from = next;
  }
  return found;
}

/** First day of the month, quarter, half-year or year that a day is in. */
function calendarStart(day: CalendarDate, everyMonths: number): CalendarDate {
  const { year, month } = dateParts(day);
  return dateOf(year, month - ((month - 1) % everyMonths), 1);
}

function amountOf({ amountPerPeriod, ...terms }: BillingSchedule, [from, until, wholeFrom, wholeUntil]: Bounds): Cents {
  const uncut = from === wholeFrom && until === wholeUntil;
  if (uncut) return mulRound(amountPerPeriod, 1);
  return mulRound(
    amountPerPeriod,
    terms.prorationBase === "month"
      ? byMonths(terms, from, until)
      : byDays(terms, [from, until, wholeFrom, wholeUntil]),
  );
}

type Terms = Omit<BillingSchedule, "amountPerPeriod">;

function byDays({ dayCount, everyMonths }: Terms, [from, until, wholeFrom, wholeUntil]: Bounds): Ratio {
  return dayCount === "actual"
    ? ratioOver(daysBetween(from, until), daysBetween(wholeFrom, wholeUntil))
    : ratioOver(dayCountDays("30E/360", from, until), 30 * everyMonths);
}

/** The share of each calendar month, summed, over the months of the period. */
function byMonths({ dayCount, everyMonths }: Terms, from: CalendarDate, until: CalendarDate): Ratio {
  let share: Ratio = { num: 0, den: 1 };
  for (let month = calendarStart(from, 1); month < until; month = addMonths(month, 1)) {
    const next = addMonths(month, 1);
    const first = month < from ? from : month;
    const last = next < until ? next : until;
    const whole = first === month && last === next;
    share = ratioPlus(share, whole ? 1 : byDays({ dayCount, everyMonths: 1 } as Terms, [first, last, month, next]));
  }
  return ratioOver(share, everyMonths);
}

function check({ start, until, everyMonths, alignment, dayCount, prorationBase, timing }: BillingSchedule): void {
  if (!(contractDate(start, "a start") < contractDate(until, "an end")))
    throw new UsageError("period/empty", `${start} to ${until}`, "a first day before the first day outside");
  whole(everyMonths, "everyMonths", 1, 120);
  oneOf(alignment, "anniversary", "calendar");
  oneOf(dayCount, "actual", "30E/360");
  oneOf(prorationBase, "period", "month");
  oneOf(timing, "inAdvance", "inArrears");
  if (alignment === "calendar" && 12 % everyMonths !== 0)
    throw new UsageError("billing/bad-terms", everyMonths, "with the calendar: 1, 2, 3, 4, 6 or 12 months");
  if (alignment === "anniversary" && (dayCount === "30E/360" || prorationBase === "month"))
    throw new UsageError(
      "billing/bad-terms",
      `${dayCount} by ${prorationBase}`,
      "actual days of the period with anniversary alignment",
      "30E/360 and months need calendar alignment.",
    );
}

function oneOf(value: string, ...allowed: readonly string[]): void {
  if (!allowed.includes(value)) throw new UsageError("billing/bad-terms", value, allowed.join(" or "));
}
