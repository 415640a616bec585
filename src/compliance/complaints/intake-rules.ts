import { addDays, daysBetween } from "../../model/date-arithmetic.js";
import type { Rule } from "../../plugins/rule.js";
import { told } from "../vigilance/ask.js";
import { has } from "../vigilance/identifiable.js";
import { LIBRARY, S39 } from "../vigilance/sources.js";
import { CLOSABLE, type ComplaintShape, HANDLED, rule, WARNING } from "./shape.js";

/** Collect, sort, transmit, answer. */
export const INTAKE_RULES: readonly Rule<ComplaintShape>[] = [
  /* @__PURE__ */ rule({
    id: "complaints/cmp-01",
    slug: "information-collected",
    title: { fr: "Informations recueillies", en: "Information collected" },
    basis: "secondary",
    sources: [S39],
    phases: HANDLED,
    check: ({ text, report }) => told(has(text) || has(report), ["text"]),
    messages: { missing: { fr: "Rien n'a été noté du problème.", en: "Nothing was noted of the problem." } },
    remedy: {
      fr: "Noter ce que dit le client, dans ses mots.",
      en: "Note what the client says, in the client's words.",
    },
  }),
  /* @__PURE__ */ rule({
    id: "complaints/cmp-02",
    slug: "filed-under-every-route",
    title: { fr: "Classée dans chaque circuit", en: "Filed under every route" },
    basis: "secondary",
    sources: [S39],
    phases: HANDLED,
    check: ({ filedUnder }, { facts }) => {
      if (filedUnder === undefined) return { missing: ["filedUnder"] };
      const left = facts.routes.filter((route) => !(filedUnder ?? []).includes(route));
      return left.length === 0 ? "pass" : { fail: "left", at: ["filedUnder"], data: { routes: left.join(", ") } };
    },
    messages: { left: { fr: "Circuits oubliés : {routes}.", en: "Routes left out: {routes}." } },
    remedy: {
      fr: "Orienter aussi vers ces circuits ; une personne confirme.",
      en: "Send it to these too; a person confirms.",
    },
  }),
  /* @__PURE__ */ rule({
    id: "complaints/cmp-03",
    slug: "transmitted-in-time",
    title: { fr: "Transmise dans le délai de l'entreprise", en: "Passed on in the company's time" },
    basis: "convention",
    sources: [S39, LIBRARY],
    phases: HANDLED,
    check: ({ receivedOn, transmittedOn }, { policy: { transmissionDays }, asOf }) => {
      if (transmissionDays === undefined) return "notApplicable";
      const days = daysBetween(receivedOn, transmittedOn ?? asOf);
      return days > transmissionDays
        ? { fail: "late", at: ["transmittedOn"], data: { days, transmissionDays } }
        : "pass";
    },
    messages: {
      late: {
        fr: "{days} jours pour transmettre ; l'entreprise en fixe {transmissionDays}.",
        en: "{days} days to pass on; the company sets {transmissionDays}.",
      },
    },
    remedy: { fr: "Transmettre tout de suite.", en: "Pass on at once." },
  }),
  /* @__PURE__ */ rule({
    id: "complaints/cmp-04",
    slug: "client-answered",
    title: { fr: "Réponse au client", en: "Answer to the client" },
    basis: "secondary",
    sources: [S39],
    phases: CLOSABLE,
    check: ({ reply }) => {
      if (!reply || !has(reply.on)) return { fail: "missing", at: ["reply"] };
      return has(reply.actionsTaken) && has(reply.nextSteps) ? "pass" : { fail: "incomplete", at: ["reply"] };
    },
    messages: {
      missing: { fr: "Le client n'a pas reçu de réponse.", en: "The client was not answered." },
      incomplete: {
        fr: "La réponse ne dit pas les actions faites ou la suite.",
        en: "The answer does not say what was done or what comes next.",
      },
    },
    remedy: {
      fr: "Dire au client ce qui est fait et ce qui suit.",
      en: "Tell the client what was done and what comes next.",
    },
  }),
  /* @__PURE__ */ rule({
    id: "complaints/cmp-05",
    slug: "client-answered-in-time",
    title: { fr: "Réponse dans le délai de l'entreprise", en: "Answered in the company's time" },
    basis: "convention",
    sources: [S39, LIBRARY],
    phases: WARNING,
    check: ({ receivedOn, reply }, { policy: { replyDays }, asOf }) => {
      if (replyDays === undefined) return "notApplicable";
      const dueOn = addDays(receivedOn, replyDays);
      return (reply?.on ?? asOf) > dueOn ? { fail: "late", at: ["reply"], data: { dueOn } } : "pass";
    },
    messages: { late: { fr: "La réponse était attendue le {dueOn}.", en: "The answer was due on {dueOn}." } },
    remedy: { fr: "Répondre, au moins sur la suite.", en: "Answer, at least on what comes next." },
  }),
  /* @__PURE__ */ rule({
    id: "complaints/cmp-06",
    slug: "case-opened",
    title: { fr: "Cas de vigilance ouvert", en: "Vigilance case opened" },
    basis: "secondary",
    sources: [S39],
    phases: CLOSABLE,
    check: ({ vigilanceCaseId }, { facts }) =>
      facts.routes.includes("pharmacovigilance") ? told(has(vigilanceCaseId), ["vigilanceCaseId"]) : "notApplicable",
    messages: {
      missing: {
        fr: "Un geste commercial ne clôt pas un cas : aucun cas de pharmacovigilance n'est ouvert.",
        en: "A commercial gesture closes no case: no pharmacovigilance case is open.",
      },
    },
    remedy: { fr: "Ouvrir le cas et noter son numéro.", en: "Open the case and note its number." },
  }),
];
