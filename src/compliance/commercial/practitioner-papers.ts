import type { Rule } from "../../plugins/rule.js";
import { type CommercialShape, commercialRule } from "./shape.js";
import { PRACTICE_FROM, resellerPractice } from "./sources.js";

/** The software is personalized from a prescription sheet, a struck-through care sheet, and the CPS card or its number. */
export const personalization: Rule<CommercialShape> = /*@__PURE__*/ commercialRule({
  basis: "secondary",
  sources: [resellerPractice],
  phases: [{ from: PRACTICE_FROM, severity: "blocking", gates: ["order"] }],
  each: "practitioner",
  id: "commercial/personalization",
  slug: "personalization-documents",
  title: { fr: "Documents de personnalisation", en: "Personalization documents" },
  check: ({ id, name, personalization: papers }) => {
    const data = { name: name ?? id };
    const keys = ["prescriptionSheet", "careSheet", "cardOrNumber"] as const;
    const read = (key: (typeof keys)[number]): boolean | null | undefined => (papers === null ? null : papers?.[key]);
    const absent = keys.find((key) => read(key) === null || read(key) === false);
    if (absent !== undefined) return { fail: absent, at: ["personalization", absent], data };
    const unknown = keys.filter((key) => read(key) === undefined);
    return unknown.length === 0 ? "pass" : { missing: unknown.map((key) => `practitioners[].personalization.${key}`) };
  },
  messages: {
    prescriptionSheet: { fr: "L'ordonnance de {name} manque.", en: "The prescription sheet of {name} is missing." },
    careSheet: {
      fr: "La feuille de soins barrée de {name} manque.",
      en: "The struck-through care sheet of {name} is missing.",
    },
    cardOrNumber: {
      fr: "La carte CPS de {name}, ou son numéro, manque.",
      en: "The CPS card of {name}, or its number, is missing.",
    },
  },
  remedy: { fr: "Demander le document au client.", en: "Ask the client for the document." },
});

/** A license is ordered with the practitioner's name and professional number. */
export const licenseOrder: Rule<CommercialShape> = /*@__PURE__*/ commercialRule({
  basis: "secondary",
  sources: [resellerPractice],
  phases: [{ from: PRACTICE_FROM, severity: "blocking", gates: ["order"] }],
  each: "practitioner",
  id: "commercial/license-order",
  slug: "license-order-data",
  title: { fr: "Commande de licence", en: "License order" },
  check: ({ id, name, professionalNumber: number }) => {
    if (name === null || name === "") return { fail: "name", at: ["name"], data: { id } };
    if (number === null || number === "")
      return { fail: "number", at: ["professionalNumber"], data: { name: name ?? id } };
    const missing = [
      ...(name === undefined ? ["practitioners[].name"] : []),
      ...(number === undefined ? ["practitioners[].professionalNumber"] : []),
    ];
    return missing.length === 0 ? "pass" : { missing };
  },
  messages: {
    name: { fr: "Le nom du praticien {id} manque.", en: "The name of practitioner {id} is missing." },
    number: { fr: "Le numéro professionnel de {name} manque.", en: "The professional number of {name} is missing." },
  },
  remedy: { fr: "Compléter la commande de licence.", en: "Complete the license order." },
});
