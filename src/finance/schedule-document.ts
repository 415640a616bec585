import type { CalendarDate } from "../model/date.js";
import { type AmortizationColumns, rowAt } from "../model/money/amortize.js";
import { add, sum } from "../model/money/arithmetic.js";
import type { Cents } from "../model/money/cents.js";
import type { LoanMethod } from "./loan-terms.js";

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

/** Why a rounded payment cannot hold: rounded up it repays before the end, rounded down never. */
export interface ScheduleFault {
  readonly reason: "repaysEarly" | "neverRepays";
  /** Row at which it shows. */
  readonly period: number;
}

/** A schedule, or the payment that would make another loan of it. */
export type ScheduleResult =
  | { readonly ok: true; readonly value: AmortizationSchedule }
  | ({ readonly ok: false /** The rounded payment, in cents. */; readonly payment: Cents } & ScheduleFault);

/** Columns as a document. */
export function scheduleDocument(
  columns: AmortizationColumns,
  level: Cents,
  dates?: readonly CalendarDate[],
): AmortizationSchedule {
  const rows = columns.interest.map((_, k) => {
    const dueOn = dates?.[k];
    return { n: k + 1, ...(dueOn === undefined ? {} : { dueOn }), ...rowAt(columns, k) };
  });
  const totalInterest = sum(columns.interest);
  const totalPaid = add(totalInterest, sum(columns.principal));
  const { balance } = rowAt(columns, rows.length - 1);
  return { rows, payment: level, totalInterest, totalPaid, residual: balance };
}

/** What the rows of a plan should do. */
export interface PlanCheck {
  /** First row that repays, from 0. */
  readonly from: number;
  /** Owed before it. */
  readonly before: Cents;
  readonly residual: Cents;
  /** What the last row would pay (or repay, for constant principal) if nothing were left over. */
  readonly last: Cents;
  readonly method: LoanMethod;
  /**
   * One payment and one period for all rows: the balance then only falls. On irregular dates or by steps a payment may be under the interest,
   * and the balance under the residual, without any fault.
   */
  readonly regular: boolean;
}

/** What a rounded payment does instead of repaying over the whole term: a last row of more than twice the usual one is not a rest of cents. */
export function scheduleFault(columns: AmortizationColumns, plan: PlanCheck): ScheduleFault | undefined {
  const { balance } = columns;
  const { from, before, residual, last, method, regular } = plan;
  const end = balance.length - 1;
  if (method === "interestOnly" || before === residual || from === end) return undefined;
  const limit = regular ? residual : residual === 0 ? 0 : -1;
  const first = rowAt(columns, from).principal;
  const falls = regular && first > 0;
  const dips = !falls || rowAt(columns, end - 1).balance <= limit;
  const early = dips ? balance.findIndex((left, k) => k >= from && k < end && left <= limit) : -1;
  if (early >= 0) return { reason: "repaysEarly", period: early + 1 };
  if (regular && first <= 0) return { reason: "neverRepays", period: from + 1 };
  const paid = rowAt(columns, end)[method === "constantPrincipal" ? "principal" : "payment"];
  // A stepped loan may end below what stays owed: its last row would give money back.
  if (!regular && paid < 0 && last >= 0) return { reason: "repaysEarly", period: end + 1 };
  return paid > 2 * last ? { reason: "neverRepays", period: end + 1 } : undefined;
}
