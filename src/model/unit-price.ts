import type { Cents } from "./money/cents.js";

/**
 * A price of one unit, or of several where a unit costs less than a cent: `{ price: cents(350), per: 1000 }` is 3.50 for a thousand
 * (EN 16931: item net price BT-146 for a base quantity BT-149).
 */
export interface UnitPrice {
  /** Cents, excluding VAT, for {@link per} units. */
  readonly price: Cents;
  /** Whole number of units that the price is for, 1 or more; absent = 1. */
  readonly per?: number;
}
