import * as z from "zod";
import { type IdentifierKind, parseIdentifier } from "../model/identifiers/identifier.js";

/**
 * A French identifier of one kind; separators are taken out.
 *
 * @example
 * ```ts
 * identifierSchema("siret").parse("732 829 320 00074"); // => "73282932000074"
 * identifierSchema("siret").safeParse("73282932000075").success; // => false
 * ```
 */
export function identifierSchema(kind: IdentifierKind): z.ZodType<string, string> {
  return z
    .string()
    .max(64)
    .transform((text, context) => {
      const read = parseIdentifier(kind, text);
      if (read.ok) return read.value;
      context.addIssue({
        code: "custom",
        message: `not a ${kind}: ${read.reason}`,
        params: { reason: read.reason },
        input: text,
      });
      return z.NEVER;
    });
}
