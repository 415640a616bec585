import { UsageError } from "../model/errors.js";
import { type Parameter, parameterProblems, valueAt } from "../model/parameter.js";
import { copyPlain } from "./copy-plain.js";
import { freezeDeep } from "./freeze.js";
import type { Pack } from "./pack.js";
import type { AnyPack, Calculator, Contribution, Plugin } from "./plugin.js";
import { byId, type Report, readPack } from "./read-pack.js";
import { type Conflict, isId } from "./read-rule.js";
import type { PackShape } from "./rule.js";
import type { Owned, PackEntry, Rulebook } from "./rulebook.js";
import { waiverNotices } from "./waiver.js";

/** Plugins of any shape. */
export type Plugins = readonly Plugin<readonly unknown[]>[];
/** The packs of a plugin. */
export type PacksOf<P> = P extends Plugin<infer L> ? L[number] : never;
/** The shape of a pack. */
export type ShapeOf<P> = P extends Pack<infer S extends PackShape> ? S : never;

/** The subject of each kind that some plugins bring. */
export type KindsOf<P> = { readonly [S in ShapeOf<PacksOf<P>> as S["kind"]]: S["subject"] };

/**
 * Puts plugins together. Their order does not matter; a rulebook holds only what was checked here.
 *
 * @throws `compose/conflicts`: every conflict at once, each with its code, its id and the plugins that bring it
 * (as data: {@link conflictsOf}).
 * @example
 * ```ts
 * compose([definePlugin({ id: "acme", version: "1.0.0" })]).plugins; // => [{ id: "acme", version: "1.0.0" }]
 * ```
 */
export function compose<const P extends Plugins>(plugins: P): Rulebook<KindsOf<P[number]>> {
  const { rulebook, conflicts } = assemble(plugins);
  if (conflicts.length === 0) return rulebook as Rulebook<never>;
  const list = conflicts.map(({ code, id, owners }) => `${code} ${id} (${owners.join(", ")})`).join("; ");
  throw new UsageError("compose/conflicts", conflicts.length, "plugins that fit together", `Mend or remove: ${list}.`);
}

/**
 * Every reason why plugins do not fit together; empty when `compose` accepts them.
 *
 * @example
 * ```ts
 * const one = definePlugin({ id: "a", version: "1.0.0" });
 * conflictsOf([one, one]); // => [{ code: "plugin/duplicate", id: "a", owners: ["a", "a"] }]
 * ```
 */
export function conflictsOf(plugins: Plugins): readonly Conflict[] {
  return assemble(plugins).conflicts;
}

interface Parts {
  readonly plugins: Claims<{ readonly version: string; readonly requires: Readonly<Record<string, string>> }>;
  readonly packs: Claims<PackEntry>;
  readonly parameters: Claims<Parameter<unknown>>;
  readonly contributions: Claims<Contribution>;
  readonly calculators: Claims<Calculator>;
}

function assemble(plugins: Plugins): { rulebook: Rulebook; conflicts: Conflict[] } {
  const conflicts: Conflict[] = [];
  const parts: Parts = {
    plugins: claims("plugin", conflicts),
    packs: claims("pack", conflicts),
    parameters: claims("parameter", conflicts),
    contributions: claims("contribution", conflicts),
    calculators: claims("calculator", conflicts),
  };
  for (const [k, plugin] of plugins.entries()) readPlugin(plugin, `plugin ${k}`, parts, conflicts);
  for (const [id, { value }] of parts.plugins.all)
    for (const [needed, lowest] of Object.entries(value.requires))
      if (!serves(parts.plugins.all.get(needed)?.value.version, lowest))
        conflicts.push({ code: "plugin/missing-requirement", id: `${needed} ${lowest}`, owners: [id] });
  return { conflicts, rulebook: rulebookOf(parts) };
}

function rulebookOf({ plugins, packs, parameters, contributions, calculators }: Parts): Rulebook {
  const own = inOrder(parameters.all);
  const rules = new Set([...packs.all.values()].flatMap(({ value }) => value.rules.map(({ id }) => id)));
  return {
    plugins: [...plugins.all].map(([id, { value }]) => ({ id, version: value.version })).sort(byId),
    packs: [...packs.all.values()].map(({ value }) => value).sort(byId),
    parameters: own,
    lookUp: (parameter, on) => valueAt((own.get(parameter.id)?.value ?? parameter) as typeof parameter, on),
    notices: (waivers, asOf) => waiverNotices(rules, waivers, asOf),
    contributions: bySort(contributions.all),
    calculators: inOrder(calculators.all),
    changes: [],
  };
}

function readPlugin(plugin: Plugin<readonly unknown[]>, place: string, parts: Parts, conflicts: Conflict[]): void {
  let owner = place;
  const report: Report = (code, id) => conflicts.push({ code, id, owners: [owner] });
  try {
    const { id, version, requires = {}, packs = [], parameters = [], contributions = {}, calculators = {} } = plugin;
    if (isId(id)) owner = id;
    else report("plugin/bad-id", place);
    if (!/^\d{1,6}\.\d{1,6}\.\d{1,6}$/.test(version)) report("plugin/bad-version", owner);
    parts.plugins.claim(owner, owner, { version, requires: { ...requires } });
    for (const pack of packs as readonly AnyPack[]) parts.packs.claim(pack.id, owner, readPack(pack, report));
    for (const parameter of parameters) {
      for (const { code } of parameterProblems(parameter)) report(`parameter/${code}`, parameter.id);
      parts.parameters.claim(parameter.id, owner, freezeDeep(copyPlain(parameter)));
    }
    for (const [sort, things] of Object.entries(contributions))
      for (const thing of things) {
        if (!isId(thing.id)) report("contribution/bad-id", `${sort}/${String(thing.id)}`);
        parts.contributions.claim(`${sort}/${thing.id}`, owner, freezeDeep(copyPlain(thing)));
      }
    for (const [name, calculate] of Object.entries(calculators)) parts.calculators.claim(name, owner, calculate);
  } catch {
    report("plugin/unreadable", owner); // a getter that throws, a list that is none
  }
}

interface Claims<T> {
  readonly all: ReadonlyMap<string, Owned<T>>;
  readonly claim: (id: string, owner: string, value: T) => void;
}

/** Things by id, each with its owner; a second claim of an id is a conflict that names both. */
function claims<T>(word: string, conflicts: Conflict[]): Claims<T> {
  const all = new Map<string, Owned<T>>();
  const claim = (id: string, owner: string, value: T): void => {
    const first = all.get(id);
    if (first === undefined) all.set(id, { owner, value });
    else conflicts.push({ code: `${word}/duplicate`, id, owners: [first.owner, owner].sort() });
  };
  return { all, claim };
}

function inOrder<T>(all: ReadonlyMap<string, T>): ReadonlyMap<string, T> {
  return new Map([...all].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function bySort(all: ReadonlyMap<string, Owned<Contribution>>): Rulebook["contributions"] {
  const sorts = new Map<string, Owned<Contribution>[]>();
  for (const [key, thing] of inOrder(all)) {
    const sort = key.slice(0, key.indexOf("/"));
    const things = sorts.get(sort) ?? [];
    things.push(thing);
    sorts.set(sort, things);
  }
  return sorts;
}

/** Same major, and not lower. */
function serves(version: string | undefined, lowest: string): boolean {
  if (version === undefined) return false;
  const [a = 0, b = 0, c = 0] = version.split(".").map(Number);
  const [x = 0, y = 0, z = 0] = lowest.split(".").map(Number);
  return a === x && (b > y || (b === y && c >= z));
}
