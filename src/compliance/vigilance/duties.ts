import { addWorkingDays } from "../../model/calendar/working-days.js";
import type { CalendarDate } from "../../model/date.js";
import { addDays } from "../../model/date-arithmetic.js";
import type { VigilancePolicy } from "./policy.js";
import type { CleanReport } from "./read-report.js";

const LAST_SAFE = "9990-01-01";

/** Is a submission late? Not sent after the due date, or sent after it. */
export function lateness(
  dueOn: CalendarDate | undefined,
  submittedOn: CalendarDate | null | undefined,
  asOf: CalendarDate,
):
  | "pass"
  | "notApplicable"
  | {
      readonly fail: "notSent" | "sentLate";
      readonly at: readonly string[];
      readonly data: Readonly<Record<string, string>>;
    } {
  if (dueOn === undefined) return "notApplicable";
  if (submittedOn)
    return submittedOn > dueOn ? { fail: "sentLate", at: ["submittedOn"], data: { submittedOn, dueOn } } : "pass";
  return asOf > dueOn ? { fail: "notSent", at: ["submittedOn"], data: { dueOn } } : "pass";
}

/** By when the case is to be handed on inside the company; nothing without a company rule. Hours count as whole days begun. */
export function relayDueOn({ relay }: CleanReport, policy: VigilancePolicy): CalendarDate | undefined {
  const heardOn = relay?.heardOn;
  const limit = policy.relayDeadline;
  if (!heardOn || limit === undefined || heardOn > LAST_SAFE) return undefined;
  if ("hours" in limit) return addDays(heardOn, Math.ceil(limit.hours / 24));
  return workingDaysAfter(heardOn, limit.businessDays, policy);
}

const EMERGING_WORKING_DAYS = 3;

/** Three working days after an emerging safety issue was identified (secondary source). */
export function emergingIssueDueOn(report: CleanReport, policy: VigilancePolicy): CalendarDate | undefined {
  const on = report.emergingSafetyIssue?.identifiedOn;
  return on && on <= LAST_SAFE ? workingDaysAfter(on, EMERGING_WORKING_DAYS, policy) : undefined;
}

/** Out of the reach of the holiday tables the plain days of the week are counted, which is never later. */
function workingDaysAfter(
  from: CalendarDate,
  days: number,
  { workingDays }: VigilancePolicy,
): CalendarDate | undefined {
  const known = addWorkingDays(from, days, workingDays);
  const found = known.ok ? known : addWorkingDays(from, days, { ...workingDays, zone: "none" });
  return found.ok ? found.value : undefined;
}
