import type { CalendarDate } from "../model/date.js";
import { addMonths } from "../model/date-arithmetic.js";
import { UsageError } from "../model/errors.js";
import { type AmortizationColumns, amortize, type InstallmentRun } from "../model/money/amortize.js";
import { add, divRound, subtract, sum } from "../model/money/arithmetic.js";
import { type Cents, ZERO } from "../model/money/cents.js";
import { type Factor, factor } from "../model/money/factor.js";
import { levelPayment } from "../model/money/payment.js";
import { checkLoan, type LoanShape, type LoanTerms } from "./loan-terms.js";
import { periodRate } from "./period-rate.js";

/** One row of an amortization schedule. Amounts in cents. */
export interface InstallmentRow {
  /** From 1. */
  readonly n: number;
  readonly dueOn?: CalendarDate;
  readonly interest: Cents;
  /** Repayment of principal (*amortissement du capital*); negative where interest joins the principal. */
  readonly principal: Cents;
  /** Interest and principal. */
  readonly payment: Cents;
  /** Outstanding principal after it (*capital restant dû*). */
  readonly balance: Cents;
}

/** An amortization schedule (*tableau d'amortissement*). */
export interface AmortizationSchedule {
  readonly rows: readonly InstallmentRow[];
  /** The usual payment: that of the level rows, or the first where each differs. */
  readonly payment: Cents;
  readonly totalInterest: Cents;
  /** Payments, without what stays owed. */
  readonly totalPaid: Cents;
  /** Owed after the last row. */
  readonly residual: Cents;
}

/** A schedule, or why its rounded payment cannot hold: rounding up repays before the end, rounding down never repays. */
export type ScheduleResult =
  | { readonly ok: true; readonly value: AmortizationSchedule }
  | {
      readonly ok: false;
      readonly reason: "repaysEarly" | "neverRepays";
      /** Row at which it shows. */
      readonly period: number;
      /** The rounded payment, in cents. */
      readonly payment: Cents;
    };

/** The columns of a schedule for bulk work, with the same refusals as {@link ScheduleResult}. */
export type ColumnsResult =
  | { readonly ok: true; readonly value: AmortizationColumns & { readonly level: Cents } }
  | Extract<ScheduleResult, { readonly ok: false }>;

/**
 * The amortization schedule of a loan: every row in cents, exactly. The payment is rounded once; the interest of each row is the balance
 * before × the rate of the period, rounded; the last row repays what is left down to the residual.
 *
 * @returns The schedule, or `repaysEarly` / `neverRepays` with the row: a payment of a few cents, rounded, is another loan.
 * @throws `finance/amount`, `finance/term`, `finance/residual`, `finance/deferral`, `finance/due-dates`, and those of {@link periodRate}.
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
  return columns.ok ? { ok: true, value: scheduleOf(columns.value, dueDates(terms)) } : columns;
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
  const rate = factor(periodRate(terms));
  const { principal, periods, residual = ZERO, deferral } = terms;
  const deferred = deferralRuns(terms);
  const before =
    deferred.length === 0 ? principal : (amortize(principal, rate, deferred, residual).balance.at(-1) as Cents);
  const left = periods - (deferral?.periods ?? 0);
  const level = levelAmount(terms, before, left, rate);
  const first = terms.oddCents === "firstPayment" && left > 1 ? firstRun(terms, before, left, level, rate) : [];
  const runs = [...deferred, ...first, ...levelRuns(terms, left - first.length, level)];
  const columns = amortize(principal, rate, runs, residual);
  const fault = terms.method === "interestOnly" ? undefined : faultOf(columns, before, periods - left, residual);
  if (fault !== undefined) return { ok: false, ...fault, payment: level };
  return {
    ok: true,
    value: { ...columns, level: terms.method === "constantPayment" ? level : (columns.payment[0] ?? ZERO) },
  };
}

function deferralRuns({ deferral }: LoanShape): InstallmentRun[] {
  if (deferral === undefined || deferral.periods === 0) return [];
  return [{ kind: deferral.interest === "paid" ? "interest" : "nothing", amount: 0, count: deferral.periods }];
}

/** The level payment (or principal) of the periods after the deferral, rounded. */
function levelAmount({ method, residual = ZERO }: LoanShape, balance: Cents, count: number, { ratio }: Factor): Cents {
  if (method === "interestOnly") return ZERO;
  if (method === "constantPrincipal") return divRound(subtract(balance, residual), count);
  if (method !== "constantPayment")
    throw new UsageError("finance/method", method, '"constantPayment", "constantPrincipal" or "interestOnly"');
  const series = { presentValue: balance, extra: 0, extraAt: 0, residual, periods: count, count, shift: 0 };
  return levelPayment(series, ratio);
}

/** Level rows, the last one taking what is left. */
function levelRuns({ method }: LoanShape, count: number, level: Cents): InstallmentRun[] {
  const kind = method === "interestOnly" ? "interest" : method === "constantPrincipal" ? "principal" : "payment";
  return [
    { kind, amount: level, count: count - 1 },
    { kind: "rest", amount: 0, count: 1 },
  ];
}

/** A first row that takes the odd cents: the level rows after it then end on the residual, or within the cents a first row can reach. */
function firstRun(terms: LoanShape, before: Cents, left: number, level: Cents, rate: Factor): InstallmentRun[] {
  const { method, residual = ZERO } = terms;
  if (method === "interestOnly") return [];
  const kind = method === "constantPrincipal" ? "principal" : "payment";
  const rest: InstallmentRun[] = [{ kind, amount: level, count: left - 1 }];
  const shrink = kind === "principal" ? 1 : (1 + rate.double) ** (1 - left);
  let after = subtract(
    before,
    amortize(before, rate, [{ kind, amount: level, count: 1 }], residual).principal[0] ?? ZERO,
  );
  // What is left over at the end, brought back to the first row; rounding in between may ask for a second look.
  for (let look = 0; look < 4; look++) {
    const over = subtract(amortize(after, rate, rest, residual).balance.at(-1) ?? residual, residual);
    after = subtract(after, divRound(over, 1 / shrink));
  }
  return [{ kind: "principal", amount: subtract(before, after), count: 1 }];
}

/** A rounded payment that does another thing than repay over the whole term. */
function faultOf(
  { balance, principal }: AmortizationColumns,
  before: Cents,
  from: number,
  residual: Cents,
): Fault | undefined {
  const last = balance.length - 1;
  if (before === residual || from === last) return undefined;
  if ((principal[from] ?? ZERO) <= 0) return { reason: "neverRepays", period: from + 1 };
  const early = balance.findIndex((left, k) => k >= from && k < last && left <= residual);
  return early < 0 ? undefined : { reason: "repaysEarly", period: early + 1 };
}

type Fault = { readonly reason: "repaysEarly" | "neverRepays"; readonly period: number };

const MONTHLY_STEPS = new Set([1, 2, 3, 4, 6, 12]);

/** Due dates of a loan in arrears, reckoned from the drawdown. */
function dueDates({ start, periods, ...rate }: LoanTerms): CalendarDate[] | undefined {
  if (start === undefined) return undefined;
  const perYear = periodsPerYearOf(rate);
  if (perYear === undefined || !MONTHLY_STEPS.has(perYear))
    throw new UsageError(
      "finance/due-dates",
      perYear,
      "with a start date: annualRate with 1, 2, 3, 4, 6 or 12 periods a year",
      "For other dates use scheduleByDates.",
    );
  return Array.from({ length: periods }, (_, k) => addMonths(start, ((k + 1) * 12) / perYear));
}

function periodsPerYearOf(rate: object): number | undefined {
  return "periodsPerYear" in rate ? (rate as { periodsPerYear: number }).periodsPerYear : undefined;
}

/** Columns as a document. */
function scheduleOf(
  columns: AmortizationColumns & { readonly level: Cents },
  dates?: CalendarDate[],
): AmortizationSchedule {
  const { interest, principal, payment, balance, level } = columns;
  const rows = interest.map((_, k) => ({
    n: k + 1,
    ...(dates === undefined ? {} : { dueOn: dates[k] as CalendarDate }),
    interest: interest[k] as Cents,
    principal: principal[k] as Cents,
    payment: payment[k] as Cents,
    balance: balance[k] as Cents,
  }));
  const totalInterest = sum(interest);
  const residual = balance.at(-1) as Cents;
  return { rows, payment: level, totalInterest, totalPaid: add(totalInterest, sum(principal)), residual };
}
