import { mulRound, subtract } from "../model/money/arithmetic.js";
import type { Cents } from "../model/money/cents.js";
import { checkFraction } from "./guards.js";

/**
 * Splits a publisher's support contract between him and the reseller. Cents, excluding VAT; the reseller's part is rounded, the
 * publisher has the difference.
 *
 * @param shareKept - Fraction kept by the reseller; 0 with publishers who keep all of it.
 * @example
 * ```ts
 * supportShare(euros(500), 0); // => { reseller: 0, publisher: 50000 }
 * ```
 */
export function supportShare(
  contractPrice: Cents,
  shareKept: number,
): { readonly reseller: Cents; readonly publisher: Cents } {
  checkFraction("shareKept", shareKept);
  const reseller = mulRound(contractPrice, shareKept);
  return { reseller, publisher: subtract(contractPrice, reseller) };
}
