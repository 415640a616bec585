import type { CalendarDate } from "../model/date.js";
import type { Parameter } from "../model/parameter.js";
import type { Records } from "../model/verdict.js";
import type { Guard } from "./guard.js";
import type { Plan } from "./plan.js";
import { type FieldTree, fieldTree } from "./record.js";
import type { Owned, PackEntry } from "./rulebook.js";
import type { Waiver } from "./waiver.js";

/** One pack made ready for many subjects. */
export interface PackRun {
  readonly pack: PackEntry;
  readonly asOf: CalendarDate;
  readonly records: Records;
  readonly related: readonly unknown[];
  readonly waivers: readonly Waiver[];
  readonly guard: Guard;
  readonly parameters: ReadonlyMap<string, Owned<Parameter<unknown>>>;
  readonly policy: object;
  readonly tree: FieldTree;
  /** Plans by the day of their law. */
  readonly plans: Map<CalendarDate, Plan>;
}

/** Makes a pack ready under what was asked. */
export function preparePack(
  pack: PackEntry,
  policy: object,
  asked: Omit<PackRun, "pack" | "policy" | "tree" | "plans">,
): PackRun {
  return { ...asked, pack, policy, tree: fieldTree(pack.fields ?? {}), plans: new Map() };
}
