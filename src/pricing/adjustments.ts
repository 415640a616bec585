import { UsageError } from "../model/errors.js";
import { allocate } from "../model/money/allocate.js";
import { add, mulRound, sum } from "../model/money/arithmetic.js";
import { type Cents, ZERO } from "../model/money/cents.js";
import type { QuoteAdjustment } from "../model/quote.js";
import type { DocumentAdjustment } from "../model/quote-request.js";
import type { Vat } from "../model/vat.js";
import { checkFraction, checkNotNegative } from "./guards.js";
import { vatKey } from "./vat-groups.js";

/** A line that discounts and charges of the document are shared over. */
export interface SharedLine {
  readonly exclVat: Cents;
  readonly vat: Vat;
}

/** Discounts and charges worked out, and what the discounts take from each line. */
export interface SharedAdjustments {
  readonly adjustments: readonly QuoteAdjustment[];
  /** Cents by line, in line order. */
  readonly discountByLine: readonly Cents[];
}

/**
 * Shares discounts and charges of the document over the VAT rates in proportion to the lines (largest remainder), then each discount over
 * the lines of a rate, so that margins by line add up to the margin of the deal. Lines under zero take no part.
 *
 * @param lines - One-off lines of the reseller, in cents, excluding VAT.
 * @throws `pricing/not-a-fraction`, `quote/discount-over-total` for discounts over 100 %, `quote/nothing-to-share` when no line can
 * take a part.
 * @example
 * ```ts
 * const lines = [
 *   { exclVat: euros(100), vat: { category: "S", rate: 0.2 } as const },
 *   { exclVat: euros(200), vat: { category: "S", rate: 0.055 } as const },
 * ];
 * shareAdjustments(lines, [{ kind: "discount", label: "Remise", value: { amount: euros(10) } }]).adjustments[0]?.parts.map((p) => p.amount);
 * // => [333, 667]
 * ```
 */
export function shareAdjustments(
  lines: readonly SharedLine[],
  adjustments: readonly DocumentAdjustment[] = [],
): SharedAdjustments {
  if (adjustments.length === 0) return { adjustments: [], discountByLine: [] };
  const discountByLine = lines.map(() => ZERO);
  const worked = adjustments.map((adjustment) => {
    const amount = adjustmentAmount(lines, adjustment);
    const { kind, label, vat: own } = adjustment;
    if (own !== undefined && kind === "charge") return { kind, label, amount, parts: [{ vat: own, amount }] };
    const groups = groupLines(lines, own);
    const shares =
      amount === 0
        ? groups.map(() => ZERO)
        : share(
            amount,
            groups.map((group) => group.exclVat),
          );
    if (kind === "discount") spreadOverLines(lines, groups, shares, discountByLine);
    return { kind, label, amount, parts: groups.map(({ vat }, k) => ({ vat, amount: shares[k] ?? ZERO })) };
  });
  checkNotOverTotal(lines, worked);
  return { adjustments: worked, discountByLine };
}

function checkNotOverTotal(lines: readonly SharedLine[], adjustments: readonly QuoteAdjustment[]): void {
  const discounts = sum(adjustments.filter(({ kind }) => kind === "discount").map(({ amount }) => amount));
  if (discounts > 0 && discounts > sum(lines.map((line) => line.exclVat)))
    throw new UsageError(
      "quote/discount-over-total",
      discounts,
      "discounts of the document up to the sum of its lines",
    );
}

function adjustmentAmount(lines: readonly SharedLine[], { kind, value }: DocumentAdjustment): Cents {
  if ("amount" in value) {
    checkNotNegative("amount of a document discount or charge", value.amount);
    return value.amount;
  }
  if (kind === "discount") checkFraction("discount", value.rate);
  return mulRound(sum(lines.map((line) => line.exclVat)), value.rate);
}

interface Group {
  readonly vat: Vat;
  readonly indices: readonly number[];
  readonly exclVat: Cents;
}

function groupLines(lines: readonly SharedLine[], own: Vat | undefined): Group[] {
  const groups = new Map<string, { vat: Vat; indices: number[]; exclVat: Cents }>();
  for (const [index, { vat, exclVat }] of lines.entries()) {
    if (exclVat <= 0 || (own !== undefined && vatKey(own) !== vatKey(vat))) continue;
    const group = groups.get(vatKey(vat)) ?? { vat, indices: [], exclVat: ZERO };
    group.indices.push(index);
    group.exclVat = add(group.exclVat, exclVat);
    groups.set(vatKey(vat), group);
  }
  return [...groups.values()];
}

function spreadOverLines(
  lines: readonly SharedLine[],
  groups: readonly Group[],
  shares: readonly Cents[],
  discountByLine: Cents[],
): void {
  for (const [k, { indices }] of groups.entries()) {
    const parts = share(
      shares[k] ?? ZERO,
      indices.map((index) => lines[index]?.exclVat ?? ZERO),
    );
    for (const [n, index] of indices.entries())
      discountByLine[index] = add(discountByLine[index] ?? ZERO, parts[n] ?? ZERO);
  }
}

function share(amount: Cents, weights: readonly Cents[]): Cents[] {
  if (weights.length === 0)
    throw new UsageError(
      "quote/nothing-to-share",
      amount,
      "a line above zero at the VAT rate of the discount or charge",
    );
  return allocate(amount, weights);
}
