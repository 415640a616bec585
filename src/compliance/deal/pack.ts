import type { Deal } from "../../model/deal.js";
import type { Text } from "../../model/text.js";
import { definePack, type Field, type Item, type Pack } from "../../plugins/pack.js";
import { definePlugin, type Plugin } from "../../plugins/plugin.js";
import { financingFile } from "./financing-file.js";
import { licensePerPractitioner } from "./license-per-practitioner.js";
import { quoteAddsUp } from "./quote-adds-up.js";
import { quoteMention } from "./quote-mention.js";
import { quoteValid } from "./quote-valid.js";
import type { DealShape, Licensed, MentionKey, PaperKey, Wanted } from "./shape.js";

const question = (fr: string, en: string): Text => ({ fr, en });
const absent = (fr: string, en: string): Field => ({ whenAbsent: "absent", question: question(fr, en) });

const fields: Readonly<Record<string, Field>> = /* @__PURE__ */ (() => ({
  seller: absent("Qui vend ?", "Who sells?"),
  "seller.tradeName": absent("Quelle est la raison sociale du vendeur ?", "What is the seller's trade name?"),
  "seller.address": absent("Quelle est l'adresse du vendeur ?", "What is the seller's address?"),
  "seller.siret": absent("Quel est le SIRET du vendeur ?", "What is the seller's SIRET?"),
  "seller.legalForm": absent("Quelle est la forme juridique du vendeur ?", "What is the seller's legal form?"),
  "seller.shareCapital": absent("Quel est le capital du vendeur ?", "What is the seller's share capital?"),
  termsOfSale: absent("Les conditions générales de vente sont-elles imprimées ?", "Are the terms of sale printed?"),
  "quote.validThrough": absent("Jusqu'à quand le devis vaut-il ?", "Until when does the quote stand?"),
  financingFile: absent("Quelles pièces le client a-t-il remises ?", "Which papers has the client handed in?"),
  "financingFile.signedQuote": absent("La copie du devis signé est-elle au dossier ?", "Is the signed quote on file?"),
  "financingFile.taxReturn": absent("La déclaration fiscale est-elle au dossier ?", "Is the tax return on file?"),
  "financingFile.bankDetails": absent("Le RIB est-il au dossier ?", "Are the bank details on file?"),
  "financingFile.birthDate": absent("La date de naissance est-elle connue ?", "Is the date of birth known?"),
  practitioners: absent("Quels praticiens exercent au cabinet ?", "Which practitioners work in the practice?"),
  licenses: absent("Quels praticiens ont une licence ?", "Which practitioners have a license?"),
  "licenses[].contractSigned": absent("Le contrat de licence est-il signé ?", "Is the license contract signed?"),
}))();

function mentions({ seller, termsOfSale, quote }: Deal): readonly Item<Wanted<MentionKey>>[] {
  const own = ["tradeName", "address", "siret", "legalForm", "shareCapital"] as const;
  return [
    ...own.map((key) => wanted(key, `seller.${key}`, seller === null ? null : seller?.[key])),
    wanted("termsOfSale", "termsOfSale", termsOfSale),
    wanted("installments", "quote.installments", quote.installments.length > 0),
    wanted("validThrough", "quote.validThrough", quote.validThrough),
  ];
}

function papers({ option, financingFile: file }: Deal): readonly Item<Wanted<PaperKey>>[] {
  if (option === undefined || option.kind === "cash") return [];
  const keys = ["signedQuote", "taxReturn", "bankDetails", "birthDate"] as const;
  return keys.map((key) => wanted(key, `financingFile.${key}`, file === null ? null : file?.[key]));
}

function wanted<K extends string>(key: K, field: string, value: unknown): Item<Wanted<K>> {
  return { id: key, value: { key, value, field }, path: field.split(".") };
}

function practitioners({
  practitioners: all,
  licenses,
}: Deal): readonly Item<Licensed>[] | { readonly missing: readonly string[] } {
  if (all === undefined) return { missing: ["practitioners"] };
  return (all ?? []).map(({ id, name }, k) => {
    const license =
      licenses === undefined ? undefined : ((licenses ?? []).find((one) => one.practitioner === id) ?? null);
    return { id, value: { name, ...(license === undefined ? {} : { license }) }, path: ["practitioners", k] };
  });
}

/** Rules of a deal: may the quote go out, is the file complete? */
export const dealPack: Pack<DealShape> = /*@__PURE__*/ definePack<DealShape>({
  id: "deal",
  kind: "deal",
  title: { fr: "Affaire", en: "Deal" },
  gates: ["offer", "file"],
  policy: {},
  fields,
  items: { mention: mentions, paper: papers, practitioner: practitioners },
  rules: [quoteMention, quoteAddsUp, quoteValid, licensePerPractitioner, financingFile],
});

/**
 * The deal pack as a plugin.
 *
 * @example
 * ```ts
 * compose([dealRules]).packs.map((pack) => pack.id); // => ["deal"]
 * ```
 */
export const dealRules: Plugin<readonly [Pack<DealShape>]> = /*@__PURE__*/ definePlugin({
  id: "deal-rules",
  version: "0.1.0",
  packs: [dealPack],
});
