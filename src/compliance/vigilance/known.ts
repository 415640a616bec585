import { suspects } from "./identifiable.js";
import type { CleanReport } from "./read-report.js";

/** The value at a dotted name, step by step. */
function at(value: unknown, keys: readonly string[]): unknown {
  let here = value;
  for (const key of keys) {
    if (typeof here !== "object" || here === null) return here;
    here = (here as Record<string, unknown>)[key];
  }
  return here;
}

/** Is a fact known, or known to be absent? `products[].batch`: of every product under suspicion. */
export function isKnown(report: CleanReport, fact: string): boolean {
  const [list, rest] = fact.split("[].");
  if (rest === undefined) return at(report, fact.split(".")) !== undefined;
  const things: readonly unknown[] = list === "products" ? suspects(report) : report.events;
  return things.length > 0 && things.every((thing) => at(thing, rest.split(".")) !== undefined);
}
