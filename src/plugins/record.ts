import type { Records } from "../model/verdict.js";
import type { Field, WhenAbsent } from "./pack.js";

/** The fields of a pack as a tree of names; `[]` leads to the elements of a list. */
export interface FieldTree {
  readonly whenAbsent?: WhenAbsent;
  readonly children: ReadonlyMap<string, FieldTree>;
}

/** Reads `practice.practitioners[].card` and its like into a tree. */
export function fieldTree(fields: Readonly<Record<string, Field>>): FieldTree {
  const root = new Map<string, FieldTree>();
  for (const [name, { whenAbsent }] of Object.entries(fields)) {
    let children = root;
    const keys = name.replaceAll("[]", ".[]").split(".");
    for (const [k, key] of keys.entries()) {
      const node = children.get(key) ?? { children: new Map<string, FieldTree>() };
      children.set(key, k === keys.length - 1 ? { ...node, whenAbsent } : node);
      children = (children.get(key) as FieldTree).children as Map<string, FieldTree>;
    }
  }
  return { children: root };
}

/**
 * The subject as rules read it: an absent key is not known, `null` is known to be absent.
 * In the closed reading, absent evidence and unraised faults become `null`; what stays unknown in both readings loses a `null`.
 * The subject itself is not touched.
 */
export function readRecord(value: unknown, tree: FieldTree, records: Records): unknown {
  if (typeof value !== "object" || value === null || tree.children.size === 0) return value;
  const elements = tree.children.get("[]");
  if (Array.isArray(value)) return elements ? value.map((element) => readRecord(element, elements, records)) : value;
  const copy: Record<string, unknown> = { ...value };
  for (const [key, node] of tree.children) {
    const known = Object.hasOwn(copy, key) ? copy[key] : undefined;
    if (known === undefined || known === null)
      settle(copy, key, node.whenAbsent, known === null || records === "closed");
    else copy[key] = readRecord(known, node, records);
  }
  return copy;
}

function settle(
  copy: Record<string, unknown>,
  key: string,
  whenAbsent: WhenAbsent | undefined,
  settled: boolean,
): void {
  if (settled && whenAbsent !== "unknown" && whenAbsent !== undefined) copy[key] = null;
  else if (whenAbsent === "unknown") delete copy[key];
}
