import type { Explained, Step } from "../model/explain.js";
import { step, wordsOf } from "../model/explain-words.js";
import { ratioTimes, ratioToNumber } from "../model/money/ratio-ops.js";
import type { Text } from "../model/text.js";
import type { Totals, VatGroup, VatRounding } from "../model/vat.js";
import { documentTotals, type TotalsInput } from "./totals.js";
import { TOTAL_WORDS } from "./words.js";

const word = /* @__PURE__ */ wordsOf(TOTAL_WORDS);

/**
 * The same totals as {@link documentTotals}, with their reasons: the total excluding VAT, each VAT amount, the total including VAT, the
 * amount due, in the order of EN 16931.
 *
 * @example
 * ```ts
 * const why = explainTotals({ lines: [{ exclVat: euros(1400), vat: { category: "S", rate: 0.196 } }] });
 * why.steps.map((step) => `${step.id}: ${step.result.value}`);
 * // => ["excl-vat: 140000", "vat-S-0.196: 27440", "vat: 27440", "incl-vat: 167440", "amount-due: 167440"]
 * ```
 */
export function explainTotals(input: TotalsInput): Explained<Totals> {
  const value = documentTotals(input);
  return { value, steps: totalsSteps(value, input.vatRounding) };
}

/** The steps of totals already worked out. */
export function totalsSteps(totals: Totals, level: VatRounding = "perVatRate"): Step[] {
  const { lines, discounts, charges, exclVat, vat, inclVat, paid, rounding, amountDue } = totals;
  return [
    step(
      "excl-vat",
      { fr: "Total HT", en: "Total excl. VAT" },
      "lines - discounts + charges",
      [word("lines", lines), word("discounts", discounts), word("charges", charges)],
      word("exclVat", exclVat),
    ),
    ...totals.vatGroups.map((group) => vatStep(group, level)),
    step(
      "vat",
      { fr: "Total TVA", en: "Total VAT" },
      totals.vatGroups.map(groupWord).join(" + "),
      totals.vatGroups.map((group) => ({ ...word("vat", group.vat), id: groupWord(group), label: groupTitle(group) })),
      word("vat", vat),
    ),
    step(
      "incl-vat",
      { fr: "Total TTC", en: "Total incl. VAT" },
      "exclVat + vat",
      [word("exclVat", exclVat), word("vat", vat)],
      word("inclVat", inclVat),
    ),
    step(
      "amount-due",
      { fr: "Net à payer", en: "Amount due" },
      "inclVat - paid + rounding",
      [word("inclVat", inclVat), word("paid", paid), word("rounding", rounding)],
      word("amountDue", amountDue),
    ),
  ];
}

const FORMULAS: Readonly<Record<VatRounding, string>> = {
  perVatRate: "round(exclVat × rate)",
  perLine: "sum of round(line × rate)",
  perUnit: "sum of round(quantity × round(unitPrice × rate))",
  perTotal: "part of round(sum of exclVat × rate)",
};

/** The VAT of a group: its rate, or the category of EN 16931 that has none. */
function groupTitle({ category, rate }: VatGroup): Text {
  const percent = String(ratioToNumber(ratioTimes(rate, 100)));
  if (category === "S") return { fr: `TVA à ${percent.replace(".", ",")} %`, en: `VAT at ${percent} %` };
  return { fr: `TVA, catégorie ${category}`, en: `VAT, category ${category}` };
}

function vatStep(group: VatGroup, level: VatRounding): Step {
  const title = groupTitle(group);
  const operands = [word("exclVat", group.exclVat), word("rate", group.rate)];
  return step(`vat-${group.category}-${group.rate}`, title, FORMULAS[level], operands, word("vat", group.vat));
}

/** Operand of a group in the sum of the VAT: `vatS196`, a word without a point. */
function groupWord({ category, rate }: VatGroup): string {
  return `vat${category}${String(rate).replace(/^0?\./, "")}`;
}
