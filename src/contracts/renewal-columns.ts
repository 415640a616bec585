import type { CapCounts } from "../model/contract-duration.js";
import type { CountedBackFrom } from "../model/contract-notice.js";
import { type CalendarDate, type DayNumber, date, toDayNumber } from "../model/date.js";
import { UsageError } from "../model/errors.js";
import { contractDate, whole } from "./limits.js";
import { monthAt, monthTable } from "./month-table.js";

/** One number for all contracts, or one for each. */
export type Column = number | Int32Array;

/** A portfolio as columns: contract k is the k-th value of each. */
export interface RenewalColumnsInput {
  /** First days, as days since 1970-01-01, from 1900 to 2200. */
  readonly start: Int32Array;
  /** Months of the first term, 1 to 1200. */
  readonly firstTermMonths: Column;
  /** Months of each renewal, 1 to 1200; 0: the contract ends with its first term. */
  readonly renewalTermMonths: Column;
  /** Cap in months, 1 to 3600; 0: no cap. A term that would pass it does not start. */
  readonly maxTotalMonths: Column;
  readonly capCounts: CapCounts;
  /** Notice in whole months, 0 to 1200. */
  readonly noticeMonths: Column;
  /** As in a notice clause; the last day is not moved to a working day. */
  readonly countedBackFrom: Exclude<CountedBackFrom, "forward">;
}

/** The same contracts, with what was reckoned. */
export interface RenewalColumns {
  /** First day after the current term; before the start, after the first; {@link NO_DAY} once the contract has ended. */
  readonly nextExpiry: Int32Array;
  /** Last day to give notice before that expiry; {@link NO_DAY} where no term follows. */
  readonly lastDayForNotice: Int32Array;
  /** Number of the current term; 0 before the start and after the end. */
  readonly currentTerm: Int32Array;
}

/** In a column of days: there is none. */
export const NO_DAY: DayNumber = -2147483648;

/**
 * Next expiry and last day for notice of many contracts on one day: {@link termsAsOf} and {@link noticeDeadline} on columns, for a million contracts.
 *
 * @throws `columns/bad-length` when the columns differ in length; `contract/bad-length`, `contract/date-out-of-range`, `notice/bad-clause`, `contract/bad-cap`.
 * @example
 * ```ts
 * const start = Int32Array.of(toDayNumber(date("2024-03-15")));
 * const terms = { firstTermMonths: 12, renewalTermMonths: 12, maxTotalMonths: 60, capCounts: "firstTermAndRenewals" } as const;
 * const found = renewalColumns({ start, ...terms, noticeMonths: 3, countedBackFrom: "lastDay" }, date("2026-11-21"));
 * [...found.nextExpiry, ...found.lastDayForNotice].map(fromDayNumber); // => ["2027-03-15", "2026-12-14"]
 * ```
 */
export function renewalColumns(input: RenewalColumnsInput, asOf: CalendarDate): RenewalColumns {
  check(input);
  const count = input.start.length;
  const nextExpiry = new Int32Array(count);
  const lastDayForNotice = new Int32Array(count);
  const currentTerm = new Int32Array(count);
  fill(input, toDayNumber(contractDate(asOf, "asOf")), { nextExpiry, lastDayForNotice, currentTerm });
  return { nextExpiry, lastDayForNotice, currentTerm };
}

/**
 * The loop: months are counted in a table of first days, so that it divides by no length of month and makes no object.
 * Days of the month are counted from 0 here. What it says is proved equal to the one-contract form on random portfolios.
 */
function fill(input: RenewalColumnsInput, asOf: DayNumber, out: RenewalColumns): void {
  const { start, firstTermMonths, renewalTermMonths, maxTotalMonths, noticeMonths } = input;
  const { nextExpiry, lastDayForNotice, currentTerm } = out;
  const table = monthTable();
  const asOfMonth = monthAt(table, asOf);
  const asOfDay = asOf - at(table, asOfMonth);
  const asOfLast = at(table, asOfMonth + 1) - at(table, asOfMonth) - 1;
  const origin = at(table, 0);
  const firstInCap = input.capCounts === "firstTermAndRenewals";
  const lessOne = input.countedBackFrom === "lastDay";
  for (let k = 0; k < start.length; k++) {
    const s = start[k] as number;
    const first = typeof firstTermMonths === "number" ? firstTermMonths : (firstTermMonths[k] as number);
    const step = typeof renewalTermMonths === "number" ? renewalTermMonths : (renewalTermMonths[k] as number);
    const cap = typeof maxTotalMonths === "number" ? maxTotalMonths : (maxTotalMonths[k] as number);
    const notice = typeof noticeMonths === "number" ? noticeMonths : (noticeMonths[k] as number);
    let month = ((s - origin) / 30.436875) | 0;
    if ((table[month] as number) > s) month--;
    else if ((table[month + 1] as number) <= s) month++;
    const day = s - (table[month] as number);
    // Months of renewal that the cap leaves; none without renewal, any number without cap.
    const room = step === 0 ? 0 : cap === 0 ? 1e9 : firstInCap ? cap - first : cap;
    let renewed = 0;
    let term = s > asOf ? 0 : 1;
    const elapsed = asOfMonth - month - ((day < asOfLast ? day : asOfLast) > asOfDay ? 1 : 0);
    if (term === 1 && elapsed >= first) {
      const renewals = step === 0 ? 1 : (((elapsed - first) / step) | 0) + 1;
      renewed = step === 0 ? 1 : renewals * step;
      term = renewals + 1;
    }
    if (renewed > 0 && renewed > room) {
      nextExpiry[k] = NO_DAY;
      lastDayForNotice[k] = NO_DAY;
      continue;
    }
    const m = month + first + renewed;
    const last = (table[m + 1] as number) - (table[m] as number) - 1;
    const d = day < last ? day : last;
    nextExpiry[k] = (table[m] as number) + d;
    currentTerm[k] = term;
    if (step === 0 || renewed + step > room) {
      lastDayForNotice[k] = NO_DAY;
      continue;
    }
    lastDayForNotice[k] = lastDayBack(table, m, lessOne ? d - 1 : d, notice);
  }
}

/** So many months before a day of the month (from 0; -1 is the last day of the month before). */
function lastDayBack(table: Int32Array, month: number, day: number, months: number): DayNumber {
  const before = day < 0;
  const from = before ? month - 1 : month;
  const d = before ? (table[month] as number) - (table[from] as number) - 1 : day;
  const to = from - months;
  const most = (table[to + 1] as number) - (table[to] as number) - 1;
  return (table[to] as number) + (d < most ? d : most);
}

function at(column: Int32Array, k: number): number {
  return column[k] as number;
}

const FIRST_DAY: DayNumber = /* @__PURE__ */ toDayNumber(/* @__PURE__ */ date("1900-01-01"));
const LAST_DAY: DayNumber = /* @__PURE__ */ toDayNumber(/* @__PURE__ */ date("2200-12-31"));

function check(input: RenewalColumnsInput): void {
  const { start, capCounts, countedBackFrom } = input;
  bounded(start, start.length, "start", FIRST_DAY, LAST_DAY);
  bounded(input.firstTermMonths, start.length, "firstTermMonths", 1, 1200);
  bounded(input.renewalTermMonths, start.length, "renewalTermMonths", 0, 1200);
  bounded(input.maxTotalMonths, start.length, "maxTotalMonths", 0, 3600);
  bounded(input.noticeMonths, start.length, "noticeMonths", 0, 1200);
  if (capCounts !== "firstTermAndRenewals" && capCounts !== "renewalsOnly")
    throw new UsageError("contract/bad-cap", capCounts, "firstTermAndRenewals or renewalsOnly");
  if (countedBackFrom !== "end" && countedBackFrom !== "lastDay")
    throw new UsageError("notice/bad-clause", countedBackFrom, "countedBackFrom as end or lastDay");
}

function bounded(column: Column, count: number, name: string, from: number, to: number): void {
  if (typeof column === "number") {
    whole(column, name, from, to);
    return;
  }
  if (!(column instanceof Int32Array) || column.length !== count)
    throw new UsageError("columns/bad-length", column.length, `${name} as an Int32Array of ${count} values`);
  for (let k = 0; k < count; k++) {
    const value = at(column, k);
    if (value < from || value > to)
      throw new UsageError("columns/out-of-range", value, `${name} from ${from} to ${to}, in contract ${k}`);
  }
}
