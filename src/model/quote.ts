import type { Client } from "./client.js";
import type { CalendarDate } from "./date.js";
import type { Finding } from "./finding.js";
import type { Cents } from "./money/cents.js";
import type { MarginFigures } from "./quote-margin.js";
import type { Installment } from "./quote-payment.js";
import type { UnitPrice } from "./unit-price.js";
import type { Totals, Vat, VatRounding } from "./vat.js";
import type { Warranty } from "./warranty.js";

/** One line worked out. Amounts in cents, excluding VAT. */
export interface QuoteLine {
  readonly id: string;
  readonly label: string;
  /** Kind of supply. */
  readonly kind: string;
  readonly quantity: number;
  readonly unitPrice: UnitPrice;
  readonly discounts?: readonly number[];
  /** All that is taken off the line, bundles and gifts included. */
  readonly allowance?: Cents;
  readonly charge?: Cents;
  /** Net amount of the line (BT-131). */
  readonly exclVat: Cents;
  readonly vat: Vat;
  /** VAT of the line, where VAT is rounded by line or by unit; absent where it is rounded by rate or total. */
  readonly vatAmount?: Cents;
  /** exclVat + vatAmount. */
  readonly inclVat?: Cents;
  /** Part of the document's discounts that falls on this line. */
  readonly documentDiscount?: Cents;
  /** Who is paid by the client; absent = the reseller. */
  readonly payee?: string;
  /** What the payee owes the reseller. */
  readonly commission?: Cents;
  readonly everyMonths?: number;
  readonly family?: string;
  readonly supplier?: string;
  readonly product?: string;
  readonly bundle?: string;
  readonly free?: { readonly reason: string; readonly limits?: readonly string[] };
  readonly optional?: boolean;
  readonly variant?: { readonly group: string; readonly choice: string };
  readonly warranty?: Warranty;
  readonly terms?: readonly string[];
  readonly illustrative?: boolean;
  readonly note?: string;
  /** What the line earns, after its part of the document's discounts. */
  readonly margin: MarginFigures;
}

/** A discount or charge of the document, worked out. */
export interface QuoteAdjustment {
  readonly kind: "discount" | "charge";
  readonly label: string;
  /** Cents, excluding VAT, zero or above. */
  readonly amount: Cents;
  /** Its parts by VAT category and rate; they sum to the amount. */
  readonly parts: readonly { readonly vat: Vat; readonly amount: Cents }[];
}

/** What one party is paid by the client. */
export interface PayeeTotals {
  /** Absent = the reseller. */
  readonly payee?: string;
  /** Absent = once. */
  readonly everyMonths?: number;
  readonly totals: Totals;
}

/** What the lines of a family or supplier earn together. */
export interface NamedMargin {
  readonly name: string;
  readonly margin: MarginFigures;
}

/** The deal seen by the reseller, one-off lines only, in cents, excluding VAT. */
export interface DealFigures {
  /** Own turnover and what publishers and networks invoice. */
  readonly exclVat: Cents;
  /** Invoiced by the reseller. */
  readonly own: Cents;
  /** Invoiced by others. */
  readonly others: Cents;
  /** Commissions that others owe the reseller, as far as known. */
  readonly commissions: Cents;
  /** Of the whole deal: not defined as soon as one cost or commission is not known. */
  readonly margin: MarginFigures;
  /** Of the lines whose cost or commission is known, and the ids of the lines left out. */
  readonly knownMargin: { readonly margin: MarginFigures; readonly without: readonly string[] };
  /** Sorted by name; lines without a family are under `""`. */
  readonly byFamily: readonly NamedMargin[];
  readonly bySupplier: readonly NamedMargin[];
}

/** A priced offer: plain data, worked out from a request. */
export interface Quote {
  readonly id: string;
  readonly issuedOn: CalendarDate;
  /** Last day of the offer, inclusive; absent = not said. */
  readonly validThrough?: CalendarDate;
  readonly client?: Client;
  /** In the totals. */
  readonly lines: readonly QuoteLine[];
  /** Options not accepted and variants not chosen: priced, not in the totals. */
  readonly alternatives: readonly QuoteLine[];
  readonly adjustments: readonly QuoteAdjustment[];
  readonly vatRounding: VatRounding;
  /** The reseller's document: his one-off lines. */
  readonly totals: Totals;
  /** What others are paid once, and what recurs. */
  readonly otherTotals: readonly PayeeTotals[];
  readonly deal: DealFigures;
  readonly installments: readonly Installment[];
  /** Which price comes first: including VAT for clients who do not recover it. */
  readonly shownFirst: "inclVat" | "exclVat";
  readonly findings: readonly Finding[];
}
