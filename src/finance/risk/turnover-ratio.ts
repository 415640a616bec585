import { sum } from "../../model/money/arithmetic.js";
import type { Cents } from "../../model/money/cents.js";
import { ratioOver, ratioTimes, ratioToNumber } from "../../model/money/ratio-ops.js";
import { no, ok, type Result } from "../../model/result.js";
import { requireAmount, requireCount } from "../require.js";
import { MAX_DAYS } from "../short-term/simple-interest.js";

/** A balance and the flow that renews it over a period. */
export interface TurnoverRatioInput {
  /** Balance at the start, cents, zero or above; absent = the closing one alone is used. */
  readonly opening?: Cents;
  /** Balance at the end, cents, zero or above. */
  readonly closing: Cents;
  /** Flow of the period, cents, on the same footing as the balance (incl. or excl. VAT). */
  readonly flow: Cents;
  /** Days of the period: 360 by French usage. */
  readonly days: number;
}

/** How fast a balance turns. */
export interface TurnoverRatio {
  /** Times in the period; absent when the mean balance is zero. */
  readonly turns?: number;
  /** Days that the mean balance stands for. */
  readonly daysHeld: number;
  /** Mean balance, cents before rounding. */
  readonly meanBalanceExact: number;
}

/**
 * Turnover of receivables (*rotation des créances*): balance incl. VAT, flow = turnover incl. VAT.
 *
 * @returns `noFlow` when nothing was sold.
 * @throws `finance/negative-amount`, `finance/bad-count`.
 * @example
 * ```ts
 * const turned = receivablesTurnover({ closing: euros(20000), flow: euros(150000), days: 360 });
 * turned.ok && turned.value; // => { turns: 7.5, daysHeld: 48, meanBalanceExact: 2000000 }
 * ```
 */
export function receivablesTurnover(input: TurnoverRatioInput): Result<TurnoverRatio, "noFlow"> {
  return turnoverRatio(input);
}

/**
 * Turnover of payables (*rotation des dettes fournisseurs*): balance incl. VAT, flow = purchases incl. VAT.
 *
 * @returns `noFlow` when nothing was bought.
 * @throws `finance/negative-amount`, `finance/bad-count`.
 * @example
 * ```ts
 * const turned = payablesTurnover({ closing: euros(12000), flow: euros(72000), days: 360 });
 * turned.ok && turned.value.daysHeld; // => 60
 * ```
 */
export function payablesTurnover(input: TurnoverRatioInput): Result<TurnoverRatio, "noFlow"> {
  return turnoverRatio(input);
}

/**
 * Turnover of stock (*rotation des stocks*): balance and flow at purchase cost excl. VAT, flow = cost of goods sold.
 *
 * @returns `noFlow` when nothing was sold.
 * @throws `finance/negative-amount`, `finance/bad-count`.
 * @example
 * ```ts
 * const turned = stockTurnover({ opening: euros(80000), closing: euros(100000), flow: euros(540000), days: 360 });
 * turned.ok && turned.value; // => { turns: 6, daysHeld: 60, meanBalanceExact: 9000000 }
 * ```
 */
export function stockTurnover(input: TurnoverRatioInput): Result<TurnoverRatio, "noFlow"> {
  return turnoverRatio(input);
}

function turnoverRatio({
  closing,
  opening = closing,
  flow,
  days,
}: TurnoverRatioInput): Result<TurnoverRatio, "noFlow"> {
  const mean = ratioOver(sum([requireAmount("opening", opening), requireAmount("closing", closing)]), 2);
  const length = requireCount("days", days, 1, MAX_DAYS);
  if (requireAmount("flow", flow) === 0) return no("noFlow");
  const meanBalanceExact = ratioToNumber(mean);
  const daysHeld = ratioToNumber(ratioTimes(ratioOver(mean, flow), length));
  const turns = meanBalanceExact === 0 ? {} : { turns: ratioToNumber(ratioOver(flow, mean)) };
  return ok({ ...turns, daysHeld, meanBalanceExact });
}
