import { UsageError } from "../model/errors.js";
import { subtract } from "../model/money/arithmetic.js";
import { type AprResult, apr } from "./apr.js";
import { type LoanCharges, withCharges } from "./loan-charges.js";
import { loanSchedule } from "./loan-schedule.js";
import type { LoanShape } from "./loan-terms.js";
import { type AnnualRateTerms, checkPeriodsPerYear } from "./period-rate.js";
import type { ScheduleResult } from "./schedule-document.js";

/**
 * Annual percentage rate (*TAEG*) of a loan from its schedule to the cent, charges included. Equal periods: exact fractions of a year.
 *
 * @throws As {@link loanSchedule} and {@link withCharges}; `finance/amount` for fees that reach the principal.
 * @example
 * ```ts
 * const result = loanApr({
 *   principal: euros(10000), periods: 36, method: "constantPayment", upfrontFees: euros(100),
 *   annualRate: 0.06, periodsPerYear: 12, compounding: "proportional",
 * });
 * result.ok && result.percent2; // => "6.88"
 * ```
 */
export function loanApr(
  terms: LoanShape & AnnualRateTerms & LoanCharges,
): AprResult | Extract<ScheduleResult, { readonly ok: false }> {
  const schedule = loanSchedule(terms);
  if (!schedule.ok) return schedule;
  const { rows, residual, upfrontFees } = withCharges(schedule.value, terms);
  const received = subtract(terms.principal, upfrontFees);
  if (received <= 0)
    throw new UsageError("finance/amount", upfrontFees, `upfront fees below the principal (${terms.principal})`);
  const den = terms.periodsPerYear;
  return apr({
    drawdowns: [{ years: 0, amount: received }],
    payments: [
      ...rows.map(({ n, due }) => ({ years: { num: n, den }, amount: due })),
      { years: { num: rows.length, den }, amount: residual },
    ],
  });
}

/**
 * Yearly rate *proportional* to the rate of the period (*TEG* of a loan for a professional activity): periods × ((1 + apr)^(1/periods) - 1).
 * The TAEG of a consumer credit compounds instead.
 *
 * Source: code de la consommation, R313-1 in its text of 2002 to 2016.
 *
 * @param rate - Effective yearly rate, as {@link apr} gives it.
 * @throws `finance/rate` for no number above -1, `finance/periods-per-year`.
 * @example
 * ```ts
 * Math.round(proportionalOfEffective(0.06167781186, 12) * 1e6); // => 60000
 * ```
 */
export function proportionalOfEffective(rate: number, periodsPerYear: number): number {
  if (!(Number.isFinite(rate) && rate > -1))
    throw new UsageError("finance/rate", rate, "a rate as a number above -1 (-100 %)", "Write 6 % as 0.06.");
  checkPeriodsPerYear(periodsPerYear);
  return periodsPerYear * Math.expm1(Math.log1p(rate) / periodsPerYear);
}
