import type { Finding } from "../model/finding.js";
import type { MarginOnPrice, MarkupOnCost } from "../model/margin.js";
import type { Cents } from "../model/money/cents.js";
import { compareRatios, ratioToNumber } from "../model/money/ratio-ops.js";
import type { Quote } from "../model/quote.js";
import { amountText, percentText, told } from "./finding-text.js";
import { equivalentDiscount } from "./net-price.js";

/** Limits set beforehand for a sales representative; what is absent is not limited. */
export interface NegotiationBounds {
  /** Highest discount on a line, as one discount, fraction. */
  readonly maxDiscount?: number;
  /** Lowest taux de marge of the deal. */
  readonly minMarkupOnCost?: MarkupOnCost;
  /** Lowest taux de marque of the deal. */
  readonly minMarginOnPrice?: MarginOnPrice;
  /** Longest payment term agreed, in days. */
  readonly maxPaymentDays?: number;
  /** From this total excluding VAT on, in cents, a deal is approved whatever its terms. */
  readonly approvalFrom?: Cents;
  /** Who approves. */
  readonly approver: string;
}

/** Whether a quote may go out as it is. */
export interface NegotiationCheck {
  /** `within` the bounds, needs `approval`, or `undetermined` (a margin that is not known). */
  readonly status: "within" | "approval" | "undetermined";
  /** Absent when within. */
  readonly approver?: string;
  readonly findings: readonly Finding[];
}

/**
 * Checks a quote against the limits of the one who negotiates it: discounts, margins of the deal, payment terms, size of the deal. Beyond
 * them it needs approval. A margin that is not known is never taken as enough.
 *
 * @example
 * ```ts
 * const quote = buildQuote({ id: "Q", items: [{ id: "a", label: "A", vat: { category: "S", rate: 0.2 }, discounts: [0.15],
 *   supply: { kind: "fixedPrice", price: euros(100), cost: euros(60) } }] }, { asOf: date("2026-03-20") });
 * checkNegotiation(quote, { maxDiscount: 0.15, approver: "sales-director" }).status; // => "within"
 * checkNegotiation(quote, { maxDiscount: 0.1, approver: "sales-director" }).status; // => "approval"
 * ```
 */
export function checkNegotiation(quote: Quote, bounds: NegotiationBounds): NegotiationCheck {
  const findings = [
    ...discountFindings(quote, bounds),
    ...marginFindings(quote, bounds),
    ...termFindings(quote, bounds),
    ...sizeFindings(quote, bounds),
  ];
  if (findings.some(({ code }) => code !== "negotiation/margin-unknown"))
    return { status: "approval", approver: bounds.approver, findings };
  return findings.length === 0
    ? { status: "within", findings }
    : { status: "undetermined", approver: bounds.approver, findings };
}

function discountFindings({ lines }: Quote, { maxDiscount }: NegotiationBounds): Finding[] {
  if (maxDiscount === undefined) return [];
  return lines.flatMap((line): Finding[] => {
    const discount = equivalentDiscount(line.discounts ?? []);
    if (line.free !== undefined || compareRatios(discount, maxDiscount) <= 0) return [];
    const data = { item: line.id, discount: ratioToNumber(discount), maxDiscount };
    const shown = {
      label: line.label,
      discount: percentText(data.discount),
      maxDiscount: percentText(maxDiscount),
    };
    const message = {
      fr: "Remise de {discount} sur « {label} », au-delà de {maxDiscount}.",
      en: 'Discount of {discount} on "{label}", over {maxDiscount}.',
    };
    return [finding("negotiation/discount", data, told(message, shown))];
  });
}

function marginFindings({ deal }: Quote, bounds: NegotiationBounds): Finding[] {
  return (["markupOnCost", "marginOnPrice"] as const).flatMap((rate): Finding[] => {
    const floor = rate === "markupOnCost" ? bounds.minMarkupOnCost : bounds.minMarginOnPrice;
    if (floor === undefined) return [];
    const actual = deal.margin[rate];
    if (actual.ok) return actual.value >= floor ? [] : [underFloor(rate, actual.value, floor)];
    // Nothing bought, so nothing to compare: a commission passes. Any other reason is not known.
    if (actual.reason === "noCost" && deal.margin.grossMargin.ok) return [];
    return [
      finding(
        "negotiation/margin-unknown",
        { rate, reason: actual.reason },
        told(
          {
            fr: "Le {rate} n'est pas connu ({reason}) : il ne peut pas être comparé au plancher.",
            en: "The {rate} is not known ({reason}): it cannot be compared with the floor.",
          },
          { rate: RATE_NAMES[rate], reason: actual.reason },
        ),
      ),
    ];
  });
}

const RATE_NAMES = {
  markupOnCost: { fr: "taux de marge", en: "markup on cost (taux de marge)" },
  marginOnPrice: { fr: "taux de marque", en: "margin on price (taux de marque)" },
} as const;

function underFloor(rate: keyof typeof RATE_NAMES, value: number, floor: number): Finding {
  const message = {
    fr: "Le {rate} est de {value}, sous le plancher de {floor}.",
    en: "The {rate} is {value}, under the floor of {floor}.",
  };
  const shown = { rate: RATE_NAMES[rate], value: percentText(value), floor: percentText(floor) };
  return finding("negotiation/margin", { rate, value, floor }, told(message, shown));
}

function termFindings({ installments }: Quote, { maxPaymentDays }: NegotiationBounds): Finding[] {
  if (maxPaymentDays === undefined) return [];
  return installments.flatMap(({ id, due }): Finding[] => {
    const days = due?.term?.days ?? 0;
    if (days <= maxPaymentDays) return [];
    return [
      finding(
        "negotiation/payment-term",
        { installment: id, days, maxPaymentDays },
        told(
          {
            fr: "Paiement à {days} jours, au-delà de {maxPaymentDays}.",
            en: "Payment at {days} days, over {maxPaymentDays}.",
          },
          { days, maxPaymentDays },
        ),
      ),
    ];
  });
}

function sizeFindings({ deal }: Quote, { approvalFrom }: NegotiationBounds): Finding[] {
  if (approvalFrom === undefined || deal.exclVat < approvalFrom) return [];
  return [
    finding(
      "negotiation/large-deal",
      { exclVat: deal.exclVat, approvalFrom },
      told(
        {
          fr: "Affaire de {exclVat} HT : validation à partir de {approvalFrom}.",
          en: "Deal of {exclVat} excl. VAT: approval from {approvalFrom} on.",
        },
        { exclVat: amountText(deal.exclVat), approvalFrom: amountText(approvalFrom) },
      ),
    ),
  ];
}

function finding(code: string, data: Finding["data"] & object, message: Finding["message"]): Finding {
  return { code, severity: "warning", message, data };
}
