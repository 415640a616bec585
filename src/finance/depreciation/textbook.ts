import { fraction, minus, power, times } from "../../model/money/fraction.js";
import { type Rate, type Ratio, ratio, wide } from "../../model/money/ratio.js";
import { ratioMinus, ratioOver, ratioTimes, ratioToNumber } from "../../model/money/ratio-ops.js";
import { requireCount, requireRate } from "../require.js";

/** An asset of the textbook methods. Amounts in any unit, as decimals: the answer is in the same unit, unrounded. */
export interface TextbookAsset {
  /** Zero or above. */
  readonly cost: Rate;
  /** Value at the end, from zero up to the cost. */
  readonly salvage: Rate;
  /** Periods, 1 to 1 000. */
  readonly life: number;
}

/**
 * Straight-line charge of a period (the spreadsheets' SLN): (cost - salvage) / life.
 *
 * @throws `finance/bad-rate`, `finance/bad-count`.
 * @example
 * ```ts
 * straightLineDepreciation({ cost: 30000, salvage: 7500, life: 10 }); // => 2250
 * ```
 */
export function straightLineDepreciation({ cost, salvage, life }: TextbookAsset): number {
  return ratioToNumber(ratioOver(base(cost, salvage), requireCount("life", life, 1, 1000)));
}

/**
 * Declining charge of a period (the spreadsheets' DDB): book value × factor / life, never below the salvage value. No switch to straight
 * line: for French law see {@link decliningBalance}.
 *
 * @param input - `period` from 1 to life; `factor` 2 is the double declining balance.
 * @throws `finance/bad-rate`, `finance/bad-count`.
 * @example
 * ```ts
 * doubleDecliningDepreciation({ cost: 2400, salvage: 300, life: 10, period: 2, factor: 1.5 }); // => 306
 * ```
 */
export function doubleDecliningDepreciation(
  input: TextbookAsset & { readonly period: number; readonly factor?: Rate },
): number {
  const { cost, salvage, life, period, factor = 2 } = input;
  base(cost, salvage);
  requireCount("period", period, 1, requireCount("life", life, 1, 1000));
  const rate = wide(ratioOver(requireRate("factor", factor), life));
  const kept = minus(fraction(1n), rate);
  const book = times(wide(ratio(cost)), power(kept.num < 0n ? fraction(0n) : kept, period - 1));
  const charge = times(book, rate);
  const most = minus(book, wide(ratio(salvage)));
  if (most.num <= 0n) return 0;
  return ratioToNumber(charge.num * most.den < most.num * charge.den ? charge : most);
}

/**
 * Sum-of-the-years charge of a period (the spreadsheets' SYD): (cost - salvage) × years left / sum of the years.
 *
 * @param input - `period` from 1 to life.
 * @throws `finance/bad-rate`, `finance/bad-count`.
 * @example
 * ```ts
 * sumOfYearsDepreciation({ cost: 30000, salvage: 7500, life: 10, period: 10 }).toFixed(2); // => "409.09"
 * ```
 */
export function sumOfYearsDepreciation({
  cost,
  salvage,
  life,
  period,
}: TextbookAsset & { readonly period: number }): number {
  requireCount("period", period, 1, requireCount("life", life, 1, 1000));
  return ratioToNumber(ratioTimes(base(cost, salvage), ratioOver(life - period + 1, (life * (life + 1)) / 2)));
}

function base(cost: Rate, salvage: Rate): Ratio {
  return requireRate("cost - salvage", ratioMinus(requireRate("cost", cost), requireRate("salvage", salvage)));
}
