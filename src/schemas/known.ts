import * as z from "zod";

/** An optional fact: absent = not known, `null` = known to be absent. */
export function known<T extends z.ZodType>(schema: T): z.ZodExactOptional<z.ZodNullable<T>> {
  return z.exactOptional(z.nullable(schema));
}

/** An optional field. */
export function maybe<T extends z.ZodType>(schema: T): z.ZodExactOptional<T> {
  return z.exactOptional(schema);
}

/** A fraction of 1. */
export function fraction(): z.ZodType<number, number> {
  return z.number().min(0).max(1);
}

/** An identifier in a document to be checked: a wrong key is for a rule to find. */
export function identifierText(): z.ZodType<string, string> {
  return z.string().max(64);
}
