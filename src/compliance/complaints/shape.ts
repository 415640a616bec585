import type { Complaint, CorrectiveAction } from "../../model/complaint.js";
import { type CalendarDate, date } from "../../model/date.js";
import type { Severity } from "../../model/finding.js";
import type { Phase, RuleMaker, Shape } from "../../plugins/rule.js";
import { rulesFor } from "../../plugins/rule.js";
import type { ComplaintTriage } from "../vigilance/triage/triage-complaint.js";
import type { TriageWords } from "../vigilance/triage/triage-text.js";

/** Options of the pack of complaints: the company's own times, no law. */
export interface ComplaintPolicy {
  /** Calendar days to hand a complaint to the department in charge. */
  readonly transmissionDays?: number;
  /** Calendar days to answer the client. */
  readonly replyDays?: number;
  readonly cues?: TriageWords;
}

/** Answers: is it well in hand (`handled`), may it be closed (`closable`)? */
export type ComplaintGate = "handled" | "closable";

/** Types of the pack. */
export type ComplaintShape = Shape<{
  kind: "complaint";
  subject: Complaint;
  gate: ComplaintGate;
  items: { action: CorrectiveAction };
  facts: ComplaintTriage;
  policy: ComplaintPolicy;
}>;

/** Makes the rules of this pack. */
export const rule: RuleMaker<ComplaintShape> = /* @__PURE__ */ rulesFor<ComplaintShape>();

const FROM: CalendarDate = /* @__PURE__ */ date("1900-01-01");
const phase = (severity: Severity, ...gates: readonly ComplaintGate[]): readonly Phase<ComplaintGate>[] => [
  { from: FROM, severity, gates },
];

/** Decides whether the complaint is in hand. */
export const HANDLED: readonly Phase<ComplaintGate>[] = /* @__PURE__ */ phase("blocking", "handled");
/** Decides whether it may be closed. */
export const CLOSABLE: readonly Phase<ComplaintGate>[] = /* @__PURE__ */ phase("blocking", "closable");
/** Never changes a gate. */
export const WARNING: readonly Phase<ComplaintGate>[] = /* @__PURE__ */ phase("warning");
