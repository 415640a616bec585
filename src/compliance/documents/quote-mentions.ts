import type { Rule } from "../../plugins/rule.js";
import { type Mention, mentionRule, part } from "./mention.js";
import type { DocumentShape } from "./shape.js";
import { resellerPractice } from "./sources.js";

const quote = { on: ["quote"], basis: "secondary", source: resellerPractice, from: "1996-01-01" } as const;
const proForma = { on: ["proForma"], basis: "secondary", source: resellerPractice, from: "1996-01-01" } as const;

const MENTIONS: readonly Mention[] = [
  {
    ...quote,
    id: "quote-trade-name",
    fr: "Raison sociale",
    en: "Trade name",
    field: "seller.name",
    read: ({ seller }) => part(seller, "name"),
  },
  {
    ...quote,
    id: "quote-address",
    fr: "Adresse du vendeur",
    en: "Address of the seller",
    field: "seller.address",
    read: ({ seller }) => part(seller, "address"),
  },
  {
    ...quote,
    id: "quote-siren",
    fr: "SIREN ou SIRET du vendeur",
    en: "SIREN or SIRET of the seller",
    field: "seller.siren",
    read: ({ seller }) => part(seller, "siren"),
  },
  {
    ...quote,
    id: "quote-legal-form",
    fr: "Forme juridique",
    en: "Legal form",
    field: "seller.legalForm",
    read: ({ seller }) => part(seller, "legalForm"),
  },
  {
    ...quote,
    id: "quote-share-capital",
    fr: "Capital social",
    en: "Share capital",
    field: "seller.shareCapital",
    read: ({ seller }) => part(seller, "shareCapital"),
  },
  {
    ...quote,
    id: "quote-terms-of-sale",
    fr: "Conditions générales de vente",
    en: "Terms of sale",
    field: "termsOfSale",
    read: ({ termsOfSale }) => termsOfSale,
  },
  {
    ...quote,
    id: "quote-payment-terms",
    fr: "Conditions de règlement",
    en: "Payment terms",
    field: "paymentTerms",
    read: ({ paymentTerms }) => paymentTerms,
  },
  {
    ...quote,
    id: "quote-validity",
    fr: "Durée de validité",
    en: "Validity",
    field: "validThrough",
    read: ({ validThrough }) => validThrough,
  },
  {
    ...proForma,
    id: "pro-forma-goods",
    fr: "Nature du bien financé",
    en: "Nature of the goods financed",
    field: "financedGoods",
    read: ({ financedGoods }) => financedGoods,
  },
  {
    ...proForma,
    id: "pro-forma-amount",
    fr: "Montant finançable",
    en: "Amount that can be financed",
    field: "financeableAmount",
    read: ({ financeableAmount }) => financeableAmount,
  },
];

/** What a reseller's quote and pro forma must show. */
export const quoteMentions: readonly Rule<DocumentShape>[] = /*@__PURE__*/ MENTIONS.map(mentionRule);
