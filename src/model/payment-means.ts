import type { Text } from "./text.js";

/** How a client pays (*mode de règlement*). */
export type PaymentMeans = "cash" | "cheque" | "card" | "transfer" | "directDebit" | "billOfExchange";

/** What a means of payment allows. */
export interface PaymentMeansFacts {
  readonly label: Text;
  /** Who starts the payment. */
  readonly startedBy: "client" | "supplier";
  /** Carries a due date of its own, and can be discounted at a bank before it. */
  readonly discountable: boolean;
  /** The client signs something once, before the first payment. */
  readonly needsMandate: boolean;
}

/** The means of payment and their facts, as commercial practice knows them; limits on cash are law and not held here. */
export const PAYMENT_MEANS: Readonly<Record<PaymentMeans, PaymentMeansFacts>> = {
  cash: {
    label: { fr: "Espèces", en: "Cash" },
    startedBy: "client",
    discountable: false,
    needsMandate: false,
  },
  cheque: {
    label: { fr: "Chèque", en: "Cheque" },
    startedBy: "client",
    discountable: false,
    needsMandate: false,
  },
  card: {
    label: { fr: "Carte bancaire", en: "Bank card" },
    startedBy: "client",
    discountable: false,
    needsMandate: false,
  },
  transfer: {
    label: { fr: "Virement", en: "Transfer" },
    startedBy: "client",
    discountable: false,
    needsMandate: false,
  },
  directDebit: {
    label: { fr: "Prélèvement", en: "Direct debit" },
    startedBy: "supplier",
    discountable: false,
    needsMandate: true,
  },
  billOfExchange: {
    label: { fr: "Lettre de change (traite)", en: "Bill of exchange" },
    startedBy: "supplier",
    discountable: true,
    needsMandate: false,
  },
};
