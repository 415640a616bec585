import type { RuleFinding } from "../model/verdict.js";
import { copyPlain } from "./copy-plain.js";
import { freezeDeep } from "./freeze.js";
import type { Guard } from "./guard.js";

/**
 * The guard for plugins that are not trusted: they see a frozen copy of the subject and of the
 * related cases, each check is asked twice and must answer
 * the same, and a built-in that was patched, before or meanwhile, is a finding. Slower; an endless loop it cannot stop.
 *
 * @example
 * ```ts
 * strict.twice; // => true
 * ```
 */
export const strict: Guard = {
  protect: (value) => freezeDeep(copyPlain(value)),
  enter: () => {
    const before = builtIns();
    return () => [...notNative(before), ...changes(before, builtIns())];
  },
  twice: true,
};

/** Every own property of the built-ins that plugins and the engine share, by name. */
function builtIns(): ReadonlyMap<string, unknown> {
  const owners: readonly [string, object][] = [
    ["Object", Object],
    ["Object.prototype", Object.prototype],
    ["Array", Array],
    ["Array.prototype", Array.prototype],
    ["Function.prototype", Function.prototype],
    ["String.prototype", String.prototype],
    ["Number", Number],
    ["Number.prototype", Number.prototype],
    ["RegExp.prototype", RegExp.prototype],
    ["Map.prototype", Map.prototype],
    ["Set.prototype", Set.prototype],
    ["JSON", JSON],
    ["Math", Math],
    ["Reflect", Reflect],
  ];
  const all = new Map<string, unknown>();
  for (const [name, owner] of owners)
    for (const key of Reflect.ownKeys(owner)) {
      const descriptor = Reflect.getOwnPropertyDescriptor(owner, key);
      all.set(`${name}.${String(key)}`, descriptor?.get ?? descriptor?.value);
    }
  return all;
}

const toText = /* @__PURE__ */ (() => Function.prototype.toString)();

function notNative(all: ReadonlyMap<string, unknown>): RuleFinding[] {
  return [...all].flatMap(([name, value]) =>
    typeof value === "function" && !toText.call(value).includes("[native code]") ? [patched(name)] : [],
  );
}

function changes(before: ReadonlyMap<string, unknown>, after: ReadonlyMap<string, unknown>): RuleFinding[] {
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].flatMap((name) =>
    Object.is(before.get(name), after.get(name)) && before.has(name) === after.has(name) ? [] : [patched(name)],
  );
}

function patched(name: string): RuleFinding {
  return {
    code: "plugins/patched-built-in",
    status: "notice",
    key: "patchedBuiltIn",
    severity: "warning",
    gates: [],
    message: {
      fr: `${name} a été modifié : les résultats ne sont pas sûrs.`,
      en: `${name} was patched: results cannot be trusted.`,
    },
    data: { name },
  };
}
