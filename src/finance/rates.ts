import { UsageError } from "../model/errors.js";
import type { Rate } from "../model/money/ratio.js";
import { ratioOver, ratioTimes, ratioToNumber } from "../model/money/ratio-ops.js";
import { equivalentRatio } from "../model/money/root.js";
import { checkedRate, checkPeriodsPerYear } from "./period-rate.js";

/** From one period to another, both as a number of periods a year: 12 = month, 4 = quarter, 1 = year. */
export interface RateConversion {
  readonly rate: Rate;
  readonly fromPeriodsPerYear: number;
  readonly toPeriodsPerYear: number;
}

/**
 * Proportional rate (*taux proportionnel*): divided or multiplied, without compounding. Exact.
 *
 * @throws `finance/rate`, `finance/periods-per-year`.
 * @example
 * ```ts
 * proportionalRate({ rate: 0.06, fromPeriodsPerYear: 1, toPeriodsPerYear: 12 }); // => 0.005
 * ```
 */
export function proportionalRate({ rate, fromPeriodsPerYear, toPeriodsPerYear }: RateConversion): number {
  checkPeriodsPerYear(fromPeriodsPerYear);
  checkPeriodsPerYear(toPeriodsPerYear);
  return ratioToNumber(ratioOver(ratioTimes(checkedRate(rate), fromPeriodsPerYear), toPeriodsPerYear));
}

/**
 * Equivalent rate (*taux équivalent*): what gives the same by compounding, (1 + rate)^(from/to) - 1.
 *
 * @throws `finance/rate`, `finance/periods-per-year`.
 * @example
 * ```ts
 * equivalentRate({ rate: 0.21, fromPeriodsPerYear: 1, toPeriodsPerYear: 2 }); // => 0.1
 * equivalentRate({ rate: 0.06, fromPeriodsPerYear: 1, toPeriodsPerYear: 12 }); // => 0.004867550565343037
 * ```
 */
export function equivalentRate({ rate, fromPeriodsPerYear, toPeriodsPerYear }: RateConversion): number {
  checkPeriodsPerYear(fromPeriodsPerYear);
  checkPeriodsPerYear(toPeriodsPerYear);
  return ratioToNumber(equivalentRatio(checkedRate(rate), fromPeriodsPerYear, toPeriodsPerYear));
}

/**
 * Effective yearly rate (*taux actuariel*) of a nominal one: (1 + nominal/m)^m - 1.
 *
 * @param nominalRate - Yearly, proportional: period rate × number of periods.
 * @throws `finance/rate`, `finance/periods-per-year`.
 * @example
 * ```ts
 * effectiveRate({ nominalRate: 0.12, periodsPerYear: 2 }); // => 0.1236
 * ```
 */
export function effectiveRate({ nominalRate, periodsPerYear }: { nominalRate: Rate; periodsPerYear: number }): number {
  checkPeriodsPerYear(periodsPerYear);
  const perPeriod = checkedRate(ratioOver(nominalRate, periodsPerYear));
  return ratioToNumber(equivalentRatio(perPeriod, periodsPerYear, 1));
}

/**
 * Nominal yearly rate (*taux nominal*) of an effective one: m·((1 + effective)^(1/m) - 1).
 *
 * @throws `finance/rate`, `finance/periods-per-year`.
 * @example
 * ```ts
 * nominalRate({ effectiveRate: 0.1236, periodsPerYear: 2 }); // => 0.12
 * ```
 */
export function nominalRate(terms: { readonly effectiveRate: Rate; readonly periodsPerYear: number }): number {
  const { periodsPerYear } = terms;
  checkPeriodsPerYear(periodsPerYear);
  return ratioToNumber(
    ratioTimes(equivalentRatio(checkedRate(terms.effectiveRate), 1, periodsPerYear), periodsPerYear),
  );
}

/**
 * Continuous rate (*taux continu*) of an effective yearly one: ln(1 + effective).
 *
 * @throws `finance/rate`.
 * @example
 * ```ts
 * continuousRate(0); // => 0
 * Math.round(continuousRate(0.06) * 1e9); // => 58268908
 * ```
 */
export function continuousRate(effective: Rate): number {
  return Math.log1p(ratioToNumber(checkedRate(effective)));
}

/**
 * Effective yearly rate of a continuous one: e^continuous - 1.
 *
 * @throws `finance/rate` beyond ±700.
 * @example
 * ```ts
 * effectiveOfContinuous(0); // => 0
 * ```
 */
export function effectiveOfContinuous(continuous: Rate): number {
  const x = ratioToNumber(continuous);
  if (Math.abs(x) <= 700) return Math.expm1(x);
  throw new UsageError("finance/rate", x, "a continuous rate from -700 to 700", "Write 6 % as 0.06.");
}
