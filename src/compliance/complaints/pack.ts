import type { Complaint } from "../../model/complaint.js";
import { definePack, type Pack } from "../../plugins/pack.js";
import { definePlugin, type Plugin } from "../../plugins/plugin.js";
import { has } from "../vigilance/identifiable.js";
import type { Route } from "../vigilance/routes.js";
import { type ComplaintTriage, triageComplaint } from "../vigilance/triage/triage-complaint.js";
import { ACTION_RULES } from "./action-rules.js";
import { INTAKE_RULES } from "./intake-rules.js";
import type { ComplaintPolicy, ComplaintShape } from "./shape.js";

/** Steps of a complaint, in their order. */
export type ComplaintStep = "collect" | "analyze" | "transmit" | "correct" | "followUp" | "checkSatisfaction" | "done";

/** What the pack concludes. */
export interface ComplaintConclusion {
  readonly routes: readonly Route[];
  readonly triage: ComplaintTriage;
  /** The first step that is not done. */
  readonly nextStep: ComplaintStep;
}

/** The first step that is not done: collect, analyze, transmit, correct, follow up, check satisfaction. */
export function nextStepOf(c: Complaint): ComplaintStep {
  if (!has(c.text) && !has(c.report)) return "collect";
  if (!has(c.transmittedOn)) return has(c.analysis) ? "transmit" : "analyze";
  if (!has(c.analysis)) return "analyze";
  const actions = c.actions ?? [];
  if (actions.some(({ doneOn }) => !has(doneOn))) return "correct";
  if (!has(c.reply?.on) || actions.some(({ toldClientOn }) => !has(toldClientOn))) return "followUp";
  return has(c.satisfaction) ? "done" : "checkSatisfaction";
}

function triageOf({ text, report, domain }: Complaint, { cues }: ComplaintPolicy): ComplaintTriage {
  return triageComplaint({
    ...(domain === undefined ? {} : { domain }),
    ...(typeof text === "string" ? { text } : {}),
    ...(report ? { report } : {}),
    ...(cues === undefined ? {} : { cues }),
  });
}

/** Rules on a complaint: kind `complaint`, gates `handled` and `closable`. */
export const complaintPack: Pack<ComplaintShape> = /* @__PURE__ */ (() =>
  definePack<ComplaintShape>({
    id: "complaints",
    kind: "complaint",
    title: { fr: "Réclamations", en: "Complaints" },
    gates: ["handled", "closable"],
    policy: {},
    options: ["transmissionDays", "replyDays", "cues"],
    facts: (complaint, { policy }) => triageOf(complaint, policy),
    items: {
      action: ({ actions }) =>
        (actions ?? []).map((value, k) => ({ id: `action-${k + 1}`, value, path: ["actions", k] })),
    },
    rules: [...INTAKE_RULES, ...ACTION_RULES],
    conclude: (complaint, { facts }): ComplaintConclusion => ({
      routes: facts.routes,
      triage: facts,
      nextStep: nextStepOf(complaint),
    }),
  }))();

/** The plugin of complaints. */
export const complaintHandling: Plugin<readonly [Pack<ComplaintShape>]> = /* @__PURE__ */ (() =>
  definePlugin({ id: "complaint-handling", version: "1.0.0", packs: [complaintPack] as const }))();
