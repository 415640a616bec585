import type { CalendarDate } from "../model/date.js";
import { UsageError } from "../model/errors.js";
import { type Cents, ZERO } from "../model/money/cents.js";
import type { Rate } from "../model/money/ratio.js";
import { compareRatios } from "../model/money/ratio-ops.js";
import { checkPrice } from "./lease-terms.js";
import { checkPeriods, type RateTerms } from "./period-rate.js";

/** How a loan is repaid. All in arrears: interest is owed for the period that ends. */
export type LoanMethod =
  /** The same payment each period (*annuité constante*). */
  | "constantPayment"
  /** The same principal each period (*amortissement constant*). */
  | "constantPrincipal"
  /** Interest each period, the principal at the end (*in fine*). */
  | "interestOnly";

/** What a row of each method pays: a payment, a principal, or the interest alone. */
export const KINDS = { constantPayment: "payment", constantPrincipal: "principal", interestOnly: "interest" } as const;

/** First periods without repayment of principal (*différé*), counted within the number of periods. */
export interface LoanDeferral {
  readonly periods: number;
  /** `paid`: interest is paid as it falls due (*différé partiel*). `capitalized`: it joins the principal (*différé total*). */
  readonly interest: "paid" | "capitalized";
}

/** From a period on, payments are this many times the unit payment, until the next step. */
export interface LoanStep {
  /** Number of the period, from 1, deferral included. */
  readonly from: number;
  /** 1 before the first step; above zero. */
  readonly factor: Rate;
}

/** Which payment differs by the odd cents that rounding leaves. */
export type OddCents = "lastPayment" | "firstPayment";

/** A loan, apart from its rate. Amounts in cents; a loan carries no VAT. */
export interface LoanShape {
  /** Amount borrowed. */
  readonly principal: Cents;
  /** Number of periods, deferral included. */
  readonly periods: number;
  readonly method: LoanMethod;
  /** What stays owed after the last payment (residual value, balloon). */
  readonly residual?: Cents;
  readonly deferral?: LoanDeferral;
  /**
   * Payments by steps (*paliers*), listed by rising period; only for `constantPayment`, and not with `firstPayment`. A payment under the
   * interest is allowed: what is not paid joins the principal, as in a capitalized deferral.
   */
  readonly steps?: readonly LoanStep[];
  /** `lastPayment` by default: the usual bank practice. */
  readonly oddCents?: OddCents;
  /** Day of the drawdown: rows then carry their due dates, reckoned from it. Needs 1, 2, 3, 4, 6 or 12 periods a year. */
  readonly start?: CalendarDate;
}

/** A loan and its rate. */
export type LoanTerms = LoanShape & RateTerms;

/** Checks what does not depend on the rate. */
export function checkLoan(loan: LoanShape): void {
  const { principal, periods, method, residual = ZERO, deferral } = loan;
  checkPrice(principal);
  checkPeriods("periods", periods);
  if (!Object.hasOwn(KINDS, method))
    throw new UsageError("finance/method", method, '"constantPayment", "constantPrincipal" or "interestOnly"');
  if (!(Number.isSafeInteger(residual) && residual >= 0 && residual <= principal))
    throw new UsageError("finance/residual", residual, `a residual from 0 to the principal (${principal})`);
  if (deferral !== undefined) checkDeferral(deferral, periods);
  if (loan.steps !== undefined) checkSteps(loan, loan.steps);
}

function checkDeferral(deferral: LoanDeferral, periods: number): void {
  if (!(Number.isInteger(deferral.periods) && deferral.periods >= 0 && deferral.periods < periods))
    throw new UsageError(
      "finance/deferral",
      deferral.periods,
      `a whole number of deferred periods, 0 to ${periods - 1}`,
      "The deferral counts within the number of periods.",
    );
  if (deferral.interest !== "paid" && deferral.interest !== "capitalized")
    throw new UsageError("finance/deferral", deferral.interest, 'interest: "paid" or "capitalized"');
}

function checkSteps({ method, oddCents, periods }: LoanShape, steps: readonly LoanStep[]): void {
  const rising = steps.every(
    ({ from }, k) => Number.isInteger(from) && from > (steps[k - 1]?.from ?? 0) && from <= periods,
  );
  if (
    rising &&
    steps.every(({ factor }) => compareRatios(factor, 0) > 0) &&
    method === "constantPayment" &&
    oddCents !== "firstPayment"
  )
    return;
  throw new UsageError(
    "finance/steps",
    JSON.stringify(steps),
    `steps of a constantPayment loan, periods rising from 1 to ${periods}, factors above zero, odd cents on the last payment`,
  );
}
