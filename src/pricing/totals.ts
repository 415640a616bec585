import { add, subtract, sum } from "../model/money/arithmetic.js";
import { type Cents, ZERO } from "../model/money/cents.js";
import type { Totals, Vat, VatRounding } from "../model/vat.js";
import { checkNotNegative } from "./guards.js";
import type { LineInput } from "./line-amount.js";
import { type TaxedPart, vatByGroup } from "./vat-groups.js";

/** A line as totals see it. */
export interface TotalsLine {
  /** Net amount in cents, excluding VAT (BT-131). */
  readonly exclVat: Cents;
  readonly vat: Vat;
  /** Only for the level `perUnit`: what the net amount was worked out from. */
  readonly detail?: LineInput;
}

/** A discount or charge of the document with its VAT (BG-20, BG-21). */
export interface TotalsAdjustment {
  /** Cents, excluding VAT, zero or above. */
  readonly amount: Cents;
  readonly vat: Vat;
}

/** What the totals of a document are worked out from. */
export interface TotalsInput {
  readonly lines: readonly TotalsLine[];
  readonly discounts?: readonly TotalsAdjustment[];
  readonly charges?: readonly TotalsAdjustment[];
  /** Default `perVatRate` (EN 16931). */
  readonly vatRounding?: VatRounding;
  /** Already paid, including VAT (BT-113). */
  readonly paid?: Cents;
  /** Rounding of the amount to pay (BT-114). */
  readonly rounding?: Cents;
}

/**
 * Totals of a quote or invoice in cents: excluding VAT, VAT by category and rate, including VAT, amount due. They satisfy BR-CO-10 to
 * BR-CO-16 of EN 16931 by construction at every level of rounding, and BR-CO-17 (one rounding for each rate) at the default level.
 *
 * @throws `vat/bad-rate` (19.6 instead of 0.196), `vat/bad-category`; `pricing/negative-amount` for a negative discount, charge or
 * payment.
 * @example
 * ```ts
 * const vat: Vat = { category: "S", rate: 0.196 };
 * documentTotals({ lines: [{ exclVat: euros(1400), vat }] }).inclVat; // => 167440
 * ```
 */
export function documentTotals(input: TotalsInput): Totals {
  const { lines, discounts = [], charges = [], vatRounding = "perVatRate", paid = ZERO, rounding = ZERO } = input;
  for (const { amount } of [...discounts, ...charges]) checkNotNegative("discount or charge of the document", amount);
  checkNotNegative("amount already paid", paid);
  const vatGroups = vatByGroup(taxedParts(lines, discounts, charges), vatRounding);
  const lineTotal = sum(lines.map((line) => line.exclVat));
  const discountTotal = sum(discounts.map((discount) => discount.amount));
  const chargeTotal = sum(charges.map((charge) => charge.amount));
  const exclVat = add(subtract(lineTotal, discountTotal), chargeTotal);
  const vat = sum(vatGroups.map((group) => group.vat));
  const inclVat = add(exclVat, vat);
  return {
    lines: lineTotal,
    discounts: discountTotal,
    charges: chargeTotal,
    exclVat,
    vat,
    inclVat,
    paid,
    rounding,
    amountDue: add(subtract(inclVat, paid), rounding),
    vatGroups,
  };
}

function taxedParts(
  lines: readonly TotalsLine[],
  discounts: readonly TotalsAdjustment[],
  charges: readonly TotalsAdjustment[],
): readonly TaxedPart[] {
  if (discounts.length === 0 && charges.length === 0) return lines;
  return [
    ...lines,
    ...discounts.map(({ amount, vat }) => ({ exclVat: subtract(ZERO, amount), vat })),
    ...charges.map(({ amount, vat }) => ({ exclVat: amount, vat })),
  ];
}
