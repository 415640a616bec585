import type { Parameter } from "../model/parameter.js";
import type { Pack } from "./pack.js";
import type { PackShape } from "./rule.js";

/** What a plugin brings beside packs and parameters, by sort: `lessors`, `publishers`, `checklists`… Each has an id unique in its sort. */
export type Contribution = { readonly id: string } | { readonly id: string; readonly [more: string]: unknown };

/** A calculation that a plugin replaces: `(input, fallback) => output`. The caller hands in the built-in one as fallback. */
export type Calculator = (input: never, fallback: never) => unknown;

/** A plugin: a value. Nothing registers itself, and the order of plugins does not matter. */
export interface Plugin<P extends readonly unknown[] = readonly unknown[]> {
  /** kebab-case, unique in a rulebook. */
  readonly id: string;
  /** `major.minor.patch`. */
  readonly version: string;
  /** Plugins it needs: id and the lowest version that serves (of the same major). */
  readonly requires?: Readonly<Record<string, string>>;
  readonly packs?: P;
  readonly parameters?: readonly Parameter<unknown>[];
  /** Sorts of things with ids: providers, contract templates, checklists, triage words. */
  readonly contributions?: Readonly<Record<string, readonly Contribution[]>>;
  /** By name: `leaseRent`. */
  readonly calculators?: Readonly<Record<string, Calculator>>;
}

/**
 * Types a plugin; changes nothing.
 *
 * @example
 * ```ts
 * definePlugin({ id: "acme-lessor", version: "1.0.0" }).id; // => "acme-lessor"
 * ```
 */
export function definePlugin<const P extends readonly unknown[] = readonly []>(plugin: Plugin<P>): Plugin<P> {
  return plugin;
}

/** A pack of any shape. */
export type AnyPack = Pack<PackShape>;
