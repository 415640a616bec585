import { type Cents, toCents } from "./cents.js";
import { type Factor, timesFactor } from "./factor.js";

/**
 * What is paid in a period: a given payment (interest included), a given principal, the interest alone, nothing (the interest joins the
 * principal), or whatever brings the balance to the residual value.
 */
export type InstallmentKind = "payment" | "principal" | "interest" | "nothing" | "rest";

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
  const columns: AmortizationColumns = { interest: [], principal: [], payment: [], balance: [] };
  const single = Array.isArray(rates) ? undefined : (rates as Factor);
  let balance: number = principal;
  let n = 0;
  for (const { kind, amount, count } of runs)
    for (let k = 0; k < count; k++, n++) {
      const interest = timesFactor(balance, single ?? ((rates as readonly Factor[])[n] as Factor));
      const repaid = repayment(kind, amount, interest, balance, residual);
      balance -= repaid;
      columns.interest.push(interest as Cents);
      columns.principal.push(repaid as Cents);
      columns.payment.push((interest + repaid) as Cents);
      columns.balance.push(balance as Cents);
    }
  toCents(columns.balance.reduce((most, value) => Math.max(most, Math.abs(value)), 0));
  return columns;
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
