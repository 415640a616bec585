import { type CalendarDate, date, dateOf, dateParts } from "../../model/date.js";
import { addDays, daysBetween } from "../../model/date-arithmetic.js";
import { dayCountFraction } from "../../model/day-count.js";
import { subtract, sum } from "../../model/money/arithmetic.js";
import { type Cents, ZERO } from "../../model/money/cents.js";
import type { Ratio } from "../../model/money/ratio.js";
import { ratioPlus, ratioTimes, ratioToNumber } from "../../model/money/ratio-ops.js";
import type { Source } from "../../model/source.js";
import { requirePositive, requireWord, roundCents } from "../require.js";
import type { RateKnown, RateUnknown } from "./rate-book.js";

/** Money received on a day. */
export interface DatedPayment {
  readonly on: CalendarDate;
  /** Cents, above zero. */
  readonly amount: Cents;
}

/** A stretch of days with one rate and one balance. */
export interface InterestRow {
  /** First day that counts. */
  readonly from: CalendarDate;
  /** First day that no longer counts. */
  readonly until: CalendarDate;
  readonly days: number;
  /** Fraction a year. */
  readonly annualRate: number;
  /** Cents still owed on these days. */
  readonly balance: Cents;
  /** Cents, rounded. */
  readonly interest: Cents;
  /** The parameter of the rate and where its value comes from, if it is a figure of law. */
  readonly parameter?: string;
  readonly source?: Source;
  /** `false`: that value is from memory or by deduction; to be shown as such. */
  readonly verified?: false;
}

/** How days become years: 365 always, or 366 for the days of a leap year. */
export type InterestDayCount = "ACT/365F" | "ACT/ACT-ISDA";

/** What accrues, and how. */
export interface AccrualInput {
  readonly amount: Cents;
  /** First day that counts. */
  readonly from: CalendarDate;
  /** First day that no longer counts. */
  readonly until: CalendarDate;
  readonly payments: readonly DatedPayment[];
  readonly dayCount: InterestDayCount;
  readonly rateOn: (day: CalendarDate) => RateKnown | RateUnknown;
  /** Days on which the rate may change. */
  readonly changes: readonly CalendarDate[];
}

/** Interest row by row, and what is left to pay. */
export interface Accrual {
  readonly ok: true;
  readonly rows: readonly InterestRow[];
  /** Sum of the rows before rounding, cents. */
  readonly exact: Ratio;
  /** Principal still owed on the morning of `until`. */
  readonly outstanding: Cents;
}

/** Simple interest cut at each change of rate, of balance and, if days of leap years count differently, of year. */
export function accrue(input: AccrualInput): Accrual | RateUnknown {
  requireWord("dayCount", input.dayCount, ["ACT/365F", "ACT/ACT-ISDA"]);
  const payments = sortedPayments(input.payments);
  const bounds = cuts(input, payments);
  const rows: InterestRow[] = [];
  let exact: Ratio = { num: 0, den: 1 };
  let balance = input.amount;
  let paid = 0;
  for (const [k, from] of bounds.entries()) {
    while ((payments[paid]?.on ?? from) < from) balance = lessPayment(balance, payments[paid++]?.amount ?? ZERO);
    const until = bounds[k + 1];
    if (until === undefined || balance === 0) break;
    const known = input.rateOn(from);
    if (!known.ok) return known;
    const interest = ratioTimes(balance, ratioTimes(known.rate, dayCountFraction(input.dayCount, from, until)));
    exact = ratioPlus(exact, interest);
    rows.push(row(from, until, known, balance, roundCents(interest)));
  }
  return { ok: true, rows, exact, outstanding: balance };
}

/** Sum of the rounded rows, or of the exact ones rounded once. */
export function totalInterest({ rows, exact }: Accrual, rounding: "perLine" | "perTotal"): Cents {
  return rounding === "perLine" ? sum(rows.map(({ interest }) => interest)) : roundCents(exact);
}

function row(from: CalendarDate, until: CalendarDate, known: RateKnown, balance: Cents, interest: Cents): InterestRow {
  const { rate, parameter, source, verified } = known;
  return {
    from,
    until,
    days: daysBetween(from, until),
    annualRate: ratioToNumber(rate),
    balance,
    interest,
    ...(parameter === undefined ? {} : { parameter }),
    ...(source === undefined ? {} : { source }),
    ...(verified === undefined ? {} : { verified }),
  };
}

function sortedPayments(payments: readonly DatedPayment[]): DatedPayment[] {
  for (const { on, amount } of payments) requirePositive(`payment of ${date(on)}`, amount);
  return [...payments].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** What is paid beyond the debt is no matter of interest. */
function lessPayment(balance: Cents, paid: Cents): Cents {
  return paid >= balance ? ZERO : subtract(balance, paid);
}

function cuts({ from, until, dayCount, changes }: AccrualInput, payments: readonly DatedPayment[]): CalendarDate[] {
  if (from >= until) return [until];
  const years = dayCount === "ACT/365F" ? [] : newYears(from, until);
  // A payment on the last day of the calendar has no next day: it cannot matter.
  const paid = payments.filter(({ on }) => on < until).map(({ on }) => addDays(on, 1));
  const inside = [...changes, ...paid, ...years].filter((day) => from < day && day < until);
  return [...new Set([from, ...inside, until])].sort();
}

function newYears(from: CalendarDate, until: CalendarDate): CalendarDate[] {
  const first = dateParts(from).year + 1;
  const last = dateParts(until).year;
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, k) => dateOf(first + k, 1, 1));
}
