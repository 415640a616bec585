import { type CalendarDate, date } from "../../model/date.js";
import { UsageError } from "../../model/errors.js";
import { add, sum } from "../../model/money/arithmetic.js";
import { type Cents, ZERO } from "../../model/money/cents.js";
import { ratioPlus } from "../../model/money/ratio-ops.js";
import { requireCount, requirePositive } from "../require.js";
import { type Accrual, accrue, type DatedPayment, type InterestRow, totalInterest } from "./accrual.js";
import { type DatedRate, type RateKnown, type RateUnknown, rateChanges, rateOn } from "./rate-book.js";

/** A debt that bears interest at the legal rate. */
export interface LegalInterestInput {
  /** Cents, above zero. */
  readonly amount: Cents;
  /** First day that counts. */
  readonly from: CalendarDate;
  /** First day that no longer counts. */
  readonly until: CalendarDate;
  readonly legalRate: DatedRate;
  /** Increase for a court-ordered debt (CMF L313-3): points (0.05) added from a day on, two months after the judgment became enforceable. */
  readonly increase?: { readonly from: CalendarDate; readonly points: DatedRate };
  readonly payments?: readonly DatedPayment[];
  /** Days on whose morning the interest so far joins the principal (*capitalisation*), where a judge or contract allows it; at most 1 000. */
  readonly capitalizeOn?: readonly CalendarDate[];
}

/** Legal interest, row by row. */
export interface LegalInterest {
  readonly ok: true;
  readonly rows: readonly InterestRow[];
  /** Sum of the rounded rows, cents. */
  readonly interest: Cents;
  /** Principal unpaid and interest, cents. */
  readonly totalDue: Cents;
}

/**
 * Interest at the legal rate (*intérêts au taux légal*, CMF L313-2 and L313-3): amount × rate × days / 365, leap years included, cut at each
 * change of rate, of balance and of principal; each row rounded.
 *
 * @returns `notCovered` (or `noSuchRate`) with the first day whose rate the figures given do not tell.
 * @throws `finance/not-positive`, `finance/bad-rate`, `finance/bad-count`, `finance/dates-out-of-order` when a day of capitalization is outside the period.
 * @example
 * ```ts
 * const due = legalInterest({ amount: euros(2000), from: date("2016-09-01"), until: date("2016-09-30"), legalRate: 0.0435 });
 * due.ok && due.interest; // => 691
 * ```
 */
export function legalInterest(input: LegalInterestInput): LegalInterest | RateUnknown {
  const { from, until, capitalizeOn = [] } = input;
  requirePositive("amount", input.amount);
  requireCount("days of capitalization", capitalizeOn.length, 0, 1000);
  const bounds = [from, ...[...new Set(capitalizeOn)].sort(), until].map((day) => date(day));
  for (const [k, day] of bounds.entries())
    if (day < (bounds[k - 1] ?? day)) throw outOfOrder(`${bounds[k - 1]}, ${day}`);
  const rows: InterestRow[] = [];
  let owed = input.amount;
  let interest: Cents = ZERO;
  for (const [k, start] of bounds.slice(0, -1).entries()) {
    const part = accruePart({ ...input, amount: add(owed, interest), from: start, until: bounds[k + 1] ?? until });
    if (!part.ok) return part;
    rows.push(...part.rows);
    owed = part.outstanding;
    interest = totalInterest(part, "perLine");
  }
  return { ok: true, rows, interest: sum(rows.map((row) => row.interest)), totalDue: add(owed, interest) };
}

function accruePart(input: LegalInterestInput): Accrual | RateUnknown {
  const { amount, from, until, legalRate, increase, payments = [] } = input;
  if (amount === 0) return { ok: true, rows: [], exact: { num: 0, den: 1 }, outstanding: amount };
  return accrue({
    amount,
    from,
    until,
    payments: payments.filter(({ on }) => on >= from && on < until),
    dayCount: "ACT/365F",
    rateOn: (day) => increased(rateOn(legalRate, day), day, increase),
    changes: [
      ...rateChanges(legalRate),
      ...(increase === undefined ? [] : [increase.from, ...rateChanges(increase.points)]),
    ],
  });
}

function increased(
  known: RateKnown | RateUnknown,
  day: CalendarDate,
  increase: LegalInterestInput["increase"],
): RateKnown | RateUnknown {
  if (!known.ok || increase === undefined || day < increase.from) return known;
  const points = rateOn(increase.points, day);
  return points.ok ? { ...known, rate: ratioPlus(known.rate, points.rate) } : points;
}

function outOfOrder(received: string): UsageError {
  return new UsageError(
    "finance/dates-out-of-order",
    received,
    "days of capitalization from the first day to the last",
  );
}
