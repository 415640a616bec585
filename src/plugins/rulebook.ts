import type { CalendarDate } from "../model/date.js";
import type { Parameter, ValueAt } from "../model/parameter.js";
import type { Records, RulebookChange, RuleFinding } from "../model/verdict.js";
import type { Read } from "./outcome.js";
import type { Item, Results } from "./pack.js";
import type { AnyPack, Calculator, Contribution } from "./plugin.js";
import type { Context, PackShape, Phase, Rule } from "./rule.js";
import type { Waiver } from "./waiver.js";

/** A rule as the engine keeps it: read once from its plugin, so that nothing it says later counts. */
export interface RuleEntry extends Readonly<Rule<PackShape>> {
  /** What an answer of the check says, checked and copied. */
  readonly read: (answer: unknown) => Read;
  /** The finding of an outcome. */
  readonly report: (read: Read, phase: Phase, item: Item | undefined, waiver: Waiver | undefined) => RuleFinding;
}

/** What a function of a plugin gave, or the crash that stands for it. */
export type Attempt<T> =
  | { readonly value: T; readonly broken?: never }
  | { readonly value?: never; readonly broken: Read };

/** A pack as the engine keeps it: its functions never throw, and what they return is checked. */
export interface PackEntry extends Omit<AnyPack, "rules" | "options" | "lawDate" | "facts" | "items" | "conclude"> {
  /** Names of all options of its policy, with a default or without. */
  readonly options: readonly string[];
  /** By id. */
  readonly rules: readonly RuleEntry[];
  /** Positions in `rules`, each after those it names in `after`. */
  readonly order: readonly number[];
  /** The subject as rules read it, when the pack has fields. */
  readonly record?: (subject: unknown, records: Records) => unknown;
  /** The day whose law applies, when the pack says. */
  readonly lawDate?: (subject: unknown, asOf: CalendarDate) => Attempt<CalendarDate>;
  /** What the pack computes once for its rules. */
  readonly facts?: (subject: unknown, ctx: Context) => Attempt<unknown>;
  /** Collections, by name. */
  readonly items: Readonly<Record<string, (subject: unknown, ctx: Context) => Attempt<readonly Item[]>>>;
  /** Its value, or the finding of its crash. */
  readonly conclude?: (
    subject: unknown,
    ctx: Context,
    results: Results,
  ) => { readonly value?: unknown; readonly finding?: RuleFinding };
}

/** What a plugin contributed, and who. */
export interface Owned<T> {
  readonly owner: string;
  readonly value: T;
}

declare const kinds: unique symbol;

/** Plugins that fit together: made by `compose`, changed by `without` and `override`, read by `evaluate`. Not a document. */
export interface Rulebook<K = Record<string, unknown>> {
  readonly plugins: readonly { readonly id: string; readonly version: string }[];
  /** By id. */
  readonly packs: readonly PackEntry[];
  readonly parameters: ReadonlyMap<string, Owned<Parameter<unknown>>>;
  /** The value of a dated parameter on a day: the rulebook's own of that id, else the one given. */
  readonly lookUp: <V>(parameter: Parameter<V>, on: CalendarDate) => ValueAt<V>;
  /** The findings of waivers that count no longer on a day, or name no rule of this rulebook. */
  readonly notices: (waivers: readonly Waiver[], asOf: CalendarDate) => readonly RuleFinding[];
  /** By sort, then by id. */
  readonly contributions: ReadonlyMap<string, readonly Owned<Contribution>[]>;
  readonly calculators: ReadonlyMap<string, Owned<Calculator>>;
  readonly changes: readonly RulebookChange[];
  /** Types only: the subject of each kind. */
  readonly [kinds]?: K;
}
