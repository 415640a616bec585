import { add, mulRound, negate, subtract } from "../model/money/arithmetic.js";
import { type Cents, ZERO } from "../model/money/cents.js";
import { discountedSum } from "../model/money/discounted-sum.js";
import type { Ratio } from "../model/money/ratio.js";
import { leaseRent } from "./lease-rent.js";
import { type LeaseShape, type LeaseTerms, residualOf } from "./lease-terms.js";
import { periodRate } from "./period-rate.js";

/** One period of a lease liability, in cents excluding VAT. */
export interface LiabilityRow {
  /** 0 is the start. */
  readonly n: number;
  readonly interest: Cents;
  readonly payment: Cents;
  /** After it. */
  readonly balance: Cents;
}

/** Lease liability in the manner of IFRS 16: informative, not accounts. */
export interface LeaseLiability {
  /** Value of all payments at the start, the first included. */
  readonly initial: Cents;
  readonly rows: readonly LiabilityRow[];
  readonly totalInterest: Cents;
}

/** What is counted. */
export type LiabilityTerms = LeaseTerms & {
  /** Is the option reasonably certain to be exercised? Its price is then part of the liability. */
  readonly optionIncluded: boolean;
};

/**
 * Liability of a lease as IFRS 16 measures it: the value of the rents (and of the option, if reasonably certain) at the lease's rate,
 * then interest on what is owed, rounded to the cent at each period; the last row takes the odd cents. French accounts (PCG) keep leases
 * off the balance sheet; leases of twelve months or less and of low-value assets are exempt.
 *
 * @throws As {@link leaseRent}.
 * @example
 * ```ts
 * const liability = leaseLiability({
 *   price: euros(10000), rents: 36, timing: "inAdvance", residualRate: 0.02, optionIncluded: true,
 *   annualRate: 0.06, periodsPerYear: 12, compounding: "proportional",
 * });
 * liability.rows[0]; // => { n: 0, interest: 0, payment: 29765, balance: 970246 }
 * ```
 */
export function leaseLiability(terms: LiabilityTerms): LeaseLiability {
  const rate = periodRate(terms);
  const payments = paymentsOf(terms, leaseRent(terms));
  const initial = discountedSum(payments, rate);
  const rows = rowsOf(payments, initial, rate);
  return { initial, rows, totalInterest: rows.reduce((total, { interest }) => add(total, interest), ZERO) };
}

/** What is paid at each period, the start included. */
function paymentsOf(terms: LeaseShape & { readonly optionIncluded: boolean }, rent: Cents): Cents[] {
  const { rents, timing, firstRent, firstRentMode, optionIncluded } = terms;
  const first = timing === "inAdvance" ? 0 : 1;
  const payments = new Array<Cents>(rents + 1)
    .fill(ZERO)
    .map((none, n) => (n >= first && n < first + rents ? rent : none));
  if (firstRent !== undefined) payments[first] = firstRentMode === "adds" ? add(firstRent, rent) : firstRent;
  if (optionIncluded) payments[rents] = add(payments[rents] ?? ZERO, residualOf(terms));
  return payments;
}

function rowsOf(payments: readonly Cents[], initial: Cents, rate: Ratio): LiabilityRow[] {
  let balance = initial;
  // In advance without the option nothing is paid at the end: the last payment takes the odd cents.
  const last = payments.findLastIndex((payment) => payment !== 0);
  return payments.slice(0, last + 1).map((payment, n) => {
    const interest = n === last ? add(payment, negate(balance)) : n === 0 ? ZERO : mulRound(balance, rate);
    balance = subtract(add(balance, interest), payment);
    return { n, interest, payment, balance };
  });
}
