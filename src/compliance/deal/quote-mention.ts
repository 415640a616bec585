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
  check: ({ value, field }) =>
    value === undefined ? { missing: [field] } : value === null || value === false ? { fail: "absent", data: { field } } : "pass",
  messages: { absent: { fr: "Le devis ne porte pas : {field}.", en: "The quote does not show: {field}." } },
  remedy: { fr: "Ajouter la mention au devis.", en: "Add the mention to the quote." },
});
