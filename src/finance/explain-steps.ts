import type { Operand, Step } from "../model/explain.js";
import type { Cents } from "../model/money/cents.js";
import type { Rate } from "../model/money/ratio.js";
import { ratioToNumber } from "../model/money/ratio-ops.js";
import type { Text } from "../model/text.js";
import type { Unit } from "../model/unit.js";
import { periodRate, type RateTerms } from "./period-rate.js";

/** A named figure. */
export function operand(id: string, fr: string, en: string, value: number | string, unit: Unit): Operand {
  return { id, label: { fr, en }, value, unit };
}

/** A named amount. */
export function amount(id: string, fr: string, en: string, value: Cents): Operand {
  return operand(id, fr, en, value, "cents");
}

const PERIOD_RATE: Text = { fr: "Taux de la période", en: "Rate of a period" };

/** How the rate of a period comes from what was written. */
export function periodRateStep(terms: RateTerms): Step {
  const result = operand("periodRate", PERIOD_RATE.fr, PERIOD_RATE.en, ratioToNumber(periodRate(terms)), "fraction");
  const step = { id: "period-rate", title: PERIOD_RATE, result };
  if ("ratePerPeriod" in terms)
    return {
      ...step,
      formula: "ratePerPeriod",
      operands: [rate("ratePerPeriod", "Taux par période", "Rate per period", terms.ratePerPeriod)],
    };
  const { annualRate, periodsPerYear, compounding } = terms;
  return {
    ...step,
    formula:
      compounding === "proportional" ? "annualRate ÷ periodsPerYear" : "(1 + annualRate)^(1 ÷ periodsPerYear) - 1",
    operands: [
      rate("annualRate", "Taux annuel", "Yearly rate", annualRate),
      operand("periodsPerYear", "Échéances par an", "Payments a year", periodsPerYear, "count"),
    ],
  };
}

function rate(id: string, fr: string, en: string, value: Rate): Operand {
  return operand(id, fr, en, ratioToNumber(value), id === "annualRate" ? "fractionPerYear" : "fraction");
}
