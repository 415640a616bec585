import { OFFICE_DAYS, type WorkingCalendar } from "../../model/calendar/working-days.js";
import type { CriteriaMode } from "./criterion.js";
import { DEADLINES, type DeadlineRow } from "./deadline-table.js";
import type { Dictionary } from "./dictionary.js";
import { MEMBER_STATES, type MemberState } from "./member-states.js";
import type { RouteAddress } from "./routes.js";
import { type VigilanceWords, vigilanceWords } from "./words.js";

/** In-house time to hand a case on: the company's own rule, no law. */
export type RelayDeadline = { readonly hours: number } | { readonly businessDays: number };

/** Options of both packs. */
export interface VigilancePolicy {
  /** How much the criteria ask. */
  readonly criteria: CriteriaMode;
  /** Made by `vigilanceWords`. */
  readonly words: VigilanceWords;
  /** First line that fits. */
  readonly deadlines: readonly DeadlineRow[];
  readonly memberStates: readonly MemberState[];
  /** Where a report without country of receipt was received. */
  readonly homeCountry: string;
  /** No default: it would look like law. To end before the law's deadline: else the conclusion says so (`relayConflict`). */
  readonly relayDeadline?: RelayDeadline;
  /** Which days are worked, for limits in working days only. */
  readonly workingDays: WorkingCalendar;
  /** Likeness (of 100) from which another case is a probable duplicate. */
  readonly duplicateScore: number;
  /** Looks codes up; dictionaries are licensed and never shipped. */
  readonly dictionary?: Dictionary;
  /** Who serves which route in the company. */
  readonly directory: readonly RouteAddress[];
}

/** The defaults of both packs. */
export const DEFAULT_POLICY: VigilancePolicy = /* @__PURE__ */ (() => ({
  criteria: "default" as const,
  words: vigilanceWords(),
  deadlines: DEADLINES,
  memberStates: MEMBER_STATES,
  homeCountry: "FR",
  workingDays: { workingWeekdays: OFFICE_DAYS, zone: "FR" as const },
  duplicateScore: 70,
  directory: [],
}))();
