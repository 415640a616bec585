import { type CalendarDate, date, dateParts } from "../../model/date.js";
import { UsageError } from "../../model/errors.js";
import { divRound, mulRound, subtract } from "../../model/money/arithmetic.js";
import type { Cents } from "../../model/money/cents.js";
import { type Rate, type Ratio, ratio } from "../../model/money/ratio.js";
import { compareRatios, ratioOver, ratioTimes, ratioToNumber } from "../../model/money/ratio-ops.js";
import { requireAmount, requireCount } from "../require.js";
import { type DepreciationRow, depreciationRows, type FiscalYearEnd, yearEnd } from "./fiscal-year.js";

/** An asset written down by the declining balance of French tax law (*amortissement dégressif*, CGI art. 39 A). */
export interface DecliningBalanceInput {
  /** Cost, cents excl. VAT. */
  readonly cost: Cents;
  /** Useful life, whole years, 2 to 100. */
  readonly years: number;
  readonly acquiredOn: CalendarDate;
  readonly fiscalYearEnd: FiscalYearEnd;
  /** Coefficient of law for that life and day of purchase (1.25, 1.75, 2.25 today): see {@link decliningCoefficient}. Above 1, below the years. */
  readonly coefficient: Rate;
}

/** A year of declining balance. */
export interface DecliningRow extends DepreciationRow {
  /** `declining`: rate × book value. `linear`: book value over the years left, once that is at least as fast. */
  readonly how: "declining" | "linear";
}

/** The schedule and its rate. */
export interface DecliningBalance {
  /** Coefficient over years, fraction. */
  readonly rate: number;
  readonly rows: readonly DecliningRow[];
}

/**
 * Declining balance: coefficient / years of the book value; the first year by months, that of purchase counted whole; straight line on the
 * years left as soon as it is at least as fast. Each charge rounded, the last takes the rest. (CGI art. 39 A; BOI-BIC-AMT-20-20-30.)
 *
 * @throws `finance/negative-amount`, `finance/bad-count`, `finance/bad-coefficient`, `finance/bad-year-end`.
 * @example
 * ```ts
 * const { rows } = decliningBalance({
 *   cost: euros(10000), years: 5, acquiredOn: date("2026-05-10"), fiscalYearEnd: { month: 12, day: 31 }, coefficient: 1.75,
 * });
 * rows.map((row) => row.depreciation); // => [233333, 268333, 174417, 161959, 161958]
 * rows.map((row) => row.how); // => ["declining", "declining", "declining", "linear", "linear"]
 * ```
 */
export function decliningBalance(input: DecliningBalanceInput): DecliningBalance {
  const years = requireCount("years", input.years, 2, 100);
  const rate = ratioOver(checkedCoefficient(input.coefficient, years), years);
  let left = requireAmount("cost", input.cost);
  const plan = Array.from({ length: years }, (_, k) => {
    const remaining = years - k;
    const how: DecliningRow["how"] = compareRatios(ratioOver(1, remaining), rate) >= 0 ? "linear" : "declining";
    const part = k === 0 ? ratioTimes(rate, ratioOver(firstMonths(input), 12)) : rate;
    const charge = how === "linear" ? divRound(left, remaining) : mulRound(left, part);
    left = subtract(left, charge);
    return { how, charge, end: yearEnd(input.acquiredOn, input.fiscalYearEnd, k) };
  });
  const rows = depreciationRows(
    input.cost,
    plan.map(({ end }) => end),
    plan.map(({ charge }) => charge),
  );
  return {
    rate: ratioToNumber(rate),
    rows: rows.map(({ yearEnd: end, ...row }, k) => ({ yearEnd: end, how: plan[k]?.how ?? "linear", ...row })),
  };
}

/** Months from that of purchase, counted whole, to the end of the financial year. */
export function firstMonths({ acquiredOn, fiscalYearEnd }: DecliningBalanceInput): number {
  const start = dateParts(date(acquiredOn));
  const end = dateParts(yearEnd(acquiredOn, fiscalYearEnd));
  return Math.min(12, (end.year - start.year) * 12 + end.month - start.month + 1);
}

function checkedCoefficient(coefficient: Rate, years: number): Ratio {
  const exact = ratio(coefficient);
  if (compareRatios(exact, 1) > 0 && compareRatios(exact, years) < 0) return exact;
  throw new UsageError(
    "finance/bad-coefficient",
    ratioToNumber(exact),
    `a coefficient above 1 and below ${years}, the years`,
  );
}
