import type { Client } from "./client.js";
import type { CalendarDate } from "./date.js";
import type { Cents } from "./money/cents.js";
import type { PaymentTerms } from "./quote-payment.js";
import type { Supply } from "./quote-supply.js";
import type { Vat, VatRounding } from "./vat.js";
import type { Warranty } from "./warranty.js";

/** One thing offered. */
export interface QuoteItem {
  /** Unique in the quote. */
  readonly id: string;
  readonly label: string;
  readonly supply: Supply;
  readonly vat: Vat;
  /** Any decimal but zero; absent = 1. */
  readonly quantity?: number;
  /** Hardware, software, service: words of the host, for margins by family and bases of percentage services. */
  readonly family?: string;
  readonly supplier?: string;
  /** Supplier's reference. */
  readonly product?: string;
  /** Successive discounts on the price, fractions: [0.3, 0.05]. */
  readonly discounts?: readonly number[];
  /** Taken off the line, cents, excluding VAT (BT-136). */
  readonly allowance?: Cents;
  /** Added to the line, cents, excluding VAT (BT-141). */
  readonly charge?: Cents;
  /** Given away: the price is shown and taken off whole. */
  readonly free?: { readonly reason: string; readonly limits?: readonly string[] };
  /** Invoiced again every so many months; absent = once. */
  readonly everyMonths?: number;
  /** An option: in the totals only when its id is in `acceptedOptions`. */
  readonly optional?: boolean;
  /** One of several alternatives: in the totals only when chosen. */
  readonly variant?: { readonly group: string; readonly choice: string };
  /** Sold in a bundle at one price. */
  readonly bundle?: string;
  /** Day on which the cost was last checked. */
  readonly costCheckedOn?: CalendarDate;
  readonly warranty?: Warranty;
  /** Promotions and agreements that changed this item, by id. */
  readonly terms?: readonly string[];
  /** Cost known to move fast (memory modules). */
  readonly volatile?: boolean;
  /** Price or date that the source documents do not give. */
  readonly illustrative?: boolean;
  readonly note?: string;
}

/** Several items at one price, excluding VAT, shared over them by their own prices. */
export interface QuoteBundle {
  readonly id: string;
  readonly label: string;
  /** Cents, excluding VAT, for all items of the bundle. */
  readonly price: Cents;
}

/** A discount or charge on the whole document, shared over the VAT rates unless it has its own. */
export interface DocumentAdjustment {
  readonly kind: "discount" | "charge";
  readonly label: string;
  /** Cents, excluding VAT; or a fraction of the sum of the lines. */
  readonly value: { readonly amount: Cents } | { readonly rate: number };
  /** Its own VAT (carriage); absent = shared. */
  readonly vat?: Vat;
  /** What it costs the reseller, cents; absent = handed on at cost, outside the margins. Charges only. */
  readonly cost?: Cents;
}

/** Everything that a quote is worked out from. */
export interface QuoteRequest {
  readonly id: string;
  readonly client?: Client;
  readonly items: readonly QuoteItem[];
  readonly bundles?: readonly QuoteBundle[];
  readonly adjustments?: readonly DocumentAdjustment[];
  readonly acceptedOptions?: readonly string[];
  /** Chosen variant by group. */
  readonly choices?: Readonly<Record<string, string>>;
  /** Default `perVatRate`, as EN 16931. */
  readonly vatRounding?: VatRounding;
  readonly payment?: PaymentTerms;
  /** Days the offer stands; absent = not said. */
  readonly validityDays?: number;
  /** Days it stands when an item is volatile. */
  readonly volatileValidityDays?: number;
  /** Already paid, cents, including VAT. */
  readonly paid?: Cents;
}
