import type { Rule } from "../../plugins/rule.js";
import { type DealShape, dealRule } from "./shape.js";
import { PRACTICE_FROM, resellerPractice } from "./sources.js";

/** A quote that has expired cannot be accepted without a new price. */
export const quoteValid: Rule<DealShape> = /*@__PURE__*/ dealRule({
  id: "deal/quote-valid",
  slug: "quote-valid",
  title: { fr: "Validité du devis", en: "Validity of the quote" },
  basis: "secondary",
  sources: [resellerPractice],
  phases: [{ from: PRACTICE_FROM, severity: "blocking", gates: ["offer"] }],
  check: ({ quote: { validThrough }, acceptance }, { asOf }) => {
    if (validThrough === undefined) return { missing: ["quote.validThrough"] };
    const on = acceptance?.on ?? asOf;
    return on <= validThrough ? "pass" : { fail: "expired", at: ["quote", "validThrough"], data: { validThrough, on } };
  },
  messages: {
    expired: {
      fr: "Le devis valait jusqu'au {validThrough}, nous sommes le {on}.",
      en: "The quote stood until {validThrough}; it is {on}.",
    },
  },
  remedy: { fr: "Vérifier les prix et rééditer le devis.", en: "Check the prices and issue the quote again." },
});
