import type { PaymentTerm } from "./calendar/payment-term.js";
import type { CalendarDate } from "./date.js";
import type { Cents } from "./money/cents.js";

/** What a payment waits for. */
export type PaymentEvent = "order" | "delivery" | "installation" | "acceptance" | "invoice";

/** When an installment is due: an event, and days after it (none = on the day). */
export interface DueRule {
  readonly event: PaymentEvent;
  readonly term?: PaymentTerm;
}

/** Acompte: part payment of a firm sale. Arrhes (`forfeitableDeposit`): either party may withdraw. */
export type PaymentKind = "deposit" | "forfeitableDeposit" | "installment";

/** How much of the amount including VAT: a fraction, a fixed amount in cents, or a weight in what is left. */
export type PaymentPart = { readonly share: number } | { readonly amount: Cents } | { readonly weight: number };

/** One agreed payment. */
export interface AgreedPayment {
  readonly id: string;
  readonly label?: string;
  readonly kind?: PaymentKind;
  readonly part: PaymentPart;
  readonly due?: DueRule;
}

/** Agreed payments of a deal, with the dates of the events that are known. */
export interface PaymentTerms {
  readonly installments: readonly AgreedPayment[];
  readonly events?: Readonly<Partial<Record<PaymentEvent, CalendarDate>>>;
}

/** One payment worked out. */
export interface Installment {
  readonly id: string;
  readonly label?: string;
  readonly kind: PaymentKind;
  /** Cents, including VAT. */
  readonly amount: Cents;
  readonly due?: DueRule;
  /** Absent while the date of the event is not known. */
  readonly dueOn?: CalendarDate;
}
