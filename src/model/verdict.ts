import type { CalendarDate } from "./date.js";
import type { Finding, Severity } from "./finding.js";
import type { Basis } from "./source.js";
import type { Text } from "./text.js";

/** How absent facts are read: `open` = not known (the default), `closed` = as an inspector reads a file. */
export type Records = "open" | "closed";

/** Answer of a gate (a question such as `transmit`, `file`, `valid`). Silence is not compliance. */
export type GateStatus = "compliant" | "nonCompliant" | "undetermined";

/** What became of a rule. `superseded` = out of force, with a successor. `waived` = failed, and somebody answers for it. */
export type RuleStatus =
  | "pass"
  | "fail"
  | "undetermined"
  | "notApplicable"
  | "notInForce"
  | "superseded"
  | "waived"
  | "crashed";

/** What became of a rule on one of the things it looks at. */
export interface ItemResult {
  /** Id of the post, practitioner, product… */
  readonly item: string;
  readonly status: RuleStatus;
  /** The rule whose failure on this item hides this one. */
  readonly hiddenBy?: string;
}

/** One rule that was looked at, passes included. */
export interface RuleResult {
  /** Rule id: `sesam-vitale/hw-05`. */
  readonly rule: string;
  readonly status: RuleStatus;
  readonly basis: Basis;
  /** Of the phase in force; absent when not in force. */
  readonly severity?: Severity;
  /** Gates that the phase in force decides. */
  readonly gates: readonly string[];
  /** Only for rules that look at several things. */
  readonly items?: readonly ItemResult[];
  /** The rule whose failure hides this one. */
  readonly hiddenBy?: string;
}

/** A finding of a rule. Its `code` is the rule's id; `key` says which of its messages. */
export interface RuleFinding extends Finding {
  readonly status: "fail" | "undetermined" | "waived" | "crashed" | "notice";
  /** Message key of a fail (`oneSlot`), or what kind of trouble. */
  readonly key: string;
  readonly gates: readonly string[];
  readonly item?: string;
  /** Facts to ask for, as dotted paths. */
  readonly missing?: readonly string[];
  /** The question to ask. */
  readonly question?: Text;
  /** Who answers for a waived fail. */
  readonly waivedBy?: { readonly owner: string; readonly reason: string };
}

/** What the host changed in the rulebook, or chose for one evaluation: shown in every verdict. */
export type RulebookChange =
  | {
      readonly kind: "without" | "override";
      /** Id of the rule, or of the pack when options of its policy were changed. */
      readonly rule: string;
      /** Names of the options that were changed. */
      readonly options?: readonly string[];
      readonly owner: string;
      readonly reason: string;
    }
  | {
      /** Options given to this evaluation, over the pack's own. */
      readonly kind: "policy";
      /** Id of the pack. */
      readonly rule: string;
      /** Names of the options. */
      readonly options: readonly string[];
    };

/** The answer of an evaluation: plain data, reproducible for any `asOf`. */
export interface Verdict {
  /** Kind of the subject: `deal`, `workstation`. */
  readonly subject: string;
  readonly asOf: CalendarDate;
  readonly records: Records;
  readonly gates: Readonly<Record<string, GateStatus>>;
  /** Every rule looked at, by id. */
  readonly rules: readonly RuleResult[];
  readonly findings: readonly RuleFinding[];
  readonly changes: readonly RulebookChange[];
  /** By pack: what its `conclude` step says (due dates, routes, shopping list), and the day whose law applied. */
  readonly conclusions: Readonly<Record<string, unknown>>;
  readonly lawDates: Readonly<Record<string, CalendarDate>>;
}
