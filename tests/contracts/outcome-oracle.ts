import type { ContractFacts, ContractOutcome } from "bareme/contracts";
import type { NoticeClause } from "bareme/model";

/** The life of a contract told again from its definitions, on plain texts and native Date in UTC, terms written out one by one. */
export function lived(facts: ContractFacts, asOf: string): ContractOutcome {
  const { duration, notice = { months: 0, countedBackFrom: "lastDay", counts: "sent" }, terminatedOn } = facts;
  const terms = written(facts);
  const open = duration.renewal.mode === "openEnded";
  const natural = open ? undefined : terms.at(-1)?.until;
  const effect = given(facts, terms, notice, open);
  const tacit = duration.renewal.mode === "tacit";
  const ends: [string, string][] = [];
  if (effect.end !== undefined) ends.push([effect.end, "notice"]);
  else if (natural !== undefined) ends.push([natural, tacit ? "cap" : "term"]);
  const [first] = ends;
  if (terminatedOn !== undefined && (first === undefined || terminatedOn < first[0]))
    ends[0] = [terminatedOn, "termination"];
  const [end, endReason] = ends[0] ?? [];
  const begun = terms.filter(({ from }) => end === undefined || from < end);
  const current = terms.findLastIndex(({ from }) => from <= asOf) + 1;
  const state =
    current === 0
      ? "notStarted"
      : end !== undefined && asOf >= end
        ? "ended"
        : open && current === 2
          ? "openEnded"
          : "running";
  const until = terms[Math.max(1, current) - 1]?.until;
  const over = state === "ended";
  const next = over ? undefined : end !== undefined && (until === undefined || end < until) ? end : until;
  return JSON.parse(
    JSON.stringify({
      noticeResult: effect.result,
      noticeGivenOn: effect.on,
      lastDayForNotice: effect.lastDay,
      end,
      endReason,
      termsServed: end === undefined ? undefined : begun.length,
      state,
      currentTerm: over || current === 0 ? undefined : current,
      nextExpiry: next,
      renewsThen: !over && state !== "openEnded" && (end === undefined || (next !== undefined && next < end)),
    }),
  );
}

interface Term {
  readonly from: string;
  readonly until?: string;
}

/** All terms: with a cap to the end, an open-ended one last. */
function written({ duration }: ContractFacts): Term[] {
  const { start, firstTermMonths, renewal } = duration;
  const terms: Term[] = [{ from: start, until: months(start, firstTermMonths) }];
  const end = (): string => terms.at(-1)?.until ?? "";
  if (renewal.mode === "openEnded") terms.push({ from: end() });
  if (renewal.mode !== "tacit" || renewal.cap === undefined) return terms;
  const { maxTotalMonths, capCounts, lastTerm } = renewal.cap;
  const limit = capCounts === "renewalsOnly" ? firstTermMonths + maxTotalMonths : maxTotalMonths;
  for (let reached = firstTermMonths; reached < limit; ) {
    const next = reached + renewal.termMonths;
    if (next > limit && lastTerm === "whole") break;
    terms.push({ from: end(), until: months(start, Math.min(next, limit)) });
    reached = next;
  }
  return terms;
}

function given(
  { noticeGiven, lateNotice = "nextExpiry" }: ContractFacts,
  terms: readonly Term[],
  clause: NoticeClause,
  open: boolean,
): { result: string; on?: string; lastDay?: string; end?: string } {
  if (noticeGiven === undefined) return { result: "none" };
  const on = clause.counts === "sent" ? noticeGiven.sentOn : noticeGiven.receivedOn;
  if (on === undefined) return { result: "unknown" };
  const first = terms[0];
  const at =
    first !== undefined && on < first.from
      ? 0
      : terms.findIndex(({ from, until }) => from <= on && (until === undefined || on < until));
  const after = days(days(months(on, clause.months), clause.days ?? 0), 1);
  const term = terms[at];
  if (term === undefined) return { result: "withoutObject", on };
  if (term.until === undefined) return { result: "inTime", on, end: after };
  const lastDay = deadline(term.until, clause);
  if (on <= lastDay) return { result: "inTime", on, lastDay, end: term.until };
  const late = { result: "tooLate", on, lastDay };
  if (lateNotice === "void") return late;
  if (open) return { ...late, end: after > term.until ? after : term.until };
  const later = terms.slice(at + 1).find(({ until }) => until !== undefined && on <= deadline(until, clause));
  return later?.until === undefined ? late : { ...late, end: later.until };
}

/** The forward reading by trying every day. */
function deadline(until: string, { months: m, days: d = 0, countedBackFrom }: NoticeClause): string {
  if (countedBackFrom === "end") return days(months(until, -m), -d);
  const last = days(until, -1);
  if (countedBackFrom === "lastDay") return days(months(last, -m), -d);
  let day = last;
  while (days(months(day, m), d) > last) day = days(day, -1);
  return day;
}

function months(day: string, count: number): string {
  const from = new Date(`${day}T00:00:00Z`);
  const moved = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + count, from.getUTCDate()));
  if (moved.getUTCDate() !== from.getUTCDate()) moved.setUTCDate(0);
  return moved.toISOString().slice(0, 10);
}

function days(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}
