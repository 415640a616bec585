import { addMonths } from "../../model/date-arithmetic.js";
import type { Rule } from "../../plugins/rule.js";
import { type ContractsShape, contractRule } from "./shape.js";
import { CONTRACT_PRACTICE_FROM, contractPractice } from "./sources.js";

/** A contract that its cap ends needs a new signature before, or the client is without cover. */
export const capReached: Rule<ContractsShape> = /*@__PURE__*/ contractRule({
  id: "contracts/cap-reached",
  slug: "contract-cap-reached",
  title: { fr: "Durée maximale atteinte", en: "Cap on the duration reached" },
  basis: "convention",
  sources: [contractPractice],
  phases: [{ from: CONTRACT_PRACTICE_FROM, severity: "warning", gates: [] }],
  each: "contract",
  after: ["contracts/sound"],
  check: ({ life }, { asOf, policy }) => {
    const end = life?.end;
    if (life === undefined || end === undefined || life.endReason !== "cap" || life.state === "draft")
      return "notApplicable";
    if (life.state === "endedByCap") return { fail: "ended", at: ["duration"], data: { end } };
    const soon = end <= addMonths(asOf, policy.capNoticeMonths);
    return soon ? { fail: "soon", at: ["duration"], data: { end } } : "pass";
  },
  messages: {
    ended: {
      fr: "La durée maximale est atteinte depuis le {end} : le client n'est plus couvert.",
      en: "The cap was reached on {end}: the client is no longer covered.",
    },
    soon: {
      fr: "La durée maximale est atteinte le {end} : plus de reconduction après.",
      en: "The cap is reached on {end}: no renewal after it.",
    },
  },
  remedy: { fr: "Préparer un nouveau contrat.", en: "Prepare a new contract." },
});
