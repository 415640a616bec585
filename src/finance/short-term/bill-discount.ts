import { subtract } from "../../model/money/arithmetic.js";
import type { Cents } from "../../model/money/cents.js";
import type { Rate } from "../../model/money/ratio.js";
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
import { requirePositive, roundCents } from "../require.js";
import { type DayBase, periodFraction } from "./simple-interest.js";

/** A bill (*effet de commerce*) brought to the bank before it is due. */
export interface BillDiscountInput {
  /** Face value (*valeur nominale*), cents, above zero. */
  readonly nominal: Cents;
  /** Fraction a year. */
  readonly annualRate: Rate;
  /** Actual days up to the due date. */
  readonly days: number;
  readonly dayBase: DayBase;
}

/** What the two ways of discounting give. Amounts in cents, rounded each; the `Exact` ones are cents before rounding. */
export interface BillDiscount {
  /** *Escompte commercial*: interest on the face value. */
  readonly commercialDiscount: Cents;
  readonly commercialDiscountExact: number;
  /** Face value less the commercial discount. */
  readonly commercialPresentValue: Cents;
  readonly commercialPresentValueExact: number;
  /** *Escompte rationnel*: interest on the present value. */
  readonly rationalDiscount: Cents;
  readonly rationalDiscountExact: number;
  readonly rationalPresentValue: Cents;
  readonly rationalPresentValueExact: number;
  /** Commercial discount over what the client receives, a year: what the money really costs, fees apart. Absent for 0 days. */
  readonly realRateOnNet?: number;
}

/**
 * Commercial and rational discount of a bill (*escompte d'un effet de commerce*), without fees: for those see {@link discountStatement}.
 *
 * @returns `noPresentValue` when the commercial discount would eat the whole bill (rate × days at or over the year).
 * @throws `finance/not-positive`, `finance/bad-rate`, `finance/bad-count`.
 * @example
 * ```ts
 * const bill = billDiscount({ nominal: euros(8240), annualRate: 0.126, days: 55, dayBase: 360 });
 * bill.ok && bill.value.commercialPresentValue; // => 808138
 * ```
 */
export function billDiscount(input: BillDiscountInput): Result<BillDiscount, "noPresentValue"> {
  const nominal = requirePositive("nominal", input.nominal);
  const interest = periodFraction(input.annualRate, input.days, input.dayBase);
  if (compareRatios(interest, 1) >= 0) return no("noPresentValue");
  const commercial = ratioTimes(nominal, interest);
  const rational = ratioTimes(nominal, ratioOver(interest, ratioPlus(1, interest)));
  const commercialDiscount = roundCents(commercial);
  const rationalDiscount = roundCents(rational);
  return ok({
    commercialDiscount,
    commercialDiscountExact: ratioToNumber(commercial),
    commercialPresentValue: subtract(nominal, commercialDiscount),
    commercialPresentValueExact: ratioToNumber(ratioMinus(nominal, commercial)),
    rationalDiscount,
    rationalDiscountExact: ratioToNumber(rational),
    rationalPresentValue: subtract(nominal, rationalDiscount),
    rationalPresentValueExact: ratioToNumber(ratioMinus(nominal, rational)),
    ...(input.days === 0 ? {} : { realRateOnNet: ratioToNumber(ratioOver(input.annualRate, complement(interest))) }),
  });
}
