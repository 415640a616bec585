import type { CalendarDate } from "../model/date.js";
import type { FindingData, Path, Severity } from "../model/finding.js";
import type { Parameter, ValueAt } from "../model/parameter.js";
import type { Basis, Source } from "../model/source.js";
import type { Text } from "../model/text.js";
import type { Records } from "../model/verdict.js";

/** What a pack is about, as one bundle of types: everything that its rules may read. */
export interface PackShape {
  /** Kind of the subject: `"deal"`, `"workstation"`. */
  readonly kind: string;
  readonly subject: unknown;
  /** Things that rules look at one by one, by collection: `{ reader: Reader }`. */
  readonly items: object;
  /** What the pack computes once for all its rules. */
  readonly facts: unknown;
  /** Options of an evaluation, with the pack's defaults. */
  readonly policy: object;
  /** Questions that a verdict answers: `"transmit" | "file"`. */
  readonly gate: string;
}

/** A {@link PackShape} from the parts that differ from the plain case (no items, no facts, no policy). */
export interface Shape<S extends Partial<PackShape> & Pick<PackShape, "kind" | "subject" | "gate">> extends PackShape {
  readonly kind: S["kind"];
  readonly subject: S["subject"];
  readonly gate: S["gate"];
  readonly items: S extends { readonly items: infer I extends object } ? I : object;
  readonly facts: S extends { readonly facts: infer F } ? F : undefined;
  readonly policy: S extends { readonly policy: infer P extends object } ? P : object;
}

/** What a check may read beside the item and the subject. */
export interface Context<S extends PackShape = PackShape> {
  /** The day of the question, given by the caller. */
  readonly asOf: CalendarDate;
  /** The day whose law applies to the subject. */
  readonly lawDate: CalendarDate;
  readonly records: Records;
  readonly facts: S["facts"];
  readonly policy: S["policy"];
  /** Other cases that the caller gave beside the subject. */
  readonly related: readonly unknown[];
  /** Does this rule of the pack, in force on `lawDate` and not switched off, decide this gate? */
  blocks(rule: string, gate: S["gate"]): boolean;
  /** The value of a dated parameter on `lawDate` (or another day): the rulebook's own of that id, else the one given. */
  lookUp<V>(parameter: Parameter<V>, on?: CalendarDate): ValueAt<V>;
}

/**
 * What a check answers for one item.
 *
 * - `{ fail, at, data }`: the message key, the place (from the item) and the figures of the message.
 * - `{ missing }`: which facts would settle it, as dotted field names of the pack's `fields` table.
 */
export type Outcome<K extends string = string> =
  | "pass"
  | "notApplicable"
  | { readonly fail: K; readonly at?: Path; readonly data?: FindingData }
  | { readonly missing: readonly string[] };

/** A stretch of time in which a rule is in force with one severity. */
export interface Phase<G extends string = string> {
  readonly from: CalendarDate;
  /** First day no longer in force; absent = still in force. */
  readonly until?: CalendarDate;
  readonly severity: Severity;
  /** Gates that a blocking phase decides; empty for a warning or an info. */
  readonly gates: readonly G[];
  /** `false` = the dates or the text were not read: such a phase never blocks. */
  readonly verified?: false;
}

declare const shape: unique symbol;

/** What every rule says of itself. */
export interface RuleHead<S extends PackShape, K extends string> {
  /** Pack id, `/`, reference id in lower case: `sesam-vitale/hw-05`. Never given a second meaning. */
  readonly id: string;
  /** Name of its page: `two-slot-reader`. */
  readonly slug: string;
  readonly title: Text;
  readonly basis: Basis;
  /** At least one. */
  readonly sources: readonly Source[];
  /** Oldest first, without overlap. A rule that has been in force is ended and followed, never edited. */
  readonly phases: readonly Phase<S["gate"]>[];
  /** The rule that follows it. */
  readonly replacedBy?: string;
  /** Rules whose failure on the same item hides this one. */
  readonly after?: readonly string[];
  /** A sentence per message key; `{places}` are filled from the outcome's data. */
  readonly messages: Readonly<Record<K, Text>>;
  /** What to do. */
  readonly remedy: Text;
}

/** A rule: a record with one function. Made by {@link rulesFor}. */
export interface Rule<S extends PackShape = PackShape> extends RuleHead<S, string> {
  /** The collection it looks at; absent = the subject itself. */
  readonly each?: string;
  /** Answers for one item: pass, not applicable, a failure, or the facts that would settle it. */
  check(item: unknown, ctx: Context<S>, subject: S["subject"]): Outcome;
  /** Types only: keeps a workstation rule out of a contract pack. */
  readonly [shape]?: (s: S) => S;
}

/** A rule on the subject itself. */
export interface SubjectRule<S extends PackShape, K extends string> extends RuleHead<S, K> {
  readonly each?: never;
  /** Answers for the subject. */
  readonly check: (subject: S["subject"], ctx: Context<S>) => Outcome<NoInfer<K>>;
}

/** A rule on each item of a collection. */
export interface EachRule<S extends PackShape, E extends keyof S["items"] & string, K extends string>
  extends RuleHead<S, K> {
  readonly each: E;
  /** Answers for one item. */
  readonly check: (item: S["items"][E], ctx: Context<S>, subject: S["subject"]) => Outcome<NoInfer<K>>;
}

/** Makes the rules of one shape. */
export interface RuleMaker<S extends PackShape> {
  <const K extends string>(rule: SubjectRule<S, K>): Rule<S>;
  <const K extends string, const E extends keyof S["items"] & string>(rule: EachRule<S, E, K>): Rule<S>;
}

/**
 * The maker of one pack's rules: it types the subject, the items, the facts and the message keys.
 * A rule that answers with a key it has no message for does not compile.
 *
 * @example
 * ```ts
 * const offerRule = rulesFor<Shape<{ kind: "offer"; subject: { price?: number }; gate: "send" }>>();
 * const priced = offerRule({
 *   id: "shop/priced", slug: "priced", title: { fr: "Prix", en: "Price" }, basis: "convention",
 *   sources: [{ id: "house", title: "House rules" }], phases: [{ from: date("2020-01-01"), severity: "blocking", gates: ["send"] }],
 *   check: ({ price }) => (price === undefined ? { missing: ["price"] } : price > 0 ? "pass" : { fail: "free" }),
 *   messages: { free: { fr: "Le prix est nul.", en: "The price is zero." } },
 *   remedy: { fr: "Saisir un prix.", en: "Enter a price." },
 * });
 * priced.id; // => "shop/priced"
 * ```
 */
export function rulesFor<S extends PackShape>(): RuleMaker<S> {
  return (rule: object) => rule as Rule<S>;
}
