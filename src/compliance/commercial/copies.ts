import type { Rule } from "../../plugins/rule.js";
import { type CommercialShape, commercialRule } from "./shape.js";
import { PRACTICE_FROM, resellerPractice } from "./sources.js";

/** The maintenance contract is made in two copies, one for each party. */
export const maintenanceCopies: Rule<CommercialShape> = /*@__PURE__*/ commercialRule({
  basis: "secondary",
  sources: [resellerPractice],
  phases: [{ from: PRACTICE_FROM, severity: "blocking", gates: ["send"] }],
  id: "commercial/maintenance-copies",
  slug: "maintenance-contract-copies",
  title: { fr: "Exemplaires du contrat de maintenance", en: "Copies of the maintenance contract" },
  check: ({ maintenanceCopies: count }, { policy }) => {
    if (count === undefined) return { missing: ["maintenanceCopies"] };
    const wanted = policy.maintenanceCopies;
    return (count ?? 0) >= wanted
      ? "pass"
      : { fail: "few", at: ["maintenanceCopies"], data: { count: count ?? 0, wanted } };
  },
  messages: {
    few: { fr: "{count} exemplaire(s) au lieu de {wanted}.", en: "{count} copy or copies instead of {wanted}." },
  },
  remedy: { fr: "Imprimer les exemplaires manquants.", en: "Print the missing copies." },
});

/** In a group practice, two copies of the publisher's contract for each practitioner. */
export const licenseCopies: Rule<CommercialShape> = /*@__PURE__*/ commercialRule({
  basis: "secondary",
  sources: [resellerPractice],
  phases: [{ from: PRACTICE_FROM, severity: "blocking", gates: ["send"] }],
  id: "commercial/license-copies",
  slug: "license-contract-copies",
  title: {
    fr: "Exemplaires du contrat de licence par praticien",
    en: "Copies of the license contract per practitioner",
  },
  each: "practitioner",
  check: ({ id, name, licenseCopies: count }, { policy }, { kind }) => {
    if (kind !== "group") return "notApplicable";
    if (count === undefined) return { missing: ["practitioners[].licenseCopies"] };
    const data = { name: name ?? id, count: count ?? 0, wanted: policy.licenseCopies };
    return data.count >= data.wanted ? "pass" : { fail: "few", at: ["licenseCopies"], data };
  },
  messages: {
    few: {
      fr: "{count} exemplaire(s) du contrat de {name} au lieu de {wanted}.",
      en: "{count} copy or copies of the contract of {name} instead of {wanted}.",
    },
  },
  remedy: { fr: "Imprimer les exemplaires manquants.", en: "Print the missing copies." },
});
