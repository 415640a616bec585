import type { Rule } from "../../plugins/rule.js";
import { type ContractsShape, contractRule } from "./shape.js";
import { CONTRACT_PRACTICE_FROM, contractPractice } from "./sources.js";

/** A contract whose dates and clauses can be: no end before the start, no notice longer than a term. */
export const contractSound: Rule<ContractsShape> = /*@__PURE__*/ contractRule({
  id: "contracts/sound",
  slug: "contract-sound",
  title: { fr: "Contrat calculable", en: "Contract that can be computed" },
  basis: "convention",
  sources: [contractPractice],
  phases: [{ from: CONTRACT_PRACTICE_FROM, severity: "blocking", gates: ["file", "followUp"] }],
  each: "contract",
  check: ({ error }) => (error === undefined ? "pass" : { fail: "unsound", data: { ...error } }),
  messages: {
    unsound: {
      fr: "Les clauses du contrat ne tiennent pas ({code}) : reçu {received}, attendu {expected}.",
      en: "The clauses of the contract cannot be ({code}): received {received}, expected {expected}.",
    },
  },
  remedy: { fr: "Relire les dates et les durées du contrat.", en: "Check the dates and lengths of the contract." },
});
