import { UsageError } from "../../model/errors.js";
import { mulRound } from "../../model/money/arithmetic.js";
import { cents } from "../../model/money/cents.js";
import type { Ratio } from "../../model/money/ratio.js";
import {
  compareRatios,
  complement,
  ratioMinus,
  ratioOver,
  ratioPlus,
  ratioTimes,
  ratioToNumber,
} from "../../model/money/ratio-ops.js";
import { no, ok, type Result } from "../../model/result.js";
import { type SpreadsheetDepreciation, type SpreadsheetTerms, spreadsheetTerms } from "./spreadsheet-year.js";

/**
 * The spreadsheets' AMORDEGRC, for compatibility: the coefficients of before 2001 (1.5 for a life of 3 to 4 years, 2 for 5 to 6, 2.5 above),
 * charges rounded to whole units, half up. Its maker calls it outdated: it is not French law, see {@link decliningBalance}.
 *
 * @returns `notCovered` where the engines differ: lives under 3 years or strictly between 4 and 5, the last two periods of the life (from
 * ⌈life⌉ - 2 on), charges that pass cost - salvage.
 * @throws `finance/bad-rate`, `finance/bad-count`, `finance/bad-basis`, `finance/dates-out-of-order`.
 * @example
 * ```ts
 * const asset = { cost: 2400, purchasedOn: date("2008-08-19"), firstPeriodEnd: date("2008-12-31"), salvage: 300, rate: 0.15, basis: 1 } as const;
 * amordegrc({ ...asset, period: 1 }); // => { ok: true, value: 776 }
 * amordegrc({ ...asset, period: 5 }); // => { ok: false, reason: "notCovered" }
 * ```
 */
export function amordegrc(input: SpreadsheetDepreciation): Result<number, "notCovered"> {
  const terms = spreadsheetTerms(input);
  if (compareRatios(terms.rate, "0.01") < 0)
    throw new UsageError("finance/bad-rate", ratioToNumber(terms.rate), "a rate from 0.01 (a life of 100 years) on");
  const coefficient = coefficientOf(ratioOver(1, terms.rate));
  const periodsKnown = Math.ceil(ratioToNumber(ratioOver(1, terms.rate))) - 2;
  if (coefficient === undefined || terms.period >= periodsKnown) return no("notCovered");
  return chargeOf(terms, ratioTimes(terms.rate, coefficient));
}

function coefficientOf(life: Ratio): number | undefined {
  if (compareRatios(life, 6) > 0) return 2.5;
  if (compareRatios(life, 5) >= 0) return 2;
  return compareRatios(life, 3) >= 0 && compareRatios(life, 4) <= 0 ? 1.5 : undefined;
}

/** The book value takes off period 0 rounded and the later charges unrounded, as the maker's own engine does. */
function chargeOf({ cost, base, first, period }: SpreadsheetTerms, rate: Ratio): Result<number, "notCovered"> {
  const start = wholeUnits(ratioTimes(ratioTimes(cost, rate), first));
  let charge = start;
  let charged: Ratio = { num: start, den: 1 };
  let book = ratioMinus(cost, start);
  for (let k = 1; k <= period; k++) {
    charge = wholeUnits(ratioTimes(book, rate));
    charged = ratioPlus(charged, charge);
    book = ratioTimes(book, complement(rate));
  }
  return compareRatios(charged, base) > 0 ? no("notCovered") : ok(charge);
}

/** Rounded half up by the kernel, as amounts are. */
function wholeUnits(exact: Ratio): number {
  return mulRound(cents(1), exact);
}
