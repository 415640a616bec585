import { UsageError } from "../model/errors.js";
import type { Cents } from "../model/money/cents.js";
import { levelPayment, levelPaymentNumber } from "../model/money/payment.js";
import { type LeaseTerms, leaseCore } from "./lease-terms.js";

/**
 * Rent of a lease (*loyer*), in cents excluding VAT: the constant rent whose value today, with the first increased rent and the residual
 * value, is the price. Rounded once, half away from zero, and exact: no result differs by a cent from exact arithmetic.
 *
 * In arrears L = (V - R·v^n) / a with v = 1/(1+i), a = (1 - v^n)/i; in advance L = (V - R·v^n) / (a·(1+i)). The option is paid at the end
 * of the last period, not with the last rent in advance. VAT is added to each rent at its due date's rate.
 *
 * @throws `finance/amount`, `finance/term`, `finance/timing`, `finance/residual`, `finance/two-residuals`, `finance/first-rent`,
 * `finance/first-rent-mode`, `finance/rent-not-positive` when the first rent and the residual pay more than the price, and those of
 * {@link periodRate}.
 * @example
 * ```ts
 * const lease: LeaseTerms = {
 *   price: euros(10000), rents: 36, timing: "inAdvance", residualRate: 0.02,
 *   annualRate: 0.06, periodsPerYear: 12, compounding: "proportional",
 * };
 * leaseRent(lease); // => 29765
 * leaseRent({ ...lease, timing: "inArrears" }); // => 29913
 * leaseRent({ ...lease, firstRent: euros(1500), firstRentMode: "replaces" }); // => 26011
 * ```
 */
export function leaseRent(terms: LeaseTerms): Cents {
  const { series, rate } = leaseCore(terms);
  return positiveRent(levelPayment(series, rate));
}

/**
 * The same rent before rounding, in cents, as a number: for a screen or a rate, never an amount.
 *
 * @throws As {@link leaseRent}.
 * @example
 * ```ts
 * const terms: LeaseTerms = { price: euros(10000), rents: 36, timing: "inArrears", residualRate: 0.02, ratePerPeriod: 0.005 };
 * Math.round(leaseRentUnrounded(terms) * 1000); // => 29913499
 * ```
 */
export function leaseRentUnrounded(terms: LeaseTerms): number {
  const { series, rate } = leaseCore(terms);
  return positiveRent(levelPaymentNumber(series, rate));
}

/** A rent that pays something. @throws `finance/rent-not-positive`. */
export function positiveRent<R extends number>(rent: R): R {
  if (rent > 0) return rent;
  throw new UsageError(
    "finance/rent-not-positive",
    rent,
    "a price above what the first rent and the residual value already pay",
    "Lower the first rent or the residual value.",
  );
}
