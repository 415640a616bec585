import type { Rule } from "../../plugins/rule.js";
import { note } from "../vigilance/ask.js";
import { S1, S11, S26 } from "../vigilance/sources.js";
import { criterion, INFO, rule, VALID, type VeterinaryShape } from "./shape.js";

/** Exposed people, and incidents in the environment. */
export const PERSON_RULES: readonly Rule<VeterinaryShape>[] = [
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-vet/hum-01",
    slug: "exposed-person",
    title: { fr: "Personne exposée identifiable", en: "Identifiable exposed person" },
    basis: "law",
    sources: [S1],
    phases: VALID,
    check: (_, ctx) => criterion(ctx, "hum-01", ["subject"]),
    messages: {
      notIdentifiable: {
        fr: "Rien ne distingue la personne exposée : ni initiales, ni âge, ni sexe.",
        en: "Nothing singles out the exposed person: no initials, age or sex.",
      },
    },
    remedy: { fr: "Demander les initiales, l'âge ou le sexe.", en: "Ask for initials, age or sex." },
  }),
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-vet/hum-02",
    slug: "exposed-person-advice",
    title: { fr: "Conseil à la personne exposée", en: "Advice to the exposed person" },
    basis: "standard",
    sources: [S11, S26],
    phases: INFO,
    check: (_, { facts: { report } }) => note(report.subject.kind === "human", ["subject"]),
    messages: {
      noted: {
        fr: "Une personne est exposée : le cas se traite comme grave.",
        en: "A person is exposed: the case is handled as serious.",
      },
    },
    remedy: {
      fr: "Orienter vers un médecin ou le centre antipoison, notice en main.",
      en: "Send the person to a doctor or the poison center, with the package leaflet.",
    },
  }),
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-vet/env-01",
    slug: "incident-location",
    title: { fr: "Lieu de l'incident", en: "Place of the incident" },
    basis: "law",
    sources: [S1],
    phases: VALID,
    check: (_, ctx) => criterion(ctx, "env-01", ["subject"]),
    messages: {
      notLocated: {
        fr: "L'incident n'a ni lieu ni description.",
        en: "The incident has neither place nor description.",
      },
    },
    remedy: { fr: "Demander où et ce qui a été touché.", en: "Ask where, and what was affected." },
  }),
];
