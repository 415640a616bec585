import type { Rule } from "../../plugins/rule.js";
import { type DealShape, dealRule } from "./shape.js";
import { PRACTICE_FROM, resellerPractice } from "./sources.js";

/** One license contract per practitioner, even on a shared network. */
export const licensePerPractitioner: Rule<DealShape> = /*@__PURE__*/ dealRule({
  id: "deal/license-per-practitioner",
  slug: "license-per-practitioner",
  title: { fr: "Une licence par praticien", en: "One license per practitioner" },
  basis: "secondary",
  sources: [resellerPractice],
  phases: [{ from: PRACTICE_FROM, severity: "blocking", gates: ["file"] }],
  each: "practitioner",
  check: ({ name, license }) => {
    if (license === undefined) return { missing: ["licenses"] };
    if (license === null) return { fail: "none", data: { name } };
    if (license.contractSigned === undefined) return { missing: ["licenses[].contractSigned"] };
    return license.contractSigned ? "pass" : { fail: "unsigned", data: { name } };
  },
  messages: {
    none: { fr: "{name} n'a pas de contrat de licence.", en: "{name} has no license contract." },
    unsigned: {
      fr: "Le contrat de licence de {name} n'est pas signé.",
      en: "The license contract of {name} is not signed.",
    },
  },
  remedy: {
    fr: "Faire signer un contrat de licence par praticien.",
    en: "Have one license contract signed per practitioner.",
  },
});
