import type { SalesDocument } from "../../model/sales-document.js";
import type { Rule } from "../../plugins/rule.js";
import { type Mention, mentionRule, part } from "./mention.js";
import type { DocumentShape } from "./shape.js";
import { cgi242, d4415, f31808, l4419, newMentions } from "./sources.js";

const INVOICES = ["invoice", "creditNote"] as const;
/** Day of the version that was read: earlier versions were not. */
const CGI_READ = "2023-01-01";
const L441_9 = "2019-10-01";

/** Up to 150 EUR excl. VAT the number may be left out (Service-public F31808); a seller who charges no VAT may have none. */
function withoutVatNumber({ totalExclVat, totalVat }: SalesDocument): boolean {
  return totalVat === 0 || (typeof totalExclVat === "number" && totalExclVat <= 15_000);
}

/** A row of the table: on invoices and credit notes, unless it says otherwise. */
type Row = Omit<Mention, "on" | "basis"> & Partial<Pick<Mention, "on">>;

const MENTIONS: readonly Row[] = [
  {
    id: "invoice-seller-name",
    fr: "Nom du vendeur",
    en: "Name of the seller",
    field: "seller.name",
    read: ({ seller }) => part(seller, "name"),
    from: CGI_READ,
    source: cgi242,
  },
  {
    id: "invoice-seller-address",
    fr: "Adresse du vendeur",
    en: "Address of the seller",
    field: "seller.address",
    read: ({ seller }) => part(seller, "address"),
    from: CGI_READ,
    source: cgi242,
  },
  {
    id: "invoice-seller-siren",
    fr: "SIREN du vendeur",
    en: "SIREN of the seller",
    field: "seller.siren",
    read: ({ seller }) => part(seller, "siren"),
    from: CGI_READ,
    source: cgi242,
  },
  {
    id: "invoice-seller-vat-number",
    fr: "Numéro de TVA du vendeur",
    en: "VAT number of the seller",
    field: "seller.vatNumber",
    read: ({ seller }) => part(seller, "vatNumber"),
    from: CGI_READ,
    source: cgi242,
    spared: withoutVatNumber,
  },
  {
    id: "invoice-seller-legal-form",
    fr: "Forme juridique et capital du vendeur",
    en: "Legal form and share capital of the seller",
    field: "seller.legalForm",
    read: ({ seller }) => part(seller, "legalForm"),
    from: L441_9,
    source: f31808,
  },
  {
    id: "invoice-client-name",
    fr: "Nom du client",
    en: "Name of the client",
    field: "client.name",
    read: ({ client }) => part(client, "name"),
    from: CGI_READ,
    source: cgi242,
  },
  {
    id: "invoice-client-address",
    fr: "Adresse du client",
    en: "Address of the client",
    field: "client.address",
    read: ({ client }) => part(client, "address"),
    from: CGI_READ,
    source: cgi242,
  },
  {
    id: "invoice-number",
    fr: "Numéro unique de facture",
    en: "Unique invoice number",
    field: "number",
    read: ({ number }) => number,
    from: CGI_READ,
    source: cgi242,
  },
  {
    id: "invoice-total-vat",
    fr: "Montant de la TVA",
    en: "Amount of VAT",
    field: "totalVat",
    read: ({ totalVat }) => totalVat,
    from: CGI_READ,
    source: cgi242,
  },
  {
    id: "invoice-supply-date",
    fr: "Date de la livraison ou de la prestation",
    en: "Date of supply",
    field: "suppliedOn",
    read: ({ suppliedOn }) => suppliedOn,
    from: CGI_READ,
    source: cgi242,
  },
  {
    on: ["invoice"], // a credit note is not due
    id: "invoice-due-date",
    fr: "Date d'échéance du règlement",
    en: "Payment due date",
    field: "dueOn",
    read: ({ dueOn }) => dueOn,
    from: L441_9,
    source: l4419,
    professionalsOnly: true,
  },
  {
    id: "invoice-early-payment",
    fr: "Conditions d'escompte, même néant",
    en: "Terms of early payment, even none",
    field: "earlyPayment",
    read: ({ earlyPayment }) => earlyPayment,
    from: L441_9,
    source: l4419,
    professionalsOnly: true,
  },
  {
    id: "invoice-penalty-rate",
    fr: "Taux des pénalités de retard",
    en: "Rate of late penalties",
    field: "penaltyRate",
    read: ({ penaltyRate }) => penaltyRate,
    from: L441_9,
    source: l4419,
    professionalsOnly: true,
  },
  {
    id: "invoice-recovery-indemnity",
    fr: "Indemnité forfaitaire de recouvrement",
    en: "Fixed recovery indemnity",
    field: "recoveryIndemnity",
    read: ({ recoveryIndemnity }) => recoveryIndemnity,
    from: "2013-01-01",
    source: d4415,
    professionalsOnly: true,
  },
  {
    id: "invoice-client-siren",
    fr: "SIREN du client",
    en: "SIREN of the client",
    field: "client.siren",
    read: ({ client }) => part(client, "siren"),
    from: "2026-09-01",
    source: newMentions,
    professionalsOnly: true,
    verified: false,
  },
  {
    id: "invoice-operations",
    fr: "Catégorie des opérations",
    en: "Category of operations",
    field: "operations",
    read: ({ operations }) => operations,
    from: "2026-09-01",
    source: newMentions,
    professionalsOnly: true,
    verified: false,
  },
];

/** Mandatory mentions of an invoice, by date. The start of the four new mentions is disputed: they warn, and never block. */
export const invoiceMentions: readonly Rule<DocumentShape>[] = /*@__PURE__*/ MENTIONS.map((row) =>
  mentionRule({ on: INVOICES, basis: "law", ...row }),
);
