import type { Explained, Step } from "../../model/explain.js";
import { ratioToNumber } from "../../model/money/ratio-ops.js";
import { explained, word } from "../explain-words.js";
import {
  discountFraction,
  type EarlyPaymentDiscount,
  type EarlyPaymentDiscountInput,
  earlyPaymentDiscount,
} from "./early-payment-discount.js";

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
    explained("discount", { fr: "Escompte", en: "Discount" }, "amountExclVat × discountRate", [amount, rate], discount),
    explained("net", { fr: "Net HT", en: "Net excl. VAT" }, "amountExclVat - discount", [amount, discount], net),
    explained("vat", vatTitle, "vatBase × vatRate", [vatBase, word("vatRate", ratioToNumber(input.vatRate))], vat),
    explained(
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
  const simple = explained(
    "annual-rate",
    { fr: "Équivalent annuel, intérêts simples", en: "Annual equivalent, simple interest" },
    "savingRate × yearDays / days",
    operands,
    word("equivalentRate", value.annualRate),
  );
  if (value.effectiveAnnualRate === undefined) return [simple];
  const compound = explained(
    "effective-rate",
    { fr: "Équivalent annuel composé", en: "Annual equivalent, compounded" },
    "(1 + savingRate)^(yearDays / days) - 1",
    operands,
    word("effectiveRate", value.effectiveAnnualRate),
  );
  return [simple, compound];
}
