import type { Parameter } from "../model/parameter.js";
import type { RulebookChange } from "../model/verdict.js";
import { copyPlain } from "./copy-plain.js";
import type { Field, Pack } from "./pack.js";
import type { Rule } from "./rule.js";
import type { Rulebook } from "./rulebook.js";

/** A rule as data: everything but its function. */
export type RuleEntryData = Omit<Rule, "check">;

/** A pack as data. */
export interface PackData extends Pick<Pack, "id" | "kind" | "title" | "gates"> {
  /** By id. */
  readonly rules: readonly RuleEntryData[];
  readonly fields: Readonly<Record<string, Field>>;
}

/** A parameter and the plugin that brings it. */
export interface ParameterData {
  readonly owner: string;
  readonly parameter: Parameter<unknown>;
}

/** What a rulebook holds, as plain data: for docs and screens. */
export interface Catalogue {
  readonly plugins: readonly { readonly id: string; readonly version: string }[];
  readonly packs: readonly PackData[];
  readonly parameters: readonly ParameterData[];
  /** Lessors, publishers, checklists…: by sort, then id. */
  readonly contributions: readonly { readonly sort: string; readonly owner: string; readonly value: unknown }[];
  readonly calculators: readonly { readonly name: string; readonly owner: string }[];
  readonly changes: readonly RulebookChange[];
}

/**
 * Lists the rules, parameters and providers of a rulebook as plain data.
 *
 * @example
 * ```ts
 * catalogue(compose([])).packs; // => []
 * ```
 */
export function catalogue<K>(rulebook: Rulebook<K>): Catalogue {
  const { plugins, packs, parameters, contributions, calculators, changes } = rulebook;
  return copyPlain({
    plugins,
    packs: packs.map(({ id, kind, title, gates, rules, fields = {} }) => ({
      id,
      kind,
      title,
      gates,
      rules: rules.map(({ check: _check, read: _read, report: _report, ...rule }) => rule),
      fields,
    })),
    parameters: [...parameters.values()].map(({ owner, value }) => ({ owner, parameter: value })),
    contributions: [...contributions].flatMap(([sort, things]) =>
      things.map(({ owner, value }) => ({ sort, owner, value })),
    ),
    calculators: [...calculators].map(([name, { owner }]) => ({ name, owner })),
    changes,
  });
}
