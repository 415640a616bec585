import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** One case of a fixture file: see the README of the fixtures. */
export interface Vector {
  readonly id: string;
  readonly function: string;
  // biome-ignore lint/suspicious/noExplicitAny: fixture data of many shapes; each adapter names the fields it reads
  readonly args: any;
  // biome-ignore lint/suspicious/noExplicitAny: as above
  readonly expected: any;
  readonly tolerance: unknown;
}

/** The cases of one function, or of a family ("date."), in a file of tests/fixtures. Fails when there are none. */
export function vectors(file: string, name: string): readonly Vector[] {
  const path = fileURLToPath(new URL(`../fixtures/${file}`, import.meta.url));
  const all: readonly Vector[] = JSON.parse(readFileSync(path, "utf8"));
  const found = all.filter((vector) =>
    name.endsWith(".") ? vector.function.startsWith(name) : vector.function === name,
  );
  if (found.length === 0) throw new Error(`no case of ${name} in ${file}`);
  return found;
}
