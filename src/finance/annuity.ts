import { type Cents, ZERO } from "../model/money/cents.js";
import { minus, over, plus, power, times } from "../model/money/fraction.js";
import { ratioToNumber } from "../model/money/ratio-ops.js";
import { type AnnuityAmount, type AnnuityShape, annuityAmount, annuityFactors, exact } from "./annuity-factors.js";
import { shiftOf, type Timing } from "./lease-terms.js";
import { periodRate, type RateTerms } from "./period-rate.js";

/**
 * Payment of an annuity (*annuité*): presentValue = payments discounted + futureValue discounted from the end. The first payment, if they grow.
 *
 * @param terms - Amounts in cents; `futureValue` is what is still owed at the end (0 by default).
 * @throws `finance/term`, `finance/timing`, and those of {@link periodRate}.
 * @example
 * ```ts
 * annuityPayment({ presentValue: euros(15000), periods: 60, timing: "inArrears", annualRate: 0.08, periodsPerYear: 12, compounding: "proportional" }).cents; // => 30415
 * ```
 */
export function annuityPayment(
  terms: { readonly presentValue: Cents; readonly futureValue?: Cents } & AnnuityShape & RateTerms,
): AnnuityAmount {
  const { perPayment, increments, final } = annuityFactors(terms);
  const paid = plus(increments, times(exact(terms.futureValue ?? ZERO), final));
  return annuityAmount(over(minus(exact(terms.presentValue), paid), perPayment));
}

/**
 * Present value of an annuity (*valeur actuelle*), with what is still paid at the end.
 *
 * @param terms - Amounts in cents.
 * @throws As {@link annuityPayment}.
 * @example
 * ```ts
 * annuityPresentValue({ payment: euros(12000), periods: 20, timing: "inArrears", ratePerPeriod: 0.07 }).cents; // => 12712817
 * ```
 */
export function annuityPresentValue(
  terms: { readonly payment: Cents; readonly futureValue?: Cents } & AnnuityShape & RateTerms,
): AnnuityAmount {
  const { perPayment, increments, final } = annuityFactors(terms);
  const payments = plus(times(exact(terms.payment), perPayment), increments);
  return annuityAmount(plus(payments, times(exact(terms.futureValue ?? ZERO), final)));
}

/**
 * Accumulated value of payments (*valeur acquise*) at the end of the last period, with that of an initial amount.
 *
 * @param terms - Amounts in cents.
 * @throws As {@link annuityPayment}.
 * @example
 * ```ts
 * accumulatedValue({ initial: euros(500), payment: euros(200), periods: 10, timing: "inAdvance", ratePerPeriod: 0.005 }).cents; // => 258140
 * ```
 */
export function accumulatedValue(
  terms: { readonly initial?: Cents; readonly payment: Cents } & AnnuityShape & RateTerms,
): AnnuityAmount {
  const { perPayment, increments, growth, end } = annuityFactors(terms);
  const today = plus(exact(terms.initial ?? ZERO), plus(times(exact(terms.payment), perPayment), increments));
  return annuityAmount(times(today, power(growth, end)));
}

/** Number of payments, which may be fractional, or why no number repays. */
export type AnnuityPeriodsResult =
  | { readonly ok: true; readonly periods: number }
  | { readonly ok: false; readonly reason: "neverRepays" };

/**
 * Number of payments that repay a present value down to a future value.
 *
 * @param terms - Amounts in cents; one of the amounts other than zero.
 * @returns A fractional number of periods, or `neverRepays`: the payment does not cover the interest.
 * @throws `finance/timing` and those of {@link periodRate}.
 * @example
 * ```ts
 * const result = annuityPeriods({ presentValue: euros(10000), payment: euros(300), timing: "inArrears", ratePerPeriod: 0.005 });
 * result.ok && Math.round(result.periods * 1e6); // => 36555396
 * annuityPeriods({ presentValue: euros(10000), payment: euros(50), timing: "inArrears", ratePerPeriod: 0.005 }); // => { ok: false, reason: "neverRepays" }
 * ```
 */
export function annuityPeriods(
  terms: {
    readonly presentValue: Cents;
    readonly payment: Cents;
    readonly futureValue?: Cents;
    readonly timing: Timing;
  } & RateTerms,
): AnnuityPeriodsResult {
  const { presentValue, payment, futureValue = ZERO, timing } = terms;
  const i = ratioToNumber(periodRate(terms));
  const level = shiftOf(timing) === 1 ? payment * (1 + i) : payment;
  // v^n = (L - P·i) / (L - F·i), written as 1 + (F - P)·i / (L - F·i) to keep digits near rate 0.
  const periods =
    i === 0
      ? (presentValue - futureValue) / payment
      : -Math.log1p(((futureValue - presentValue) * i) / (level - futureValue * i)) / Math.log1p(i);
  return Number.isFinite(periods) && periods >= 0
    ? { ok: true, periods: periods + 0 }
    : { ok: false, reason: "neverRepays" };
}
