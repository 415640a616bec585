import type { Rule } from "../../plugins/rule.js";
import { note, told } from "../vigilance/ask.js";
import { has } from "../vigilance/identifiable.js";
import { toldDeath } from "../vigilance/seriousness.js";
import { LIBRARY, S2, S11, S12, S18, S33 } from "../vigilance/sources.js";
import { INFO, rule, type VeterinaryShape, WARNING } from "./shape.js";

const CODES: readonly string[] = ["A", "B", "O1", "O", "N"];

/** Lack of efficacy, infectious agents, seriousness, causality. */
export const KIND_RULES: readonly Rule<VeterinaryShape>[] = [
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-vet/loe-01",
    slug: "lack-of-efficacy",
    title: { fr: "Manque d'efficacité", en: "Lack of efficacy" },
    basis: "law",
    sources: [S2],
    phases: INFO,
    check: (_, { facts }) => note(facts.kinds.includes("lack-of-efficacy"), ["events"]),
    messages: {
      noted: {
        fr: "Un manque d'efficacité est un cas (article 73(2)(b)), même hors RCP.",
        en: "Lack of efficacy is a case (article 73(2)(b)), off label included.",
      },
    },
    remedy: { fr: "Déclarer comme tout autre cas.", en: "Report it like any other case." },
  }),
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-vet/loe-02",
    slug: "antimicrobial-failure",
    title: { fr: "Échec d'un antimicrobien", en: "Failure of an antimicrobial" },
    basis: "convention",
    sources: [S33, LIBRARY],
    phases: INFO,
    check: (_, { facts }) => note(facts.routes.includes("amr-signal"), ["products"]),
    messages: {
      noted: {
        fr: "Un antimicrobien n'a pas agi : la résistance est une cause possible.",
        en: "An antimicrobial did not work: resistance is a possible cause.",
      },
    },
    remedy: { fr: "Demander un antibiogramme.", en: "Ask for a susceptibility test." },
  }),
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-vet/loe-03",
    slug: "susceptibility-data",
    title: { fr: "Antibiogramme", en: "Susceptibility test" },
    basis: "convention",
    sources: [LIBRARY],
    phases: WARNING,
    check: (_, { facts }) => {
      if (!facts.routes.includes("amr-signal")) return "notApplicable";
      const { done, pathogen, result } = facts.report.susceptibilityTest ?? {};
      return told(done === false || (has(pathogen) && has(result)), ["susceptibilityTest"]);
    },
    messages: {
      missing: {
        fr: "Le germe et le résultat de l'antibiogramme manquent.",
        en: "Pathogen and result of the susceptibility test are missing.",
      },
    },
    remedy: {
      fr: "Demander le germe, la méthode, le résultat et la dose réellement donnée.",
      en: "Ask for pathogen, method, result and the dose really given.",
    },
  }),
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-vet/inf-01",
    slug: "infectious-agent",
    title: { fr: "Agent infectieux", en: "Infectious agent" },
    basis: "convention",
    sources: [S2, LIBRARY],
    phases: INFO,
    check: (_, { facts }) => note(facts.kinds.includes("infectious-agent-transmission"), ["events"]),
    messages: {
      noted: {
        fr: "Transmission suspectée d'un agent infectieux par un médicament : c'est aussi un défaut qualité.",
        en: "Suspected transmission of an infectious agent by a medicine: it is a quality defect too.",
      },
    },
    remedy: { fr: "Obtenir le numéro de lot et garder un échantillon.", en: "Get the batch number and keep a sample." },
  }),
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-vet/ser-01",
    slug: "seriousness-known",
    title: { fr: "Gravité connue", en: "Seriousness known" },
    basis: "standard",
    sources: [S11],
    phases: WARNING,
    check: (_, { facts }) => told(facts.serious !== null, ["seriousness"]),
    messages: { missing: { fr: "La gravité n'est pas établie.", en: "Seriousness is not settled." } },
    remedy: {
      fr: "Poser les cinq questions : mort, pronostic vital, incapacité, anomalie congénitale, signes durables.",
      en: "Ask the five questions: death, risk of death, disability, congenital anomaly, lasting signs.",
    },
  }),
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-vet/ser-02",
    slug: "seriousness-contradiction",
    title: { fr: "Mort contredite", en: "Death contradicted" },
    basis: "standard",
    sources: [S11],
    phases: WARNING,
    check: (_, { facts: { report } }) =>
      toldDeath(report) && report.seriousness.death === false
        ? { fail: "contradiction", at: ["seriousness", "death"] }
        : "pass",
    messages: {
      contradiction: {
        fr: "Une évolution dit la mort, la gravité dit le contraire : le cas est grave.",
        en: "An outcome says death, seriousness says the contrary: the case is serious.",
      },
    },
    remedy: { fr: "Corriger le critère « mort ».", en: "Correct the criterion “death”." },
  }),
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-vet/ser-03",
    slug: "second-line-treatment",
    title: { fr: "Traitement de seconde intention", en: "Second-line treatment" },
    basis: "standard",
    sources: [S12],
    phases: INFO,
    check: (_, { facts }) => note(facts.report.secondLineTreatment === true, ["secondLineTreatment"]),
    messages: {
      noted: {
        fr: "Un traitement qui n'est pas de première intention a été nécessaire : incapacité significative.",
        en: "A treatment that is not the first choice was needed: significant disability.",
      },
    },
    remedy: { fr: "Traiter le cas comme grave.", en: "Handle the case as serious." },
  }),
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-vet/cau-01",
    slug: "causality-code",
    title: { fr: "Code d'imputabilité", en: "Causality code" },
    basis: "standard",
    sources: [S18],
    phases: WARNING,
    check: (_, { facts }) => {
      const codes = (facts.report.causality ?? []).flatMap(({ code }) => (typeof code === "string" ? [code] : []));
      if (codes.length === 0) return "notApplicable";
      const wrong = codes.find((code) => !CODES.includes(code));
      return wrong === undefined ? "pass" : { fail: "wrong", at: ["causality"], data: { code: wrong.slice(0, 40) } };
    },
    messages: {
      wrong: {
        fr: "« {code} » n'est pas une classe d'imputabilité (A, B, O1, O, N).",
        en: "“{code}” is no causality class (A, B, O1, O, N).",
      },
    },
    remedy: { fr: "Choisir A, B, O1, O ou N, par médicament.", en: "Choose A, B, O1, O or N, per product." },
  }),
];
