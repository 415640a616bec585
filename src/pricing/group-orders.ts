import { subtract, sum } from "../model/money/arithmetic.js";
import type { Cents } from "../model/money/cents.js";
import { type NextTier, nextTier, quantityRebate } from "./quantity-rebate.js";
import type { Tier, TierMode } from "./tiers.js";

/** Units that a deal still has to order. */
export interface OpenOrder {
  readonly deal: string;
  readonly supplier: string;
  /** Supplier's reference. */
  readonly product: string;
  /** Whole units, 1 or more. */
  readonly quantity: number;
}

/** A supplier's price for one reference. */
export interface SupplierTerms {
  readonly supplier: string;
  readonly product: string;
  /** List price of one, in cents, excluding VAT. */
  readonly unitPrice: Cents;
  readonly tiers: readonly Tier[];
  readonly mode: TierMode;
}

/** Open orders of one reference taken together, in cents, excluding VAT. */
export interface GroupedOrder {
  readonly supplier: string;
  readonly product: string;
  readonly deals: readonly string[];
  readonly quantity: number;
  /** Paid when each deal orders alone. */
  readonly apart: Cents;
  /** Paid when they order together. */
  readonly together: Cents;
  readonly saving: Cents;
  /** Absent at the top tier. */
  readonly next?: NextTier;
}

/**
 * Groups open orders across deals by supplier and reference, with what ordering together saves and what the next tier would bring.
 * References without terms are left out; sorted by supplier, then reference.
 *
 * @example
 * ```ts
 * const terms = [{ supplier: "A", product: "X", unitPrice: euros(100), tiers: [{ from: 1, rate: 0.3 }, { from: 5, rate: 0.35 }], mode: "whole" as const }];
 * const order = { supplier: "A", product: "X" };
 * groupOrders([{ ...order, deal: "D1", quantity: 2 }, { ...order, deal: "D2", quantity: 3 }], terms)[0]?.saving; // => 2500
 * ```
 */
export function groupOrders(orders: readonly OpenOrder[], terms: readonly SupplierTerms[]): GroupedOrder[] {
  return terms
    .map((term) => ({ term, own: orders.filter((o) => o.supplier === term.supplier && o.product === term.product) }))
    .filter(({ own }) => own.length > 0)
    .map(({ term, own }) => groupedOrder(term, own))
    .sort((a, b) => compare(a.supplier, b.supplier) || compare(a.product, b.product));
}

function groupedOrder(term: SupplierTerms, own: readonly OpenOrder[]): GroupedOrder {
  const quantity = own.reduce((total, order) => total + order.quantity, 0);
  const apart = sum(own.map((order) => quantityRebate({ ...term, quantity: order.quantity }).exclVat));
  const together = quantityRebate({ ...term, quantity }).exclVat;
  const next = nextTier({ ...term, quantity });
  return {
    supplier: term.supplier,
    product: term.product,
    deals: [...new Set(own.map((order) => order.deal))],
    quantity,
    apart,
    together,
    saving: subtract(apart, together),
    ...(next.ok ? { next: next.value } : {}),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
