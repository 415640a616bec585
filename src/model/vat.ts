import type { Cents } from "./money/cents.js";

/**
 * VAT category codes of EN 16931 (UNCL5305) that a French invoice may carry: `S` standard or reduced rate, `Z` zero rate, `E` exempt,
 * `AE` reverse charge, `K` intra-Community supply, `G` export, `O` outside the scope of VAT.
 */
export type VatCategory = "S" | "Z" | "E" | "AE" | "K" | "G" | "O";

/** How an item is taxed. The caller looks the rate up (date, item, territory) and passes it in: nothing here knows a rate. */
export interface Vat {
  readonly category: VatCategory;
  /** Fraction: 0.196 is 19.6 %. Above zero for `S`, zero for the others. */
  readonly rate: number;
  /** Why no VAT is charged, as printed (BT-120): wanted for `E`. */
  readonly exemptionReason?: string;
  /** Code of that reason (BT-121). */
  readonly exemptionCode?: string;
}

/**
 * Where VAT is rounded to the cent.
 *
 * - `perVatRate`: once for each category and rate, on its total excluding VAT (EN 16931, BR-CO-17). The default.
 * - `perLine`: on each line. `perUnit`: on one unit of each line, then times the quantity. `perTotal`: once for the document.
 */
export type VatRounding = "perUnit" | "perLine" | "perVatRate" | "perTotal";

/** Amounts of one VAT category and rate (EN 16931, BG-23). */
export interface VatGroup extends Vat {
  /** Taxable amount in cents, excluding VAT (BT-116). */
  readonly exclVat: Cents;
  /** VAT in cents (BT-117). */
  readonly vat: Cents;
  /** exclVat + vat, in cents. */
  readonly inclVat: Cents;
}

/** Totals of a document in cents, with the terms of EN 16931. */
export interface Totals {
  /** Sum of the lines, excluding VAT (BT-106). */
  readonly lines: Cents;
  /** Discounts of the document, excluding VAT, zero or above (BT-107). */
  readonly discounts: Cents;
  /** Charges of the document, excluding VAT, zero or above (BT-108). */
  readonly charges: Cents;
  /** Total excluding VAT (BT-109 = 106 - 107 + 108). */
  readonly exclVat: Cents;
  /** Total VAT (BT-110). */
  readonly vat: Cents;
  /** Total including VAT (BT-112 = 109 + 110). */
  readonly inclVat: Cents;
  /** Already paid, including VAT (BT-113). */
  readonly paid: Cents;
  /** Rounding of the amount to pay (BT-114). */
  readonly rounding: Cents;
  /** Amount due for payment (BT-115 = 112 - 113 + 114). */
  readonly amountDue: Cents;
  /** By category letter, then rate. */
  readonly vatGroups: readonly VatGroup[];
}
