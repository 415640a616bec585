import type { Rule } from "../../plugins/rule.js";
import { VETERINARY_LAW_OF_2022 } from "../vigilance/deadline-table.js";
import { emergingIssueDueOn, lateness, relayDueOn } from "../vigilance/duties.js";
import { LIBRARY, S2, S7, S28, S39 } from "../vigilance/sources.js";
import { frenchLegacyDueOn } from "./french-legacy.js";
import { COMPLIANCE, rule, type VeterinaryShape, WARNING } from "./shape.js";

/** Dates by which something is owed. The due date itself is no rule: it is an outcome, only lateness is a rule. */
export const DUTY_RULES: readonly Rule<VeterinaryShape>[] = [
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-vet/due-02",
    slug: "submitted-late",
    title: { fr: "Déclaration en retard", en: "Submitted late" },
    basis: "law",
    sources: [S2],
    phases: COMPLIANCE,
    check: (_, { facts, asOf }) => lateness(facts.deadline.dueOn, facts.report.submittedOn, asOf),
    messages: {
      notSent: {
        fr: "Le cas était dû le {dueOn} et n'est pas déclaré.",
        en: "The case was due on {dueOn} and was not submitted.",
      },
      sentLate: { fr: "Déclaré le {submittedOn}, dû le {dueOn}.", en: "Submitted on {submittedOn}, due on {dueOn}." },
    },
    remedy: {
      fr: "Déclarer sans attendre, même incomplet, et noter la cause du retard.",
      en: "Submit at once, even incomplete, and record why it was late.",
    },
  }),
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-vet/due-03",
    slug: "day-zero",
    title: { fr: "Jour zéro", en: "Day zero" },
    basis: "convention",
    sources: [LIBRARY],
    phases: COMPLIANCE,
    check: (_, { facts, asOf }) => {
      const { receivedOn } = facts.report;
      if (!receivedOn) return { fail: "missing", at: ["receivedOn"] };
      return receivedOn > asOf ? { fail: "future", at: ["receivedOn"], data: { receivedOn, asOf } } : "pass";
    },
    messages: {
      missing: {
        fr: "Le jour de réception manque : aucun délai ne court.",
        en: "The day of receipt is missing: no clock runs.",
      },
      future: { fr: "Reçu le {receivedOn}, après le {asOf}.", en: "Received on {receivedOn}, after {asOf}." },
    },
    remedy: {
      fr: "Noter le premier jour où quelqu'un de l'entreprise a su.",
      en: "Record the first day on which anyone in the company knew.",
    },
  }),
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-vet/due-04",
    slug: "relay-late",
    title: { fr: "Relais interne en retard", en: "Late in-house relay" },
    basis: "secondary",
    sources: [S39, S7],
    phases: WARNING,
    check: (_, { facts: { report }, policy, asOf }) => {
      const dueOn = relayDueOn(report, policy);
      if (dueOn === undefined) return "notApplicable";
      const relayedOn = report.relay?.relayedOn ?? asOf;
      return relayedOn > dueOn ? { fail: "late", at: ["relay"], data: { dueOn, relayedOn } } : "pass";
    },
    messages: {
      late: {
        fr: "Le cas devait être relayé le {dueOn} au plus tard (vu au {relayedOn}) ; le jour zéro ne bouge pas.",
        en: "The case was to be relayed by {dueOn} (seen on {relayedOn}); day zero does not move.",
      },
    },
    remedy: {
      fr: "Relayer tout de suite ; rappeler la règle interne.",
      en: "Relay at once; recall the in-house rule.",
    },
  }),
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-vet/due-05",
    slug: "emerging-safety-issue",
    title: { fr: "Problème de sécurité émergent", en: "Emerging safety issue" },
    basis: "secondary",
    sources: [S7],
    phases: WARNING,
    check: (_, { facts: { report }, policy }) => {
      if (!report.emergingSafetyIssue) return "notApplicable";
      const dueOn = emergingIssueDueOn(report, policy);
      return dueOn === undefined
        ? { fail: "noDay", at: ["emergingSafetyIssue"] }
        : { fail: "due", at: ["emergingSafetyIssue"], data: { dueOn } };
    },
    messages: {
      due: {
        fr: "À signaler à l'autorité le {dueOn} au plus tard (3 jours ouvrés).",
        en: "The authority is to be told by {dueOn} (3 working days).",
      },
      noDay: {
        fr: "À signaler sous 3 jours ouvrés ; le jour d'identification manque.",
        en: "The authority is to be told within 3 working days; the day of identification is missing.",
      },
    },
    remedy: { fr: "Prévenir la personne qualifiée.", en: "Tell the qualified person." },
  }),
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-vet/fr-legacy-15d",
    slug: "french-fifteen-days",
    title: { fr: "Quinze jours de l'article R. 5141-104", en: "Fifteen days of article R. 5141-104" },
    basis: "law",
    sources: [S28],
    phases: [{ from: VETERINARY_LAW_OF_2022, severity: "warning", gates: [], verified: false }],
    check: (_, { facts, policy, asOf }) => {
      if (!policy.frenchLegacy15Days) return "notApplicable";
      return lateness(frenchLegacyDueOn(facts, policy), facts.report.submittedOn, asOf);
    },
    messages: {
      notSent: {
        fr: "R. 5141-104 (survie non vérifiée) : dû le {dueOn}, non déclaré.",
        en: "R. 5141-104 (survival not verified): due on {dueOn}, not submitted.",
      },
      sentLate: {
        fr: "R. 5141-104 (survie non vérifiée) : déclaré le {submittedOn}, dû le {dueOn}.",
        en: "R. 5141-104 (survival not verified): submitted on {submittedOn}, due on {dueOn}.",
      },
    },
    remedy: { fr: "Faire trancher par la personne qualifiée.", en: "Let the qualified person decide." },
  }),
];
