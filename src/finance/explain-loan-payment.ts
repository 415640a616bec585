import type { Explained, Step } from "../model/explain.js";
import { type Cents, ZERO } from "../model/money/cents.js";
import { ratioToNumber } from "../model/money/ratio-ops.js";
import { amount, operand, periodRateStep } from "./explain-steps.js";
import { loanColumns } from "./loan-schedule.js";
import type { LoanTerms } from "./loan-terms.js";
import { periodRate } from "./period-rate.js";

/**
 * The payment that {@link loanSchedule} prints (or refuses), with its steps.
 *
 * @throws As {@link loanSchedule}.
 * @example
 * ```ts
 * const { value, steps } = explainLoanPayment({ principal: euros(10000), periods: 36, method: "constantPayment", ratePerPeriod: 0.005 });
 * value; // => 30422
 * steps.map((step) => step.id); // => ["period-rate", "payment"]
 * ```
 */
export function explainLoanPayment(terms: LoanTerms): Explained<Cents> {
  const columns = loanColumns(terms);
  const value = columns.ok ? columns.value.level : columns.payment;
  return { value, steps: [periodRateStep(terms), paymentStep(terms, value)] };
}

const FORMULAS = {
  constantPayment: "(principal - residual × v^n) × periodRate ÷ (1 - v^n), v = 1 ÷ (1 + periodRate)",
  constantPrincipal: "(principal - residual) ÷ n + principal × periodRate",
  interestOnly: "principal × periodRate",
} as const;

function paymentStep(terms: LoanTerms, payment: Cents): Step {
  const { principal, periods, method, residual = ZERO, deferral } = terms;
  const title = { fr: "Échéance, arrondie au centime", en: "Installment, rounded to the cent" };
  const operands = [
    amount("principal", "Capital emprunté", "Amount borrowed", principal),
    amount("residual", "Capital restant dû à la fin", "Owed after the last payment", residual),
    operand("n", "Échéances qui remboursent", "Payments that repay", periods - (deferral?.periods ?? 0), "count"),
    operand("periodRate", "Taux de la période", "Rate of a period", ratioToNumber(periodRate(terms)), "fraction"),
  ];
  return {
    id: "payment",
    title,
    formula: FORMULAS[method],
    operands,
    result: amount("payment", "Échéance", "Installment", payment),
  };
}
