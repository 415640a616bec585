import type { Explained, Step } from "../../model/explain.js";
import { step, wordsOf } from "../../model/explain-words.js";
import { subtract } from "../../model/money/arithmetic.js";
import { type Cents, ZERO } from "../../model/money/cents.js";
import { ratioToNumber } from "../../model/money/ratio-ops.js";
import {
  type DecliningBalance,
  type DecliningBalanceInput,
  type DecliningRow,
  decliningBalance,
  firstMonths,
} from "./declining-balance.js";
import type { DepreciationRow } from "./fiscal-year.js";
import {
  depreciableBase,
  type StraightLineInput,
  type StraightLineRow,
  straightLineSchedule,
} from "./straight-line.js";

const word = /* @__PURE__ */ wordsOf({
  days: ["Jours", "Days", "days"],
  cost: ["Valeur brute", "Cost", "cents"],
  residualValue: ["Valeur résiduelle", "Residual value", "cents"],
  base: ["Base amortissable", "Depreciable amount", "cents"],
  lifeDays: ["Durée en jours (année de 360)", "Life in days (years of 360)", "days"],
  left: ["Reste à amortir", "Left to write down", "cents"],
  depreciation: ["Dotation", "Depreciation of the year", "cents"],
  coefficient: ["Coefficient dégressif", "Declining coefficient", "coefficient"],
  years: ["Durée", "Life", "years"],
  rate: ["Taux dégressif", "Declining rate", "fraction"],
  months: ["Mois", "Months", "months"],
  bookValue: ["Valeur nette comptable", "Book value", "cents"],
  yearsLeft: ["Années restantes", "Years left", "years"],
});

/**
 * The same as {@link straightLineSchedule}, with a step for the depreciable amount and one a year.
 *
 * @throws As {@link straightLineSchedule}.
 * @example
 * ```ts
 * explainStraightLine({ cost: euros(3600), years: 3, inServiceOn: date("2026-01-01"), fiscalYearEnd: { month: 12, day: 31 } })
 *   .steps.map((step) => step.formula);
 * // => ["cost - residualValue", "base × days / lifeDays", "base × days / lifeDays", "left"]
 * ```
 */
export function explainStraightLine(input: StraightLineInput): Explained<readonly StraightLineRow[]> {
  const value = straightLineSchedule(input);
  const base = depreciableBase(input.cost, input.residualValue ?? ZERO);
  const lifeDays = value.reduce((total, { days }) => total + days, 0);
  const first = step(
    "base",
    { fr: "Base amortissable", en: "Depreciable amount" },
    "cost - residualValue",
    [word("cost", input.cost), word("residualValue", input.residualValue ?? ZERO)],
    word("base", base),
  );
  const years = value.map((row, k) => straightLineStep(row, base, lifeDays, k === value.length - 1));
  return { value, steps: [first, ...years] };
}

function straightLineStep(row: StraightLineRow, base: Cents, lifeDays: number, last: boolean): Step {
  const left = subtract(base, subtract(row.cumulated, row.depreciation));
  const formula = last ? "left" : "base × days / lifeDays";
  const even = [word("base", base), word("days", row.days), word("lifeDays", lifeDays)];
  return yearStep(row, formula, last ? [word("left", left)] : even);
}

/**
 * The same as {@link decliningBalance}, with a step for the rate and one a year.
 *
 * @throws As {@link decliningBalance}.
 * @example
 * ```ts
 * explainDecliningBalance({
 *   cost: euros(6000), years: 3, acquiredOn: date("2026-01-01"), fiscalYearEnd: { month: 12, day: 31 }, coefficient: 1.25,
 * }).steps.map((step) => step.formula);
 * // => ["coefficient / years", "bookValue × rate × months / 12", "bookValue / yearsLeft", "bookValue / yearsLeft"]
 * ```
 */
export function explainDecliningBalance(input: DecliningBalanceInput): Explained<DecliningBalance> {
  const value = decliningBalance(input);
  const rate = step(
    "rate",
    { fr: "Taux dégressif", en: "Declining rate" },
    "coefficient / years",
    [word("coefficient", ratioToNumber(input.coefficient)), word("years", input.years)],
    word("rate", value.rate),
  );
  return { value, steps: [rate, ...value.rows.map((row, k) => decliningStep(row, k, input, value.rate))] };
}

function decliningStep(row: DecliningRow, k: number, input: DecliningBalanceInput, rate: number): Step {
  const bookValue = word("bookValue", subtract(input.cost, subtract(row.cumulated, row.depreciation)));
  if (row.how === "linear")
    return yearStep(row, "bookValue / yearsLeft", [bookValue, word("yearsLeft", input.years - k)]);
  const operands = [bookValue, word("rate", rate)];
  return k > 0
    ? yearStep(row, "bookValue × rate", operands)
    : yearStep(row, "bookValue × rate × months / 12", [...operands, word("months", firstMonths(input))]);
}

function yearStep({ yearEnd, depreciation }: DepreciationRow, formula: string, operands: Step["operands"]): Step {
  const title = { fr: `Exercice clos le ${yearEnd}`, en: `Year to ${yearEnd}` };
  return step(`year-${yearEnd}`, title, formula, operands, word("depreciation", depreciation));
}
