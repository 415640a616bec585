import { UsageError } from "../model/errors.js";
import { amortize, type InstallmentRun } from "../model/money/amortize.js";
import { divRound, subtract } from "../model/money/arithmetic.js";
import { type Cents, ZERO } from "../model/money/cents.js";
import type { Factor } from "../model/money/factor.js";
import { roundFraction, times } from "../model/money/fraction.js";
import { levelPayment } from "../model/money/payment.js";
import { ratio, wide } from "../model/money/ratio.js";
import type { LoanShape } from "./loan-terms.js";
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
  const { principal, periods, residual = ZERO, deferral, oddCents } = loan;
  const deferred = deferralRuns(loan);
  const before =
    deferred.length === 0 ? principal : (amortize(principal, rate, deferred, residual).balance.at(-1) ?? principal);
  const left = periods - (deferral?.periods ?? 0);
  if (loan.steps !== undefined) return steppedPlan(loan, rate, deferred, before, left);
  const level = levelAmount(loan, before, left, rate);
  const first = oddCents === "firstPayment" && left > 1 ? firstRun(loan, before, left, level, rate) : [];
  return { runs: [...deferred, ...first, ...levelRuns(loan, left - first.length, level)], before, level, last: level };
}

function deferralRuns({ deferral }: LoanShape): InstallmentRun[] {
  if (deferral === undefined || deferral.periods === 0) return [];
  return [{ kind: deferral.interest === "paid" ? "interest" : "nothing", amount: 0, count: deferral.periods }];
}

/** The level payment (or principal) of the periods after the deferral, rounded. */
function levelAmount({ method, residual = ZERO }: LoanShape, balance: Cents, count: number, { ratio }: Factor): Cents {
  if (method === "interestOnly") return ZERO;
  if (method === "constantPrincipal") return divRound(subtract(balance, residual), count);
  if (method !== "constantPayment")
    throw new UsageError("finance/method", method, '"constantPayment", "constantPrincipal" or "interestOnly"');
  const series = { presentValue: balance, extra: 0, extraAt: 0, residual, periods: count, count, shift: 0 };
  return levelPayment(series, ratio);
}

/** Level rows, the last one taking what is left. */
function levelRuns({ method }: LoanShape, count: number, level: Cents): InstallmentRun[] {
  const kind = method === "interestOnly" ? "interest" : method === "constantPrincipal" ? "principal" : "payment";
  return [{ kind, amount: level, count: count - 1 }, REST];
}

const REST: InstallmentRun = { kind: "rest", amount: 0, count: 1 };

/** A first row that takes the odd cents: the level rows after it then end on the residual, or within the cents that a first row can reach. */
function firstRun(loan: LoanShape, before: Cents, left: number, level: Cents, rate: Factor): InstallmentRun[] {
  const { method, residual = ZERO } = loan;
  if (method === "interestOnly") return [];
  const kind = method === "constantPrincipal" ? "principal" : "payment";
  const rest: InstallmentRun[] = [{ kind, amount: level, count: left - 1 }];
  const growth = kind === "principal" ? 1 : (1 + rate.double) ** (left - 1);
  const usual = amortize(before, rate, [{ kind, amount: level, count: 1 }], residual);
  let after = usual.balance[0] ?? before;
  let best = { after, size: Number.POSITIVE_INFINITY };
  // What is left over at the end, brought back to the first row; the roundings in between move with it, so look again and keep the best.
  for (let look = 0; look < 8; look++) {
    const over = subtract(amortize(after, rate, rest, residual).balance.at(-1) ?? residual, residual);
    if (Math.abs(over) < best.size) best = { after, size: Math.abs(over) };
    after = subtract(after, divRound(over, growth));
  }
  return [{ kind: "principal", amount: subtract(before, best.after), count: 1 }];
}

/** Payments that change by steps: the unit payment is exact, each step is rounded once. */
function steppedPlan(loan: LoanShape, rate: Factor, deferred: InstallmentRun[], before: Cents, left: number): LoanPlan {
  const { steps = [], periods, residual = ZERO } = loan;
  const start = periods - left + 1;
  const factors = Array.from({ length: left }, (_, k) => steps.findLast(({ from }) => from <= start + k)?.factor ?? 1);
  const exact = wide(rate.ratio);
  const weights = factors.map((factor) => wide(ratio(factor)));
  const unit = weightedPayment(before, new Array(left).fill(exact), weights, residual);
  const amounts = weights.map((weight) => roundFraction(times(unit, weight)));
  const runs = amounts.slice(0, -1).map((amount) => ({ kind: "payment", amount, count: 1 }) as const);
  return { runs: [...deferred, ...runs, REST], before, level: amounts[0] ?? ZERO, last: amounts.at(-1) ?? ZERO };
}
