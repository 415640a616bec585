import { UsageError } from "../model/errors.js";
import type { RulebookChange } from "../model/verdict.js";
import { copyPlain } from "./copy-plain.js";
import { freezeDeep } from "./freeze.js";
import { ruleFaults } from "./read-rule.js";
import type { Phase } from "./rule.js";
import type { PackEntry, Rulebook, RuleEntry } from "./rulebook.js";

/** Who answers for a change to the rulebook, and why: shown in every verdict. */
export interface Accountable {
  readonly owner: string;
  readonly reason: string;
}

/**
 * The rulebook with a rule switched off. The verdict lists the change.
 *
 * @throws `rulebook/unknown-rule`, `rulebook/unaccountable` without owner or reason.
 * @example
 * ```ts
 * without(compose([]), "shop/priced", { owner: "Sales director", reason: "Not our trade" }); // throws rulebook/unknown-rule
 * ```
 */
export function without<K>(rulebook: Rulebook<K>, id: string, by: Accountable): Rulebook<K> {
  return changed(rulebook, id, { kind: "without", rule: id, ...by }, (rule) => ({ ...rule, phases: [] }));
}

/** What is changed: the phases of a rule, or options of a pack's policy. */
export type Change = { readonly phases: readonly Phase[] } | { readonly policy: object };

/**
 * The rulebook with other phases (dates, severity, gates) for a rule, or other options for a pack. A check cannot be replaced: end its rule
 * and add a new id. The verdict lists the change, with the names of the options.
 *
 * @param id - Of the rule, or of the pack for its policy.
 * @throws `rulebook/unknown-rule`, `rulebook/unknown-pack`, `rulebook/unaccountable`, `rulebook/bad-change`.
 * @example
 * ```ts
 * override(compose([]), "shop/priced", { phases: [] }, { owner: "", reason: "" }); // throws rulebook/unaccountable
 * ```
 */
export function override<K>(rulebook: Rulebook<K>, id: string, change: Change, by: Accountable): Rulebook<K> {
  if ("policy" in change) return withPolicy(rulebook, id, change.policy, by);
  return changed(rulebook, id, { kind: "override", rule: id, ...by }, (rule, pack) => {
    const next = { ...rule, phases: freezeDeep(copyPlain(change.phases)) };
    const faults = ruleFaults(next, pack.id, pack.gates, pack.items);
    if (faults.length > 0)
      throw new UsageError(
        "rulebook/bad-change",
        `${id}: ${faults.join(", ")}`,
        "one phase or more, oldest first, with gates exactly where it blocks",
        "A rule is switched off by without().",
      );
    return next;
  });
}

function withPolicy<K>(rulebook: Rulebook<K>, id: string, policy: object, by: Accountable): Rulebook<K> {
  accountable(id, by);
  if (!rulebook.packs.some((pack) => pack.id === id))
    throw new UsageError("rulebook/unknown-pack", id, "the id of a pack of this rulebook");
  const options = Object.keys(policy).sort();
  const packs = rulebook.packs.map((pack) => {
    if (pack.id !== id) return pack;
    const stranger = options.find((name) => !pack.options.includes(name));
    if (stranger !== undefined)
      throw new UsageError("rulebook/bad-change", stranger, `an option of ${id}: ${pack.options.join(", ")}`);
    return { ...pack, policy: { ...pack.policy, ...policy } };
  });
  const change: RulebookChange = { kind: "override", rule: id, options, ...by };
  return { ...rulebook, packs, changes: [...rulebook.changes, change] };
}

function changed<K>(
  rulebook: Rulebook<K>,
  id: string,
  change: RulebookChange & Accountable,
  edit: (rule: RuleEntry, pack: PackEntry) => RuleEntry,
): Rulebook<K> {
  accountable(id, change);
  if (!rulebook.packs.some((pack) => pack.rules.some((rule) => rule.id === id)))
    throw new UsageError("rulebook/unknown-rule", id, "the id of a rule of this rulebook");
  const packs = rulebook.packs.map((pack) => ({
    ...pack,
    rules: pack.rules.map((rule) => (rule.id === id ? edit(rule, pack) : rule)),
  }));
  return { ...rulebook, packs, changes: [...rulebook.changes, change] };
}

function accountable(id: string, { owner, reason }: Accountable): void {
  if (!owner || !reason) throw new UsageError("rulebook/unaccountable", id, "an owner and a reason for the change");
}
