import type { Rule } from "../../plugins/rule.js";
import { type DealShape, dealRule } from "./shape.js";
import { PRACTICE_FROM, resellerPractice } from "./sources.js";

/** A quote names the seller (trade name, address, SIRET, legal form, capital), his terms of sale, how it is paid and how long it stands. */
export const quoteMention: Rule<DealShape> = /*@__PURE__*/ dealRule({
  id: "deal/quote-mention",
  slug: "quote-mention",
  title: { fr: "Mentions du devis", en: "Mentions of the quote" },
  basis: "secondary",
  sources: [resellerPractice],
  phases: [{ from: PRACTICE_FROM, severity: "blocking", gates: ["offer", "file"] }],
  each: "mention",
  check: ({ key, value, field }) =>
    value === undefined ? { missing: [field] } : value === null || value === false ? { fail: key } : "pass",
  messages: {
    tradeName: {
      fr: "Le devis ne porte pas la raison sociale du vendeur.",
      en: "The quote lacks the seller's trade name.",
    },
    address: { fr: "Le devis ne porte pas l'adresse du vendeur.", en: "The quote lacks the seller's address." },
    siret: { fr: "Le devis ne porte pas le SIRET du vendeur.", en: "The quote lacks the seller's SIRET." },
    legalForm: {
      fr: "Le devis ne porte pas la forme juridique du vendeur.",
      en: "The quote lacks the seller's legal form.",
    },
    shareCapital: {
      fr: "Le devis ne porte pas le capital du vendeur.",
      en: "The quote lacks the seller's share capital.",
    },
    termsOfSale: {
      fr: "Le devis est sans conditions générales de vente.",
      en: "The quote comes without terms of sale.",
    },
    installments: { fr: "Le devis ne dit pas comment il se règle.", en: "The quote does not say how it is paid." },
    validThrough: {
      fr: "Le devis ne dit pas jusqu'à quand il vaut.",
      en: "The quote does not say how long it stands.",
    },
  },
  remedy: { fr: "Ajouter la mention au devis.", en: "Add the mention to the quote." },
});
