import type { Rule } from "../../plugins/rule.js";
import { type DealShape, dealRule } from "./shape.js";
import { PRACTICE_FROM, resellerPractice } from "./sources.js";

/** A deal paid otherwise than in cash needs the lessor's papers: signed quote, last tax return, bank details (RIB), date of birth. */
export const financingFile: Rule<DealShape> = /*@__PURE__*/ dealRule({
  id: "deal/financing-file",
  slug: "financing-file",
  title: { fr: "Dossier de financement", en: "Financing file" },
  basis: "secondary",
  sources: [resellerPractice],
  phases: [{ from: PRACTICE_FROM, severity: "blocking", gates: ["file"] }],
  each: "paper",
  check: ({ key, value, field }) =>
    value === undefined ? { missing: [field] } : value === true ? "pass" : { fail: key },
  messages: {
    signedQuote: { fr: "La copie du devis signé manque au dossier.", en: "The copy of the signed quote is missing." },
    taxReturn: { fr: "La dernière déclaration fiscale manque au dossier.", en: "The last tax return is missing." },
    bankDetails: { fr: "Le RIB manque au dossier.", en: "The bank details are missing." },
    birthDate: { fr: "La date de naissance manque au dossier.", en: "The date of birth is missing." },
  },
  remedy: { fr: "Demander la pièce au client.", en: "Ask the client for the paper." },
});
