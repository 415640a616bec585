import type { Rule } from "../../plugins/rule.js";
import { note } from "../vigilance/ask.js";
import { has, hasPersonDescriptor } from "../vigilance/identifiable.js";
import { LIBRARY, S15, S40 } from "../vigilance/sources.js";
import { criterion, DATA, EXPORT, type HumanShape, INFO, rule, VALID, WARNING } from "./shape.js";

const CHILD_GROUPS: readonly string[] = ["foetus", "fetus", "neonate"];

/** The patient. */
export const PATIENT_RULES: readonly Rule<HumanShape>[] = [
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-human/pat-01",
    slug: "patient-identifiable",
    title: { fr: "Patient identifiable", en: "Identifiable patient" },
    basis: "secondary",
    sources: [S40],
    phases: VALID,
    check: (_, ctx) => criterion(ctx, "pat-01", ["subject"]),
    messages: {
      notHuman: { fr: "Le sujet n'est pas une personne.", en: "The subject is not a person." },
      notIdentifiable: {
        fr: "Rien ne distingue le patient : ni initiales, ni âge, ni sexe, ni numéro.",
        en: "Nothing singles out the patient: no initials, age, sex or number.",
      },
    },
    remedy: { fr: "Demander les initiales, l'âge ou le sexe.", en: "Ask for initials, age or sex." },
  }),
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-human/pat-02",
    slug: "several-patients",
    title: { fr: "Plusieurs patients indistincts", en: "Several patients, none singled out" },
    basis: "convention",
    sources: [LIBRARY],
    phases: VALID,
    check: (_, ctx) => criterion(ctx, "pat-02", ["subject"]),
    messages: {
      several: {
        fr: "Plusieurs patients sont cités, aucun n'est distingué.",
        en: "Several patients are told of, none is singled out.",
      },
    },
    remedy: { fr: "Décrire un patient à la fois.", en: "Describe one patient at a time." },
  }),
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-human/pat-03",
    slug: "one-case-each",
    title: { fr: "Un cas par patient", en: "One case each" },
    basis: "convention",
    sources: [LIBRARY],
    phases: DATA,
    check: (_, { facts: { report } }) => {
      const { numberAffected } = report.subject;
      if (!hasPersonDescriptor(report.subject)) return "notApplicable";
      if (numberAffected === undefined) return { missing: ["subject.numberAffected"] };
      return (numberAffected ?? 1) > 1
        ? { fail: "several", at: ["subject", "numberAffected"], data: { numberAffected: numberAffected as number } }
        : "pass";
    },
    messages: {
      several: {
        fr: "{numberAffected} patients dans un seul cas.",
        en: "{numberAffected} patients in one case.",
      },
    },
    remedy: { fr: "Faire un cas par patient et les lier.", en: "Make one case each, and link them." },
  }),
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-human/pat-04",
    slug: "age-unit",
    title: { fr: "Âge et unité", en: "Age and unit" },
    basis: "standard",
    sources: [S15],
    phases: EXPORT,
    check: (_, { facts: { report } }) => {
      const { age } = report.subject;
      if (!age) return "notApplicable";
      return has(age.value) === has(age.unit) ? "pass" : { fail: "half", at: ["subject", "age"] };
    },
    messages: { half: { fr: "L'âge va avec son unité (D.2.2).", en: "An age goes with its unit (D.2.2)." } },
    remedy: { fr: "Compléter l'âge ou l'unité.", en: "Complete the age or the unit." },
  }),
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-human/pat-05",
    slug: "initials-masked",
    title: { fr: "Initiales masquées", en: "Masked initials" },
    basis: "standard",
    sources: [S15],
    phases: INFO,
    check: (_, { facts }) => note(facts.report.subject.initials === "MSK", ["subject", "initials"]),
    messages: {
      noted: {
        fr: "Les initiales sont connues et non communiquées : elles comptent.",
        en: "The initials are known and withheld: they count.",
      },
    },
    remedy: { fr: "Rien à faire.", en: "Nothing to do." },
  }),
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-human/pat-06",
    slug: "parent-child",
    title: { fr: "Cas parent-enfant", en: "Parent-child case" },
    basis: "standard",
    sources: [S15],
    phases: WARNING,
    check: (_, { facts: { report } }) => {
      const { parentChild, parent, ageGroup, gestationalAge } = report.subject;
      const exposed = report.events.some(
        ({ kind }) => kind === "breastfeeding-exposure" || kind === "pregnancy-exposure",
      );
      const child = has(gestationalAge) || CHILD_GROUPS.includes(ageGroup ?? "");
      if (parentChild !== true && !(exposed && child)) return "notApplicable";
      if (!parent) return { fail: "missing", at: ["subject", "parent"] };
      return has(parent.sex) ? "pass" : { fail: "noSex", at: ["subject", "parent", "sex"] };
    },
    messages: {
      missing: { fr: "Les données du parent manquent (D.10).", en: "The data of the parent are missing (D.10)." },
      noSex: { fr: "Le sexe du parent manque (D.10.6).", en: "The sex of the parent is missing (D.10.6)." },
    },
    remedy: { fr: "Remplir les données du parent.", en: "Fill in the data of the parent." },
  }),
];
