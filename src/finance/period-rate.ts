import { UsageError } from "../model/errors.js";
import { isNarrow, type Rate, type Ratio, ratio } from "../model/money/ratio.js";
import { compareRatios, ratioOver } from "../model/money/ratio-ops.js";
import { equivalentRatio } from "../model/money/root.js";

/**
 * How a yearly rate becomes the rate of a shorter period.
 *
 * - `proportional`: divided (taux proportionnel): 6 % a year is 0.5 % a month. What leasing sheets and professional loans use.
 * - `effective`: by compounding (taux équivalent, actuariel): 6 % a year is (1.06)^(1/12) - 1 = 0.486755 % a month.
 */
export type Compounding = "proportional" | "effective";

/** A rate as people write it: yearly, with the number of periods and how it compounds. */
export interface AnnualRateTerms {
  /** Of one year: 0.06 is 6 %. Above -1. */
  readonly annualRate: Rate;
  /** Payments a year: 12 monthly, 4 quarterly, 2 half-yearly, 1 yearly; whole, 1 to 366. */
  readonly periodsPerYear: number;
  readonly compounding: Compounding;
}

/** A rate per period, as a number, a decimal string or an exact fraction. */
export interface PeriodRateTerms {
  /** Of one period: 0.005 is 0.5 %. Above -1. */
  readonly ratePerPeriod: Rate;
}

/** Either way of giving a rate. There is no default compounding: the two differ by euros. */
export type RateTerms = AnnualRateTerms | PeriodRateTerms;

/**
 * The rate of one period, as an exact fraction (an irrational one is cut to 60 decimals).
 *
 * @throws `finance/rate` for -100 % and under, or above 100 000 %; `finance/periods-per-year`; `finance/compounding`; `finance/two-rates`.
 * @example
 * ```ts
 * periodRate({ annualRate: 0.0365, periodsPerYear: 12, compounding: "proportional" }); // => { num: 365, den: 120000 }
 * periodRate({ annualRate: 0.21, periodsPerYear: 2, compounding: "effective" }); // => { num: 1, den: 10 }
 * periodRate({ ratePerPeriod: -1 }); // throws finance/rate
 * ```
 */
export function periodRate(terms: RateTerms): Ratio {
  if ("ratePerPeriod" in terms) {
    if ("annualRate" in terms) throw twoRates();
    return checkedRate(terms.ratePerPeriod);
  }
  const { annualRate, periodsPerYear, compounding } = terms;
  const rate = checkedRate(annualRate);
  checkPeriodsPerYear(periodsPerYear);
  if (compounding === "effective") return equivalentRatio(rate, 1, periodsPerYear);
  if (compounding !== "proportional")
    throw new UsageError(
      "finance/compounding",
      compounding,
      'compounding: "proportional" or "effective"',
      "Leasing sheets and professional loans divide the yearly rate (proportional); the TAEG compounds (effective).",
    );
  if (isNarrow(rate) && Number.isSafeInteger(rate.den * periodsPerYear))
    return { num: rate.num, den: rate.den * periodsPerYear };
  return ratioOver(rate, periodsPerYear);
}

function twoRates(): UsageError {
  return new UsageError("finance/two-rates", "annualRate and ratePerPeriod", "one of the two");
}

/** A rate above -1 and at most 1000, as an exact fraction. */
export function checkedRate(rate: Rate): Ratio {
  const exact = ratio(rate);
  const ok = isNarrow(exact)
    ? exact.num > -exact.den && exact.num / exact.den <= 1000
    : compareRatios(exact, -1) > 0 && compareRatios(exact, 1000) <= 0;
  if (ok) return exact;
  throw new UsageError(
    "finance/rate",
    typeof rate === "object" ? `${rate.num}/${rate.den}` : rate,
    "a rate above -1 (-100 %) and at most 1000",
    "Write 6 % as 0.06.",
  );
}

/** Whole, 1 to 366. */
export function checkPeriodsPerYear(value: number): void {
  if (Number.isInteger(value) && value >= 1 && value <= 366) return;
  throw new UsageError("finance/periods-per-year", value, "a whole number of periods a year, 1 to 366");
}

/** Longest series: a century of weeks, thirty years of days. */
export const MAX_PERIODS = 12_000;

/** Whole, 1 to 12 000. */
export function checkPeriods(name: string, value: number): void {
  if (Number.isInteger(value) && value >= 1 && value <= MAX_PERIODS) return;
  throw new UsageError(
    "finance/term",
    value,
    `${name} as a whole number, 1 to ${MAX_PERIODS}`,
    "Count the payments: 36 months paid quarterly are 12 periods.",
  );
}
