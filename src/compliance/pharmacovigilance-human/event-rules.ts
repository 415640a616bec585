import type { Rule } from "../../plugins/rule.js";
import { told } from "../vigilance/ask.js";
import { has } from "../vigilance/identifiable.js";
import { LIBRARY, S15, S41, S45 } from "../vigilance/sources.js";
import { criterion, EXPORT, type HumanShape, rule, VALID, WARNING } from "./shape.js";

/** What happened to the patient. */
export const EVENT_RULES: readonly Rule<HumanShape>[] = [
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-human/evt-01",
    slug: "event-described",
    title: { fr: "Réaction décrite", en: "Reaction described" },
    basis: "convention",
    sources: [LIBRARY],
    phases: VALID,
    check: (_, ctx) => criterion(ctx, "evt-01", ["events"]),
    messages: {
      noEvent: { fr: "Aucun événement n'est décrit.", en: "No event is told." },
      noneCounts: { fr: "Aucun des événements décrits ne compte.", en: "None of the events told counts." },
    },
    remedy: { fr: "Demander quelle réaction est suspectée.", en: "Ask which reaction is suspected." },
  }),
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-human/evt-02",
    slug: "outcome-only",
    title: { fr: "Issue sans circonstances", en: "Outcome without circumstances" },
    basis: "convention",
    sources: [LIBRARY],
    phases: VALID,
    check: (_, ctx) => criterion(ctx, "evt-02", ["events"]),
    messages: {
      outcomeOnly: {
        fr: "Seule l'issue est dite (décès, hospitalisation).",
        en: "Only the outcome is told (death, hospitalization).",
      },
    },
    remedy: {
      fr: "Demander les circonstances ; une mort subite relève du jugement médical.",
      en: "Ask for the circumstances; sudden death needs medical judgment.",
    },
  }),
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-human/evt-03",
    slug: "situation-without-reaction",
    title: { fr: "Situation sans réaction", en: "Situation without reaction" },
    basis: "standard",
    sources: [S41],
    phases: VALID,
    check: (_, ctx) => criterion(ctx, "evt-03", ["events"]),
    messages: {
      noReaction: {
        fr: "Situation particulière sans réaction : ce n'est pas un cas individuel.",
        en: "A special situation without reaction is no individual case.",
      },
    },
    remedy: {
      fr: "Garder pour le rapport périodique ; demander s'il y a eu une réaction.",
      en: "Keep it for the periodic report; ask whether there was a reaction.",
    },
  }),
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-human/evt-04",
    slug: "meddra-version",
    title: { fr: "Version de MedDRA", en: "MedDRA version" },
    basis: "standard",
    sources: [S15],
    phases: EXPORT,
    check: (_, { facts: { report } }) => {
      const versions = new Set(
        [report.dictionaryVersion, ...report.events.map((event) => event.dictionaryVersion)].filter(has),
      );
      if (versions.size === 0) return { fail: "missing", at: ["dictionaryVersion"] };
      return versions.size === 1
        ? "pass"
        : { fail: "several", at: ["dictionaryVersion"], data: { count: versions.size } };
    },
    messages: {
      missing: { fr: "La version du dictionnaire manque.", en: "The version of the dictionary is missing." },
      several: { fr: "{count} versions dans un seul cas.", en: "{count} versions in one report." },
    },
    remedy: { fr: "Coder tout le cas dans une version.", en: "Code the whole report in one version." },
  }),
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-human/evt-05",
    slug: "native-language",
    title: { fr: "Langue du terme d'origine", en: "Language of the native term" },
    basis: "standard",
    sources: [S15],
    phases: EXPORT,
    each: "event",
    check: ({ nativeTerm, language }) => (has(nativeTerm) ? told(has(language), ["language"]) : "notApplicable"),
    messages: { missing: { fr: "Terme d'origine sans code de langue.", en: "A native term without language code." } },
    remedy: { fr: "Ajouter le code de langue (fra, eng).", en: "Add the language code (fra, eng)." },
  }),
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-human/evt-06",
    slug: "outcome",
    title: { fr: "Évolution", en: "Outcome" },
    basis: "standard",
    sources: [S15],
    phases: EXPORT,
    each: "event",
    check: (event) => told(has(event.outcome), ["outcome"]),
    messages: { missing: { fr: "L'évolution manque (E.i.7).", en: "The outcome is missing (E.i.7)." } },
    remedy: { fr: "Demander l'évolution.", en: "Ask for the outcome." },
  }),
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-human/evt-07",
    slug: "fatal-flag",
    title: { fr: "Issue fatale et critère « décès »", en: "Fatal outcome and death flag" },
    basis: "standard",
    sources: [S15],
    phases: WARNING,
    each: "event",
    check: ({ outcome }, { facts }) => {
      if (outcome !== "fatal" && outcome !== "died") return "notApplicable";
      return facts.report.seriousness.death === true ? "pass" : { fail: "noFlag", at: ["outcome"] };
    },
    messages: {
      noFlag: { fr: "Issue fatale, critère « décès » non coché.", en: "Fatal outcome, death flag not set." },
    },
    remedy: { fr: "Cocher « décès ».", en: "Set “death”." },
  }),
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-human/evt-08",
    slug: "causality-excluded",
    title: { fr: "Causalité exclue", en: "Causality excluded" },
    basis: "convention",
    sources: [LIBRARY],
    phases: VALID,
    check: (_, ctx) => criterion(ctx, "evt-08", ["causality"]),
    messages: {
      excluded: {
        fr: "Le notificateur et l'entreprise excluent tous deux la causalité.",
        en: "Both the reporter and the company exclude causality.",
      },
    },
    remedy: { fr: "Garder le cas ; une personne confirme.", en: "Keep the case; a person confirms." },
  }),
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-human/ser-01",
    slug: "seriousness-known",
    title: { fr: "Gravité connue", en: "Seriousness known" },
    basis: "convention",
    sources: [LIBRARY],
    phases: WARNING,
    check: (_, { facts }) => told(facts.serious !== null, ["seriousness"]),
    messages: {
      missing: { fr: "Gravité inconnue : 15 jours par prudence.", en: "Seriousness unknown: 15 days assumed." },
    },
    remedy: { fr: "Poser les six questions de gravité.", en: "Ask the six questions of seriousness." },
  }),
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-human/ser-02",
    slug: "pregnancy-outcome",
    title: { fr: "Issue anormale de grossesse", en: "Abnormal pregnancy outcome" },
    basis: "standard",
    sources: [S45],
    phases: WARNING,
    each: "event",
    check: ({ kind, abnormalPregnancy, withoutAdverseReaction }, { facts }) => {
      const abnormal =
        abnormalPregnancy === true || (kind === "pregnancy-exposure" && withoutAdverseReaction === false);
      if (!abnormal) return "notApplicable";
      return facts.serious === true ? "pass" : { fail: "notSerious", at: [] };
    },
    messages: {
      notSerious: {
        fr: "Issue anormale de grossesse non cotée grave.",
        en: "An abnormal pregnancy outcome that is not serious.",
      },
    },
    remedy: { fr: "Coter grave ; suivre la mère et l'enfant.", en: "Make it serious; follow mother and child." },
  }),
];
