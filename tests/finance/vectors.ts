import { vectors } from "../support/vectors.js";

interface Tolerance {
  readonly mode?: string;
  readonly value?: string;
}

// biome-ignore lint/suspicious/noExplicitAny: fixture data of many shapes; each adapter names the fields it reads
type Data = any;

/** The cases of one function of finance-vectors.json, as `[id, args, expected, tolerance]`. */
export function cases(name: string): [string, Data, Data, Data][] {
  return vectors("finance-vectors.json", name).map((v) => [v.id, v.args, v.expected, v.tolerance]);
}

/** Is the number within the tolerance of a vector? Relative to an expected zero reads as absolute. */
export function within(actual: number, expected: string, { mode, value = "0" }: Tolerance): boolean {
  const size = mode === "relative" ? Math.abs(Number(expected)) || 1 : 1;
  return Math.abs(actual - Number(expected)) <= Number(value) * size;
}

/** `end` and `begin` of the fixtures in the library's words. */
export function timing(word: unknown): "inAdvance" | "inArrears" {
  return word === "begin" ? "inAdvance" : "inArrears";
}
