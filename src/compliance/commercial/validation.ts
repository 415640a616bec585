import type { Rule } from "../../plugins/rule.js";
import { type CommercialShape, commercialRule, present } from "./shape.js";
import { PRACTICE_FROM, resellerPractice, salesReference } from "./sources.js";

/** Each service that has a part in the solution validates it before it is sold. */
export const signOff: Rule<CommercialShape> = /*@__PURE__*/ commercialRule({
  id: "commercial/sign-off",
  slug: "technical-sign-off",
  title: { fr: "Validation technique", en: "Technical sign-off" },
  basis: "secondary",
  sources: [resellerPractice],
  phases: [{ from: PRACTICE_FROM, severity: "blocking", gates: ["send"] }],
  each: "service",
  check: (service) => (service.value === "notConcerned" ? "notApplicable" : present(service)),
  messages: {
    assembly: { fr: "L'assemblage n'a pas validé.", en: "Assembly has not signed off." },
    maintenance: { fr: "La maintenance n'a pas validé.", en: "Maintenance has not signed off." },
    network: { fr: "Le réseau n'a pas validé.", en: "Network engineering has not signed off." },
    cabling: { fr: "Le câblage n'a pas validé.", en: "Cabling has not signed off." },
  },
  remedy: { fr: "Faire valider par le service.", en: "Have the service sign off." },
});

/** An offer follows the format, the need, the company's procedures and the regulation in force. */
export const conformity: Rule<CommercialShape> = /*@__PURE__*/ commercialRule({
  id: "commercial/conformity",
  slug: "offer-conformity",
  title: { fr: "Conformité de l'offre", en: "Conformity of the offer" },
  basis: "secondary",
  sources: [salesReference],
  phases: [{ from: PRACTICE_FROM, severity: "warning", gates: [] }],
  each: "conformity",
  check: present,
  messages: {
    format: { fr: "L'offre ne suit pas le format.", en: "The offer does not follow the format." },
    need: { fr: "L'offre ne répond pas au besoin.", en: "The offer does not fit the need." },
    procedures: {
      fr: "L'offre ne suit pas les objectifs et procédures de l'entreprise.",
      en: "The offer does not follow the company's objectives and procedures.",
    },
    regulation: {
      fr: "L'offre ne suit pas la réglementation.",
      en: "The offer does not follow the regulation in force.",
    },
  },
  remedy: { fr: "Corriger l'offre.", en: "Mend the offer." },
});
