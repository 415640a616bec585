import type { Rule } from "../../plugins/rule.js";
import { type ContractsShape, contractRule } from "./shape.js";
import { CONTRACT_PRACTICE_FROM, contractPractice } from "./sources.js";

/** A notice that came too late, or was never given for a contract that somebody means to end. */
export const noticeMissed: Rule<ContractsShape> = /*@__PURE__*/ contractRule({
  id: "contracts/notice-missed",
  slug: "contract-notice-missed",
  title: { fr: "Préavis manqué", en: "Notice missed" },
  basis: "convention",
  sources: [contractPractice],
  phases: [{ from: CONTRACT_PRACTICE_FROM, severity: "blocking", gates: ["followUp"] }],
  each: "contract",
  after: ["contracts/sound"],
  check: ({ contract, life }, { policy }) => {
    if (life === undefined || life.state === "draft") return "notApplicable";
    const { noticeResult, notice, lastDayForNotice = "" } = life;
    if (noticeResult === "unknown") return { missing: ["contracts[].noticeGiven.receivedOn"] };
    if (noticeResult === "tooLate")
      return {
        fail: "tooLate",
        at: ["noticeGiven"],
        data: { given: life.noticeGivenOn ?? "", lastDay: lastDayForNotice },
      };
    if (noticeResult !== "none") return "pass";
    if (!policy.toEnd.includes(contract.id) || !life.renewsThen) return "notApplicable";
    if (contract.notice === undefined) return { missing: ["contracts[].notice"] };
    return notice?.status === "missed"
      ? { fail: "missed", at: ["notice"], data: { lastDay: notice.lastDay, expiry: notice.expiry } }
      : "pass";
  },
  messages: {
    tooLate: {
      fr: "Préavis du {given}, après le dernier jour ({lastDay}).",
      en: "Notice of {given}, after the last day ({lastDay}).",
    },
    missed: {
      fr: "Aucun préavis au {lastDay} : le contrat se renouvelle le {expiry}.",
      en: "No notice by {lastDay}: the contract renews on {expiry}.",
    },
  },
  remedy: {
    fr: "Négocier une résiliation amiable, ou préparer le préavis de la prochaine échéance.",
    en: "Negotiate an end by agreement, or prepare the notice for the next expiry.",
  },
});
