import type { Rule } from "../../plugins/rule.js";
import { told } from "../vigilance/ask.js";
import { has } from "../vigilance/identifiable.js";
import { LIBRARY, S1, S10, S21 } from "../vigilance/sources.js";
import { criterion, rule, VALID, type VeterinaryShape, WARNING } from "./shape.js";

/** What happened. */
export const EVENT_RULES: readonly Rule<VeterinaryShape>[] = [
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-vet/evt-01",
    slug: "event-present",
    title: { fr: "Un événement", en: "An event" },
    basis: "law",
    sources: [S1],
    phases: VALID,
    check: (_, ctx) => criterion(ctx, "evt-01", ["events"]),
    messages: {
      noEvent: { fr: "Aucun événement n'est décrit.", en: "No event is told." },
      noneCounts: { fr: "Aucun des événements décrits ne compte.", en: "None of the events told counts." },
    },
    remedy: {
      fr: "Demander quel signe a été observé, sur qui et quand.",
      en: "Ask which sign was seen, on whom and when.",
    },
  }),
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-vet/evt-02",
    slug: "event-described",
    title: { fr: "Événement décrit", en: "Event described" },
    basis: "convention",
    sources: [S1, LIBRARY],
    phases: VALID,
    check: (_, ctx) => criterion(ctx, "evt-02", ["events"]),
    messages: {
      notDescribed: {
        fr: "Le terme manque ou reste vague (« un problème », « effet indésirable »).",
        en: "The term is missing or vague (“a problem”, “side effect”).",
      },
    },
    remedy: { fr: "Demander de nommer le signe.", en: "Ask for the name of the sign." },
  }),
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-vet/evt-03",
    slug: "onset-date",
    title: { fr: "Date d'apparition", en: "Date of onset" },
    basis: "standard",
    sources: [S10],
    phases: WARNING,
    each: "event",
    check: (event) => told(has(event.onsetOn), ["onsetOn"]),
    messages: { missing: { fr: "La date d'apparition manque.", en: "The date of onset is missing." } },
    remedy: {
      fr: "Demander la date, ou le délai après le traitement.",
      en: "Ask for the date, or the delay after treatment.",
    },
  }),
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-vet/evt-04",
    slug: "onset-before-exposure",
    title: { fr: "Apparition avant l'exposition", en: "Onset before exposure" },
    basis: "convention",
    sources: [LIBRARY],
    phases: WARNING,
    each: "event",
    check: ({ onsetOn }, { facts }) => {
      const { exposedOn } = facts;
      if (onsetOn === null || exposedOn === null) return "notApplicable";
      if (onsetOn === undefined || exposedOn === undefined)
        return { missing: ["events[].onsetOn", "products[].startedOn"] };
      return onsetOn < exposedOn ? { fail: "before", at: ["onsetOn"], data: { onsetOn, exposedOn } } : "pass";
    },
    messages: {
      before: {
        fr: "Le signe ({onsetOn}) précède la première exposition ({exposedOn}).",
        en: "The sign ({onsetOn}) comes before the first exposure ({exposedOn}).",
      },
    },
    remedy: { fr: "Vérifier ; le signe existait peut-être déjà.", en: "Check; the sign may have been there before." },
  }),
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-vet/evt-05",
    slug: "onset-after-receipt",
    title: { fr: "Apparition après la réception", en: "Onset after receipt" },
    basis: "standard",
    sources: [S10],
    phases: WARNING,
    each: "event",
    check: ({ onsetOn }, { facts }) => {
      const { receivedOn, mostRecentOn } = facts.report;
      if (onsetOn === null || receivedOn === null) return "notApplicable";
      if (onsetOn === undefined || receivedOn === undefined) return { missing: ["events[].onsetOn", "receivedOn"] };
      if (mostRecentOn && onsetOn <= mostRecentOn) return "pass"; // told by a follow-up
      return onsetOn > receivedOn ? { fail: "after", at: ["onsetOn"], data: { onsetOn, receivedOn } } : "pass";
    },
    messages: {
      after: {
        fr: "Le signe ({onsetOn}) suit la réception du cas ({receivedOn}).",
        en: "The sign ({onsetOn}) comes after the case was received ({receivedOn}).",
      },
    },
    remedy: {
      fr: "Vérifier les dates, sans invalider le cas.",
      en: "Check the dates; the case stays valid.",
    },
  }),
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-vet/evt-06",
    slug: "outcome",
    title: { fr: "Évolution", en: "Outcome" },
    basis: "standard",
    sources: [S10],
    phases: WARNING,
    each: "event",
    check: (event, { facts: { report } }) => {
      const counted = Object.values(report.outcomeCounts ?? {}).some(has);
      return told(counted || has(event.outcome), ["outcome"]);
    },
    messages: { missing: { fr: "L'évolution manque.", en: "The outcome is missing." } },
    remedy: {
      fr: "Demander l'évolution, et le nombre d'animaux par évolution.",
      en: "Ask for the outcome, and the number of animals by outcome.",
    },
  }),
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-vet/evt-07",
    slug: "veddra-code",
    title: { fr: "Code VeDDRA", en: "VeDDRA code" },
    basis: "standard",
    sources: [S21],
    phases: WARNING,
    each: "event",
    check: ({ veddraCode }, { policy }) => {
      if (policy.dictionary === undefined || !veddraCode) return "notApplicable";
      const entry = policy.dictionary.find(veddraCode);
      if (entry === undefined) return { fail: "unknown", at: ["veddraCode"], data: { code: veddraCode.slice(0, 40) } };
      return entry.level === "LLT" ? "pass" : { fail: "notLlt", at: ["veddraCode"], data: { level: entry.level } };
    },
    messages: {
      unknown: { fr: "Le code {code} n'est pas dans le dictionnaire.", en: "Code {code} is not in the dictionary." },
      notLlt: { fr: "Le code est de niveau {level}, pas LLT.", en: "The code is of level {level}, not LLT." },
    },
    remedy: { fr: "Coder au niveau LLT.", en: "Code at the low-level term." },
  }),
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-vet/evt-08",
    slug: "narrative",
    title: { fr: "Récit", en: "Narrative" },
    basis: "standard",
    sources: [S10],
    phases: WARNING,
    check: (_, { facts }) => told(has(facts.report.narrative), ["narrative"]),
    messages: { missing: { fr: "Le récit manque.", en: "The narrative is missing." } },
    remedy: { fr: "Écrire ce qui s'est passé, dans l'ordre.", en: "Write what happened, in order." },
  }),
];
