import type { Path } from "../model/finding.js";
import { copyPath, crashed, type Read, readOutcome } from "./outcome.js";
import type { Item } from "./pack.js";

const MOST_ITEMS = 100_000;
const NONE = {};

/** Runs the function of a collection, and reads each item once; or the outcome that stands for all of them. */
export function readItems(run: () => unknown): readonly Item[] | Read {
  try {
    const told = (run() ?? []) as Iterable<Item>;
    if ("missing" in told) return readOutcome(() => told, NONE);
    const items: Item[] = [];
    for (const { id, value, path } of told) {
      const copy: Path | undefined = copyPath(path);
      if (typeof id !== "string" || copy === undefined) return crashed("badItem");
      if (items.length === MOST_ITEMS) return crashed("tooManyItems");
      items.push({ id, value, path: copy });
    }
    return items;
  } catch (thrown) {
    return crashed("threw", thrown ?? "nothing");
  }
}
