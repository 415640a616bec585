import type { ContractDuration, ContractTerm } from "../model/contract-duration.js";
import type { CalendarDate } from "../model/date.js";
import { contractDate } from "./limits.js";
import { firstTerms, termEnd, termNumberAt, termPlan } from "./terms.js";

/** Where a contract stands when nobody gave notice. Absent keys have no meaning in that state. */
export interface TermsAsOf {
  readonly state: "notStarted" | "running" | "openEnded" | "ended";
  /** Terms begun by that day. */
  readonly terms: readonly ContractTerm[];
  /** Absent before the start and after the end. */
  readonly currentTerm?: number;
  /** First day after the current term (after the first, before the start). */
  readonly nextExpiry?: CalendarDate;
  readonly renewalsDone: number;
  /** Absent without cap. */
  readonly renewalsLeft?: number;
  /** First day without contract; absent when not known. */
  readonly end?: CalendarDate;
}

/**
 * The terms of a contract by a day: those begun, the current one, its expiry, the renewals left. On an expiry day the next term is the current one.
 *
 * @throws `contract/date-out-of-range`, `contract/bad-length`, `contract/bad-cap`, `date/invalid`.
 * @example
 * ```ts
 * const cap = { maxTotalMonths: 60, capCounts: "firstTermAndRenewals", lastTerm: "whole" } as const;
 * const duration = { start: date("2004-03-15"), firstTermMonths: 12, renewal: { mode: "tacit", termMonths: 12, cap } } as const;
 * termsAsOf(duration, date("2006-03-15")).nextExpiry; // => "2007-03-15"
 * ```
 */
export function termsAsOf(duration: ContractDuration, asOf: CalendarDate): TermsAsOf {
  const plan = termPlan(duration);
  const at = termNumberAt(plan, contractDate(asOf, "asOf"));
  const { count, openEnded } = plan;
  const over = at > count;
  const begun = over && !openEnded ? count : at;
  const finite = !openEnded && count !== Number.POSITIVE_INFINITY;
  const renewalsDone = Math.max(0, begun - 1);
  return {
    state: at === 0 ? "notStarted" : !over ? "running" : openEnded ? "openEnded" : "ended",
    terms: firstTerms(plan, begun),
    ...(at > 0 && (!over || openEnded) ? { currentTerm: at } : {}),
    ...(over ? {} : { nextExpiry: termEnd(plan, Math.max(1, at)) }),
    renewalsDone,
    ...(finite ? { renewalsLeft: count - 1 - renewalsDone, end: termEnd(plan, count) } : {}),
  };
}
