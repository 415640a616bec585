import type { Rule } from "../../plugins/rule.js";
import { type DealShape, dealRule } from "./shape.js";
import { PRACTICE_FROM, resellerPractice } from "./sources.js";

/** Papers that a lessor asks for: copy of the signed quote, last tax return, bank details (RIB), date of birth. */
export const LESSOR_PAPERS: readonly string[] = ["signedQuote", "taxReturn", "bankDetails", "birthDate"];

/** A deal paid by a lease needs the lessor's papers. */
export const financingFile: Rule<DealShape> = /*@__PURE__*/ dealRule({
  id: "deal/financing-file",
  slug: "financing-file",
  title: { fr: "Dossier de financement", en: "Financing file" },
  basis: "secondary",
  sources: [resellerPractice],
  phases: [{ from: PRACTICE_FROM, severity: "blocking", gates: ["file"] }],
  each: "paper",
  check: ({ value, field }) => (value === undefined ? { missing: [field] } : value === true ? "pass" : { fail: "absent", data: { field } }),
  messages: { absent: { fr: "Pièce manquante au dossier du bailleur : {field}.", en: "Paper missing from the lessor's file: {field}." } },
  remedy: { fr: "Demander la pièce au client.", en: "Ask the client for the paper." },
});
