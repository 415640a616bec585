import type { CalendarDate } from "../model/date.js";
import { addMonths } from "../model/date-arithmetic.js";
import { UsageError } from "../model/errors.js";
import { type AmortizationColumns, amortize, rowAt } from "../model/money/amortize.js";
import { type Cents, ZERO } from "../model/money/cents.js";
import { factor } from "../model/money/factor.js";
import { loanPlan } from "./loan-plan.js";
import { checkLoan, type LoanTerms } from "./loan-terms.js";
import { periodRate } from "./period-rate.js";
import { type ScheduleResult, scheduleDocument, scheduleFault } from "./schedule-document.js";

/** The columns of a schedule for bulk work, with the same refusals as {@link ScheduleResult}. */
export type ColumnsResult =
  | { readonly ok: true; readonly value: AmortizationColumns & { readonly level: Cents } }
  | Extract<ScheduleResult, { readonly ok: false }>;

/**
 * The amortization schedule of a loan: every row in cents, exactly. The payment is rounded once; the interest of each row is the balance
 * before × the rate of the period, rounded; the last row repays what is left down to the residual.
 *
 * @returns The schedule, or `repaysEarly` / `neverRepays` with the row: a payment of a few cents, rounded, is another loan.
 * @throws `finance/amount`, `finance/term`, `finance/residual`, `finance/deferral`, `finance/steps`, `finance/method`, `finance/due-dates`,
 * and those of {@link periodRate}.
 * @example
 * ```ts
 * const loan = loanSchedule({
 *   principal: euros(1000), periods: 3, method: "constantPayment",
 *   annualRate: 0.12, periodsPerYear: 12, compounding: "proportional",
 * });
 * loan.ok && loan.value.payment; // => 34002
 * loan.ok && loan.value.rows[2]; // => { n: 3, interest: 337, principal: 33666, payment: 34003, balance: 0 }
 * ```
 */
export function loanSchedule(terms: LoanTerms): ScheduleResult {
  const columns = loanColumns(terms);
  if (!columns.ok) return columns;
  return { ok: true, value: scheduleDocument(columns.value, columns.value.level, dueDates(terms)) };
}

/**
 * The same schedule as columns of cents: interest, principal, payment, balance, and the level payment. No dates, no objects per row.
 *
 * @throws As {@link loanSchedule}.
 * @example
 * ```ts
 * const columns = loanColumns({ principal: euros(1000), periods: 3, method: "constantPayment", ratePerPeriod: 0.01 });
 * columns.ok && columns.value.interest; // => [1000, 670, 337]
 * ```
 */
export function loanColumns(terms: LoanTerms): ColumnsResult {
  checkLoan(terms);
  const { principal, residual = ZERO, deferral, method } = terms;
  const rate = factor(periodRate(terms));
  const { runs, before, level, last } = loanPlan(terms, rate);
  const columns = amortize(principal, rate, runs, residual);
  const from = deferral?.periods ?? 0;
  const fault = scheduleFault(columns, {
    from,
    before,
    residual,
    last,
    method,
    regular: terms.steps === undefined,
  });
  if (fault !== undefined) return { ok: false, ...fault, payment: level };
  return {
    ok: true,
    value: { ...columns, level: method === "constantPayment" ? level : rowAt(columns, 0).payment },
  };
}

const MONTHLY_STEPS = new Set([1, 2, 3, 4, 6, 12]);

/** Due dates of a loan in arrears, reckoned from the drawdown. */
function dueDates({ start, periods, ...rate }: LoanTerms): CalendarDate[] | undefined {
  if (start === undefined) return undefined;
  const perYear = "periodsPerYear" in rate ? rate.periodsPerYear : undefined;
  if (perYear === undefined || !MONTHLY_STEPS.has(perYear))
    throw new UsageError(
      "finance/due-dates",
      perYear,
      "with a start date: annualRate with 1, 2, 3, 4, 6 or 12 periods a year",
      "For other dates use scheduleByDates.",
    );
  return Array.from({ length: periods }, (_, k) => addMonths(start, ((k + 1) * 12) / perYear));
}
