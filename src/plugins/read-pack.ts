import { isDate } from "../model/date.js";
import { copyPlain } from "./copy-plain.js";
import { concludeCrash } from "./findings.js";
import { crashed, isLate } from "./outcome.js";
import type { Field } from "./pack.js";
import type { AnyPack } from "./plugin.js";
import { readItems } from "./read-items.js";
import { copyRule, isId, isText, isWord, ruleFaults } from "./read-rule.js";
import { fieldTree, readRecord } from "./record.js";
import type { Attempt, PackEntry, RuleEntry } from "./rulebook.js";

/** Tells of a fault: its code and the thing it is about. */
export type Report = (code: string, id: string) => void;

/** Reads a pack once, reports all that is wrong with it, and puts its rules in an order that respects `after`. */
export function readPack(pack: AnyPack, report: Report): PackEntry {
  const { id, kind, title, policy, options = [], gates, fields, rules } = pack;
  const known = fields && copyPlain(fields);
  const copies = rules.map((rule) => copyRule(rule, known ?? {})).sort(byId);
  if (!isId(id)) report("pack/bad-id", String(id));
  if (!isWord(kind)) report("pack/bad-kind", id);
  if (!gates.every(isWord)) report("pack/bad-gate", id);
  if (!Object.values(known ?? {}).every(isField)) report("pack/bad-field", id);
  const guarded = guardedParts(pack);
  for (const [k, rule] of copies.entries()) {
    for (const code of ruleFaults(rule, id, gates, guarded.items)) report(code, rule.id);
    if (rule.id === copies[k + 1]?.id) report("rule/duplicate", rule.id);
  }
  const tree = known && fieldTree(known);
  return {
    ...guarded,
    id,
    kind,
    title,
    policy,
    options: [...Object.keys(policy), ...options],
    gates: [...gates],
    ...(known && tree && { fields: known, record: (subject, records) => readRecord(subject, tree, records) }),
    rules: copies,
    order: inOrder(copies, report),
  };
}

/** The functions of a pack, so that none throws and what they return is checked. */
function guardedParts(pack: AnyPack): Pick<PackEntry, "lawDate" | "facts" | "items" | "conclude"> {
  const { lawDate, facts, items = {}, conclude } = pack;
  const collections = Object.entries(items as Record<string, (subject: unknown, ctx: unknown) => unknown>);
  return {
    ...(lawDate && {
      lawDate: (subject, asOf) =>
        attempt(() => {
          const value = atOnce(lawDate.call(pack, subject, asOf)) ?? asOf;
          return isDate(value) ? { value } : { broken: crashed("badLawDate") };
        }),
    }),
    ...(facts && { facts: (subject, ctx) => attempt(() => ({ value: atOnce(facts.call(pack, subject, ctx)) })) }),
    items: Object.fromEntries(
      collections.map(([name, list]) => [
        name,
        (subject, ctx) => attempt(() => readItems(atOnce(list.call(items, subject, ctx)))),
      ]),
    ),
    ...(conclude && {
      conclude: (subject, ctx, results) => {
        const { value, broken } = attempt(() => ({
          value: copyPlain(atOnce(conclude.call(pack, subject, ctx, results))),
        }));
        return broken ? { finding: concludeCrash(pack.id, broken) } : { value };
      },
    }),
  };
}

/** What a plugin's function answered, which is no promise. */
function atOnce<T>(value: T): T {
  if (isLate(value)) throw new Error("a promise");
  return value;
}

function attempt<T>(run: () => Attempt<T>): Attempt<T> {
  try {
    return run();
  } catch (thrown) {
    return { broken: crashed("threw", thrown ?? "nothing") };
  }
}

function isField(field: Field): boolean {
  return (
    ["absent", "fine", "unknown"].includes(field.whenAbsent) && (field.question === undefined || isText(field.question))
  );
}

/** Positions of the rules, each after those it names; a circle or an unknown name is reported. */
function inOrder(rules: readonly RuleEntry[], report: Report): number[] {
  const position = new Map(rules.map((rule, k) => [rule.id, k]));
  const order: number[] = [];
  const state: ("open" | "done" | undefined)[] = [];
  const visit = (rule: RuleEntry, k: number): void => {
    if (state[k] !== undefined) return;
    state[k] = "open";
    for (const id of rule.after ?? []) {
      const before = position.get(id) ?? -1;
      const first = rules[before];
      if (first === undefined) report("rule/unknown-after", `${rule.id} after ${id}`);
      else if (state[before] === "open") report("rule/circle", `${rule.id} after ${id}`);
      else visit(first, before);
    }
    state[k] = "done";
    order.push(k);
  };
  rules.forEach(visit);
  return order;
}

/** Sorts by id, by code units. */
export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
