import { UsageError } from "./errors.js";

/** A sales territory. Its id is the key, never its label: two columns headed "29N" are two territories or a slip. */
export interface SalesTerritory {
  /** `22`, `29-north`. */
  readonly id: string;
  readonly label: string;
  /** INSEE codes of departments; several territories may share one, each with its part. */
  readonly departments: readonly string[];
  /** Part of a department that is split: `north`, `south`. */
  readonly part?: string;
}

/** Brittany as a reseller cuts it: Finistère is split in two. */
export const BRITTANY: readonly SalesTerritory[] = [
  { id: "22", label: "Côtes-d'Armor", departments: ["22"] },
  { id: "29-north", label: "Nord-Finistère", departments: ["29"], part: "north" },
  { id: "29-south", label: "Sud-Finistère", departments: ["29"], part: "south" },
  { id: "35", label: "Ille-et-Vilaine", departments: ["35"] },
  { id: "56", label: "Morbihan", departments: ["56"] },
];

/**
 * The labels that stand twice in a list of territories: a table read by label would lose one of them.
 *
 * @throws `territory/duplicate-id` when an id stands twice: ids are the keys.
 * @example
 * ```ts
 * duplicateLabels(BRITTANY); // => []
 * duplicateLabels([{ id: "a", label: "29N", departments: ["29"] }, { id: "b", label: "29N", departments: ["29"] }]); // => ["29N"]
 * ```
 */
export function duplicateLabels(territories: readonly SalesTerritory[]): readonly string[] {
  const ids = new Set<string>();
  const labels = new Map<string, number>();
  for (const { id, label } of territories) {
    if (ids.has(id)) throw new UsageError("territory/duplicate-id", id, "one territory an id");
    ids.add(id);
    labels.set(label, (labels.get(label) ?? 0) + 1);
  }
  return [...labels].flatMap(([label, count]) => (count > 1 ? [label] : []));
}
