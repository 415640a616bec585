import { type CalendarDate, date } from "../../model/date.js";
import type { Path, Severity } from "../../model/finding.js";
import type { SafetyReport } from "../../model/vigilance.js";
import { type Context, type Outcome, type Phase, type RuleMaker, rulesFor, type Shape } from "../../plugins/rule.js";
import type { CaseFacts } from "../vigilance/case-facts.js";
import { HUMAN_LAW_OF_2017 } from "../vigilance/deadline-table.js";
import type { VigilancePolicy } from "../vigilance/policy.js";
import type { CleanEvent, CleanProduct } from "../vigilance/read-report.js";

/** Answers: is it a case (`valid`), is the record sound (`data`), can it be sent (`export`), are the duties kept (`compliance`)? */
export type HumanGate = "valid" | "data" | "export" | "compliance";

/** Types of the human pack. */
export type HumanShape = Shape<{
  kind: "humanReport";
  subject: SafetyReport;
  gate: HumanGate;
  items: { suspect: CleanProduct; product: CleanProduct; event: CleanEvent };
  facts: CaseFacts;
  policy: VigilancePolicy;
}>;

/** Makes the rules of this pack. */
export const rule: RuleMaker<HumanShape> = /* @__PURE__ */ rulesFor<HumanShape>();

/** First day for which reports are judged at all. */
export const FIRST_DAY: CalendarDate = /* @__PURE__ */ date("1900-01-01");

/** In force under the scheme of 2017, and before it: earlier cases use the same criteria, without a due date (a convention). */
function phases(severity: Severity, ...gates: readonly HumanGate[]): readonly Phase<HumanGate>[] {
  return [
    { from: FIRST_DAY, until: HUMAN_LAW_OF_2017, severity, gates },
    { from: HUMAN_LAW_OF_2017, severity, gates },
  ];
}

/** Decides whether the case is valid. */
export const VALID: readonly Phase<HumanGate>[] = /* @__PURE__ */ phases("blocking", "valid");
/** Asks for a correction. */
export const DATA: readonly Phase<HumanGate>[] = /* @__PURE__ */ phases("blocking", "data");
/** Holds a transmission back. */
export const EXPORT: readonly Phase<HumanGate>[] = /* @__PURE__ */ phases("blocking", "export");
/** Says that a duty is breached. */
export const COMPLIANCE: readonly Phase<HumanGate>[] = /* @__PURE__ */ phases("blocking", "compliance");
/** Never changes a gate. */
export const WARNING: readonly Phase<HumanGate>[] = /* @__PURE__ */ phases("warning");
/** Never changes a gate. */
export const INFO: readonly Phase<HumanGate>[] = /* @__PURE__ */ phases("info");

/** The outcome of a criterion rule, whose test ran with the facts. */
export function criterion<K extends string>({ facts }: Context<HumanShape>, name: string, at: Path): Outcome<K> {
  const fail = facts.failing.get(`pharmacovigilance-human/${name}`) as K | undefined;
  return fail === undefined ? "pass" : { fail, at };
}
