import { periodExpiry } from "../model/calendar/period-expiry.js";
import type { ContractDuration } from "../model/contract-duration.js";
import type { GivenNotice, LateNotice, NoticeClause } from "../model/contract-notice.js";
import type { CalendarDate } from "../model/date.js";
import { addDays, earlierOf, laterOf } from "../model/date-arithmetic.js";
import { UsageError } from "../model/errors.js";
import { contractDate } from "./limits.js";
import { plainDeadline } from "./notice-deadline.js";
import { givenDay } from "./notice-window.js";
import { type TermPlan, termEnd, termNumberAt, termPlan } from "./terms.js";

/** What happened to a contract. All facts are taken as known, also those after `asOf`. */
export interface ContractFacts {
  readonly duration: ContractDuration;
  /** Absent: no notice clause; a notice is then in time until the last day of its term. */
  readonly notice?: NoticeClause;
  readonly noticeGiven?: GivenNotice;
  /** What a late notice is worth; `nextExpiry` by default. */
  readonly lateNotice?: LateNotice;
  /** First day without contract, ended before its term. */
  readonly terminatedOn?: CalendarDate;
}

/**
 * What a notice did. `inTime`: the contract ends with that term. `withoutObject`: it was already over.
 * `unknown`: receipt counts and its day is not known.
 */
export type NoticeResult = "none" | "inTime" | "tooLate" | "withoutObject" | "unknown";

/** How a contract ends, and where it stands. Absent keys have no meaning in that state. */
export interface ContractOutcome {
  readonly noticeResult: NoticeResult;
  /** The day that counts: of sending or of receipt. */
  readonly noticeGivenOn?: CalendarDate;
  /** Of the term in which the notice was given; absent if open-ended or without object. Not moved to a working day. */
  readonly lastDayForNotice?: CalendarDate;
  /** First day without contract; absent when no end is in sight. */
  readonly end?: CalendarDate;
  readonly endReason?: "notice" | "termination" | "cap" | "term";
  /** Terms begun before the end. */
  readonly termsServed?: number;
  readonly state: "notStarted" | "running" | "openEnded" | "ended";
  readonly currentTerm?: number;
  /** First day after the current term, never after the end. */
  readonly nextExpiry?: CalendarDate;
  /** A further term follows. */
  readonly renewsThen: boolean;
}

/**
 * How a contract ends by its clauses and by what happened, and where it stands on a day.
 *
 * A notice belongs to the term in which it is given. Too late, it works for the first later expiry whose deadline it meets (`nextExpiry`) or not at all (`void`).
 * In an open-ended contract it is always in time: the contract ends the day after the notice has run out.
 *
 * @throws `contract/end-before-start`, `contract/notice-too-long` for a notice longer than a term, `contract/date-out-of-range`, `notice/bad-dates`.
 * @example
 * ```ts
 * const cap = { maxTotalMonths: 60, capCounts: "firstTermAndRenewals", lastTerm: "whole" } as const;
 * const duration = { start: date("2023-01-01"), firstTermMonths: 12, renewal: { mode: "tacit", termMonths: 12, cap } } as const;
 * const notice = { months: 3, countedBackFrom: "lastDay", counts: "received" } as const;
 * const noticeGiven = { sentOn: date("2024-09-27"), receivedOn: date("2024-10-01") };
 * contractOutcome({ duration, notice, noticeGiven }, date("2025-06-01")).end; // => "2026-01-01"
 * ```
 */
export function contractOutcome(facts: ContractFacts, asOf: CalendarDate): ContractOutcome {
  const plan = termPlan(facts.duration);
  checkFacts(facts, plan);
  const notice = noticeEffect(facts, plan);
  const final = firstEnd(facts, plan, notice.end);
  return {
    noticeResult: notice.result,
    ...(notice.givenOn === undefined ? {} : { noticeGivenOn: notice.givenOn }),
    ...(notice.lastDay === undefined ? {} : { lastDayForNotice: notice.lastDay }),
    ...(final === undefined ? {} : { ...final, termsServed: termsBegunBefore(plan, final.end) }),
    ...standing(plan, contractDate(asOf, "asOf"), final?.end),
  };
}

interface NoticeEffect {
  readonly result: NoticeResult;
  readonly givenOn?: CalendarDate;
  readonly lastDay?: CalendarDate;
  readonly end?: CalendarDate;
}

function noticeEffect(facts: ContractFacts, plan: TermPlan): NoticeEffect {
  if (facts.noticeGiven === undefined) return { result: "none" };
  const clause = facts.notice ?? NO_PERIOD;
  const givenOn = givenDay(facts.noticeGiven, clause.counts);
  if (givenOn === undefined) return { result: "unknown" };
  const number = Math.max(1, termNumberAt(plan, givenOn));
  if (number > plan.count)
    return plan.openEnded
      ? { result: "inTime", givenOn, end: runsOut(givenOn, clause) }
      : { result: "withoutObject", givenOn };
  const lastDay = plainDeadline(termEnd(plan, number), clause);
  if (givenOn <= lastDay) return { result: "inTime", givenOn, lastDay, end: termEnd(plan, number) };
  const end = facts.lateNotice === "void" ? undefined : laterExpiry(plan, number, givenOn, clause);
  return { result: "tooLate", givenOn, lastDay, ...(end === undefined ? {} : { end }) };
}

/** No notice clause: notice works until the last day of the term. */
const NO_PERIOD: NoticeClause = { months: 0, countedBackFrom: "lastDay", counts: "sent" };

/** The first later expiry whose deadline a late notice meets; nothing if no such term is left. */
function laterExpiry(
  plan: TermPlan,
  number: number,
  givenOn: CalendarDate,
  clause: NoticeClause,
): CalendarDate | undefined {
  if (plan.openEnded) return laterOf(termEnd(plan, number), runsOut(givenOn, clause));
  // A notice is no longer than a term, so that one of the next few expiries meets it.
  for (let n = number + 1; n <= Math.min(plan.count, number + 40); n++)
    if (givenOn <= plainDeadline(termEnd(plan, n), clause)) return termEnd(plan, n);
  return undefined;
}

/** First day without contract when a notice ends an open-ended one. */
function runsOut(givenOn: CalendarDate, { months, days = 0 }: NoticeClause): CalendarDate {
  return addDays(periodExpiry(givenOn, { months, days }), 1);
}

interface End {
  readonly end: CalendarDate;
  readonly endReason: "notice" | "termination" | "cap" | "term";
}

/** A termination counts only if it is strictly earlier than any other end. */
function firstEnd(facts: ContractFacts, plan: TermPlan, byNotice: CalendarDate | undefined): End | undefined {
  const other =
    byNotice === undefined ? naturalEnd(facts.duration, plan) : ({ end: byNotice, endReason: "notice" } as const);
  const { terminatedOn } = facts;
  return terminatedOn !== undefined && (other === undefined || terminatedOn < other.end)
    ? { end: terminatedOn, endReason: "termination" }
    : other;
}

function naturalEnd({ renewal }: ContractDuration, plan: TermPlan): End | undefined {
  if (plan.openEnded || plan.count === Number.POSITIVE_INFINITY) return undefined;
  return { end: termEnd(plan, plan.count), endReason: renewal.mode === "tacit" ? "cap" : "term" };
}

function termsBegunBefore(plan: TermPlan, end: CalendarDate): number {
  const at = termNumberAt(plan, addDays(end, -1));
  return plan.openEnded ? at : Math.min(at, plan.count);
}

type Standing = Pick<ContractOutcome, "state" | "currentTerm" | "nextExpiry" | "renewsThen">;

function standing(plan: TermPlan, asOf: CalendarDate, end: CalendarDate | undefined): Standing {
  const at = termNumberAt(plan, asOf);
  if (at > 0 && end !== undefined && asOf >= end) return { state: "ended", renewsThen: false };
  const number = Math.max(1, at);
  const current = at === 0 ? {} : { currentTerm: at };
  if (number > plan.count)
    return { state: "openEnded", ...current, ...(end === undefined ? {} : { nextExpiry: end }), renewsThen: false };
  const until = termEnd(plan, number);
  return {
    state: at === 0 ? "notStarted" : "running",
    ...current,
    nextExpiry: end === undefined ? until : earlierOf(until, end),
    renewsThen: end === undefined || end > until,
  };
}

function checkFacts({ duration, notice, terminatedOn }: ContractFacts, plan: TermPlan): void {
  if (terminatedOn !== undefined && contractDate(terminatedOn, "an end") < plan.start)
    throw new UsageError("contract/end-before-start", terminatedOn, `an end on or after the start, ${plan.start}`);
  if (notice !== undefined) checkNoticeLength(duration, notice);
}

/** A notice longer than a term could never be given in time. Months of 31 days, so that 30 days do not exceed a month. */
function checkNoticeLength({ firstTermMonths, renewal }: ContractDuration, { months, days = 0 }: NoticeClause): void {
  const shortest = renewal.mode === "tacit" ? Math.min(firstTermMonths, renewal.termMonths) : firstTermMonths;
  if (months * 31 + days > shortest * 31)
    throw new UsageError(
      "contract/notice-too-long",
      `${months} months and ${days} days`,
      `a notice that is not longer than a term, ${shortest} months`,
      "Check whether the notice is written in months or in days.",
    );
}
