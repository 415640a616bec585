import type { Rule } from "../../plugins/rule.js";
import { note, told } from "../vigilance/ask.js";
import {
  CRITERIA_DATE,
  commonRule,
  NEVER_MERGE,
  OTHER_HOLDER,
  PROBABLE_DUPLICATE,
  SAME_CASE,
} from "../vigilance/common-rules.js";
import { duplicatesAmong } from "../vigilance/duplicates.js";
import { has, suspects } from "../vigilance/identifiable.js";
import { LIBRARY, S29, S30 } from "../vigilance/sources.js";
import { COMPLIANCE, DATA, INFO, rule, type VeterinaryShape, WARNING } from "./shape.js";

/** Defects, duplicates, nullification, dates of completion, other holders. */
export const RECORD_RULES: readonly Rule<VeterinaryShape>[] = [
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-vet/def-01",
    slug: "defect",
    title: { fr: "Défaut qualité", en: "Quality defect" },
    basis: "standard",
    sources: [S29],
    phases: INFO,
    check: (_, { facts }) => note(has(facts.report.defect), ["defect"]),
    messages: { noted: { fr: "Un défaut du produit est décrit.", en: "A defect of the product is described." } },
    remedy: {
      fr: "Transmettre aussi au service qualité ; garder un échantillon.",
      en: "Pass on to quality assurance too; keep a sample.",
    },
  }),
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-vet/def-02",
    slug: "defect-batch",
    title: { fr: "Lot du produit défectueux", en: "Batch of the defective product" },
    basis: "convention",
    sources: [S30, LIBRARY],
    phases: WARNING,
    check: (_, { facts: { report } }) =>
      has(report.defect)
        ? told(
            report.products.some(({ batch }) => has(batch)),
            ["products"],
          )
        : "notApplicable",
    messages: {
      missing: { fr: "Défaut sans numéro de lot.", en: "A defect without batch number." },
    },
    remedy: { fr: "Demander le lot : un rappel en dépend.", en: "Ask for the batch: a recall depends on it." },
  }),
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-vet/def-03",
    slug: "defect-and-case",
    title: { fr: "Défaut et cas", en: "Defect and case" },
    basis: "convention",
    sources: [LIBRARY],
    phases: INFO,
    check: (_, { facts }) =>
      note(has(facts.report.defect) && facts.kinds.length > 0 && suspects(facts.report).length > 0, ["defect"]),
    messages: {
      noted: {
        fr: "Produit défectueux utilisé et signe observé : les deux circuits.",
        en: "Defective product used and a sign seen: both routes.",
      },
    },
    remedy: { fr: "Déclarer le cas et transmettre le défaut.", en: "Report the case and pass on the defect." },
  }),
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-vet/dup-01",
    slug: "same-case",
    title: { fr: "Même cas", en: "Same case" },
    basis: "convention",
    sources: [LIBRARY],
    phases: WARNING,
    check: (_, { facts, related, policy }) => {
      const same = duplicatesAmong(facts.report, related, "veterinary", policy.words).find((one) => one.sameCase);
      return same ? { fail: "same", at: ["id"], data: { position: same.position } } : "pass";
    },
    messages: { same: SAME_CASE },
    remedy: { fr: "Ajouter une version au cas connu.", en: "Add a version to the known case." },
  }),
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-vet/dup-02",
    slug: "probable-duplicate",
    title: { fr: "Doublon probable", en: "Probable duplicate" },
    basis: "convention",
    sources: [LIBRARY],
    phases: WARNING,
    check: (_, { facts, related, policy }) => {
      const likely = duplicatesAmong(facts.report, related, "veterinary", policy.words).find(
        ({ sameCase, score }) => !sameCase && score >= policy.duplicateScore,
      );
      return likely ? { fail: "probable", data: { position: likely.position, score: likely.score } } : "pass";
    },
    messages: { probable: PROBABLE_DUPLICATE },
    remedy: NEVER_MERGE,
  }),
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-vet/nul-01",
    slug: "nullification-reason",
    title: { fr: "Motif d'annulation", en: "Reason for nullification" },
    basis: "convention",
    sources: [LIBRARY],
    phases: COMPLIANCE,
    check: (_, { facts: { report } }) =>
      report.nullification ? told(has(report.nullification.reason), ["nullification", "reason"]) : "notApplicable",
    messages: { missing: { fr: "Cas annulé sans motif.", en: "A case nullified without a reason." } },
    remedy: { fr: "Donner le motif ; le cas est gardé.", en: "Give the reason; the case is kept." },
  }),
  /* @__PURE__ */ rule(/* @__PURE__ */ commonRule("pharmacovigilance-vet/dat-01", DATA, CRITERIA_DATE)),
  /* @__PURE__ */ rule(/* @__PURE__ */ commonRule("pharmacovigilance-vet/our-01", INFO, OTHER_HOLDER)),
];
