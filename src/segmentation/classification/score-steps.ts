import type { Operand, Step } from "../../model/explain.js";
import type { Rate } from "../../model/money/ratio.js";
import { ratioToNumber } from "../../model/money/ratio-ops.js";
import type { Text } from "../../model/text.js";
import type { Score, ScoreMark, ScoreOptions } from "./score-criterion.js";

/** How a criterion got its mark. */
export function markStep({ criterion, mark }: ScoreMark): Step {
  const value = criterion.value === undefined ? [] : [figure("value", { fr: "Valeur", en: "Value" }, criterion.value)];
  return {
    id: `mark-${criterion.id}`,
    title: criterion.label ?? { fr: criterion.id, en: criterion.id },
    formula: criterion.better === "high" ? "(value - min) / (max - min)" : "(max - value) / (max - min)",
    operands: [
      figure("weight", { fr: "Poids", en: "Weight" }, criterion.weight),
      figure("min", { fr: "Minimum", en: "Minimum" }, criterion.min),
      figure("max", { fr: "Maximum", en: "Maximum" }, criterion.max),
      ...value,
    ],
    result: mark === undefined ? LEFT_OUT : figure("mark", { fr: "Note", en: "Mark" }, mark),
  };
}

const LEFT_OUT: Operand = {
  id: "mark",
  label: { fr: "Valeur inconnue, poids écarté", en: "Value unknown, weight left out" },
  value: "unknown",
  unit: "text",
};

/** How the marks made the score. */
export function meanStep(score: Score, options: ScoreOptions): Step {
  const coverage = { fr: "Part du poids connue", en: "Known share of the weight" };
  return {
    id: "weighted-mean",
    title: { fr: "Moyenne pondérée des notes", en: "Weighted mean of the marks" },
    formula: "Σ weight × mark / Σ weight × scale",
    operands: [
      figure("scale", { fr: "Échelle", en: "Scale" }, options.scale ?? 1),
      { id: "coverage", label: coverage, value: score.coverage, unit: "fraction" },
    ],
    result: { id: "score", label: { fr: "Score", en: "Score" }, value: score.score, unit: "number" },
  };
}

function figure(id: string, label: Text, value: Rate): Operand {
  return { id, label, value: ratioToNumber(value), unit: "number" };
}
