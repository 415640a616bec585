import type { DocumentKind } from "../../model/document-kind.js";
import type { Rule } from "../../plugins/rule.js";
import { type Mention, mentionRule, part } from "./mention.js";
import type { DocumentShape } from "./shape.js";
import { resellerPractice } from "./sources.js";

type Row = Pick<Mention, "id" | "fr" | "en" | "field" | "read">;

const QUOTE: readonly Row[] = [
  {
    id: "quote-trade-name",
    fr: "Raison sociale",
    en: "Trade name",
    field: "seller.name",
    read: ({ seller }) => part(seller, "name"),
  },
  {
    id: "quote-address",
    fr: "Adresse du vendeur",
    en: "Address of the seller",
    field: "seller.address",
    read: ({ seller }) => part(seller, "address"),
  },
  {
    id: "quote-siren",
    fr: "SIREN ou SIRET du vendeur",
    en: "SIREN or SIRET of the seller",
    field: "seller.siren",
    read: ({ seller }) => part(seller, "siren"),
  },
  {
    id: "quote-legal-form",
    fr: "Forme juridique",
    en: "Legal form",
    field: "seller.legalForm",
    read: ({ seller }) => part(seller, "legalForm"),
  },
  {
    id: "quote-share-capital",
    fr: "Capital social",
    en: "Share capital",
    field: "seller.shareCapital",
    read: ({ seller }) => part(seller, "shareCapital"),
  },
  {
    id: "quote-terms-of-sale",
    fr: "Conditions générales de vente",
    en: "Terms of sale",
    field: "termsOfSale",
    read: ({ termsOfSale }) => termsOfSale,
  },
  {
    id: "quote-payment-terms",
    fr: "Conditions de règlement",
    en: "Payment terms",
    field: "paymentTerms",
    read: ({ paymentTerms }) => paymentTerms,
  },
  {
    id: "quote-validity",
    fr: "Durée de validité",
    en: "Validity",
    field: "validThrough",
    read: ({ validThrough }) => validThrough,
  },
];

const PRO_FORMA: readonly Row[] = [
  {
    id: "pro-forma-goods",
    fr: "Nature du bien financé",
    en: "Nature of the goods financed",
    field: "financedGoods",
    read: ({ financedGoods }) => financedGoods,
  },
  {
    id: "pro-forma-amount",
    fr: "Montant finançable",
    en: "Amount that can be financed",
    field: "financeableAmount",
    read: ({ financeableAmount }) => financeableAmount,
  },
];

/** What a reseller's quote and pro forma must show. */
export const quoteMentions: readonly Rule<DocumentShape>[] = /* @__PURE__ */ (() => [
  ...QUOTE.map((row) => usualMention("quote", row)),
  ...PRO_FORMA.map((row) => usualMention("proForma", row)),
])();

function usualMention(kind: DocumentKind, row: Row): Rule<DocumentShape> {
  return mentionRule({ ...row, on: [kind], basis: "secondary", source: resellerPractice, from: "1996-01-01" });
}
