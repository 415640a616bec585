import type { RuleResult } from "../../model/verdict.js";
import type { CaseFacts } from "./case-facts.js";
import type { OtherDate } from "./conclusion.js";
import type { CriterionTest } from "./criterion.js";
import type { VigilancePolicy } from "./policy.js";

/** What a conclusion is drawn from. */
export interface ConcludeInput {
  readonly facts: CaseFacts;
  readonly policy: VigilancePolicy;
  readonly related: readonly unknown[];
  readonly rules: readonly RuleResult[];
  readonly tests: readonly CriterionTest[];
  /** What each rule would have asked for. */
  readonly asks: Readonly<Record<string, readonly string[]>>;
  readonly otherDates: readonly OtherDate[];
}
