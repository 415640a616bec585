import { amortize, type InstallmentRun, rowAt } from "../model/money/amortize.js";
import { type Cents, ZERO } from "../model/money/cents.js";
import { type Factor, factor, timesFactor } from "../model/money/factor.js";
import { roundFraction, times } from "../model/money/fraction.js";
import { levelPayment } from "../model/money/payment.js";
import { type NarrowRatio, ratio, wide } from "../model/money/ratio.js";
import { KINDS, type LoanShape } from "./loan-terms.js";
import { weightedPayment } from "./weighted-payment.js";

/** What is paid in each period of a loan at one rate: the deferral, then level rows or steps, the last taking what is left. */
export interface LoanPlan {
  readonly runs: readonly InstallmentRun[];
  /** Owed when repayment begins. */
  readonly before: Cents;
  readonly level: Cents;
  /** What the last row would pay or repay if nothing were left over. */
  readonly last: Cents;
}

/** The plan of a loan at one rate per period. */
export function loanPlan(loan: LoanShape, rate: Factor): LoanPlan {
  const { principal, periods, method, residual = ZERO, deferral, oddCents } = loan;
  const deferred = deferralRuns(loan);
  const before = amortize(principal, rate, deferred, residual).balance.at(-1) ?? principal;
  const left = periods - (deferral?.periods ?? 0);
  if (loan.steps !== undefined) return steppedPlan(loan, rate, deferred, before, left);
  const series = { presentValue: before, extra: 0, extraAt: 0, residual, periods: left, count: left, shift: 0 };
  const level = levelPayment(series, method === "constantPrincipal" ? NO_RATE : rate.ratio);
  const usual = { kind: KINDS[method], amount: level, count: left - 1 };
  const first = oddCents === "firstPayment" ? firstRun(usual, rate, before, residual) : [];
  const runs = [...deferred, ...first, { ...usual, count: usual.count - first.length }, REST];
  return { runs, before, level, last: level };
}

function deferralRuns({ deferral }: LoanShape): InstallmentRun[] {
  if (deferral === undefined || deferral.periods === 0) return [];
  return [{ kind: deferral.interest === "paid" ? "interest" : "nothing", amount: 0, count: deferral.periods }];
}

/** A constant principal is the payment of the same loan without interest. */
export const NO_RATE: NarrowRatio = { num: 0, den: 1 };

/** The last row takes what is left. */
export const REST: InstallmentRun = { kind: "rest", amount: 0, count: 1 };

/**
 * A first row that takes the odd cents: the usual rows after it then end on the residual, or within the cents that a first row can reach.
 * None where a cent at the start would be a fortune at the end, or the reverse.
 */
function firstRun(usual: InstallmentRun, rate: Factor, before: Cents, residual: Cents): InstallmentRun[] {
  const growth = usual.kind === "payment" ? (1 + rate.double) ** usual.count : 1;
  if (usual.kind === "interest" || usual.count === 0 || !(growth > 1e-6 && growth < 1e15)) return [];
  const back = factor(ratio(1 / growth));
  let amount = 0;
  let best = { amount, size: Number.POSITIVE_INFINITY };
  // What is left over at the end, brought back to the first row; the roundings in between move with it, so look again and keep the best.
  for (let look = 0; look < 8; look++) {
    const columns = amortize(before, rate, [{ kind: "principal", amount, count: 1 }, usual], residual);
    const over = rowAt(columns, usual.count).balance - residual;
    if (Math.abs(over) < best.size) best = { amount, size: Math.abs(over) };
    amount += timesFactor(over, back);
  }
  return [{ kind: "principal", amount: best.amount, count: 1 }];
}

/** Payments that change by steps: the unit payment is exact, each step is rounded once. */
function steppedPlan(loan: LoanShape, rate: Factor, deferred: InstallmentRun[], before: Cents, left: number): LoanPlan {
  const { steps = [], periods, residual = ZERO } = loan;
  const start = periods - left + 1;
  const factors = Array.from({ length: left }, (_, k) => steps.findLast((step) => step.from <= start + k)?.factor ?? 1);
  const exact = wide(rate.ratio);
  const weights = factors.map((each) => wide(ratio(each)));
  const unit = weightedPayment(before, new Array(left).fill(exact), weights, residual);
  const amounts = weights.map((weight) => roundFraction(times(unit, weight)));
  const runs = amounts.slice(0, -1).map((amount) => ({ kind: "payment", amount, count: 1 }) as const);
  return { runs: [...deferred, ...runs, REST], before, level: amounts[0] ?? ZERO, last: amounts.at(-1) ?? ZERO };
}
