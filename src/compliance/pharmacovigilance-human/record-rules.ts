import type { Rule } from "../../plugins/rule.js";
import { told } from "../vigilance/ask.js";
import {
  CRITERIA_DATE,
  commonRule,
  FUTURE_DATE,
  NEVER_MERGE,
  OTHER_HOLDER,
  PROBABLE_DUPLICATE,
  SAME_CASE,
} from "../vigilance/common-rules.js";
import { duplicatesAmong } from "../vigilance/duplicates.js";
import { lateness } from "../vigilance/duties.js";
import { has } from "../vigilance/identifiable.js";
import { LIBRARY, S15, S16, S23, S42 } from "../vigilance/sources.js";
import { COMPLIANCE, DATA, EXPORT, type HumanShape, INFO, rule, WARNING } from "./shape.js";

/** Duties, dates, and the record as a whole. */
export const RECORD_RULES: readonly Rule<HumanShape>[] = [
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-human/due-04",
    slug: "submitted-late",
    title: { fr: "Déclaration en retard", en: "Submitted late" },
    basis: "standard",
    sources: [S42],
    phases: COMPLIANCE,
    check: (_, { facts, asOf }) => lateness(facts.deadline.dueOn, facts.report.submittedOn, asOf),
    messages: {
      notSent: {
        fr: "Le cas était dû le {dueOn} et n'est pas transmis.",
        en: "The case was due on {dueOn} and was not submitted.",
      },
      sentLate: { fr: "Transmis le {submittedOn}, dû le {dueOn}.", en: "Submitted on {submittedOn}, due on {dueOn}." },
    },
    remedy: { fr: "Transmettre sans attendre et noter la cause.", en: "Submit at once, and record why it was late." },
  }),
  /* @__PURE__ */ rule(
    /* @__PURE__ */ commonRule("pharmacovigilance-human/dat-01", DATA, FUTURE_DATE, {
      basis: "standard",
      sources: [S15],
      remedy: { fr: "Corriger la date.", en: "Correct the date." },
    }),
  ),
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-human/dat-02",
    slug: "date-order",
    title: { fr: "Ordre des dates", en: "Order of dates" },
    basis: "convention",
    sources: [S15, LIBRARY],
    phases: DATA,
    check: (_, { facts: { report } }) => {
      const { receivedOn, mostRecentOn } = report;
      if (receivedOn === null || mostRecentOn === null) return "notApplicable";
      if (receivedOn === undefined || mostRecentOn === undefined) return { missing: ["receivedOn", "mostRecentOn"] };
      return mostRecentOn < receivedOn
        ? { fail: "order", at: ["mostRecentOn"], data: { receivedOn, mostRecentOn } }
        : "pass";
    },
    messages: {
      order: {
        fr: "Dernière information ({mostRecentOn}) avant la réception ({receivedOn}).",
        en: "Last information ({mostRecentOn}) before receipt ({receivedOn}).",
      },
    },
    remedy: { fr: "Corriger C.1.4 ou C.1.5.", en: "Correct C.1.4 or C.1.5." },
  }),
  /* @__PURE__ */ rule(/* @__PURE__ */ commonRule("pharmacovigilance-human/dat-03", DATA, CRITERIA_DATE)),
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-human/cas-01",
    slug: "study-type",
    title: { fr: "Type d'étude", en: "Type of study" },
    basis: "standard",
    sources: [S15],
    phases: EXPORT,
    check: (_, { facts: { report } }) =>
      report.reportType === "study" ? told(has(report.studyType), ["studyType"]) : "notApplicable",
    messages: { missing: { fr: "Étude sans type (C.5.4).", en: "A study without its type (C.5.4)." } },
    remedy: { fr: "Demander le type d'étude.", en: "Ask for the type of study." },
  }),
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-human/cas-02",
    slug: "nullification-reason",
    title: { fr: "Motif d'annulation", en: "Reason for nullification" },
    basis: "standard",
    sources: [S15, S16],
    phases: EXPORT,
    check: (_, { facts: { report } }) => {
      if (!report.nullification) return "notApplicable";
      if (!has(report.nullification.reason)) return { fail: "missing", at: ["nullification", "reason"] };
      return report.versions?.length === 1 ? { fail: "firstVersion", at: ["nullification"] } : "pass";
    },
    messages: {
      missing: { fr: "Cas annulé sans motif (C.1.11.2).", en: "A case nullified without a reason (C.1.11.2)." },
      firstVersion: { fr: "Une première version ne s'annule pas.", en: "A first version cannot be a nullification." },
    },
    remedy: { fr: "Donner le motif, sur une version suivante.", en: "Give the reason, on a later version." },
  }),
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-human/cas-03",
    slug: "narrative",
    title: { fr: "Récit", en: "Narrative" },
    basis: "standard",
    sources: [S15],
    phases: EXPORT,
    check: (_, { facts }) => told(has(facts.report.narrative), ["narrative"]),
    messages: { missing: { fr: "Le récit manque (H.1).", en: "The narrative is missing (H.1)." } },
    remedy: { fr: "Écrire ce qui s'est passé, dans l'ordre.", en: "Write what happened, in order." },
  }),
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-human/dup-01",
    slug: "possible-duplicate",
    title: { fr: "Doublon possible", en: "Possible duplicate" },
    basis: "convention",
    sources: [S23, LIBRARY],
    phases: WARNING,
    check: (_, { facts, related, policy }) => {
      const [first] = duplicatesAmong(facts.report, related, "human", policy.words);
      if (first === undefined) return "pass";
      const { position, score, sameCase } = first;
      if (sameCase) return { fail: "same", data: { position } };
      return score >= policy.duplicateScore ? { fail: "probable", data: { position, score } } : "pass";
    },
    messages: { same: SAME_CASE, probable: PROBABLE_DUPLICATE },
    remedy: NEVER_MERGE,
  }),
  /* @__PURE__ */ rule(/* @__PURE__ */ commonRule("pharmacovigilance-human/our-01", INFO, OTHER_HOLDER)),
];
