import { compareRatios, complement, ratioTimes, ratioToNumber } from "../../model/money/ratio-ops.js";
import type { Rule } from "../../plugins/rule.js";
import { surveyCapacity } from "../../segmentation/survey/survey-capacity.js";
import { arithmetic, DOUBTFUL, type SalesDataShape, salesRule, WRONG } from "./shape.js";

/** Every counted piece went somewhere. */
export const stockReconciled: Rule<SalesDataShape> = /*@__PURE__*/ salesRule({
  basis: "convention",
  sources: [arithmetic],
  phases: WRONG,
  id: "sales-data/stock",
  slug: "stock-reconciliation",
  title: { fr: "Rapprochement du stock", en: "Stock reconciliation" },
  each: "stock",
  check: ({ counted, parts }) => {
    const explained = parts.reduce((all, { count }) => all + count, 0);
    if (explained === counted) return "pass";
    return {
      fail: explained < counted ? "unexplained" : "tooMany",
      data: { counted, explained, difference: Math.abs(counted - explained) },
    };
  },
  messages: {
    unexplained: {
      fr: "{difference} des {counted} pièces sont sans explication.",
      en: "{difference} of {counted} pieces are unexplained.",
    },
    tooMany: {
      fr: "{explained} pièces expliquées pour {counted} comptées.",
      en: "{explained} pieces are explained, {counted} were counted.",
    },
  },
  remedy: { fr: "Recompter, ou nommer la différence.", en: "Count again, or name the difference." },
});

/** What a survey team can do, against what was done and what the text says. */
export const surveyAgrees: Rule<SalesDataShape> = /*@__PURE__*/ salesRule({
  basis: "convention",
  sources: [arithmetic],
  phases: DOUBTFUL,
  id: "sales-data/survey",
  slug: "survey-plan",
  title: { fr: "Plan d'enquête", en: "Survey plan" },
  each: "survey",
  check: ({ id, days, announcedDays = days, done, ...team }) => {
    if (announcedDays !== days) return { fail: "days", at: ["days"], data: { id, days, announcedDays } };
    if (done === undefined) return { missing: ["surveys[].done"] };
    const { capacity } = surveyCapacity({ ...team, days }, done);
    return capacity === done ? "pass" : { fail: "done", at: ["done"], data: { id, capacity, done } };
  },
  messages: {
    days: {
      fr: "{id} : {days} jours dans le calcul, {announcedDays} dans le texte.",
      en: "{id}: {days} days in the formula, {announcedDays} in the text.",
    },
    done: {
      fr: "{id} : {capacity} entretiens possibles, {done} faits.",
      en: "{id}: {capacity} interviews planned, {done} done.",
    },
  },
  remedy: { fr: "Expliquer l'écart entre plan et réalisé.", en: "Explain plan and actual." },
});

/** A funnel only narrows, save by entries that are named; exits that are named explain each step. */
export const funnelNarrows: Rule<SalesDataShape> = /*@__PURE__*/ salesRule({
  basis: "convention",
  sources: [arithmetic],
  phases: WRONG,
  id: "sales-data/funnel",
  slug: "funnel-counts",
  title: { fr: "Entonnoir", en: "Funnel" },
  each: "funnel",
  check: ({ stages }) => {
    for (const [k, { name, count, exits, entries = 0 }] of stages.entries()) {
      const before = stages[k - 1];
      if (before === undefined) continue;
      const most = before.count + entries;
      const data = { name, count, before: before.count };
      if (count > most) return { fail: "rises", at: ["stages", k], data };
      if (exits !== undefined && most - exits !== count)
        return { fail: "exits", at: ["stages", k], data: { ...data, exits } };
    }
    return stages.length > 1 ? "pass" : "notApplicable";
  },
  messages: {
    rises: { fr: "{name} : {count} après {before}.", en: "{name}: {count} after {before}." },
    exits: {
      fr: "{name} : {before} moins {exits} ne font pas {count}.",
      en: "{name}: {before} less {exits} is not {count}.",
    },
  },
  remedy: { fr: "Nommer les entrées et les sorties.", en: "Name entries and exits." },
});

/** A program that replaces a share so many times reaches the whole, or says what it never replaces. */
export const programWhole: Rule<SalesDataShape> = /*@__PURE__*/ salesRule({
  basis: "convention",
  sources: [arithmetic],
  phases: DOUBTFUL,
  id: "sales-data/program",
  slug: "replacement-program",
  title: { fr: "Programme de renouvellement", en: "Replacement program" },
  each: "program",
  check: ({ id, share, times }) => {
    const replaced = ratioTimes(share, times);
    if (compareRatios(replaced, 1) >= 0) return "pass";
    return {
      fail: "never",
      at: ["times"],
      data: { id, replaced: ratioToNumber(replaced), never: ratioToNumber(complement(replaced)) },
    };
  },
  messages: {
    never: {
      fr: "{id} : {replaced} remplacé, {never} ne l'est jamais.",
      en: "{id}: {replaced} is replaced, {never} never is.",
    },
  },
  remedy: { fr: "Dire ce qui n'est pas renouvelé.", en: "Say what is never replaced." },
});
