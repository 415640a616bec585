import type { Contract } from "../model/contract.js";
import type { ContractTerm } from "../model/contract-duration.js";
import type { CalendarDate } from "../model/date.js";
import { addDays, daysBetween } from "../model/date-arithmetic.js";
import type { Finding } from "../model/finding.js";
import type { Text } from "../model/text.js";
import { contractAsOf } from "./contract-as-of.js";
import { lifeFindings } from "./life-findings.js";
import { type ContractState, lifeState } from "./life-state.js";
import { noticeDeadline } from "./notice-deadline.js";
import { type ContractFacts, type ContractOutcome, contractOutcome } from "./outcome.js";
import { firstTerms, type TermPlan, termNumberAt, termPlan } from "./terms.js";

/** The notice that can still be given, or that was missed, for the next expiry. */
export interface NoticeNow {
  /** First day after the term that the notice would end. */
  readonly expiry: CalendarDate;
  readonly lastDay: CalendarDate;
  readonly sendBy: CalendarDate;
  /** Days from `asOf` to the last day; negative once missed. */
  readonly daysLeft: number;
  readonly status: "open" | "missed";
}

/** A contract as of a day: plain data. Absent keys have no meaning in that state. */
export interface ContractLife extends Omit<ContractOutcome, "state" | "termsServed"> {
  readonly asOf: CalendarDate;
  readonly state: ContractState;
  /** Why the contract is in that state. */
  readonly reason: Text;
  /** Terms begun by that day. */
  readonly terms: readonly ContractTerm[];
  /** Terms to come if nothing more happens; without cap or end, the next one only. */
  readonly termsToCome: readonly ContractTerm[];
  readonly renewalsDone: number;
  /** Absent when no end is in sight. */
  readonly renewalsLeft?: number;
  /** Only while a further term follows and the contract has a notice clause. */
  readonly notice?: NoticeNow;
  /** What a person should look at. */
  readonly findings: readonly Finding[];
}

/**
 * The life of a contract as of a day: terms so far and to come, expiry, renewals left, notice, state with its reason.
 * Amendments in force on that day are taken in; what happened is taken as known, also after that day.
 *
 * @throws `contract/…`, `notice/…`, `period/…`, `date/invalid` for clauses that cannot be: see {@link contractOutcome}.
 * @example
 * ```ts
 * const cap = { maxTotalMonths: 60, capCounts: "firstTermAndRenewals", lastTerm: "whole" } as const;
 * const duration = { start: date("2023-01-01"), firstTermMonths: 12, renewal: { mode: "tacit", termMonths: 12, cap } } as const;
 * const notice = { months: 3, countedBackFrom: "lastDay", counts: "received" } as const;
 * const contract = { id: "m1", client: "martin", kind: "maintenance", signedOn: date("2022-12-12"), duration, notice } as const;
 * const life = contractLife(contract, { asOf: date("2026-09-01") });
 * [life.state, life.nextExpiry, life.notice?.lastDay, life.end]; // => ["running", "2027-01-01", "2026-09-30", "2028-01-01"]
 * ```
 */
export function contractLife(contract: Contract, { asOf }: { readonly asOf: CalendarDate }): ContractLife {
  const clauses = contractAsOf(contract, asOf);
  const plan = termPlan(clauses.duration);
  const { state: standing, termsServed: _served, ...outcome } = contractOutcome(factsOf(clauses), asOf);
  const found = lifeState(clauses, { ...outcome, state: standing }, asOf);
  const begun = termsBegun(plan, outcome, asOf);
  const toCome = termsToCome(plan, outcome, begun.length);
  const notice = found.state === "draft" ? undefined : noticeNow(clauses, outcome, asOf);
  return {
    asOf,
    ...found,
    ...outcome,
    terms: begun,
    termsToCome: toCome,
    renewalsDone: Math.max(0, begun.length - 1),
    ...(outcome.end === undefined
      ? {}
      : { renewalsLeft: begun.length === 0 ? Math.max(0, toCome.length - 1) : toCome.length }),
    ...(notice?.now === undefined ? {} : { notice: notice.now }),
    findings: lifeFindings(clauses, outcome, notice?.notCovered === true),
  };
}

/** The clauses and events that decide how a contract ends. */
export function factsOf({ duration, notice, noticeGiven, lateNotice, terminatedOn }: Contract): ContractFacts {
  return {
    duration,
    ...(notice == null ? {} : { notice }),
    ...(noticeGiven === undefined ? {} : { noticeGiven }),
    ...(lateNotice === undefined ? {} : { lateNotice }),
    ...(terminatedOn === undefined ? {} : { terminatedOn }),
  };
}

type Outcome = Omit<ContractOutcome, "state" | "termsServed">;

function termsBegun(plan: TermPlan, { end, currentTerm }: Outcome, asOf: CalendarDate): ContractTerm[] {
  if (currentTerm !== undefined) return cut(firstTerms(plan, currentTerm), end);
  return end !== undefined && end <= asOf ? cut(termsBefore(plan, end), end) : [];
}

function termsToCome(plan: TermPlan, { end, nextExpiry, renewsThen }: Outcome, begun: number): ContractTerm[] {
  if (nextExpiry === undefined) return [];
  if (end !== undefined) return cut(termsBefore(plan, end), end).slice(begun);
  return renewsThen ? firstTerms(plan, begun + 1).slice(begun) : [];
}

/** All terms that begin before a day. */
function termsBefore(plan: TermPlan, end: CalendarDate): ContractTerm[] {
  const begun = termNumberAt(plan, addDays(end, -1));
  return firstTerms(plan, plan.openEnded ? begun : Math.min(begun, plan.count));
}

/** Terms until the end at most: early termination and notice in an open-ended term cut the last one. */
function cut(terms: readonly ContractTerm[], end: CalendarDate | undefined): ContractTerm[] {
  if (end === undefined) return [...terms];
  return terms
    .filter(({ from }) => from < end)
    .map((term) => (term.until === undefined || term.until > end ? { ...term, until: end } : term));
}

function noticeNow(
  { notice }: Contract,
  { nextExpiry, renewsThen }: Outcome,
  asOf: CalendarDate,
): { readonly now?: NoticeNow; readonly notCovered?: true } {
  if (notice == null || nextExpiry === undefined || !renewsThen) return {};
  const deadline = noticeDeadline(nextExpiry, notice);
  if (!deadline.ok) return { notCovered: true };
  const daysLeft = daysBetween(asOf, deadline.value.lastDay);
  return { now: { expiry: nextExpiry, ...deadline.value, daysLeft, status: daysLeft < 0 ? "missed" : "open" } };
}
