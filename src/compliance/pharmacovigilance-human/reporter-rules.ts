import type { Rule } from "../../plugins/rule.js";
import { told } from "../vigilance/ask.js";
import { foldTerm } from "../vigilance/fold.js";
import { has } from "../vigilance/identifiable.js";
import { LIBRARY, S13, S15 } from "../vigilance/sources.js";
import { criterion, EXPORT, type HumanShape, rule, VALID, WARNING } from "./shape.js";

const PROFESSIONALS: readonly string[] = [
  "physician",
  "doctor",
  "medecin",
  "dentist",
  "dentiste",
  "pharmacist",
  "pharmacien",
  "nurse",
  "infirmier",
  "infirmiere",
  "midwife",
  "sage femme",
  "veterinarian",
  "veterinaire",
  "other health professional",
];

/** Who reports. */
export const REPORTER_RULES: readonly Rule<HumanShape>[] = [
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-human/rep-01",
    slug: "reporter-identifiable",
    title: { fr: "Notificateur identifiable", en: "Identifiable reporter" },
    basis: "standard",
    sources: [S13],
    phases: VALID,
    check: (_, ctx) => criterion(ctx, "rep-01", ["reporter"]),
    messages: {
      notIdentifiable: {
        fr: "Ni qualité, ni nom, ni coordonnée, ni contact confirmé : le notificateur n'est pas identifiable.",
        en: "No qualification, name, contact detail or confirmed contact: the reporter cannot be identified.",
      },
      strictDetails: {
        fr: "En mode strict, il faut aussi la qualité et le pays du notificateur.",
        en: "In strict mode the qualification and country of the reporter are needed too.",
      },
    },
    remedy: {
      fr: "Demander le nom ou la qualité, ou confirmer que la personne existe.",
      en: "Ask for name or qualification, or confirm that the person exists.",
    },
  }),
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-human/rep-02",
    slug: "reporter-qualification",
    title: { fr: "Qualité du notificateur", en: "Qualification of the reporter" },
    basis: "standard",
    sources: [S13],
    phases: WARNING,
    check: (_, { facts }) => told(has(facts.report.reporter.category), ["reporter", "category"]),
    messages: {
      missing: {
        fr: "La qualité manque : le notificateur est pris pour un particulier.",
        en: "The qualification is missing: the reporter is taken as a consumer.",
      },
    },
    remedy: { fr: "Demander la qualité.", en: "Ask for the qualification." },
  }),
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-human/rep-03",
    slug: "reporter-country",
    title: { fr: "Pays du notificateur", en: "Country of the reporter" },
    basis: "standard",
    sources: [S13],
    phases: WARNING,
    check: (_, { facts }) => told(has(facts.report.reporter.country), ["reporter", "country"]),
    messages: {
      missing: {
        fr: "Le pays manque : le pays de réception est retenu.",
        en: "The country is missing: the country of receipt is used.",
      },
    },
    remedy: { fr: "Demander le pays.", en: "Ask for the country." },
  }),
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-human/rep-04",
    slug: "primary-source",
    title: { fr: "Une seule source primaire", en: "One primary source" },
    basis: "standard",
    sources: [S15],
    phases: EXPORT,
    // A single reporter without a flag is the primary source.
    check: (_, { facts: { report } }) => {
      const all = [report.reporter, ...(report.otherReporters ?? [])];
      const flagged = all.filter(({ primarySource }) => primarySource === true).length;
      const alone = all.length === 1 && !has(report.reporter.primarySource);
      return flagged === 1 || alone ? "pass" : { fail: "notOne", at: ["reporter", "primarySource"], data: { flagged } };
    },
    messages: {
      notOne: {
        fr: "{flagged} source(s) primaire(s) au lieu d'une (C.2.r.5).",
        en: "{flagged} primary source(s) instead of one (C.2.r.5).",
      },
    },
    remedy: { fr: "Désigner un notificateur, un seul.", en: "Name one reporter, and only one." },
  }),
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-human/rep-05",
    slug: "medical-confirmation",
    title: { fr: "Confirmation médicale", en: "Medical confirmation" },
    basis: "convention",
    sources: [LIBRARY],
    phases: WARNING,
    check: (_, { facts: { report, serious } }) => {
      const { category } = report.reporter;
      const professional = has(category) && PROFESSIONALS.includes(foldTerm((category as string).slice(0, 80)));
      if (serious !== true || professional) return "notApplicable";
      return told(report.medicallyConfirmed === true, ["medicallyConfirmed"]);
    },
    messages: {
      missing: {
        fr: "Cas grave déclaré par un particulier, sans confirmation médicale.",
        en: "A serious case told by a consumer, without medical confirmation.",
      },
    },
    remedy: {
      fr: "Demander l'accord pour contacter le médecin.",
      en: "Ask leave to contact the doctor.",
    },
  }),
];
