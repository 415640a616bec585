import { dateParts, isLeapYear } from "../../model/date.js";
import type { Explained, Step } from "../../model/explain.js";
import { step, wordsOf } from "../../model/explain-words.js";
import type { InterestRow } from "./accrual.js";
import { type LatePenalty, type LatePenaltyInput, latePenalty } from "./late-penalty.js";
import type { RateUnknown } from "./rate-book.js";

const word = /* @__PURE__ */ wordsOf({
  balance: ["Somme due TTC", "Amount due incl. VAT", "cents"],
  annualRate: ["Taux annuel", "Yearly rate", "fractionPerYear"],
  days: ["Jours", "Days", "days"],
  yearDays: ["Jours de l'année", "Days of the year", "days"],
  rows: ["Nombre de périodes", "Number of periods", "count"],
  interest: ["Intérêts", "Interest", "cents"],
  indemnity: ["Indemnité de recouvrement", "Recovery indemnity", "cents"],
  total: ["Total", "Total", "cents"],
});

/**
 * The same as {@link latePenalty}, with a step for each stretch of days (its rate, its source), the interest and the total. No steps when
 * a rate is not known.
 *
 * @throws As {@link latePenalty}.
 * @example
 * ```ts
 * explainLatePenalty({
 *   amountInclVat: euros(10000), dueDate: date("2026-01-31"), through: date("2026-03-17"),
 *   annualRate: 0.1215, mode: "piecewise", dayCount: "ACT/365F", rounding: "perLine", indemnity: euros(40),
 * }).steps.map((step) => step.formula);
 * // => ["balance × annualRate × days / yearDays", "sum of the rows rounded to the cent", "interest + indemnity"]
 * ```
 */
export function explainLatePenalty(input: LatePenaltyInput): Explained<LatePenalty | RateUnknown> {
  const value = latePenalty(input);
  if (!value.ok) return { value, steps: [] };
  const rows = value.rows.map((row, k) => rowStep(row, k, input.dayCount));
  return { value, steps: [...rows, interestStep(value, input.rounding), totalStep(value)] };
}

function rowStep(row: InterestRow, k: number, dayCount: LatePenaltyInput["dayCount"]): Step {
  const yearDays = dayCount === "ACT/ACT-ISDA" && isLeap(row) ? 366 : 365;
  const interest = step(
    `interest-${k + 1}`,
    { fr: `Intérêts à partir du ${row.from}`, en: `Interest from ${row.from} on` },
    "balance × annualRate × days / yearDays",
    [
      word("balance", row.balance),
      word("annualRate", row.annualRate),
      word("days", row.days),
      word("yearDays", yearDays),
    ],
    word("interest", row.interest),
  );
  return {
    ...interest,
    ...(row.parameter === undefined ? {} : { parameter: row.parameter }),
    ...(row.source === undefined ? {} : { source: row.source }),
  };
}

function isLeap({ from }: InterestRow): boolean {
  return isLeapYear(dateParts(from).year);
}

function interestStep({ rows, interest }: LatePenalty, rounding: LatePenaltyInput["rounding"]): Step {
  const formula = rounding === "perLine" ? "sum of the rows rounded to the cent" : "sum of the rows, rounded once";
  const title = { fr: "Intérêts de retard", en: "Late interest" };
  return step("interest", title, formula, [word("rows", rows.length)], word("interest", interest));
}

function totalStep({ interest, indemnity, total }: LatePenalty): Step {
  return step(
    "total",
    { fr: "Pénalités et indemnité, sans TVA", en: "Penalty and indemnity, no VAT" },
    "interest + indemnity",
    [word("interest", interest), word("indemnity", indemnity)],
    word("total", total),
  );
}
