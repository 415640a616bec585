import { UsageError } from "../model/errors.js";
import { add, mulRound, sum } from "../model/money/arithmetic.js";
import { type Cents, ZERO } from "../model/money/cents.js";
import type { Rate } from "../model/money/ratio.js";
import { ratioOver } from "../model/money/ratio-ops.js";
import { checkedRate, checkPeriodsPerYear } from "./period-rate.js";
import type { AmortizationSchedule, InstallmentRow } from "./schedule-document.js";

/** Premium of a loan insurance (*assurance emprunteur*): an amount per period, or a yearly rate on the amount borrowed or still owed. */
export type LoanInsurance =
  | { readonly perPeriod: Cents }
  | {
      readonly annualRate: Rate;
      readonly on: "initialPrincipal" | "outstandingPrincipal";
      readonly periodsPerYear: number;
    };

/** What a loan costs besides its interest, in cents. */
export interface LoanCharges {
  /** Paid at the start or taken off the drawdown (*frais de dossier*, *frais de garantie*). */
  readonly upfrontFees?: Cents;
  readonly insurance?: LoanInsurance;
  /** With each installment (*frais de gestion*). */
  readonly feePerPeriod?: Cents;
}

/** A row with its charges. */
export interface ChargedRow extends InstallmentRow {
  readonly insurance: Cents;
  readonly fee: Cents;
  /** Payment, insurance and fee: what is debited. */
  readonly due: Cents;
}

/** A schedule with its charges. */
export interface ChargedSchedule extends Omit<AmortizationSchedule, "rows"> {
  readonly rows: readonly ChargedRow[];
  readonly upfrontFees: Cents;
  readonly totalInsurance: Cents;
  readonly totalFees: Cents;
  /** Payments, insurance and all fees, without what stays owed. */
  readonly totalDue: Cents;
}

/**
 * Adds fees and insurance to a schedule; each premium is rounded to the cent.
 *
 * @throws `finance/amount` for a charge below zero, `finance/rate`, `finance/periods-per-year`.
 * @example
 * ```ts
 * const loan = loanSchedule({ principal: euros(1000), periods: 3, method: "constantPayment", ratePerPeriod: 0.01 });
 * const charged = loan.ok && withCharges(loan.value, {
 *   upfrontFees: euros(20), insurance: { annualRate: 0.036, on: "outstandingPrincipal", periodsPerYear: 12 },
 * });
 * charged && charged.rows.map((row) => row.insurance); // => [300, 201, 101]
 * charged && charged.totalDue; // => 104609
 * ```
 */
export function withCharges(schedule: AmortizationSchedule, charges: LoanCharges): ChargedSchedule {
  const { upfrontFees = ZERO, feePerPeriod = ZERO, insurance } = charges;
  checkCharge(upfrontFees);
  checkCharge(feePerPeriod);
  const borrowed = before(schedule.rows[0]);
  const premium = premiumOf(insurance, borrowed);
  const rows = schedule.rows.map((row) => {
    const cover = premium(before(row));
    return { ...row, insurance: cover, fee: feePerPeriod, due: sum([row.payment, cover, feePerPeriod]) };
  });
  const totalInsurance = sum(rows.map((row) => row.insurance));
  const totalFees = add(upfrontFees, sum(rows.map((row) => row.fee)));
  return {
    ...schedule,
    rows,
    upfrontFees,
    totalInsurance,
    totalFees,
    totalDue: sum([schedule.totalPaid, totalInsurance, totalFees]),
  };
}

/** Owed before a row. */
function before(row: InstallmentRow | undefined): Cents {
  return row === undefined ? ZERO : add(row.balance, row.principal);
}

function premiumOf(insurance: LoanInsurance | undefined, borrowed: Cents): (owed: Cents) => Cents {
  if (insurance === undefined) return () => ZERO;
  if ("perPeriod" in insurance) {
    const { perPeriod } = insurance;
    checkCharge(perPeriod);
    return () => perPeriod;
  }
  checkPeriodsPerYear(insurance.periodsPerYear);
  const rate = ratioOver(checkedRate(insurance.annualRate), insurance.periodsPerYear);
  return (owed) => mulRound(insurance.on === "initialPrincipal" ? borrowed : owed, rate);
}

function checkCharge(charge: Cents): void {
  if (Number.isSafeInteger(charge) && charge >= 0) return;
  throw new UsageError("finance/amount", charge, "a charge of zero or more, in cents");
}
