import type { CalendarDate } from "../../model/date.js";
import type { CaseFacts } from "./case-facts.js";
import type { ConcludeInput } from "./conclude-input.js";
import type { NextQuestion, VigilanceConclusion } from "./conclusion.js";
import { deadlineOf } from "./deadline.js";
import { duplicatesAmong } from "./duplicates.js";
import { relayDueOn } from "./duties.js";
import { nextQuestions } from "./next-questions.js";
import type { VigilancePolicy } from "./policy.js";
import { relayConflict } from "./relay-conflict.js";

/** Draws the conclusion of a case from its facts and the results of its rules. */
export function concludeCase(input: ConcludeInput): VigilanceConclusion {
  const { facts, policy, related, rules, otherDates } = input;
  const { report, unmet, serious, deadline, clock, kinds, routes } = facts;
  const valid = unmet.length === 0;
  const open = rules.some(({ status, severity }) => status === "fail" && severity === "warning");
  const { questions, unknownFacts } = nextQuestions(input);
  const relayDue = relayDueOn(report, policy);
  const conflict = relayConflict(relayDue, deadline.dueOn, otherDates);
  const followUp = valid ? followUpOf(facts, policy) : undefined;
  return {
    status: valid ? (open ? "validIncomplete" : "validComplete") : "invalid",
    valid,
    unmetCriteria: unmet,
    failedRules: rules.flatMap(({ rule, status }) => (status === "fail" || status === "waived" ? [rule] : [])),
    unknownFacts,
    kinds,
    ...(serious === null ? {} : { serious }),
    ...(deadline.dueOn === undefined ? {} : { dueOn: deadline.dueOn }),
    ...(deadline.reason === undefined ? {} : { dueReason: deadline.reason }),
    deadline,
    ...(valid && clock.completedOn !== undefined ? { criteriaMetOn: clock.completedOn } : {}),
    otherDates,
    ...(followUp === undefined ? {} : { followUp }),
    ...(relayDue === undefined ? {} : { relayDueOn: relayDue }),
    ...(conflict === undefined ? {} : { relayConflict: conflict }),
    routes,
    addresses: policy.directory.filter(
      ({ route, domain }) => routes.includes(route) && (domain === undefined || domain === facts.deadlineInput.domain),
    ),
    questions: questions satisfies readonly NextQuestion[],
    duplicates: duplicatesAmong(report, related, facts.deadlineInput.domain, policy.words),
    nullified: report.nullification !== undefined && report.nullification !== null,
  };
}

/** The last version that came after the start of the clock, under the line of the case. */
function followUpOf(facts: CaseFacts, policy: VigilancePolicy): VigilanceConclusion["followUp"] {
  const { versions = [] } = facts.report;
  const start = facts.deadlineInput.clockStart;
  let last: CalendarDate | undefined;
  for (const { receivedOn } of versions) if (receivedOn && (last === undefined || receivedOn > last)) last = receivedOn;
  if (last === undefined || start === undefined || last <= start) return undefined;
  const { dueOn } = deadlineOf({ ...facts.deadlineInput, clockStart: last }, policy.deadlines, policy.memberStates);
  return dueOn === undefined ? undefined : { receivedOn: last, dueOn };
}
