import type { CalendarDate } from "../model/date.js";
import type { Records, RulebookChange, RuleFinding } from "../model/verdict.js";
import type { Guard } from "./guard.js";
import type { Plan } from "./plan.js";
import type { PackEntry, Rulebook } from "./rulebook.js";
import type { Waiver } from "./waiver.js";

/** What an evaluation is asked beside the subject. Nothing is read from a clock. */
export interface EvaluateOptions {
  /** The day of the question. */
  readonly asOf: CalendarDate;
  /** How absent facts are read; `"open"` by default. */
  readonly records?: Records;
  /** Policy options by pack id, over the packs' defaults; the verdict names them. */
  readonly policy?: Readonly<Record<string, object>>;
  readonly waivers?: readonly Waiver[];
  /** Other cases that rules may compare with. */
  readonly related?: readonly unknown[];
  /** How far plugins are distrusted: `strict` freezes the subject, asks twice and watches the built-ins. */
  readonly guard?: Guard;
}

/** An evaluation made ready for many subjects. */
export interface Question extends Required<Omit<EvaluateOptions, "policy" | "guard">> {
  readonly guard: Guard | undefined;
  readonly kind: string;
  readonly lookUp: Rulebook["lookUp"];
  readonly packs: readonly PackQuestion[];
  readonly gates: readonly string[];
  readonly changes: readonly RulebookChange[];
  readonly notices: readonly RuleFinding[];
}

/** One pack of it. */
export interface PackQuestion {
  readonly pack: PackEntry;
  readonly policy: object;
  /** Plans by the day of their law. */
  readonly plans: Map<CalendarDate, Plan>;
  /** The plan of the last subject: most have one day of law. */
  latest?: Plan;
}
