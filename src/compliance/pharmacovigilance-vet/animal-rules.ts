import type { Rule } from "../../plugins/rule.js";
import { told } from "../vigilance/ask.js";
import { foldTerm } from "../vigilance/fold.js";
import { has } from "../vigilance/identifiable.js";
import { LIBRARY, S1, S6, S8, S10 } from "../vigilance/sources.js";
import { criterion, DATA, INFO, rule, VALID, type VeterinaryShape, WARNING } from "./shape.js";

/** The animals that were affected. */
export const ANIMAL_RULES: readonly Rule<VeterinaryShape>[] = [
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-vet/ani-01",
    slug: "animal-species",
    title: { fr: "Espèce connue", en: "Species known" },
    basis: "law",
    sources: [S1],
    phases: VALID,
    check: (_, ctx) => criterion(ctx, "ani-01", ["subject"]),
    messages: {
      noSubject: {
        fr: "Aucun animal, aucune personne et aucun lieu n'est décrit.",
        en: "No animal, person or place is described.",
      },
      noSpecies: { fr: "L'espèce de l'animal n'est pas connue.", en: "The species of the animal is not known." },
    },
    remedy: {
      fr: "Demander l'espèce et le nombre d'animaux atteints.",
      en: "Ask for the species and the number of animals affected.",
    },
  }),
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-vet/ani-02",
    slug: "animal-definable",
    title: { fr: "Animal définissable", en: "Definable animal" },
    basis: "convention",
    sources: [LIBRARY],
    phases: VALID,
    check: (_, ctx) => criterion(ctx, "ani-02", ["subject"]),
    messages: {
      notDefinable: {
        fr: "L'espèce est connue, mais ni le nombre d'animaux atteints ni un signalement.",
        en: "The species is known, but neither how many animals reacted nor any descriptor.",
      },
    },
    remedy: {
      fr: "Demander combien d'animaux sont atteints (une estimation suffit).",
      en: "Ask how many animals reacted (an estimate will do).",
    },
  }),
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-vet/ani-03",
    slug: "animals-affected",
    title: { fr: "Nombre d'animaux atteints", en: "Number of animals affected" },
    basis: "standard",
    sources: [S10],
    phases: WARNING,
    check: (_, { facts: { report } }) =>
      report.subject.kind === "animal"
        ? told(has(report.subject.numberAffected), ["subject", "numberAffected"])
        : "notApplicable",
    messages: {
      missing: { fr: "Le nombre d'animaux atteints manque.", en: "The number of animals affected is missing." },
    },
    remedy: { fr: "Demander combien d'animaux sont atteints.", en: "Ask how many animals reacted." },
  }),
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-vet/ani-04",
    slug: "animals-treated",
    title: { fr: "Nombre d'animaux traités", en: "Number of animals treated" },
    basis: "standard",
    sources: [S10],
    phases: WARNING,
    check: (_, { facts: { report } }) =>
      report.subject.kind === "animal"
        ? told(has(report.subject.numberTreated), ["subject", "numberTreated"])
        : "notApplicable",
    messages: {
      missing: { fr: "Le nombre d'animaux traités manque.", en: "The number of animals treated is missing." },
    },
    remedy: { fr: "Demander combien d'animaux ont été traités.", en: "Ask how many animals were treated." },
  }),
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-vet/ani-05",
    slug: "affected-above-treated",
    title: { fr: "Plus d'atteints que de traités", en: "More affected than treated" },
    basis: "convention",
    sources: [S6, LIBRARY],
    phases: WARNING,
    check: (_, { facts: { report } }) => {
      const { kind, numberAffected: affected, numberTreated: treated, exposure } = report.subject;
      if (kind !== "animal" || (has(exposure) && exposure !== "direct")) return "notApplicable";
      if (affected === undefined || treated === undefined)
        return { missing: ["subject.numberAffected", "subject.numberTreated"] };
      if (affected === null || treated === null) return "notApplicable";
      return affected > treated ? { fail: "more", at: ["subject"], data: { affected, treated } } : "pass";
    },
    messages: {
      more: {
        fr: "{affected} animaux atteints pour {treated} traités.",
        en: "{affected} animals affected, {treated} treated.",
      },
    },
    remedy: {
      fr: "Vérifier les nombres, ou indiquer l'exposition indirecte (contact, lait, in utero).",
      en: "Check the numbers, or record the indirect exposure (contact, milk, in utero).",
    },
  }),
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-vet/ani-06",
    slug: "deaths-above-affected",
    title: { fr: "Plus de morts que d'atteints", en: "More deaths than affected" },
    basis: "convention",
    sources: [LIBRARY],
    phases: DATA,
    check: (_, { facts: { report } }) => {
      const affected = report.subject.numberAffected;
      const { outcomeCounts } = report;
      if (affected === undefined || outcomeCounts === undefined)
        return { missing: ["subject.numberAffected", "outcomeCounts"] };
      if (affected === null || outcomeCounts === null) return "notApplicable";
      const dead = (outcomeCounts.died ?? 0) + (outcomeCounts.euthanized ?? 0);
      return dead > affected ? { fail: "more", at: ["outcomeCounts"], data: { dead, affected } } : "pass";
    },
    messages: {
      more: {
        fr: "{dead} animaux morts ou euthanasiés pour {affected} atteints : impossible.",
        en: "{dead} animals died or were euthanized, {affected} were affected: impossible.",
      },
    },
    remedy: { fr: "Corriger les nombres.", en: "Correct the numbers." },
  }),
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-vet/ani-07",
    slug: "companion-animal-details",
    title: { fr: "Signalement de l'animal de compagnie", en: "Details of a companion animal" },
    basis: "standard",
    sources: [S8],
    phases: INFO,
    check: (_, { facts: { report }, policy }) => {
      const { kind, species, age, weightKg, sex } = report.subject;
      if (kind !== "animal" || !has(species) || !policy.companionSpecies.includes(foldTerm(species as string)))
        return "notApplicable";
      return told(has(age?.value) && has(weightKg) && has(sex), ["subject"]);
    },
    messages: {
      missing: { fr: "Âge, poids ou sexe de l'animal manque.", en: "Age, weight or sex of the animal is missing." },
    },
    remedy: { fr: "Demander l'âge, le poids et le sexe.", en: "Ask for age, weight and sex." },
  }),
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-vet/ani-08",
    slug: "human-as-species",
    title: { fr: "Espèce humaine dans un cas animal", en: "Human as the species of an animal case" },
    basis: "standard",
    sources: [S10],
    phases: WARNING,
    check: (_, { facts: { report } }) => {
      const { kind, species } = report.subject;
      if (kind !== "animal" || !has(species)) return "notApplicable";
      const human = ["human", "homme", "humain", "femme", "personne", "person", "enfant"];
      return human.includes(foldTerm((species as string).slice(0, 80)))
        ? { fail: "human", at: ["subject", "species"] }
        : "pass";
    },
    messages: {
      human: {
        fr: "L'espèce est l'homme : c'est l'exposition d'une personne, pas un cas animal.",
        en: "The species is Human: this is the exposure of a person, not an animal case.",
      },
    },
    remedy: {
      fr: "Enregistrer le sujet comme une personne exposée.",
      en: "Record the subject as an exposed person.",
    },
  }),
];
