import { type CalendarDate, date, dateOf, dateParts, daysInMonth } from "../../model/date.js";
import { UsageError } from "../../model/errors.js";
import { add, subtract } from "../../model/money/arithmetic.js";
import { type Cents, ZERO } from "../../model/money/cents.js";

/** Last day of the financial year (*clôture de l'exercice*): 31 December is `{ month: 12, day: 31 }`. The end of a shorter month is meant. */
export interface FiscalYearEnd {
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** A row of a depreciation schedule. */
export interface DepreciationRow {
  /** Last day of the financial year. */
  readonly yearEnd: CalendarDate;
  /** Charge of the year (*dotation*), cents. */
  readonly depreciation: Cents;
  /** Charges so far, cents. */
  readonly cumulated: Cents;
  /** *Valeur nette comptable*, cents. */
  readonly bookValue: Cents;
}

/** The last day of the financial year that holds a day; `k` years later. */
export function yearEnd(day: CalendarDate, end: FiscalYearEnd, k = 0): CalendarDate {
  const { year } = dateParts(date(day));
  const first = endIn(year, end) >= day ? year : year + 1;
  return endIn(first + k, end);
}

function endIn(year: number, { month, day }: FiscalYearEnd): CalendarDate {
  const whole = Number.isInteger(month) && month >= 1 && month <= 12 && Number.isInteger(day) && day >= 1 && day <= 31;
  if (!whole)
    throw new UsageError("finance/bad-year-end", `${month}-${day}`, "a month from 1 to 12 and a day from 1 to 31");
  return dateOf(year, month, Math.min(day, daysInMonth(year, month)));
}

/** Rows from the charges of the years, in order; `cost` is what stands in the books before the first. */
export function depreciationRows(
  cost: Cents,
  ends: readonly CalendarDate[],
  charges: readonly Cents[],
): DepreciationRow[] {
  let cumulated: Cents = ZERO;
  return ends.map((end, k) => {
    const depreciation = charges[k] ?? ZERO;
    cumulated = add(cumulated, depreciation);
    return { yearEnd: end, depreciation, cumulated, bookValue: subtract(cost, cumulated) };
  });
}
