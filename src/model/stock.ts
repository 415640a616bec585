import { UsageError } from "./errors.js";

/** A reference in stock: whole units. */
export interface StockItem {
  readonly reference: string;
  readonly label?: string;
  /** Units there. */
  readonly onHand: number;
  /** Units promised to other orders. */
  readonly reserved?: number;
  /** Units ordered from the supplier and not yet there. */
  readonly onOrder?: number;
}

/** Whether a quantity can be served. */
export interface Availability {
  /** Units that can leave now. */
  readonly now: number;
  /** Units to wait for, already ordered. */
  readonly later: number;
  /** Units to order. */
  readonly toOrder: number;
}

/**
 * How a wanted quantity is served: from what is free in stock, from what is on order, and what must be ordered. The three sum to it.
 *
 * @throws `stock/not-whole` for units that are no whole number, zero or above.
 * @example
 * ```ts
 * availability({ reference: "PC", onHand: 5, reserved: 3, onOrder: 4 }, 8); // => { now: 2, later: 4, toOrder: 2 }
 * ```
 */
export function availability({ onHand, reserved = 0, onOrder = 0 }: StockItem, wanted: number): Availability {
  for (const units of [onHand, reserved, onOrder, wanted])
    if (!Number.isSafeInteger(units) || units < 0)
      throw new UsageError("stock/not-whole", units, "a whole number of units, zero or above");
  const now = Math.min(wanted, Math.max(0, onHand - reserved));
  const later = Math.min(wanted - now, onOrder);
  return { now, later, toOrder: wanted - now - later };
}
