import type { CalendarDate } from "../model/date.js";
import { addMonths } from "../model/date-arithmetic.js";
import { type DayCount, type DayCountOptions, dayCountFraction } from "../model/day-count.js";
import { UsageError } from "../model/errors.js";
import { amortize, rowAt } from "../model/money/amortize.js";
import { ZERO } from "../model/money/cents.js";
import { factor } from "../model/money/factor.js";
import { roundFraction } from "../model/money/fraction.js";
import { type Rate, type Ratio, wide } from "../model/money/ratio.js";
import { ratioTimes } from "../model/money/ratio-ops.js";
import { NO_RATE, REST } from "./loan-plan.js";
import { checkLoan, KINDS, type LoanShape } from "./loan-terms.js";
import { checkedRate, checkPeriods } from "./period-rate.js";
import { type ScheduleResult, scheduleDocument, scheduleFault } from "./schedule-document.js";
import { weightedPayment } from "./weighted-payment.js";

/** A loan whose interest runs on dates. Amounts in cents. */
export interface DatedLoanTerms extends Pick<LoanShape, "principal" | "method" | "residual"> {
  /** Yearly; the interest of a period is balance × annualRate × fraction of a year. */
  readonly annualRate: Rate;
  readonly dayCount: DayCount;
  readonly dayCountOptions?: DayCountOptions;
  /** Day of the drawdown. */
  readonly start: CalendarDate;
  /** Due dates, rising, after the start; or a regular series reckoned from it (the 31st comes back). */
  readonly dueDates: readonly CalendarDate[] | { readonly everyMonths: number; readonly periods: number };
}

/**
 * The amortization schedule of a loan on irregular dates: interest by day count between due dates, in cents; the constant payment is the
 * principal over the sum of the discount products, exact and rounded once; the last row repays what is left.
 *
 * @throws `finance/dates-out-of-order`, `finance/term`, `finance/amount`, `finance/residual`, `finance/method`, `finance/rate`, and those
 * of {@link dayCountFraction}.
 * @example
 * ```ts
 * const loan = scheduleByDates({
 *   principal: euros(5000), method: "constantPayment", annualRate: 0.06, dayCount: "ACT/365F",
 *   start: date("2023-01-31"), dueDates: { everyMonths: 1, periods: 6 },
 * });
 * loan.ok && loan.value.payment; // => 84771
 * loan.ok && loan.value.rows[0]?.dueOn; // => "2023-02-28"
 * ```
 */
export function scheduleByDates(terms: DatedLoanTerms): ScheduleResult {
  const { principal, method, residual = ZERO } = terms;
  const days = dueDatesOf(terms);
  checkLoan({ principal, method, residual, periods: days.length });
  const rates = ratesBetween(terms, days);
  const owed = method === "constantPrincipal" ? rates.map(() => NO_RATE) : rates;
  const level = roundFraction(weightedPayment(principal, owed.map(wide), [], residual));
  const runs = [{ kind: KINDS[method], amount: level, count: days.length - 1 }, REST];
  const columns = amortize(principal, rates.map(factor), runs, residual);
  const plan = { from: 0, before: principal, residual, last: level, method, regular: false };
  const fault = scheduleFault(columns, plan);
  if (fault !== undefined) return { ok: false, ...fault, payment: level };
  const usual = method === "constantPayment" ? level : rowAt(columns, 0).payment;
  return { ok: true, value: scheduleDocument(columns, usual, days) };
}

function dueDatesOf({ start, dueDates }: DatedLoanTerms): readonly CalendarDate[] {
  const days = "everyMonths" in dueDates ? regular(start, dueDates) : dueDates;
  checkPeriods("due dates", days.length);
  const wrong = days.findIndex((day, k) => day <= (days[k - 1] ?? start));
  if (wrong < 0) return days;
  throw new UsageError(
    "finance/dates-out-of-order",
    days[wrong],
    `due dates that rise, after ${days[wrong - 1] ?? start}`,
  );
}

function regular(
  start: CalendarDate,
  series: { readonly everyMonths: number; readonly periods: number },
): CalendarDate[] {
  const { everyMonths, periods } = series;
  checkPeriods("periods", periods);
  checkPeriods("everyMonths", everyMonths);
  return Array.from({ length: periods }, (_, k) => addMonths(start, (k + 1) * everyMonths));
}

function ratesBetween(
  { annualRate, dayCount, dayCountOptions, start }: DatedLoanTerms,
  days: readonly CalendarDate[],
): Ratio[] {
  const rate = checkedRate(annualRate);
  return days.map((day, k) =>
    checkedRate(ratioTimes(rate, dayCountFraction(dayCount, days[k - 1] ?? start, day, dayCountOptions))),
  );
}
