import { date } from "../../model/date.js";
import type { Rule } from "../../plugins/rule.js";
import { type DocumentShape, documentRule } from "./shape.js";
import { brFr } from "./sources.js";

const NUMBER = /^[A-Za-z0-9+\-_/]{1,35}$/;
const phases = [{ from: /*@__PURE__*/ date("2026-09-01"), severity: "warning" as const, gates: [] }];

/** BR-FR-01 and 02: an invoice number has at most 35 characters, letters, digits and + - _ / only. */
export const invoiceNumberFormat: Rule<DocumentShape> = /*@__PURE__*/ documentRule({
  id: "documents/invoice-number-format",
  slug: "invoice-number-format",
  title: { fr: "Forme du numéro de facture électronique", en: "Form of an e-invoice number" },
  basis: "standard",
  sources: [brFr],
  phases,
  check: ({ kind, number }) => {
    if (kind !== "invoice" && kind !== "creditNote") return "notApplicable";
    if (number === undefined) return { missing: ["number"] };
    return number === null || NUMBER.test(number) ? "pass" : { fail: "form" };
  },
  messages: {
    form: {
      fr: "Le numéro dépasse 35 caractères ou contient un signe refusé.",
      en: "The number is over 35 characters or has a sign that is refused.",
    },
  },
  remedy: { fr: "N'employer que lettres, chiffres et + - _ /.", en: "Use letters, digits and + - _ / only." },
});

/** BR-FR-CO-07: an invoice is not due before it is issued. */
export const dueAfterIssue: Rule<DocumentShape> = /*@__PURE__*/ documentRule({
  id: "documents/due-after-issue",
  slug: "due-after-issue",
  title: { fr: "Échéance après l'émission", en: "Due on or after issue" },
  basis: "standard",
  sources: [brFr],
  phases,
  check: ({ kind, issuedOn, dueOn }) => {
    if (kind !== "invoice") return "notApplicable";
    if (dueOn === undefined) return { missing: ["dueOn"] };
    return dueOn === null || dueOn >= issuedOn ? "pass" : { fail: "before", at: ["dueOn"], data: { dueOn, issuedOn } };
  },
  messages: {
    before: {
      fr: "Échéance le {dueOn}, avant l'émission le {issuedOn}.",
      en: "Due on {dueOn}, before issue on {issuedOn}.",
    },
  },
  remedy: { fr: "Corriger la date d'échéance.", en: "Correct the due date." },
});
