import type { Explained, Step } from "../../model/explain.js";
import { step, wordsOf } from "../../model/explain-words.js";
import type { Result } from "../../model/result.js";
import { type BreakEven, type BreakEvenInput, breakEven, type NoBreakEven } from "./break-even.js";

const word = /* @__PURE__ */ wordsOf({
  turnover: ["Chiffre d'affaires HT", "Turnover excl. VAT", "cents"],
  variableCosts: ["Charges variables", "Variable costs", "cents"],
  fixedCosts: ["Charges fixes", "Fixed costs", "cents"],
  contributionMargin: ["Marge sur coûts variables", "Contribution margin", "cents"],
  contributionRate: ["Taux de marge sur coûts variables", "Contribution rate", "fraction"],
  breakEvenTurnover: ["Seuil de rentabilité", "Break-even turnover", "cents"],
  safetyMargin: ["Marge de sécurité", "Safety margin", "cents"],
  result: ["Résultat", "Result", "cents"],
});

/**
 * The same as {@link breakEven}, with its steps. No steps when nothing breaks even.
 *
 * @throws As {@link breakEven}.
 * @example
 * ```ts
 * explainBreakEven({ fixedCosts: euros(120000), turnover: euros(500000), variableCosts: euros(300000) }).steps.map((step) => step.formula);
 * // => ["turnover - variableCosts", "contributionMargin / turnover", "fixedCosts / contributionRate", "turnover - breakEvenTurnover",
 * //   "contributionMargin - fixedCosts"]
 * ```
 */
export function explainBreakEven(input: BreakEvenInput): Explained<Result<BreakEven, NoBreakEven>> {
  const value = breakEven(input);
  return { value, steps: value.ok ? breakEvenSteps(input, value.value) : [] };
}

function breakEvenSteps(input: BreakEvenInput, found: BreakEven): Step[] {
  const turnover = word("turnover", input.turnover);
  const fixed = word("fixedCosts", input.fixedCosts);
  const margin = word("contributionMargin", found.contributionMargin);
  const rate = word("contributionRate", found.contributionRate);
  const threshold = word("breakEvenTurnover", found.breakEvenTurnover);
  return [
    step(
      "contribution-margin",
      { fr: "Marge sur coûts variables", en: "Contribution margin" },
      "turnover - variableCosts",
      [turnover, word("variableCosts", input.variableCosts)],
      margin,
    ),
    step(
      "contribution-rate",
      { fr: "Taux de marge sur coûts variables", en: "Contribution rate" },
      "contributionMargin / turnover",
      [margin, turnover],
      rate,
    ),
    step(
      "break-even",
      { fr: "Seuil de rentabilité", en: "Break-even turnover" },
      "fixedCosts / contributionRate",
      [fixed, rate],
      threshold,
    ),
    step(
      "safety-margin",
      { fr: "Marge de sécurité", en: "Safety margin" },
      "turnover - breakEvenTurnover",
      [turnover, threshold],
      word("safetyMargin", found.safetyMargin),
    ),
    step(
      "result",
      { fr: "Résultat", en: "Result" },
      "contributionMargin - fixedCosts",
      [margin, fixed],
      word("result", found.result),
    ),
  ];
}
