import type { Parameter } from "../model/parameter.js";
import type { RulebookChange } from "../model/verdict.js";
import type { AnyPack, Calculator, Contribution } from "./plugin.js";
import type { PackShape, Rule } from "./rule.js";

/** A rule as the engine keeps it: read once from its plugin, so that nothing it says later counts. */
export type RuleEntry = Readonly<Rule<PackShape>>;

/** A pack as the engine keeps it. */
export interface PackEntry extends Omit<AnyPack, "rules"> {
  /** By id. */
  readonly rules: readonly RuleEntry[];
  /** Positions in `rules`, each after those it names in `after`. */
  readonly order: readonly number[];
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
  /** By sort, then by id. */
  readonly contributions: ReadonlyMap<string, readonly Owned<Contribution>[]>;
  readonly calculators: ReadonlyMap<string, Owned<Calculator>>;
  readonly changes: readonly RulebookChange[];
  /** Types only: the subject of each kind. */
  readonly [kinds]?: K;
}
