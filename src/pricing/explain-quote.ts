import type { Explained, Operand, Step } from "../model/explain.js";
import { step, wordsOf } from "../model/explain-words.js";
import { type Cents, ZERO } from "../model/money/cents.js";
import { compareRatios, ratioToNumber } from "../model/money/ratio-ops.js";
import type { Quote, QuoteLine } from "../model/quote.js";
import type { QuoteRequest } from "../model/quote-request.js";
import { buildQuote, type QuoteOptions } from "./build-quote.js";
import { marginSteps } from "./explain-margin.js";
import { totalsSteps } from "./explain-totals.js";
import { equivalentDiscount } from "./net-price.js";
import { LINE_WORDS } from "./words.js";

const word = /* @__PURE__ */ wordsOf(LINE_WORDS);

/**
 * The same quote as {@link buildQuote}, with the reasons of its lines, totals, VAT amounts and margin of the deal.
 *
 * @example
 * ```ts
 * const request: QuoteRequest = { id: "Q", items: [{ id: "pc", label: "PC", vat: { category: "S", rate: 0.2 }, quantity: 2,
 *   supply: { kind: "fixedPrice", price: euros(900), cost: euros(700) } }] };
 * const why = explainQuote(request, { asOf: date("2026-03-20") });
 * why.steps.find((step) => step.id === "line-pc")?.formula; // => "quantity × price"
 * why.steps.find((step) => step.id === "incl-vat")?.result.value; // => 216000
 * ```
 */
export function explainQuote(request: QuoteRequest, options: QuoteOptions): Explained<Quote> {
  const value = buildQuote(request, options);
  return {
    value,
    steps: [
      ...value.lines.map(lineStep),
      ...totalsSteps(value.totals, value.vatRounding),
      ...marginSteps(value.deal.margin, "deal-"),
    ],
  };
}

function lineStep(line: QuoteLine): Step {
  const { quantity, unitPrice, discounts = [], allowance = ZERO, charge = ZERO } = line;
  const operands: Operand[] = [word("quantity", quantity), word("price", unitPrice.price)];
  let formula = "quantity × price";
  const add = (text: string, id: "per" | "discount" | "allowance" | "charge", value: number | Cents): void => {
    formula += text;
    operands.push(word(id, value));
  };
  const discount = equivalentDiscount(discounts);
  if (unitPrice.per !== undefined) add(" / per", "per", unitPrice.per);
  if (compareRatios(discount, 0) !== 0) add(" × (1 - discount)", "discount", ratioToNumber(discount));
  if (allowance !== 0) add(" - allowance", "allowance", allowance);
  if (charge !== 0) add(" + charge", "charge", charge);
  const title = { fr: `Ligne ${line.label}`, en: `Line ${line.label}` };
  return step(`line-${line.id}`, title, formula, operands, word("exclVat", line.exclVat));
}
