import { type Cents, toCents } from "./cents.js";
import { type Factor, timesFactor } from "./factor.js";
import { FOUR_U } from "./round.js";

/**
 * What is paid in a period: a given payment (interest included), a given principal, the interest alone, nothing (the interest joins the
 * principal), or whatever brings the balance to the residual value.
 */
type InstallmentKind = "payment" | "principal" | "interest" | "nothing" | "rest";

/** Installments of one kind, one after the other. */
export interface InstallmentRun {
  readonly kind: InstallmentKind;
  /** For `payment` and `principal`, in cents; 0 for the others. */
  readonly amount: number;
  readonly count: number;
}

/** The columns of an amortization schedule, in cents. */
export interface AmortizationColumns {
  readonly interest: Cents[];
  readonly principal: Cents[];
  readonly payment: Cents[];
  /** Outstanding after the payment. */
  readonly balance: Cents[];
}

/** One row of the columns. */
export interface AmortizationRow {
  readonly interest: Cents;
  readonly principal: Cents;
  readonly payment: Cents;
  readonly balance: Cents;
}

/** Kernel only: a row that exists, counted from 0. */
export function rowAt({ interest, principal, payment, balance }: AmortizationColumns, n: number): AmortizationRow {
  return {
    interest: interest[n] as Cents,
    principal: principal[n] as Cents,
    payment: payment[n] as Cents,
    balance: balance[n] as Cents,
  };
}

/**
 * Kernel only: runs a loan. The interest of a row is the balance before × that period's rate, rounded to the cent, exactly.
 *
 * @param rates - One for all periods, or one per period.
 */
export function amortize(
  principal: Cents,
  rates: Factor | readonly Factor[],
  runs: readonly InstallmentRun[],
  residual: Cents,
): AmortizationColumns {
  const rows = runs.reduce((total, { count }) => total + count, 0);
  const columns = { interest: blank(rows), principal: blank(rows), payment: blank(rows), balance: blank(rows) };
  let balance: number = principal;
  let n = 0;
  for (const run of runs) {
    const level = run.kind === "payment" && isOne(rates);
    balance = level ? levelRows(columns, n, balance, rates, run) : mixedRows(columns, n, balance, rates, run, residual);
    n += run.count;
  }
  return columns;
}

function blank(rows: number): Cents[] {
  return new Array<Cents>(rows);
}

function isOne(rates: Factor | readonly Factor[]): rates is Factor {
  return !Array.isArray(rates);
}

/** The inner loop of nearly all loans: one payment, one rate. */
function levelRows(
  { interest, principal, payment, balance }: AmortizationColumns,
  start: number,
  owed: number,
  rate: Factor,
  { amount, count }: InstallmentRun,
): number {
  const { double } = rate;
  let left = owed;
  for (let n = start; n < start + count; n++) {
    // The filter of mulRoundBy, in place for the usual signs. What is paid is taken off beside it, not after: each row waits for the last.
    const v = left * double;
    const paid = left - amount;
    const q = Math.floor(v + 0.5);
    const due = v >= 0 && 0.5 - Math.abs(v - q) > FOUR_U * v ? q : timesFactor(left, rate);
    left = paid + due;
    interest[n] = due as Cents;
    principal[n] = (amount - due) as Cents;
    payment[n] = amount as Cents;
    balance[n] = left as Cents;
  }
  // At one rate and payment the balance only falls or only rises: the last one is the largest, or the first was checked.
  return toCents(left);
}

function mixedRows(
  { interest, principal, payment, balance }: AmortizationColumns,
  start: number,
  owed: number,
  rates: Factor | readonly Factor[],
  { kind, amount, count }: InstallmentRun,
  residual: Cents,
): number {
  let left = owed;
  for (let n = start; n < start + count; n++) {
    const due = timesFactor(left, isOne(rates) ? rates : (rates[n] as Factor));
    const repaid = repayment(kind, amount, due, left, residual);
    left -= repaid;
    interest[n] = due as Cents;
    principal[n] = repaid as Cents;
    payment[n] = (due + repaid) as Cents;
    balance[n] = toCents(left);
  }
  return left;
}

function repayment(kind: InstallmentKind, amount: number, interest: number, balance: number, residual: number): number {
  switch (kind) {
    case "payment":
      return amount - interest;
    case "principal":
      return amount;
    case "interest":
      return 0;
    case "nothing":
      return 0 - interest;
    case "rest":
      return balance - residual;
  }
}
