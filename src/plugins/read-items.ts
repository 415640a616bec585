import type { Path } from "../model/finding.js";
import { crashed } from "./outcome.js";
import type { Item } from "./pack.js";
import { copyPath, readAnswer, type Templates } from "./read-answer.js";
import type { Attempt } from "./rulebook.js";

const MOST_ITEMS = 100_000;
const NO_SENTENCES: Templates = new Map();

/** Reads what the function of a collection told, each item once; or the outcome that stands for all of them. May throw. */
export function readItems(told: unknown): Attempt<readonly Item[]> {
  if (typeof told === "object" && told !== null && "missing" in told) return { broken: readAnswer(told, NO_SENTENCES) };
  const items: Item[] = [];
  const ids = new Set<string>();
  for (const { id, value, path } of (told ?? []) as Iterable<Item>) {
    const copy: Path | undefined = copyPath(path);
    if (typeof id !== "string" || copy === undefined) return { broken: crashed("badItem") };
    if (ids.has(id)) return { broken: crashed("duplicateItem", id) };
    if (items.length === MOST_ITEMS) return { broken: crashed("tooManyItems") };
    items.push({ id, value, path: copy });
    ids.add(id);
  }
  return { value: items };
}
