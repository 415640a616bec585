import { type CalendarDate, date } from "../../model/date.js";
import { daysBetween } from "../../model/date-arithmetic.js";
import { UsageError } from "../../model/errors.js";
import { mulRound, sum } from "../../model/money/arithmetic.js";
import { type Cents, ZERO } from "../../model/money/cents.js";
import type { Rate } from "../../model/money/ratio.js";
import { requireAmount, requirePositive } from "../require.js";
import { type DayBase, periodFraction } from "./simple-interest.js";

/** A due date that the client asks to put off. */
export interface PaymentDeferralInput {
  /** Amount due, cents, above zero. */
  readonly amount: Cents;
  /** Due date agreed first. */
  readonly from: CalendarDate;
  /** New due date, after the first. */
  readonly to: CalendarDate;
  /** Fraction a year. */
  readonly annualRate: Rate;
  readonly dayBase: DayBase;
  /** Fee charged for the change, cents; none by default. */
  readonly fee?: Cents;
}

/** What a postponed payment costs. */
export interface PaymentDeferral {
  /** Actual days from the old to the new due date. */
  readonly days: number;
  readonly interest: Cents;
  readonly fee: Cents;
  /** Amount + interest + fee, due on the new date. */
  readonly newAmount: Cents;
  readonly newDueDate: CalendarDate;
}

/**
 * Postponed due date (*report d'échéance*): simple interest on the amount over the days put off, rounded once, and the new amount due.
 *
 * This is the custom of suppliers. For a bill renewed at equal present value use {@link equivalentNominal}.
 *
 * @throws `finance/dates-out-of-order`, `finance/not-positive`, `finance/bad-rate`.
 * @example
 * ```ts
 * paymentDeferral({ amount: euros(5000), from: date("2026-06-15"), to: date("2026-08-15"), annualRate: 0.08, dayBase: 360 }).interest; // => 6778
 * ```
 */
export function paymentDeferral({
  amount,
  from,
  to,
  annualRate,
  dayBase,
  fee = ZERO,
}: PaymentDeferralInput): PaymentDeferral {
  const days = daysBetween(date(from), date(to));
  if (days <= 0)
    throw new UsageError("finance/dates-out-of-order", `${from} to ${to}`, "a new due date after the old one");
  const interest = mulRound(requirePositive("amount", amount), periodFraction(annualRate, days, dayBase));
  const newAmount = sum([amount, interest, requireAmount("fee", fee)]);
  return { days, interest, fee, newAmount, newDueDate: to };
}
