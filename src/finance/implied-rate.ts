import { type Cents, ZERO } from "../model/money/cents.js";
import { checkedAmount } from "./irr.js";
import { type LeaseShape, leaseSeries, shiftOf, type Timing } from "./lease-terms.js";
import { levelRate } from "./level-rate.js";
import { checkPeriods } from "./period-rate.js";
import type { RateSolution } from "./rate-solution.js";

/**
 * Rate per period of a lease from its rent (*taux implicite*): what the lessor earns, and what the lessee pays. Excluding VAT.
 *
 * @param lease - Amounts in cents excluding VAT; `rent` is the level rent.
 * @returns The rate per period with its residual, or why there is none (rents and residual that do not reach the price have a negative
 * rate, which is given).
 * @throws As {@link leaseRent}.
 * @example
 * ```ts
 * const result = impliedRate({ price: euros(10000), rent: euros("299.14"), rents: 36, timing: "inArrears", residualValue: euros(200) });
 * result.ok && Math.round(result.rate * 1e9); // => 5000907
 * ```
 */
export function impliedRate(lease: LeaseShape & { readonly rent: Cents }): RateSolution {
  return levelRate(leaseSeries(lease), checkedAmount(lease.rent));
}

/**
 * Rate per period of an annuity: presentValue = payments discounted + futureValue discounted.
 *
 * @param terms - Amounts in cents; signs as in the balance equation: all positive for a loan.
 * @throws `finance/term`, `finance/timing`.
 * @example
 * ```ts
 * const result = annuityRate({ presentValue: euros(8000), payment: euros(200), periods: 48, timing: "inArrears" });
 * result.ok && Math.round(result.rate * 1e9); // => 7701472
 * ```
 */
export function annuityRate(terms: {
  readonly presentValue: Cents;
  readonly payment: Cents;
  readonly futureValue?: Cents;
  readonly periods: number;
  readonly timing: Timing;
}): RateSolution {
  const { presentValue, payment, futureValue = ZERO, periods, timing } = terms;
  checkPeriods("periods", periods);
  const series = {
    presentValue: checkedAmount(presentValue),
    extra: 0,
    extraAt: 0,
    residual: checkedAmount(futureValue),
    periods,
    count: periods,
    shift: shiftOf(timing),
  };
  return levelRate(series, checkedAmount(payment));
}
