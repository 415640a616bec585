// What is wrong with an input, one line for each problem.
import { isUsageError, type Lang } from "bareme/model";
import type { ZodError } from "zod";
import { en, fr } from "zod/locales";

/** A file that cannot be worked out, with all that is wrong with it. */
export interface Refused {
  readonly ok: false;
  readonly problems: readonly string[];
}

/** The schema's own messages in a language; what the library says of amounts and days is English. */
export function schemaWords(lang: Lang): { readonly error: ReturnType<typeof fr>["localeError"] } {
  return { error: (lang === "fr" ? fr() : en()).localeError };
}

/** All problems of a file that does not fit its schema: where, and what was expected. */
export function schemaProblems(error: ZodError, lang: Lang): readonly string[] {
  const root = lang === "fr" ? "(le fichier)" : "(the file)";
  return error.issues.map(({ path, message }) => `${path.length === 0 ? root : path.join(".")}: ${message}`);
}

/** What a usage error, a broken file or a missing one says, without a stack. */
export function thrownProblem(thrown: unknown, lang: Lang): string {
  if (isUsageError(thrown)) return thrown.message;
  if (!(thrown instanceof Error)) return String(thrown);
  if (thrown instanceof SyntaxError)
    return `${lang === "fr" ? "ce n'est pas du JSON" : "this is no JSON"} (${thrown.message})`;
  if ("code" in thrown) return `${lang === "fr" ? "fichier illisible" : "the file cannot be read"} (${thrown.message})`;
  return thrown.message;
}
