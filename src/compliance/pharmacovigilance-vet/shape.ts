import { type CalendarDate, date } from "../../model/date.js";
import type { Path, Severity } from "../../model/finding.js";
import type { SafetyReport } from "../../model/vigilance.js";
import { type Context, type Outcome, type Phase, type RuleMaker, rulesFor, type Shape } from "../../plugins/rule.js";
import type { CaseFacts } from "../vigilance/case-facts.js";
import { VETERINARY_LAW_OF_2022 } from "../vigilance/deadline-table.js";
import type { VigilancePolicy } from "../vigilance/policy.js";
import type { CleanEvent, CleanProduct } from "../vigilance/read-report.js";

/** Options of the veterinary pack. */
export interface VeterinaryPolicy extends VigilancePolicy {
  /** The days count from the day the criteria were complete, or from the first receipt. The Regulation does not settle it. */
  readonly veterinaryClock: "criteriaComplete" | "firstReceipt";
  /** Reactions in people exposed to a veterinary medicine are handled as serious. */
  readonly humanReactionsAlwaysSerious: boolean;
  /** Applies the 15 days of R. 5141-104 beside the Regulation. Whether that text survived could not be verified. */
  readonly frenchLegacy15Days: boolean;
  /** Species asked for age, weight and sex, as words are compared (without accents). */
  readonly companionSpecies: readonly string[];
}

/** Answers: is it a case (`valid`), is the record sound (`data`), are the duties kept (`compliance`)? */
export type VeterinaryGate = "valid" | "data" | "compliance";

/** Types of the veterinary pack. */
export type VeterinaryShape = Shape<{
  kind: "veterinaryReport";
  subject: SafetyReport;
  gate: VeterinaryGate;
  items: { suspect: CleanProduct; product: CleanProduct; event: CleanEvent };
  facts: CaseFacts;
  policy: VeterinaryPolicy;
}>;

/** Makes the rules of this pack. */
export const rule: RuleMaker<VeterinaryShape> = /* @__PURE__ */ rulesFor<VeterinaryShape>();

/** First day for which reports are judged at all. */
export const FIRST_DAY: CalendarDate = /* @__PURE__ */ date("1900-01-01");

/** In force under the law of 2022, and before it: earlier cases use the same criteria with the former deadlines (a convention). */
function phases(severity: Severity, ...gates: readonly VeterinaryGate[]): readonly Phase<VeterinaryGate>[] {
  return [
    { from: FIRST_DAY, until: VETERINARY_LAW_OF_2022, severity, gates },
    { from: VETERINARY_LAW_OF_2022, severity, gates },
  ];
}

/** Decides whether the case is valid. */
export const VALID: readonly Phase<VeterinaryGate>[] = /* @__PURE__ */ phases("blocking", "valid");
/** Asks for a correction. */
export const DATA: readonly Phase<VeterinaryGate>[] = /* @__PURE__ */ phases("blocking", "data");
/** Says that a duty is breached. */
export const COMPLIANCE: readonly Phase<VeterinaryGate>[] = /* @__PURE__ */ phases("blocking", "compliance");
/** Never changes a gate. */
export const WARNING: readonly Phase<VeterinaryGate>[] = /* @__PURE__ */ phases("warning");
/** Never changes a gate. */
export const INFO: readonly Phase<VeterinaryGate>[] = /* @__PURE__ */ phases("info");

/** The outcome of a criterion rule, whose test ran with the facts. */
export function criterion<K extends string>({ facts }: Context<VeterinaryShape>, name: string, at: Path): Outcome<K> {
  const fail = facts.failing.get(`pharmacovigilance-vet/${name}`) as K | undefined;
  return fail === undefined ? "pass" : { fail, at };
}
