import { UsageError } from "../../model/errors.js";
import { add, mulRound, subtract } from "../../model/money/arithmetic.js";
import type { Cents } from "../../model/money/cents.js";
import type { Rate, Ratio } from "../../model/money/ratio.js";
import {
  compareRatios,
  complement,
  ratioOver,
  ratioPlus,
  ratioTimes,
  ratioToNumber,
} from "../../model/money/ratio-ops.js";
import { requireCount, requirePositive, requireRate, requireWord } from "../require.js";
import { effectiveYear } from "./effective-year.js";
import { type DayBase, MAX_DAYS, periodFraction } from "./simple-interest.js";

/** Terms of a discount for early payment. */
export interface EarlyPaymentDiscountInput {
  /** Amount of the invoice, cents excl. VAT, above zero. */
  readonly amountExclVat: Cents;
  /** Fraction; 0 where no VAT is due. */
  readonly vatRate: Rate;
  /** `flat`: a share of the price, whatever the days (2 % within 10 days). `annual`: a rate a year on the days gained. Below 100 %. */
  readonly discount:
    | { readonly kind: "flat"; readonly rate: Rate }
    | { readonly kind: "annual"; readonly annualRate: Rate };
  /** Days gained: from the day of payment to the due date, 1 or more. */
  readonly daysEarly: number;
  /** Days of a year, for an `annual` discount and for the annual equivalents. */
  readonly dayBase: DayBase;
  /** `onDiscountedPrice`: VAT on the price paid. `onFullPrice`: VAT stays whole, the discount excl. VAT only (and the client is told). */
  readonly vat: "onDiscountedPrice" | "onFullPrice";
}

/** The two amounts between which the client chooses, in cents, and what the choice is worth. */
export interface EarlyPaymentDiscount {
  readonly discountExclVat: Cents;
  readonly netExclVat: Cents;
  readonly vat: Cents;
  /** Due when paid early. */
  readonly toPayInclVat: Cents;
  /** Due on the due date. */
  readonly fullInclVat: Cents;
  readonly savedInclVat: Cents;
  /** Saving over the amount paid, from the terms, before rounding: fraction. */
  readonly savingRate: number;
  /** That saving a year, by simple interest: fraction. What the supplier pays for the money; what the client loses by waiting. */
  readonly annualRate: number;
  /** The same compounded: fraction. Absent where it is too large for a number. */
  readonly effectiveAnnualRate?: number;
}

/**
 * Discount for early payment (*escompte de règlement*) with its annual equivalents: 2 % for paying 20 days early is 37 % a year.
 *
 * Discount rounded to the cent, VAT rounded once on its base. The rates come from the terms, not from the rounded amounts.
 *
 * @throws `finance/not-positive`, `finance/bad-rate`, `finance/bad-count`, `finance/bad-word`,
 * `finance/discount-too-high` for 100 % or more.
 * @example
 * ```ts
 * const terms = earlyPaymentDiscount({
 *   amountExclVat: euros(1000), vatRate: 0.2, discount: { kind: "flat", rate: 0.02 }, daysEarly: 20, dayBase: 365, vat: "onDiscountedPrice",
 * });
 * terms.toPayInclVat; // => 117600
 * terms.annualRate.toFixed(4); // => "0.3724"
 * terms.effectiveAnnualRate?.toFixed(4); // => "0.4459"
 * ```
 */
export function earlyPaymentDiscount(input: EarlyPaymentDiscountInput): EarlyPaymentDiscount {
  const { amountExclVat, daysEarly, dayBase } = input;
  const treatment = requireWord("vat", input.vat, ["onDiscountedPrice", "onFullPrice"]);
  const vatRate = requireRate("vatRate", input.vatRate);
  const discount = discountFraction(input);
  const discountExclVat = mulRound(requirePositive("amountExclVat", amountExclVat), discount);
  const netExclVat = subtract(amountExclVat, discountExclVat);
  const fullVat = mulRound(amountExclVat, vatRate);
  const vat = treatment === "onFullPrice" ? fullVat : mulRound(netExclVat, vatRate);
  const toPayInclVat = add(netExclVat, vat);
  const fullInclVat = add(amountExclVat, fullVat);
  const saving = savingRatio(discount, treatment === "onFullPrice" ? vatRate : 0);
  const effectiveAnnualRate = effectiveYear(saving, daysEarly, dayBase);
  return {
    discountExclVat,
    netExclVat,
    vat,
    toPayInclVat,
    fullInclVat,
    savedInclVat: subtract(fullInclVat, toPayInclVat),
    savingRate: ratioToNumber(saving),
    annualRate: ratioToNumber(ratioTimes(saving, ratioOver(dayBase, daysEarly))),
    ...(Number.isFinite(effectiveAnnualRate) ? { effectiveAnnualRate } : {}),
  };
}

/** The discount as a share of the price excl. VAT. */
export function discountFraction({ discount, daysEarly, dayBase }: EarlyPaymentDiscountInput): Ratio {
  requireCount("daysEarly", daysEarly, 1, MAX_DAYS);
  requireWord("discount kind", discount.kind, ["flat", "annual"]);
  const yearly = discount.kind === "annual" ? discount.annualRate : 0;
  const gained = periodFraction(yearly, daysEarly, dayBase);
  const share = discount.kind === "annual" ? gained : requireRate("discount rate", discount.rate);
  if (compareRatios(share, 1) < 0) return share;
  throw new UsageError(
    "finance/discount-too-high",
    ratioToNumber(share),
    "a discount below 1 (100 %)",
    "2 % is written 0.02.",
  );
}

/** Saved over paid, both incl. VAT: d / (1 - d), or d / (1 + vat - d) when the VAT stays whole. */
function savingRatio(discount: Ratio, vatKept: Rate): Ratio {
  return ratioOver(discount, ratioPlus(complement(discount), vatKept));
}
