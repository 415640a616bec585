import type { ContractDuration, ContractTerm, RenewalCap } from "../model/contract-duration.js";
import { type CalendarDate, dateParts } from "../model/date.js";
import { addDays, addMonths, daysBetween } from "../model/date-arithmetic.js";
import { UsageError } from "../model/errors.js";
import { no, ok, type Result } from "../model/result.js";
import { contractDate, whole } from "./limits.js";

/** The terms of a contract as month offsets from its start: the private form of all date work. */
export interface TermPlan {
  readonly start: CalendarDate;
  /** Months of the first term, of the others, and of all (`Infinity` without cap). */
  readonly first: number;
  readonly step: number;
  readonly total: number;
  /** Number of terms, 1 or more; `Infinity` without cap. An open-ended term is not counted. */
  readonly count: number;
  /** After the first term the contract goes on without end. */
  readonly openEnded: boolean;
}

/** Checks a duration and works out where its terms end. */
export function termPlan({ start, firstTermMonths, renewal }: ContractDuration): TermPlan {
  contractDate(start, "a start");
  const first = whole(firstTermMonths, "firstTermMonths", 1, 1200);
  const single = { start, first, step: first, total: first, count: 1 };
  switch (renewal.mode) {
    case "none":
    case "express":
      return { ...single, openEnded: false };
    case "openEnded":
      return { ...single, openEnded: true };
    case "tacit": {
      const step = whole(renewal.termMonths, "termMonths", 1, 1200);
      const renewed = renewal.cap === undefined ? Number.POSITIVE_INFINITY : cappedRenewals(first, step, renewal.cap);
      return { start, first, step, total: first + renewed, count: 1 + Math.ceil(renewed / step), openEnded: false };
    }
    default:
      throw new UsageError(
        "contract/bad-renewal",
        (renewal as { mode: unknown }).mode,
        "none, express, openEnded or tacit",
      );
  }
}

/** Months of renewal that the cap leaves; a first term longer than the cap is served whole and nothing renews. */
function cappedRenewals(first: number, step: number, { maxTotalMonths, capCounts, lastTerm }: RenewalCap): number {
  whole(maxTotalMonths, "maxTotalMonths", 1, 3600);
  if (capCounts !== "firstTermAndRenewals" && capCounts !== "renewalsOnly")
    throw new UsageError(
      "contract/bad-cap",
      capCounts,
      "firstTermAndRenewals or renewalsOnly",
      "Ask what the years count.",
    );
  if (lastTerm !== "whole" && lastTerm !== "shortened")
    throw new UsageError("contract/bad-cap", lastTerm, "whole or shortened");
  const room = Math.max(0, capCounts === "renewalsOnly" ? maxTotalMonths : maxTotalMonths - first);
  return lastTerm === "shortened" ? room : Math.floor(room / step) * step;
}

/** First day after term n (1 or more), reckoned from the start. */
export function termEnd(plan: TermPlan, n: number): CalendarDate {
  return addMonths(plan.start, endMonth(plan, n));
}

/** Months of term n. */
export function termMonths(plan: TermPlan, n: number): number {
  return endMonth(plan, n) - (n === 1 ? 0 : endMonth(plan, n - 1));
}

function endMonth({ first, step, total }: TermPlan, n: number): number {
  return Math.min(first + (n - 1) * step, total);
}

/** First day of term n. */
function termStart(plan: TermPlan, n: number): CalendarDate {
  return n === 1 ? plan.start : termEnd(plan, n - 1);
}

/** Number of the term that a day falls in; 0 before the start, `count` + 1 once all are over. */
export function termNumberAt(plan: TermPlan, day: CalendarDate): number {
  if (day < plan.start) return 0;
  const months = monthsElapsed(plan.start, day);
  if (months >= plan.total) return plan.count + 1;
  return months < plan.first ? 1 : Math.floor((months - plan.first) / plan.step) + 2;
}

/** Whole months from one day to another: the most that can be added without passing it. */
export function monthsElapsed(from: CalendarDate, to: CalendarDate): number {
  const a = dateParts(from);
  const b = dateParts(to);
  const months = (b.year - a.year) * 12 + b.month - a.month;
  return addMonths(from, months) <= to ? months : months - 1;
}

/** The first so many terms; one past the count is the open-ended one. */
export function firstTerms(plan: TermPlan, count: number): ContractTerm[] {
  return Array.from({ length: count }, (_, k) => contractTerm(plan, k + 1));
}

function contractTerm(plan: TermPlan, number: number): ContractTerm {
  const from = termStart(plan, number);
  return number > plan.count ? { number, from } : { number, from, until: termEnd(plan, number) };
}

/** A stretch of whole months as contracts write it. */
export interface TermDates {
  /** First day outside. */
  readonly end: CalendarDate;
  /** Last day inside. */
  readonly lastDay: CalendarDate;
  readonly days: number;
}

/**
 * Where a term of whole months ends.
 *
 * @param start - First day, 1900 to 2200.
 * @param termMonths - 1 to 1200.
 * @throws `contract/date-out-of-range`, `contract/bad-length`, `date/invalid`.
 * @example
 * ```ts
 * termDates(date("2026-01-01"), 12); // => { end: "2027-01-01", lastDay: "2026-12-31", days: 365 }
 * ```
 */
export function termDates(start: CalendarDate, termMonths: number): TermDates {
  const end = addMonths(contractDate(start, "a start"), whole(termMonths, "termMonths", 1, 1200));
  return { end, lastDay: addDays(end, -1), days: daysBetween(start, end) };
}

/** All the terms of a contract that ends. */
export interface AllTerms {
  readonly terms: readonly ContractTerm[];
  /** Number of renewals. */
  readonly renewals: number;
  /** First day without contract. */
  readonly end: CalendarDate;
}

/**
 * All the terms of a contract, if nobody gives notice. Terms are adjacent; every date is reckoned from the start, so that the 31st comes back.
 *
 * @returns `{ ok: false, reason: "noEnd" }` for a contract without cap or open-ended.
 * @throws `contract/date-out-of-range`, `contract/bad-length`, `contract/bad-cap`, `contract/bad-renewal`.
 * @example
 * ```ts
 * const cap = { maxTotalMonths: 60, capCounts: "firstTermAndRenewals", lastTerm: "whole" } as const;
 * const all = contractTerms({ start: date("2004-03-15"), firstTermMonths: 12, renewal: { mode: "tacit", termMonths: 12, cap } });
 * all.ok && all.value.end; // => "2009-03-15"
 * ```
 */
export function contractTerms(duration: ContractDuration): Result<AllTerms, "noEnd"> {
  const plan = termPlan(duration);
  if (plan.openEnded || plan.count === Number.POSITIVE_INFINITY) return no("noEnd");
  return ok({ terms: firstTerms(plan, plan.count), renewals: plan.count - 1, end: termEnd(plan, plan.count) });
}
