import type { Rule } from "../../plugins/rule.js";
import { LIBRARY, S14 } from "../vigilance/sources.js";
import { COMPLIANCE, type HumanShape, rule, WARNING } from "./shape.js";

/** What the reading of the report itself showed: bad input is a finding, never a lost report. These come on top of the reference. */
export const INPUT_RULES: readonly Rule<HumanShape>[] = [
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-human/inp-01",
    slug: "unreadable-field",
    title: { fr: "Champ illisible", en: "Unreadable field" },
    basis: "convention",
    sources: [LIBRARY],
    phases: WARNING,
    check: (_, { facts }) => {
      const bad = facts.problems.filter(({ code }) => code === "shape");
      return bad[0] === undefined ? "pass" : { fail: "shape", at: bad[0].path, data: { count: bad.length } };
    },
    messages: {
      shape: {
        fr: "{count} champ(s) d'un type inattendu, laissé(s) de côté.",
        en: "{count} field(s) of an unexpected type, left out.",
      },
    },
    remedy: { fr: "Corriger la saisie ou l'adaptateur.", en: "Correct the entry or the adapter." },
  }),
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-human/inp-02",
    slug: "impossible-measure",
    title: { fr: "Mesure impossible", en: "Impossible measure" },
    basis: "convention",
    sources: [LIBRARY],
    phases: WARNING,
    check: (_, { facts }) => {
      const bad = facts.problems.filter(({ code }) => code === "measure");
      return bad[0] === undefined ? "pass" : { fail: "measure", at: bad[0].path, data: { count: bad.length } };
    },
    messages: {
      measure: {
        fr: "{count} mesure(s) impossible(s) (négative, nulle ou non entière), laissée(s) de côté.",
        en: "{count} impossible measure(s) (negative, zero or not whole), left out.",
      },
    },
    remedy: { fr: "Redemander le nombre, l'âge ou le poids.", en: "Ask again for the number, age or weight." },
  }),
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-human/inp-03",
    slug: "day-zero",
    title: { fr: "Jour zéro", en: "Day zero" },
    basis: "convention",
    sources: [LIBRARY],
    phases: COMPLIANCE,
    check: (_, { facts }) => (facts.report.receivedOn ? "pass" : { fail: "missing", at: ["receivedOn"] }),
    messages: {
      missing: {
        fr: "Le jour de réception manque : aucun délai ne court.",
        en: "The day of receipt is missing: no clock runs.",
      },
    },
    remedy: {
      fr: "Noter le premier jour où quelqu'un de l'entreprise a su.",
      en: "Record the first day on which anyone in the company knew.",
    },
  }),
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-human/inp-04",
    slug: "heard-before-receipt",
    title: { fr: "Entendu avant la réception", en: "Heard before receipt" },
    basis: "convention",
    sources: [S14, LIBRARY],
    phases: WARNING,
    check: (_, { facts: { report } }) => {
      const heardOn = report.relay?.heardOn;
      const { receivedOn } = report;
      if (!heardOn || !receivedOn) return "notApplicable";
      return heardOn < receivedOn
        ? { fail: "before", at: ["relay", "heardOn"], data: { heardOn, receivedOn } }
        : "pass";
    },
    messages: {
      before: {
        fr: "Quelqu'un de l'entreprise savait le {heardOn} : le jour zéro n'est pas le {receivedOn}.",
        en: "Somebody in the company knew on {heardOn}: day zero is not {receivedOn}.",
      },
    },
    remedy: { fr: "Corriger le jour de réception.", en: "Correct the day of receipt." },
  }),
];
