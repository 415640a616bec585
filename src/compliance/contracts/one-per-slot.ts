import type { Rule } from "../../plugins/rule.js";
import { type ContractsShape, contractRule } from "./shape.js";
import { CONTRACT_PRACTICE_FROM, contractPractice } from "./sources.js";

/** A client has one contract with the publisher and one with the reseller: two running in one slot are billed twice. */
export const oneContractPerSlot: Rule<ContractsShape> = /*@__PURE__*/ contractRule({
  id: "contracts/one-per-slot",
  slug: "one-contract-per-slot",
  title: { fr: "Un contrat par emplacement", en: "One contract per slot" },
  basis: "secondary",
  sources: [contractPractice],
  phases: [{ from: CONTRACT_PRACTICE_FROM, severity: "warning", gates: [] }],
  each: "slot",
  check: ({ slot, ids }) => (ids.length > 1 ? { fail: slot, data: { ids: ids.join(", ") } } : "pass"),
  messages: {
    publisher: {
      fr: "Deux contrats éditeur en cours : {ids}.",
      en: "Two running contracts with the publisher: {ids}.",
    },
    own: { fr: "Deux contrats d'entreprise en cours : {ids}.", en: "Two running contracts of our own: {ids}." },
  },
  remedy: { fr: "Mettre fin à l'un des deux.", en: "End one of the two." },
});
