import type { Item, Items } from "../../plugins/pack.js";
import type { Tri } from "./tri.js";

/** The things of a list with their ids and places. */
export function itemsOf<T extends { readonly id: string }>(
  list: readonly T[] | undefined,
  path: readonly string[],
): Item<T>[] | undefined {
  return list?.map((value, k) => ({
    id: typeof value.id === "string" ? value.id : `#${k}`,
    value,
    path: [...path, k],
  }));
}

/** The items that pass a test; when it cannot be told for one of them, the facts that would tell. */
export function where<T>(items: Items<T>, test: (value: T) => Tri): Items<T> {
  if ("missing" in items) return items;
  const told = items.map((item) => ({ item, tri: test(item.value) }));
  const missing = told.flatMap(({ tri }) => (typeof tri === "boolean" ? [] : tri));
  if (missing.length > 0) return { missing: [...new Set(missing)] };
  return told.flatMap(({ item, tri }) => (tri === true ? [item] : []));
}
