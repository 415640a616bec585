import type { CalendarDate } from "../model/date.js";
import { UsageError } from "../model/errors.js";
import type { FinancingOption } from "../model/financing.js";
import { add, subtract } from "../model/money/arithmetic.js";
import { type Cents, ZERO } from "../model/money/cents.js";
import type { Rate } from "../model/money/ratio.js";
import { ratioTimes, ratioToNumber } from "../model/money/ratio-ops.js";
import { figureOf, type LawFigure } from "./consumer-default.js";
import { rentsAfter, totalOf, valueInMonth } from "./early-termination.js";
import { requireAmount, requireRate } from "./require.js";
import { type DatedRate, type RateUnknown, rateOn } from "./short-term/rate-book.js";

/** The end of a lease with option (LOA) for the lessee's default. Amounts in cents excluding VAT. */
export interface LeaseDefaultTerms {
  readonly signedOn: CalendarDate;
  /** Mean yield of the bonds issued in the calendar half-year before the signature: 0.03 is 3 %. Published; to be given. */
  readonly bondYield: Rate;
  /** How many times that yield the law discounts at: 1.5, or its history (`franceSeries.consumerDefault.of("lease", "yieldMultiple")`). */
  readonly yieldMultiple: DatedRate;
  /**
   * What the equipment is worth: the price that the lessor sells it for, or the lessee's buyer offered within 30 days if that was refused
   * for less; what an expert says if it is not sold or the lessee asks; of equipment out of use, its price and what the insurer paid.
   */
  readonly marketValue: Cents;
}

/** What a lessor may ask, in cents excluding VAT. */
export interface LeaseDefaultIndemnity extends LawFigure {
  readonly ok: true;
  /** Rents not yet due. */
  readonly rentsLeft: Cents;
  /** What they are worth on the day the lease ends. */
  readonly presentValue: Cents;
  /** At which they are discounted: a fraction a year, by compounding. */
  readonly annualRate: number;
  readonly residualValue: Cents;
  readonly marketValue: Cents;
  /** Residual value and present value less market value; zero where the equipment is worth more. */
  readonly indemnity: Cents;
}

/**
 * Indemnity of a consumer's lease with option (*LOA*) that the lessor ends for default, besides the equipment and the rents due (code de la
 * consommation L312-40, D312-18): residual value + rents not yet due, discounted - market value, all excluding VAT.
 *
 * Each rent is discounted from its month, by compounding (some courts have discounted the sum as a whole: the text has both readings).
 *
 * @param option - A `leaseWithOption` of {@link financingOptions}.
 * @param month - Months after the start at which the lease ends; rents of that very month are due before.
 * @returns `notCovered` for a contract that the history of the multiple does not reach.
 * @throws `finance/not-a-consumer-lease`, `finance/term`, `finance/negative-amount`, `finance/bad-rate`, `finance/rate`.
 * @example
 * ```ts
 * const { options } = financingOptions({
 *   price: euros(10000), vatRate: 0.2, recoversVat: false,
 *   offers: [{ kind: "leaseWithOption", rents: 36, timing: "inArrears", rent: euros(300), periodsPerYear: 12, residualRate: 0.02 }],
 * });
 * const terms = { signedOn: date("2024-03-01"), bondYield: 0, yieldMultiple: 1.5, marketValue: euros(3000) };
 * const asked = options[0] && leaseDefaultIndemnity(options[0], 24, terms);
 * asked?.ok && [asked.rentsLeft, asked.residualValue, asked.indemnity]; // => [360000, 20000, 80000]
 * ```
 */
export function leaseDefaultIndemnity(
  option: FinancingOption,
  month: number,
  terms: LeaseDefaultTerms,
): LeaseDefaultIndemnity | RateUnknown {
  if (option.kind !== "leaseWithOption")
    throw new UsageError(
      "finance/not-a-consumer-lease",
      option.kind,
      "a leaseWithOption (LOA)",
      "A professional's lease ends as its contract says: use earlyTermination.",
    );
  const left = rentsAfter(option, month);
  const marketValue = requireAmount("marketValue", terms.marketValue);
  const known = rateOn(terms.yieldMultiple, terms.signedOn, "yieldMultiple");
  if (!known.ok) return known;
  const rate = ratioTimes(requireRate("bondYield", terms.bondYield), known.rate);
  const presentValue = valueInMonth(left, month, rate);
  const { residualValue = ZERO } = option;
  const worth = add(residualValue, presentValue);
  return {
    ok: true,
    rentsLeft: totalOf(left),
    presentValue,
    annualRate: ratioToNumber(rate),
    residualValue,
    marketValue,
    indemnity: worth > marketValue ? subtract(worth, marketValue) : ZERO,
    ...figureOf(known),
  };
}
