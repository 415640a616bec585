import { UsageError } from "../model/errors.js";
import { add, subtract } from "../model/money/arithmetic.js";
import { type Cents, ZERO } from "../model/money/cents.js";
import { type AprResult, apr } from "./apr.js";
import { loanSchedule, type ScheduleResult } from "./loan-schedule.js";
import type { LoanShape } from "./loan-terms.js";
import { type AnnualRateTerms, checkPeriodsPerYear } from "./period-rate.js";

/** What a loan costs besides its interest, in cents. */
export interface LoanCharges {
  /** Paid at the start or taken off the drawdown (*frais de dossier*, *frais de garantie*). */
  readonly upfrontFees?: Cents;
  /** Of a compulsory insurance, with each installment. */
  readonly insurancePerPeriod?: Cents;
  /** With each installment (*frais de gestion*). */
  readonly feePerPeriod?: Cents;
}

/**
 * Annual percentage rate (*TAEG*) of a loan from its schedule to the cent, charges included. Equal periods: exact fractions of a year.
 *
 * @throws As {@link loanSchedule}; `finance/amount` for a charge below zero, or fees that reach the principal.
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
  const { principal, periodsPerYear, upfrontFees = ZERO, insurancePerPeriod = ZERO, feePerPeriod = ZERO } = terms;
  for (const charge of [upfrontFees, insurancePerPeriod, feePerPeriod])
    if (!(charge >= 0 && charge < principal))
      throw new UsageError("finance/amount", charge, `a charge from 0 to less than the principal (${principal})`);
  const schedule = loanSchedule(terms);
  if (!schedule.ok) return schedule;
  const { rows, residual } = schedule.value;
  const charges = add(insurancePerPeriod, feePerPeriod);
  return apr({
    drawdowns: [{ years: 0, amount: subtract(principal, upfrontFees) }],
    payments: [
      ...rows.map(({ n, payment }) => ({ years: { num: n, den: periodsPerYear }, amount: add(payment, charges) })),
      { years: { num: rows.length, den: periodsPerYear }, amount: residual },
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
 * @throws `finance/periods-per-year`.
 * @example
 * ```ts
 * Math.round(proportionalOfEffective(0.06167781186, 12) * 1e6); // => 60000
 * ```
 */
export function proportionalOfEffective(rate: number, periodsPerYear: number): number {
  checkPeriodsPerYear(periodsPerYear);
  return periodsPerYear * Math.expm1(Math.log1p(rate) / periodsPerYear);
}
