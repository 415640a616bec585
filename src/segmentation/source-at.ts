import type { Source } from "../model/source.js";

/** A place in a source. A call can be marked as pure, where a spread in a table keeps the whole table in every bundle. */
export function sourceAt(source: Source, locator: string): Source {
  return { ...source, locator };
}
