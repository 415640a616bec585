import { copyPlain } from "./copy-plain.js";
import type { Field } from "./pack.js";
import type { AnyPack } from "./plugin.js";
import { copyRule, isId, isText, isWord, ruleFaults } from "./read-rule.js";
import type { PackEntry, RuleEntry } from "./rulebook.js";

/** Tells of a fault: its code and the thing it is about. */
export type Report = (code: string, id: string) => void;

/** Reads a pack once, reports all that is wrong with it, and puts its rules in an order that respects `after`. */
export function readPack(pack: AnyPack, report: Report): PackEntry {
  const { rules, fields, ...rest } = pack;
  const copies = rules.map(copyRule).sort(byId);
  if (!isId(pack.id)) report("pack/bad-id", String(pack.id));
  if (!isWord(pack.kind)) report("pack/bad-kind", pack.id);
  if (!pack.gates.every(isWord)) report("pack/bad-gate", pack.id);
  if (!Object.values(fields ?? {}).every(isField)) report("pack/bad-field", pack.id);
  for (const [k, rule] of copies.entries()) {
    for (const code of ruleFaults(rule, pack.id, pack.gates, pack.items ?? {})) report(code, rule.id);
    if (rule.id === copies[k + 1]?.id) report("rule/duplicate", rule.id);
  }
  return {
    ...rest,
    gates: [...pack.gates],
    ...(fields === undefined ? {} : { fields: copyPlain(fields) }),
    rules: copies,
    order: inOrder(copies, report),
  };
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
