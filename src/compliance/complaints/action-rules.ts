import type { Rule } from "../../plugins/rule.js";
import { told } from "../vigilance/ask.js";
import { has } from "../vigilance/identifiable.js";
import { LIBRARY, S39 } from "../vigilance/sources.js";
import { CLOSABLE, type ComplaintShape, HANDLED, rule, WARNING } from "./shape.js";

/** Analyze, correct, follow up, check satisfaction. */
export const ACTION_RULES: readonly Rule<ComplaintShape>[] = [
  /* @__PURE__ */ rule({
    id: "complaints/cmp-07",
    slug: "analyzed",
    title: { fr: "Analyse", en: "Analysis" },
    basis: "secondary",
    sources: [S39],
    phases: CLOSABLE,
    check: ({ analysis }) => told(has(analysis), ["analysis"]),
    messages: { missing: { fr: "La cause n'a pas été analysée.", en: "The cause was not analyzed." } },
    remedy: { fr: "Écrire la cause trouvée.", en: "Write down the cause that was found." },
  }),
  /* @__PURE__ */ rule({
    id: "complaints/act-01",
    slug: "action-owned",
    title: { fr: "Action attribuée et datée", en: "Action owned and dated" },
    basis: "secondary",
    sources: [S39],
    phases: HANDLED,
    each: "action",
    check: ({ owner, dueOn }) => told(has(owner) && has(dueOn), []),
    messages: {
      missing: { fr: "Action sans responsable ou sans échéance.", en: "An action without owner or due date." },
    },
    remedy: { fr: "Nommer un responsable et une date.", en: "Name an owner and a date." },
  }),
  /* @__PURE__ */ rule({
    id: "complaints/act-02",
    slug: "action-done-in-time",
    title: { fr: "Action faite à temps", en: "Action done in time" },
    basis: "convention",
    sources: [S39, LIBRARY],
    phases: WARNING,
    each: "action",
    check: ({ dueOn, doneOn }, { asOf }) => {
      if (!dueOn) return "notApplicable";
      return (doneOn ?? asOf) > dueOn ? { fail: "late", at: ["dueOn"], data: { dueOn } } : "pass";
    },
    messages: { late: { fr: "Action due le {dueOn}, en retard.", en: "Action due on {dueOn}, late." } },
    remedy: { fr: "Relancer le responsable.", en: "Remind the owner." },
  }),
  /* @__PURE__ */ rule({
    id: "complaints/act-03",
    slug: "result-told",
    title: { fr: "Résultat dit au client", en: "Result told to the client" },
    basis: "secondary",
    sources: [S39],
    phases: CLOSABLE,
    each: "action",
    check: ({ doneOn, result, toldClientOn }) => {
      if (!has(doneOn)) return { fail: "open", at: ["doneOn"] };
      return told(has(result) && has(toldClientOn), ["result"]);
    },
    messages: {
      open: { fr: "L'action n'est pas faite.", en: "The action is not done." },
      missing: {
        fr: "Le résultat n'a pas été noté ou dit au client.",
        en: "The result was not noted, or not told to the client.",
      },
    },
    remedy: { fr: "Finir l'action et en dire le résultat.", en: "Finish the action and tell its result." },
  }),
  /* @__PURE__ */ rule({
    id: "complaints/cmp-08",
    slug: "satisfaction-checked",
    title: { fr: "Satisfaction vérifiée", en: "Satisfaction checked" },
    basis: "secondary",
    sources: [S39],
    phases: WARNING,
    check: ({ closedOn, satisfaction }) =>
      has(closedOn) ? told(has(satisfaction), ["satisfaction"]) : "notApplicable",
    messages: {
      missing: {
        fr: "Close sans avoir vérifié la satisfaction du client.",
        en: "Closed without checking that the client is satisfied.",
      },
    },
    remedy: { fr: "Rappeler le client.", en: "Call the client back." },
  }),
];
