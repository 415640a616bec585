import type { Explained, Operand, Step } from "../model/explain.js";
import { subtract } from "../model/money/arithmetic.js";
import type { Cents } from "../model/money/cents.js";
import { ratioToNumber } from "../model/money/ratio-ops.js";
import type { PriceFrom, PriceRounding } from "../model/quote-supply.js";
import { coefficientOf, sellingPrice } from "./selling-price.js";
import { operand, step } from "./steps.js";

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
  const given: Operand[] = [operand("cost", cost)];
  const steps: Step[] = [];
  if ("price" in from)
    return [step("price", TITLES.asked, "price", [operand("price", from.price)], operand("price", price))];
  let formula = "cost + grossMargin";
  if ("grossMargin" in from) given.push(operand("grossMargin", from.grossMargin));
  else {
    const coefficient = operand("coefficient", ratioToNumber(coefficientOf(from)));
    given.push(coefficient);
    formula = "cost × coefficient";
    if ("markupOnCost" in from)
      steps.push(
        step(
          "coefficient",
          TITLES.coefficient,
          "1 + markupOnCost",
          [operand("markupOnCost", from.markupOnCost)],
          coefficient,
        ),
      );
    if ("marginOnPrice" in from)
      steps.push(
        step(
          "coefficient",
          TITLES.coefficient,
          "1 / (1 - marginOnPrice)",
          [operand("marginOnPrice", from.marginOnPrice)],
          coefficient,
        ),
      );
  }
  const policy = rounding === undefined ? [] : [operand("policy", `${rounding.to} ${rounding.direction}`)];
  return [...steps, step("price", TITLES.price, formula, [...given, ...policy], operand("price", price))];
}

function marginStep(cost: Cents, price: Cents): Step {
  const margin = operand("grossMargin", subtract(price, cost));
  return step("gross-margin", TITLES.margin, "price - cost", [operand("price", price), operand("cost", cost)], margin);
}

const TITLES = {
  asked: { fr: "Prix demandé", en: "Price asked" },
  coefficient: { fr: "Coefficient de vente", en: "Selling coefficient" },
  price: { fr: "Prix de vente HT", en: "Selling price excl. VAT" },
  margin: { fr: "Marge brute", en: "Gross margin" },
} as const;
