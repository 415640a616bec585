import type { Outcome } from "../../plugins/rule.js";

/** True, false, or the names of the facts that would tell. */
export type Tri = boolean | readonly string[];

/** Not known stays not known. */
export function not(tri: Tri): Tri {
  return typeof tri === "boolean" ? !tri : tri;
}

/** False as soon as one is false; else not known as soon as one is not known. */
export function every(...tris: readonly Tri[]): Tri {
  return settle(tris, false);
}

/** True as soon as one is true; else not known as soon as one is not known. */
export function some(...tris: readonly Tri[]): Tri {
  return settle(tris, true);
}

/** Does one of a list pass the test? A list that is not known is a fact to ask for; `null` is an empty one. */
export function someOf<T>(list: readonly T[] | null | undefined, name: string, test: (one: T) => Tri): Tri {
  return list === undefined ? [name] : settle((list ?? []).map(test), true);
}

function settle(tris: readonly Tri[], decisive: boolean): Tri {
  const missing: string[] = [];
  for (const tri of tris) {
    if (tri === decisive) return decisive;
    if (typeof tri !== "boolean") missing.push(...tri);
  }
  return missing.length > 0 ? [...new Set(missing)] : !decisive;
}

/** What a rule answers: `scope` says whether it concerns the item, `fails` whether the item is at fault. */
export function answer<K extends string>(
  scope: Tri,
  fails: Tri,
  failure: Extract<Outcome<K>, { fail: K }>,
): Outcome<K> {
  if (scope === false) return "notApplicable";
  if (fails === false) return "pass"; // also when the scope is not known: there is nothing to hold against it
  if (scope === true && fails === true) return failure;
  return { missing: [...new Set([scope, fails].flatMap((tri) => (typeof tri === "boolean" ? [] : tri)))] };
}
