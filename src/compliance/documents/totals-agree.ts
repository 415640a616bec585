import { add } from "../../model/money/arithmetic.js";
import type { Rule } from "../../plugins/rule.js";
import { type DocumentShape, documentRule } from "./shape.js";
import { PRACTICE_FROM } from "./sources.js";

/** Excluding VAT plus VAT is including VAT, to the cent (EN 16931, BR-CO-15). */
export const totalsAgree: Rule<DocumentShape> = /*@__PURE__*/ documentRule({
  id: "documents/totals-agree",
  slug: "totals-agree",
  title: { fr: "HT + TVA = TTC", en: "Excluding VAT plus VAT is including VAT" },
  basis: "standard",
  sources: [{ id: "en-16931", title: "EN 16931, calculation rule BR-CO-15" }],
  phases: [{ from: PRACTICE_FROM, severity: "blocking", gates: ["issue"] }],
  check: ({ totalExclVat, totalVat, totalInclVat }) => {
    const totals = { totalExclVat, totalVat, totalInclVat };
    const missing = Object.entries(totals).flatMap(([key, value]) => (value === undefined ? [key] : []));
    if (missing.length > 0) return { missing };
    if (totalExclVat == null || totalVat == null || totalInclVat == null) return { fail: "absent" };
    return add(totalExclVat, totalVat) === totalInclVat
      ? "pass"
      : { fail: "differ", data: { cents: totalInclVat - totalExclVat - totalVat } };
  },
  messages: {
    absent: { fr: "Un des trois totaux manque.", en: "One of the three totals is missing." },
    differ: { fr: "Le TTC s'écarte de {cents} centime(s).", en: "The total including VAT is off by {cents} cent(s)." },
  },
  remedy: { fr: "Recalculer les totaux.", en: "Work the totals out again." },
});
