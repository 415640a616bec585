import type { CalendarDate } from "../model/date.js";
import type { Text } from "../model/text.js";
import type { RuleResult } from "../model/verdict.js";
import type { Context, PackShape, Rule } from "./rule.js";

/**
 * What an absent field means in the closed reading, and `null` in the open one.
 *
 * - `absent`: evidence is not there, the rule that asks for it fails. `fine`: a fault that nobody raised, an option nobody has.
 *   Both are handed to the rules as `null`.
 * - `unknown`: not known in either reading; handed to the rules as an absent key.
 */
export type WhenAbsent = "absent" | "fine" | "unknown";

/** One field of the subject, by its dotted name; `[]` stands for each element of a list: `practice.practitioners[].card`. */
export interface Field {
  readonly whenAbsent: WhenAbsent;
  /** What to ask when it is not known. */
  readonly question?: Text;
}

/** One of the things that rules look at. */
export interface Item<I = unknown> {
  /** Unique in its collection; items of different collections that are the same thing share it. */
  readonly id: string;
  readonly value: I;
  /** Where it stands in the subject. */
  readonly path: readonly (string | number)[];
}

/** The items of a collection, or the facts that would tell them. */
export type Items<I = unknown> = readonly Item<I>[] | { readonly missing: readonly string[] };

/** What `conclude` reads. */
export interface Results {
  readonly rules: readonly RuleResult[];
  /** Was this rule's result a failure (waived or not)? */
  failed(rule: string): boolean;
}

/** A set of rules about one kind of subject. Nothing domain-specific lives in the engine: it is all here. */
export interface Pack<S extends PackShape = PackShape> {
  /** kebab-case; the first part of its rules' ids. */
  readonly id: string;
  readonly kind: S["kind"];
  readonly title: Text;
  readonly gates: readonly S["gate"][];
  /** Defaults of its policy. */
  readonly policy: S["policy"];
  /** Options of its policy that have no default: the host may supply them. */
  readonly options?: readonly (keyof S["policy"] & string)[];
  readonly rules: readonly Rule<S>[];
  /** The day whose law applies; `asOf` by default. */
  readonly lawDate?: (subject: S["subject"], asOf: CalendarDate) => CalendarDate;
  readonly fields?: Readonly<Record<string, Field>>;
  /** Computed once per evaluation. */
  readonly facts?: (subject: S["subject"], ctx: Omit<Context<S>, "facts">) => S["facts"];
  /** The collections that rules look at one by one. */
  readonly items?: {
    readonly [E in keyof S["items"]]: (subject: S["subject"], ctx: Context<S>) => Items<S["items"][E]>;
  };
  /** A pure step after the rules: due dates, routes, unmet criteria, a shopping list. Plain data. */
  readonly conclude?: (subject: S["subject"], ctx: Context<S>, results: Results) => unknown;
}

/**
 * Types a pack; changes nothing.
 *
 * @example
 * ```ts
 * definePack<Shape<{ kind: "offer"; subject: object; gate: "send" }>>({
 *   id: "shop", kind: "offer", title: { fr: "Boutique", en: "Shop" }, gates: ["send"], policy: {}, rules: [],
 * }).id; // => "shop"
 * ```
 */
export function definePack<S extends PackShape>(pack: Pack<S>): Pack<S> {
  return pack;
}
