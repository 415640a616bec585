import * as z from "zod";

/** A JSON Schema document, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * What a schema accepts, as JSON Schema (draft 2020-12): for forms, editors and other languages.
 * Checks that JSON Schema cannot write (a key that contradicts a SIRET, a period that ends before it starts) are left out.
 *
 * @example
 * ```ts
 * jsonSchemaOf(dayCountSchema)["type"]; // => "string"
 * ```
 */
export function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as JsonSchema;
}
