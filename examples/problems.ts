// What is wrong with an input, one line for each problem.
import { isUsageError, type Lang } from "bareme/model";
import type { ZodError } from "zod";

/** A file that cannot be worked out, with all that is wrong with it. */
export interface Refused {
  readonly ok: false;
  readonly problems: readonly string[];
}

/** All problems of a file that does not fit its schema: where, and what was expected. */
export function schemaProblems(error: ZodError, lang: Lang): readonly string[] {
  const root = lang === "fr" ? "(le fichier)" : "(the file)";
  return error.issues.map(({ path, message }) => `${path.length === 0 ? root : path.join(".")}: ${message}`);
}

/** What a usage error or a broken file says, without a stack. */
export function thrownProblem(thrown: unknown): string {
  if (isUsageError(thrown)) return thrown.message;
  return thrown instanceof Error ? thrown.message : String(thrown);
}
