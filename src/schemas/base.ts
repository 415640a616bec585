import * as z from "zod";

/** Longest list of a document. */
const LONGEST_LIST = 10_000;

/** An id or a short name: 1 to 200 characters. */
export function shortText(): z.ZodType<string, string> {
  return z.string().min(1).max(200);
}

/** A sentence or a note: at most 4,000 characters. */
export function prose(): z.ZodType<string, string> {
  return z.string().max(4000);
}

/** A bounded list. */
export function list<T extends z.ZodType>(item: T, max: number = LONGEST_LIST): z.ZodArray<T> {
  return z.array(item).max(max);
}

/** A whole number between two bounds. */
export function whole(min: number, max: number): z.ZodType<number, number> {
  return z.int().min(min).max(max);
}

const HOSTILE: readonly string[] = ["__proto__", "constructor", "prototype"];

/** A record by free keys: bounded, without the keys that reach an object's prototype. */
export function recordOf<T extends z.ZodType>(value: T): z.ZodType<Record<string, z.output<T>>> {
  return withoutHostileKeys(z.record(z.string().max(200), value));
}

/** An object whose keys are not all known: the keys that reach an object's prototype are refused, where zod would drop them unsaid. */
export function withoutHostileKeys<T extends z.ZodType>(schema: T): z.ZodType<z.output<T>> {
  const checked = z.preprocess((input, context) => {
    const keys = typeof input === "object" && input !== null ? Object.keys(input) : [];
    const found = keys.filter((key) => HOSTILE.includes(key));
    if (found.length > 0) context.addIssue({ code: "custom", message: `hostile key: ${found.join(", ")}` });
    if (keys.length > LONGEST_LIST) context.addIssue({ code: "custom", message: `more than ${LONGEST_LIST} keys` });
    return input;
  }, schema);
  return checked as z.ZodType<z.output<T>>;
}
