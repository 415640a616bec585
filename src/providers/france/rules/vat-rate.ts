import { date } from "../../../model/date.js";
import type { VatGroup } from "../../../model/vat.js";
import type { Rule } from "../../../plugins/rule.js";
import { sources } from "../sources.js";
import { type FranceDealShape, franceRule } from "./shape.js";

/** A document is taxed at a rate that the law of its day knows: 19.6 % on 31 December 2013, 20 % on the day after. */
export const vatRate: Rule<FranceDealShape> = /*@__PURE__*/ franceRule({
  id: "france/vat-rate",
  slug: "vat-rate",
  title: { fr: "Taux de TVA du jour", en: "VAT rate of the day" },
  basis: "law",
  sources: /*@__PURE__*/ (() => [sources["S1"] ?? { id: "S1", title: "French VAT rates" }])(),
  phases: [{ from: /*@__PURE__*/ date("1968-12-01"), severity: "blocking", gates: ["offer", "file"] }],
  each: "vatGroup",
  check: ({ group, rates = [], complete, territory }, { lawDate }) => {
    if (territory === undefined) return { missing: ["client.department"] };
    if (group.category !== "S") return "notApplicable";
    if (rates.includes(group.rate)) return "pass";
    return complete !== true
      ? { missing: ["law.vatRates"] }
      : { fail: "otherRate", data: { rate: percent(group), day: lawDate } };
  },
  messages: {
    otherRate: {
      fr: "Le taux de {rate} % n'existe pas au {day} dans ce territoire.",
      en: "There is no VAT rate of {rate} % on {day} in this territory.",
    },
  },
  remedy: {
    fr: "Reprendre le taux en vigueur à la date du document.",
    en: "Use the rate in force on the day of the document.",
  },
});

function percent({ rate }: VatGroup): string {
  return String(Number((rate * 100).toPrecision(12)));
}
