import type { Explained, Operand, Step } from "../model/explain.js";
import { step, wordsOf } from "../model/explain-words.js";
import { subtract } from "../model/money/arithmetic.js";
import type { Cents } from "../model/money/cents.js";
import { ratioToNumber } from "../model/money/ratio-ops.js";
import type { PriceFrom, PriceRounding } from "../model/quote-supply.js";
import { coefficientOf, sellingPrice } from "./selling-price.js";
import { PRICE_WORDS } from "./words.js";

const word = /* @__PURE__ */ wordsOf(PRICE_WORDS);

/**
 * The same price as {@link sellingPrice}, with its reasons: the coefficient where a rate was given, the price, the margin it earns.
 *
 * @example
 * ```ts
 * const why = explainSellingPrice(euros(300), { coefficient: 1.3 });
 * why.value; // => 39000
 * why.steps.map((step) => `${step.formula} = ${step.result.value}`); // => ["cost × coefficient = 39000", "price - cost = 9000"]
 * ```
 */
export function explainSellingPrice(cost: Cents, from: PriceFrom, rounding?: PriceRounding): Explained<Cents> {
  const price = sellingPrice(cost, from, rounding);
  return { value: price, steps: [...priceSteps(cost, from, price, rounding), marginStep(cost, price)] };
}

function priceSteps(cost: Cents, from: PriceFrom, price: Cents, rounding: PriceRounding | undefined): Step[] {
  const given: Operand[] = [word("cost", cost)];
  const steps: Step[] = [];
  if ("price" in from) return [step("price", TITLES.asked, "price", [word("price", from.price)], word("price", price))];
  let formula = "cost + grossMargin";
  if ("grossMargin" in from) given.push(word("grossMargin", from.grossMargin));
  else {
    const coefficient = word("coefficient", ratioToNumber(coefficientOf(from)));
    given.push(coefficient);
    formula = "cost × coefficient";
    if ("markupOnCost" in from)
      steps.push(
        step(
          "coefficient",
          TITLES.coefficient,
          "1 + markupOnCost",
          [word("markupOnCost", from.markupOnCost)],
          coefficient,
        ),
      );
    if ("marginOnPrice" in from)
      steps.push(
        step(
          "coefficient",
          TITLES.coefficient,
          "1 / (1 - marginOnPrice)",
          [word("marginOnPrice", from.marginOnPrice)],
          coefficient,
        ),
      );
  }
  const policy = rounding === undefined ? [] : [word("policy", `${rounding.to} ${rounding.direction}`)];
  return [...steps, step("price", TITLES.price, formula, [...given, ...policy], word("price", price))];
}

function marginStep(cost: Cents, price: Cents): Step {
  const margin = word("grossMargin", subtract(price, cost));
  return step("gross-margin", TITLES.margin, "price - cost", [word("price", price), word("cost", cost)], margin);
}

const TITLES = {
  asked: { fr: "Prix demandé", en: "Price asked" },
  coefficient: { fr: "Coefficient de vente", en: "Selling coefficient" },
  price: { fr: "Prix de vente HT", en: "Selling price excl. VAT" },
  margin: { fr: "Marge brute", en: "Gross margin" },
} as const;
