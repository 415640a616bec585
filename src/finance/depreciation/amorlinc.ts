import type { Ratio } from "../../model/money/ratio.js";
import { compareRatios, ratioMinus, ratioTimes, ratioToNumber } from "../../model/money/ratio-ops.js";
import { type SpreadsheetDepreciation, spreadsheetTerms } from "./spreadsheet-year.js";

/**
 * The spreadsheets' AMORLINC, for compatibility: cost × rate × part of the year in period 0, cost × rate afterwards, until cost - salvage is
 * reached; the last charge is what is left, then 0. Nothing is rounded. Not the schedule of French law: see {@link straightLineSchedule}.
 *
 * @returns A number in the unit of the cost.
 * @throws `finance/bad-rate`, `finance/bad-count`, `finance/bad-basis`, `finance/dates-out-of-order`.
 * @example
 * ```ts
 * amorlinc({ cost: 2400, purchasedOn: date("2008-08-19"), firstPeriodEnd: date("2008-12-31"), salvage: 300, period: 1, rate: 0.15, basis: 1 }); // => 360
 * ```
 */
export function amorlinc(input: SpreadsheetDepreciation): number {
  const { cost, base, rate, first, period } = spreadsheetTerms(input);
  const yearly = ratioTimes(cost, rate);
  const start = ratioTimes(yearly, first);
  if (period === 0) return ratioToNumber(least(start, base));
  const left = ratioMinus(ratioMinus(base, start), ratioTimes(yearly, period - 1));
  return compareRatios(left, 0) <= 0 ? 0 : ratioToNumber(least(yearly, left));
}

function least(a: Ratio, b: Ratio): Ratio {
  return compareRatios(a, b) <= 0 ? a : b;
}
