import { add, mulRound, subtract } from "../model/money/arithmetic.js";
import type { Cents } from "../model/money/cents.js";
import { ratioOver, ratioPlus } from "../model/money/ratio-ops.js";
import { checkFraction } from "./guards.js";

/** One amount in its three forms, in cents. */
export interface VatAmounts {
  readonly exclVat: Cents;
  readonly vat: Cents;
  readonly inclVat: Cents;
}

/**
 * VAT on an amount excluding VAT, rounded once.
 *
 * @param vatRate - Fraction: 0.196.
 * @throws `pricing/not-a-fraction` for 19.6.
 * @example
 * ```ts
 * addVat(euros(1400), 0.196); // => { exclVat: 140000, vat: 27440, inclVat: 167440 }
 * addVat(euros(1400), 19.6); // throws pricing/not-a-fraction
 * ```
 */
export function addVat(exclVat: Cents, vatRate: number): VatAmounts {
  checkFraction("vatRate", vatRate);
  const vat = mulRound(exclVat, vatRate);
  return { exclVat, vat, inclVat: add(exclVat, vat) };
}

/**
 * Takes VAT out of an amount including VAT: the amount excluding VAT is rounded, the VAT is the difference.
 *
 * @example
 * ```ts
 * removeVat(euros("1674.40"), 0.196); // => { exclVat: 140000, vat: 27440, inclVat: 167440 }
 * ```
 */
export function removeVat(inclVat: Cents, vatRate: number): VatAmounts {
  checkFraction("vatRate", vatRate);
  const exclVat = mulRound(inclVat, ratioOver(1, ratioPlus(1, vatRate)));
  return { exclVat, vat: subtract(inclVat, exclVat), inclVat };
}
