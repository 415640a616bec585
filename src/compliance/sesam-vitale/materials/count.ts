import type { Practitioner } from "../../../model/workstation-practice.js";
import type { Items } from "../../../plugins/pack.js";
import type { Tri } from "../tri.js";
import type { Present } from "./material.js";

/** One, none, or perhaps one. */
export function flag(tri: Tri): Present {
  return typeof tri === "boolean" ? { have: tri ? 1 : 0, unknown: 0 } : { have: 0, unknown: 1 };
}

/** How many of a list pass a test; a list that is not known may hold one. */
export function countOf<T>(list: readonly T[] | undefined, test: (one: T) => Tri): Present {
  if (list === undefined) return { have: 0, unknown: 1 };
  const told = list.map(test);
  return {
    have: told.filter((tri) => tri === true).length,
    unknown: told.filter((tri) => typeof tri !== "boolean").length,
  };
}

/** How many people pass a test. */
export function people(items: Items<Practitioner>, test: (person: Practitioner) => Tri): Present {
  return "missing" in items ? { have: 0, unknown: 1 } : countOf(items, ({ value }) => test(value));
}
