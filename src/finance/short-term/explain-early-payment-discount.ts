import type { Explained, Step } from "../../model/explain.js";
import { step, wordsOf } from "../../model/explain-words.js";
import { ratioToNumber } from "../../model/money/ratio-ops.js";
import {
  discountFraction,
  type EarlyPaymentDiscount,
  type EarlyPaymentDiscountInput,
  earlyPaymentDiscount,
} from "./early-payment-discount.js";

const word = /* @__PURE__ */ wordsOf({
  days: ["Jours", "Days", "days"],
  yearDays: ["Jours de l'année", "Days of the year", "days"],
  amountExclVat: ["Montant HT", "Amount excl. VAT", "cents"],
  discountRate: ["Taux d'escompte", "Discount rate", "fraction"],
  discount: ["Escompte HT", "Discount excl. VAT", "cents"],
  netExclVat: ["Net HT", "Net excl. VAT", "cents"],
  vatBase: ["Base de TVA", "VAT base", "cents"],
  vatRate: ["Taux de TVA", "VAT rate", "fraction"],
  vat: ["TVA", "VAT", "cents"],
  toPay: ["À payer TTC", "To pay incl. VAT", "cents"],
  savingRate: ["Économie sur la somme payée", "Saving over the amount paid", "fraction"],
  equivalentRate: ["Taux annuel équivalent", "Annual equivalent", "fractionPerYear"],
  effectiveRate: ["Taux annuel composé", "Compounded annual rate", "fractionPerYear"],
});

/**
 * The same as {@link earlyPaymentDiscount}, with its steps: discount, VAT, amount to pay, annual equivalents.
 *
 * @throws As {@link earlyPaymentDiscount}.
 * @example
 * ```ts
 * explainEarlyPaymentDiscount({
 *   amountExclVat: euros(1000), vatRate: 0.2, discount: { kind: "flat", rate: 0.02 }, daysEarly: 20, dayBase: 365, vat: "onDiscountedPrice",
 * }).steps.map((step) => step.id);
 * // => ["discount", "net", "vat", "to-pay", "annual-rate", "effective-rate"]
 * ```
 */
export function explainEarlyPaymentDiscount(input: EarlyPaymentDiscountInput): Explained<EarlyPaymentDiscount> {
  const value = earlyPaymentDiscount(input);
  return { value, steps: [...amountSteps(input, value), ...rateSteps(input, value)] };
}

function amountSteps(input: EarlyPaymentDiscountInput, value: EarlyPaymentDiscount): Step[] {
  const amount = word("amountExclVat", input.amountExclVat);
  const discount = word("discount", value.discountExclVat);
  const net = word("netExclVat", value.netExclVat);
  const vat = word("vat", value.vat);
  const vatBase = word("vatBase", input.vat === "onFullPrice" ? input.amountExclVat : value.netExclVat);
  const rate = word("discountRate", ratioToNumber(discountFraction(input)));
  const vatTitle =
    input.vat === "onFullPrice"
      ? { fr: "TVA sur le prix entier", en: "VAT on the full price" }
      : { fr: "TVA sur le prix escompté", en: "VAT on the discounted price" };
  return [
    step("discount", { fr: "Escompte", en: "Discount" }, "amountExclVat × discountRate", [amount, rate], discount),
    step("net", { fr: "Net HT", en: "Net excl. VAT" }, "amountExclVat - discount", [amount, discount], net),
    step("vat", vatTitle, "vatBase × vatRate", [vatBase, word("vatRate", ratioToNumber(input.vatRate))], vat),
    step(
      "to-pay",
      { fr: "À payer si l'on paie en avance", en: "To pay when paid early" },
      "netExclVat + vat",
      [net, vat],
      word("toPay", value.toPayInclVat),
    ),
  ];
}

function rateSteps(input: EarlyPaymentDiscountInput, value: EarlyPaymentDiscount): Step[] {
  const operands = [
    word("savingRate", value.savingRate),
    word("yearDays", input.dayBase),
    word("days", input.daysEarly),
  ];
  const simple = step(
    "annual-rate",
    { fr: "Équivalent annuel, intérêts simples", en: "Annual equivalent, simple interest" },
    "savingRate × yearDays / days",
    operands,
    word("equivalentRate", value.annualRate),
  );
  if (value.effectiveAnnualRate === undefined) return [simple];
  const compound = step(
    "effective-rate",
    { fr: "Équivalent annuel composé", en: "Annual equivalent, compounded" },
    "(1 + savingRate)^(yearDays / days) - 1",
    operands,
    word("effectiveRate", value.effectiveAnnualRate),
  );
  return [simple, compound];
}
