import { mulRound, subtract, sum } from "../../model/money/arithmetic.js";
import { type Cents, ZERO } from "../../model/money/cents.js";
import type { Rate } from "../../model/money/ratio.js";
import { ratioOver, ratioTimes, ratioToNumber } from "../../model/money/ratio-ops.js";
import { requireAmount, requireCount, requirePositive, requireRate } from "../require.js";
import { type DayBase, requireDayBase } from "../short-term/simple-interest.js";

/** Balances of the operating cycle, in cents. */
export interface WorkingCapitalInput {
  /** Stocks at cost, excl. VAT. */
  readonly stocks: Cents;
  /** Trade receivables, incl. VAT. */
  readonly receivables: Cents;
  /** Trade payables, incl. VAT. */
  readonly payables: Cents;
  /** Other operating receivables (VAT to recover, prepaid rents). */
  readonly otherReceivables?: Cents;
  /** Other operating debts (VAT to pay, wages, deposits received). */
  readonly otherPayables?: Cents;
  /** Turnover of a year, cents excl. VAT, above zero: gives the need in days. */
  readonly annualTurnoverExclVat?: Cents;
  /** Days of the year: 360 by French usage. */
  readonly dayBase: DayBase;
}

/** The working capital need. */
export interface WorkingCapitalNeed {
  /** Cents; below zero when suppliers finance the cycle. */
  readonly amount: Cents;
  /** In days of turnover excl. VAT; absent without turnover. */
  readonly days?: number;
}

/**
 * Operating working capital need (*besoin en fonds de roulement d'exploitation*, BFR): stocks + receivables - payables.
 *
 * @throws `finance/negative-amount`, `finance/not-positive`, `finance/bad-day-base`.
 * @example
 * ```ts
 * workingCapitalNeed({ stocks: euros(100), receivables: euros(625), payables: euros(225), annualTurnoverExclVat: euros(3000), dayBase: 360 });
 * // => { amount: 50000, days: 60 }
 * ```
 */
export function workingCapitalNeed(input: WorkingCapitalInput): WorkingCapitalNeed {
  const { stocks, receivables, payables, otherReceivables = ZERO, otherPayables = ZERO, annualTurnoverExclVat } = input;
  const uses = sum([
    requireAmount("stocks", stocks),
    requireAmount("receivables", receivables),
    requireAmount("otherReceivables", otherReceivables),
  ]);
  const sources = sum([requireAmount("payables", payables), requireAmount("otherPayables", otherPayables)]);
  const amount = subtract(uses, sources);
  const base = requireDayBase(input.dayBase);
  if (annualTurnoverExclVat === undefined) return { amount };
  const share = ratioOver(amount, requirePositive("annualTurnoverExclVat", annualTurnoverExclVat));
  return { amount, days: ratioToNumber(ratioTimes(share, base)) };
}

/** A change of the time that clients take to pay, or that suppliers grant. */
export interface DelayEffectInput {
  /** Flow of a year, cents incl. VAT: turnover for clients, purchases for suppliers. */
  readonly annualFlowInclVat: Cents;
  /** Days more (or fewer, below zero). */
  readonly days: number;
  readonly dayBase: DayBase;
  /** Yearly cost of the money that fills the gap, fraction; 0 when not given. */
  readonly financingRate?: Rate;
}

/** What days of delay weigh. */
export interface DelayEffect {
  /** Cash tied up (freed, below zero), cents. */
  readonly cash: Cents;
  /** What financing it costs a year, cents. */
  readonly yearlyCost: Cents;
}

/**
 * Effect of days of delay on cash: flow × days / base, in cents. One day later on 360 000 EUR incl. VAT a year is 1 000 EUR of cash.
 *
 * @throws `finance/negative-amount`, `finance/bad-rate`, `finance/bad-count`, `finance/bad-day-base`.
 * @example
 * ```ts
 * delayEffect({ annualFlowInclVat: euros(360000), days: 1, dayBase: 360, financingRate: 0.05 }); // => { cash: 100000, yearlyCost: 5000 }
 * ```
 */
export function delayEffect({ annualFlowInclVat, days, dayBase, financingRate = 0 }: DelayEffectInput): DelayEffect {
  const part = ratioOver(requireCount("days", days, -36_500, 36_500), requireDayBase(dayBase));
  const flow = requireAmount("annualFlowInclVat", annualFlowInclVat);
  const yearly = ratioTimes(part, requireRate("financingRate", financingRate));
  return { cash: mulRound(flow, part), yearlyCost: mulRound(flow, yearly) };
}
