import type { Rule } from "../../plugins/rule.js";
import { commonRule, HEARD_BEFORE_RECEIPT, IMPOSSIBLE_MEASURE, UNREADABLE_FIELD } from "../vigilance/common-rules.js";
import { LIBRARY } from "../vigilance/sources.js";
import { COMPLIANCE, type HumanShape, rule, WARNING } from "./shape.js";

/** What the reading of the report itself showed: bad input is a finding, never a lost report. These come on top of the reference. */
export const INPUT_RULES: readonly Rule<HumanShape>[] = [
  /* @__PURE__ */ rule(/* @__PURE__ */ commonRule("pharmacovigilance-human/inp-01", WARNING, UNREADABLE_FIELD)),
  /* @__PURE__ */ rule(/* @__PURE__ */ commonRule("pharmacovigilance-human/inp-02", WARNING, IMPOSSIBLE_MEASURE)),
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-human/inp-03",
    slug: "day-zero",
    title: { fr: "Jour zéro", en: "Day zero" },
    basis: "convention",
    sources: [LIBRARY],
    phases: COMPLIANCE,
    check: (_, { facts }) => (facts.report.receivedOn ? "pass" : { fail: "missing", at: ["receivedOn"] }),
    messages: {
      missing: {
        fr: "Le jour de réception manque : aucun délai ne court.",
        en: "The day of receipt is missing: no clock runs.",
      },
    },
    remedy: {
      fr: "Noter le premier jour où quelqu'un de l'entreprise a su.",
      en: "Record the first day on which anyone in the company knew.",
    },
  }),
  /* @__PURE__ */ rule(/* @__PURE__ */ commonRule("pharmacovigilance-human/inp-04", WARNING, HEARD_BEFORE_RECEIPT)),
];
