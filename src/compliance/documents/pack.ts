import { definePack, type Field, type Pack } from "../../plugins/pack.js";
import { definePlugin, type Plugin } from "../../plugins/plugin.js";
import { acceptance } from "./acceptance.js";
import { dueAfterIssue, invoiceNumberFormat } from "./invoice-format.js";
import { invoiceMentions } from "./invoice-mentions.js";
import { lineDetail } from "./lines.js";
import { quoteMentions } from "./quote-mentions.js";
import type { DocumentShape } from "./shape.js";
import { totalsAgree } from "./totals-agree.js";

const absent = (fr: string, en: string): Field => ({ whenAbsent: "absent", question: { fr, en } });
const unknown = (fr: string, en: string): Field => ({ whenAbsent: "unknown", question: { fr, en } });

const fields: Readonly<Record<string, Field>> = /* @__PURE__ */ (() => ({
  number: absent("Quel est le numéro du document ?", "What is the number of the document?"),
  seller: absent("Qui vend ?", "Who sells?"),
  "seller.name": absent("Quelle est la raison sociale du vendeur ?", "What is the seller's name?"),
  "seller.address": absent("Quelle est l'adresse du vendeur ?", "What is the seller's address?"),
  "seller.siren": absent("Quel est le SIREN du vendeur ?", "What is the seller's SIREN?"),
  "seller.vatNumber": absent("Quel est le numéro de TVA du vendeur ?", "What is the seller's VAT number?"),
  "seller.legalForm": absent("Quelle est la forme juridique du vendeur ?", "What is the seller's legal form?"),
  "seller.shareCapital": absent("Quel est le capital du vendeur ?", "What is the seller's share capital?"),
  client: absent("Qui achète ?", "Who buys?"),
  "client.name": absent("Quel est le nom du client ?", "What is the client's name?"),
  "client.address": absent("Quelle est l'adresse du client ?", "What is the client's address?"),
  "client.siren": absent("Quel est le SIREN du client ?", "What is the client's SIREN?"),
  lines: unknown("Quelles sont les lignes ?", "What are the lines?"),
  "lines[].label": absent("Que vend cette ligne ?", "What does this line sell?"),
  "lines[].quantity": absent("Quelle quantité ?", "How many?"),
  "lines[].unitPrice": absent("Quel prix unitaire hors TVA ?", "What unit price excluding VAT?"),
  "lines[].vatRate": absent("Quel taux de TVA ?", "What VAT rate?"),
  "lines[].exemption": absent("Pourquoi sans TVA ?", "Why no VAT?"),
  totalExclVat: absent("Quel est le total hors TVA ?", "What is the total excluding VAT?"),
  totalVat: absent("Quel est le montant de la TVA ?", "What is the amount of VAT?"),
  totalInclVat: absent("Quel est le total TVA comprise ?", "What is the total including VAT?"),
  suppliedOn: absent("Quand la livraison a-t-elle eu lieu ?", "When was the supply?"),
  dueOn: absent("Quand le règlement est-il dû ?", "When is payment due?"),
  earlyPayment: absent("Quel escompte, ou néant ?", "What early-payment discount, or none?"),
  penaltyRate: absent("Quel est le taux des pénalités ?", "What is the penalty rate?"),
  recoveryIndemnity: absent("L'indemnité de 40 € est-elle imprimée ?", "Is the 40 EUR indemnity printed?"),
  operations: absent("Biens, services ou les deux ?", "Goods, services or both?"),
  validThrough: absent("Jusqu'à quand l'offre vaut-elle ?", "Until when does the offer stand?"),
  paymentTerms: absent("Comment se règle-t-elle ?", "How is it paid?"),
  termsOfSale: absent("Les conditions de vente sont-elles au dos ?", "Are the terms of sale on the back?"),
  acceptance: absent("Le client a-t-il accepté ?", "Has the client accepted?"),
  "acceptance.on": absent("Accepté quand ?", "Accepted when?"),
  "acceptance.signer": absent("Signé par qui ?", "Signed by whom?"),
  "acceptance.stamp": absent("Le cachet y est-il ?", "Is the stamp there?"),
  "acceptance.mention": absent("Quels mots de la main du client ?", "Which words in the client's hand?"),
  financedGoods: absent("Quel bien est financé ?", "Which goods are financed?"),
  financeableAmount: absent("Quel montant est finançable ?", "What amount can be financed?"),
}))();

/** Mandatory mentions of quotes, pro formas and invoices, by date, and the elements of an acceptance. */
export const documentsPack: Pack<DocumentShape> = /*@__PURE__*/ definePack<DocumentShape>({
  id: "documents",
  kind: "document",
  title: { fr: "Documents commerciaux", en: "Commercial documents" },
  gates: ["issue", "accept"],
  policy: {},
  lawDate: ({ issuedOn }) => issuedOn,
  fields,
  items: {
    line: ({ lines }) =>
      lines === undefined
        ? { missing: ["lines"] }
        : (lines ?? []).map((value, k) => ({ id: String(k), value, path: ["lines", k] })),
  },
  rules: /* @__PURE__ */ (() => [
    ...invoiceMentions,
    ...quoteMentions,
    lineDetail,
    totalsAgree,
    acceptance,
    invoiceNumberFormat,
    dueAfterIssue,
  ])(),
});

/**
 * The documents pack as a plugin.
 *
 * @example
 * ```ts
 * const quote = { kind: "quote", issuedOn: date("2026-10-05"), validThrough: null } as const;
 * const verdict = evaluate(compose([documents]), "document", quote, { asOf: date("2026-10-05") });
 * verdict.gates["issue"]; // => "nonCompliant"
 * ```
 */
export const documents: Plugin<readonly [Pack<DocumentShape>]> = /*@__PURE__*/ definePlugin({
  id: "documents",
  version: "0.1.0",
  packs: [documentsPack],
});
