import { type Cents, ZERO } from "../model/money/cents.js";
import type { PayeeTotals, QuoteAdjustment } from "../model/quote.js";
import type { Totals, VatRounding } from "../model/vat.js";
import { optional } from "./optional.js";
import { isOwnOnce, type PricedItem } from "./quote-items.js";
import { documentTotals } from "./totals.js";

/** Totals of the reseller's document: his one-off items, less discounts, plus charges. */
export function ownTotals(
  own: readonly PricedItem[],
  adjustments: readonly QuoteAdjustment[],
  vatRounding: VatRounding,
  paid: Cents = ZERO,
): Totals {
  const parts = (kind: QuoteAdjustment["kind"]) =>
    adjustments.filter((adjustment) => adjustment.kind === kind).flatMap((adjustment) => adjustment.parts);
  return documentTotals({
    lines: own,
    discounts: parts("discount"),
    charges: parts("charge"),
    vatRounding,
    paid,
  });
}

/** Totals of each other party and rhythm, in order of appearance. */
export function otherTotals(items: readonly PricedItem[], vatRounding: VatRounding): PayeeTotals[] {
  const groups = new Map<string, PricedItem[]>();
  for (const priced of items) {
    if (!priced.firm || isOwnOnce(priced)) continue;
    const key = JSON.stringify([priced.everyMonths ?? 0, priced.supply.payee ?? null]);
    groups.set(key, [...(groups.get(key) ?? []), priced]);
  }
  return [...groups.values()].map((group) => {
    const { supply, everyMonths } = group[0] as PricedItem;
    return {
      ...optional("payee", supply.payee),
      ...optional("everyMonths", everyMonths),
      totals: documentTotals({ lines: group, vatRounding }),
    };
  });
}
