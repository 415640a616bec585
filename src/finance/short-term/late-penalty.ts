import { type CalendarDate, date } from "../../model/date.js";
import { addDays } from "../../model/date-arithmetic.js";
import { add } from "../../model/money/arithmetic.js";
import { type Cents, ZERO } from "../../model/money/cents.js";
import { requireAmount, requirePositive, requireWord } from "../require.js";
import { accrue, type DatedPayment, type InterestDayCount, type InterestRow, totalInterest } from "./accrual.js";
import { type DatedRate, isDated, type RateUnknown, rateChanges, rateOn } from "./rate-book.js";

/** An invoice paid late. */
export interface LatePenaltyInput {
  /** Amount due, cents incl. VAT, above zero. */
  readonly amountInclVat: Cents;
  /** Last day on which payment is in time. */
  readonly dueDate: CalendarDate;
  /** Last day that counts: the day of payment, or the day of the reckoning. */
  readonly through: CalendarDate;
  /** Part payments: each lowers the balance from the day after. What is paid beyond the debt is ignored. */
  readonly payments?: readonly DatedPayment[];
  /** The rate of the contract (0.12), or the dated default rate. Without a clause the law's default rate applies. */
  readonly annualRate: DatedRate;
  /** `piecewise`: the rate of each day, cut at each half-year. `fixedAtFirstDay`: the rate of the first day late, throughout. */
  readonly mode: "piecewise" | "fixedAtFirstDay";
  /** `ACT/365F` for late penalties in France, leap years included. */
  readonly dayCount: InterestDayCount;
  /** `perLine`: the sum of the rounded rows. `perTotal`: rounded once. */
  readonly rounding: "perLine" | "perTotal";
  /** Fixed indemnity for recovery costs, cents; once, when at least one day is late. See {@link recoveryIndemnity}. */
  readonly indemnity?: Cents;
}

/** What a late payment costs the client. No VAT on any of it. */
export interface LatePenalty {
  readonly ok: true;
  readonly rows: readonly InterestRow[];
  /** Days on which something was owed late. */
  readonly days: number;
  /** Cents. */
  readonly interest: Cents;
  readonly indemnity: Cents;
  /** Interest and indemnity. */
  readonly total: Cents;
  /** Of the amount itself, still unpaid on the evening of `through`. */
  readonly outstanding: Cents;
}

/**
 * Late-payment penalty (*pénalités de retard*, code de commerce L441-10): from the day after the due date to the day of payment, that day
 * included, on the amount incl. VAT, by simple interest. Due without reminder. The contract's rate is checked apart: {@link checkLatePaymentRate}.
 *
 * @returns `notCovered` (or `noSuchRate`) with the first day whose rate the figures given do not tell; never the last known rate.
 * @throws `finance/not-positive`, `finance/negative-amount`, `finance/bad-rate`, `finance/bad-word`, `date/invalid`.
 * @example
 * ```ts
 * const penalty = latePenalty({
 *   amountInclVat: euros(10000), dueDate: date("2026-01-31"), through: date("2026-03-17"),
 *   annualRate: 0.1215, mode: "piecewise", dayCount: "ACT/365F", rounding: "perLine", indemnity: euros(40),
 * });
 * penalty.ok && [penalty.days, penalty.interest, penalty.total]; // => [45, 14979, 18979]
 * ```
 */
export function latePenalty(input: LatePenaltyInput): LatePenalty | RateUnknown {
  const { amountInclVat, dueDate, through, payments = [], annualRate, dayCount } = input;
  const mode = requireWord("mode", input.mode, ["piecewise", "fixedAtFirstDay"]);
  const rounding = requireWord("rounding", input.rounding, ["perLine", "perTotal"]);
  const amount = requirePositive("amountInclVat", amountInclVat);
  const indemnity = requireAmount("indemnity", input.indemnity ?? ZERO);
  if (!isDated(annualRate)) rateOn(annualRate, dueDate);
  const from = addDays(date(dueDate), 1);
  const accrual = accrue({
    amount,
    from,
    until: addDays(date(through), 1),
    payments,
    dayCount,
    rateOn: (day) => rateOn(annualRate, mode === "piecewise" ? day : from),
    changes: mode === "piecewise" ? rateChanges(annualRate) : [],
  });
  if (!accrual.ok) return accrual;
  const days = accrual.rows.reduce((total, row) => total + row.days, 0);
  const interest = totalInterest(accrual, rounding);
  const fee = days === 0 ? ZERO : indemnity;
  const { rows, outstanding } = accrual;
  return { ok: true, rows, days, interest, indemnity: fee, total: add(interest, fee), outstanding };
}
