import type { CalendarDate } from "../../model/date.js";
import type { Text } from "../../model/text.js";
import type { Criterion } from "./criterion.js";
import type { Deadline, NoDueDate } from "./deadline.js";
import type { DuplicateMatch } from "./duplicates.js";
import type { CaseKind } from "./kinds.js";
import type { QuestionInput } from "./questions.js";
import type { RelayConflict } from "./relay-conflict.js";
import type { Route, RouteAddress } from "./routes.js";

/** A question to ask next. */
export interface NextQuestion {
  /** The fact as a dotted name: `products[].batch`. */
  readonly fact: string;
  readonly question: Text;
  readonly input: QuestionInput;
  /** What the answer would settle. */
  readonly decides: "valid" | "deadline" | "followUp";
  /** The unmet criterion that it would meet. */
  readonly criterion?: Criterion;
}

/** Another date that a reading of the law would give. */
export interface OtherDate {
  /** `first-receipt`, `FR-legacy-15d`. */
  readonly id: string;
  readonly dueOn: CalendarDate;
  /** Does the policy apply it? */
  readonly applied: boolean;
  readonly text: Text;
}

/** What a pack of vigilance concludes: plain data in `verdict.conclusions`. An invalid case is kept and followed up, never dropped. */
export interface VigilanceConclusion {
  /** `invalid`: a criterion is unmet. `validIncomplete`: something is still asked. */
  readonly status: "invalid" | "validIncomplete" | "validComplete";
  readonly valid: boolean;
  readonly unmetCriteria: readonly Criterion[];
  /** Ids of the rules that failed, infos included. */
  readonly failedRules: readonly string[];
  /** Facts to ask for. */
  readonly unknownFacts: readonly string[];
  readonly kinds: readonly CaseKind[];
  /** Absent = not settled. */
  readonly serious?: boolean;
  readonly dueOn?: CalendarDate;
  /** Why there is no due date. */
  readonly dueReason?: NoDueDate;
  readonly deadline: Deadline;
  /** The day on which the criteria were complete. */
  readonly criteriaMetOn?: CalendarDate;
  /** Dates that differ under a reading that is not settled. */
  readonly otherDates: readonly OtherDate[];
  /** The last information after the criteria were met, with a clock of its own (*unverified*). */
  readonly followUp?: { readonly receivedOn: CalendarDate; readonly dueOn: CalendarDate };
  /** By when the company wants the case handed on; only with a company rule. */
  readonly relayDueOn?: CalendarDate;
  /** The company's rule is too long: its day is the legal one, or after it. The legal day stands. */
  readonly relayConflict?: RelayConflict;
  readonly routes: readonly Route[];
  /** Who serves these routes, from the policy's directory. */
  readonly addresses: readonly RouteAddress[];
  /** Most decisive first. */
  readonly questions: readonly NextQuestion[];
  readonly duplicates: readonly DuplicateMatch[];
  readonly nullified: boolean;
}
