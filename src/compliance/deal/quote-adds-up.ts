import { add, subtract, sum } from "../../model/money/arithmetic.js";
import type { Rule } from "../../plugins/rule.js";
import { type DealShape, dealRule } from "./shape.js";
import { PRACTICE_FROM } from "./sources.js";

/** The totals of a quote follow from its parts, as EN 16931 has it: BR-CO-13 (excluding VAT), BR-CO-14 (VAT), BR-CO-15 (including VAT). */
export const quoteAddsUp: Rule<DealShape> = /*@__PURE__*/ dealRule({
  id: "deal/quote-adds-up",
  slug: "quote-adds-up",
  title: { fr: "Totaux du devis", en: "Totals of the quote" },
  basis: "standard",
  sources: [{ id: "en-16931", title: "EN 16931, calculation rules BR-CO-13 to BR-CO-15" }],
  phases: [{ from: PRACTICE_FROM, severity: "blocking", gates: ["offer", "file"] }],
  check: ({ quote: { totals } }) => {
    const { lines, discounts, charges, exclVat, vat, inclVat, vatGroups } = totals;
    if (add(subtract(lines, discounts), charges) !== exclVat) return { fail: "exclVat" };
    if (sum(vatGroups.map((group) => group.vat)) !== vat) return { fail: "vat" };
    return add(exclVat, vat) === inclVat ? "pass" : { fail: "inclVat" };
  },
  messages: {
    exclVat: {
      fr: "Le total HT n'est pas la somme des lignes.",
      en: "The total excluding VAT is not the sum of the lines.",
    },
    vat: { fr: "La TVA n'est pas la somme de ses taux.", en: "VAT is not the sum of its rates." },
    inclVat: { fr: "HT + TVA ne donne pas le TTC.", en: "Excluding VAT plus VAT is not including VAT." },
  },
  remedy: { fr: "Recalculer le devis.", en: "Work the quote out again." },
});
