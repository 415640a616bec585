import type { Rule } from "../../plugins/rule.js";
import { type ContractsShape, contractRule } from "./shape.js";
import { CONTRACT_PRACTICE_FROM, contractPractice } from "./sources.js";

/** A price that holds for more than a year without revision clause loses value every year. */
export const revisionClause: Rule<ContractsShape> = /*@__PURE__*/ contractRule({
  id: "contracts/revision-clause",
  slug: "contract-revision-clause",
  title: { fr: "Clause de révision du prix", en: "Price revision clause" },
  basis: "convention",
  sources: [contractPractice],
  phases: [{ from: CONTRACT_PRACTICE_FROM, severity: "warning", gates: [] }],
  each: "contract",
  after: ["contracts/sound"],
  check: ({ contract }) => {
    const { kind, duration, price, revision } = contract;
    const service = kind === "maintenance" || kind === "assistance" || kind === "publisherSupport" || kind === "access";
    const long =
      duration.firstTermMonths > 12 || duration.renewal.mode === "tacit" || duration.renewal.mode === "openEnded";
    if (!service || !long || price === undefined) return "notApplicable";
    if (revision === undefined) return { missing: ["contracts[].revision"] };
    return revision === null ? { fail: "none", at: ["revision"] } : "pass";
  },
  messages: {
    none: {
      fr: "Le prix vaut plus d'un an sans clause de révision.",
      en: "The price holds for more than a year without a revision clause.",
    },
  },
  remedy: {
    fr: "Ajouter par avenant une clause d'indexation (Syntec par exemple) avec plafond et date anniversaire.",
    en: "Add an index clause by amendment (Syntec for instance), with a cap and an anniversary.",
  },
});
