import type { CalendarDate } from "./date.js";
import { addDays } from "./date-arithmetic.js";
import type { Period } from "./period.js";

/** Commercial documents, from offer to credit note. */
export type DocumentKind =
  | "quote"
  | "proForma"
  | "acknowledgement"
  | "order"
  | "purchaseOrder"
  | "jobSheet"
  | "deliveryNote"
  | "acceptanceReport"
  | "invoice"
  | "creditNote";

/**
 * What each document leads to: a quote becomes an order, with or without acknowledgement; the order gives purchase orders and a job sheet;
 * the invoice follows the installation; a credit note corrects an invoice.
 */
export const NEXT_DOCUMENTS: Readonly<Record<DocumentKind, readonly DocumentKind[]>> = {
  quote: ["proForma", "acknowledgement", "order"],
  proForma: ["acknowledgement", "order"],
  acknowledgement: ["order"],
  order: ["purchaseOrder", "jobSheet", "deliveryNote", "invoice"],
  purchaseOrder: [],
  jobSheet: ["deliveryNote", "acceptanceReport", "invoice"],
  deliveryNote: ["acceptanceReport", "invoice"],
  acceptanceReport: ["invoice"],
  invoice: ["creditNote"],
  creditNote: [],
};

/**
 * May a document be made from another?
 *
 * @example
 * ```ts
 * canLeadTo("quote", "order"); // => true
 * canLeadTo("quote", "invoice"); // => false
 * ```
 */
export function canLeadTo(from: DocumentKind, to: DocumentKind): boolean {
  return NEXT_DOCUMENTS[from].includes(to);
}

/**
 * Days between which an order is usually delivered: 14 to 21 days after its signature, that last day included (half-open period).
 *
 * @example
 * ```ts
 * deliveryWindow(date("2003-03-20")); // => { from: "2003-04-03", until: "2003-04-11" }
 * ```
 */
export function deliveryWindow(
  orderedOn: CalendarDate,
  days: { readonly first: number; readonly last: number } = LEAD_TIME,
): Period {
  return { from: addDays(orderedOn, days.first), until: addDays(orderedOn, days.last + 1) };
}

const LEAD_TIME = { first: 14, last: 21 };
