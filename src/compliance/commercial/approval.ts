import type { CalendarDate } from "../../model/date.js";
import type { Proposal } from "../../model/proposal.js";
import type { Outcome, Rule } from "../../plugins/rule.js";
import { type CommercialShape, commercialRule } from "./shape.js";
import { PRACTICE_FROM, resellerPractice, salesReference } from "./sources.js";

/** An approval that was given by the day of the question. */
function approved({ approval }: Proposal, asOf: CalendarDate, approver: string): Outcome<"unapproved"> {
  if (approval === undefined) return { missing: ["approval"] };
  return approval !== null && approval.on <= asOf
    ? "pass"
    : { fail: "unapproved", at: ["approval"], data: { approver } };
}

/** Terms beyond the bounds of the one who negotiates need approval. */
export const negotiation: Rule<CommercialShape> = /*@__PURE__*/ commercialRule({
  id: "commercial/negotiation",
  slug: "negotiation-bounds",
  title: { fr: "Marges de manœuvre", en: "Negotiation bounds" },
  basis: "secondary",
  sources: [salesReference],
  phases: [{ from: PRACTICE_FROM, severity: "blocking", gates: ["send", "order"] }],
  check: (proposal, { asOf }) => {
    const { negotiation: result } = proposal;
    if (result === undefined) return { missing: ["negotiation"] };
    if (result.status === "within") return "pass";
    if (result.status === "undetermined") return { missing: ["negotiation.status"] };
    return approved(proposal, asOf, result.approver ?? "sales-director");
  },
  messages: {
    unapproved: {
      fr: "Conditions hors des marges de manœuvre, sans accord ({approver}).",
      en: "Terms beyond the bounds, without approval ({approver}).",
    },
  },
  remedy: {
    fr: "Demander l'accord, ou revenir dans les limites.",
    en: "Ask for approval, or come back within bounds.",
  },
});

/** A large deal is approved by the sales director, whatever its terms. */
export const largeDeal: Rule<CommercialShape> = /*@__PURE__*/ commercialRule({
  id: "commercial/large-deal",
  slug: "large-deal",
  title: { fr: "Affaire importante", en: "Large deal" },
  basis: "secondary",
  sources: [resellerPractice],
  phases: [{ from: PRACTICE_FROM, severity: "warning", gates: [] }],
  check: (proposal, { asOf, policy: { approvalFrom } }) => {
    const { exclVat } = proposal;
    if (approvalFrom === undefined) return { missing: ["policy.approvalFrom"] };
    if (exclVat === undefined) return { missing: ["exclVat"] };
    return exclVat < approvalFrom ? "notApplicable" : approved(proposal, asOf, "sales-director");
  },
  messages: {
    unapproved: { fr: "Affaire importante sans accord ({approver}).", en: "Large deal without approval ({approver})." },
  },
  remedy: { fr: "Faire valider par la direction commerciale.", en: "Have the sales director approve." },
});
