import type { Explained, Step } from "../../model/explain.js";
import type { Result } from "../../model/result.js";
import { explained, word } from "../explain-words.js";
import { type BreakEven, type BreakEvenInput, breakEven, type NoBreakEven } from "./break-even.js";

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
    explained(
      "contribution-margin",
      { fr: "Marge sur coûts variables", en: "Contribution margin" },
      "turnover - variableCosts",
      [turnover, word("variableCosts", input.variableCosts)],
      margin,
    ),
    explained(
      "contribution-rate",
      { fr: "Taux de marge sur coûts variables", en: "Contribution rate" },
      "contributionMargin / turnover",
      [margin, turnover],
      rate,
    ),
    explained(
      "break-even",
      { fr: "Seuil de rentabilité", en: "Break-even turnover" },
      "fixedCosts / contributionRate",
      [fixed, rate],
      threshold,
    ),
    explained(
      "safety-margin",
      { fr: "Marge de sécurité", en: "Safety margin" },
      "turnover - breakEvenTurnover",
      [turnover, threshold],
      word("safetyMargin", found.safetyMargin),
    ),
    explained(
      "result",
      { fr: "Résultat", en: "Result" },
      "contributionMargin - fixedCosts",
      [margin, fixed],
      word("result", found.result),
    ),
  ];
}
