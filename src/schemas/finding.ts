import * as z from "zod";
import type { Finding, FindingData, Path, Severity } from "../model/finding.js";
import type { RuleFinding } from "../model/verdict.js";
import { list, prose, recordOf, shortText } from "./base.js";
import { sourceSchema, textSchema } from "./text.js";

/**
 * How much a finding weighs.
 *
 * @example
 * ```ts
 * severitySchema.parse("blocking"); // => "blocking"
 * ```
 */
export const severitySchema: z.ZodType<Severity> = /*@__PURE__*/ (() => z.enum(["blocking", "warning", "info"]))();

/**
 * A place in a document.
 *
 * @example
 * ```ts
 * pathSchema.parse(["items", 0, "price"]); // => ["items", 0, "price"]
 * ```
 */
export const pathSchema: z.ZodType<Path> = /*@__PURE__*/ (() =>
  list(z.union([z.string().max(200), z.int().min(0)]), 100))();

/**
 * Plain figures of a message.
 *
 * @example
 * ```ts
 * findingDataSchema.safeParse(JSON.parse('{ "__proto__": 1 }')).success; // => false
 * ```
 */
export const findingDataSchema: z.ZodType<FindingData> = /*@__PURE__*/ (() =>
  recordOf(z.union([prose(), z.number(), z.boolean()])))();

/** The fields of a finding, which findings of rules extend. */
function shape() {
  return {
    code: shortText(),
    severity: severitySchema,
    message: textSchema,
    remedy: z.exactOptional(textSchema),
    path: z.exactOptional(pathSchema),
    data: z.exactOptional(findingDataSchema),
    sources: z.exactOptional(list(sourceSchema, 100)),
  };
}

/**
 * Something that a person should know about a document.
 *
 * @example
 * ```ts
 * const message = { fr: "Marge faible.", en: "Low margin." };
 * findingSchema.safeParse({ code: "pricing/low-margin", severity: "fatal", message }).success; // => false
 * ```
 */
export const findingSchema: z.ZodType<Finding> = /*@__PURE__*/ (() => z.strictObject(shape()))();

/**
 * A finding of a rule.
 *
 * @example
 * ```ts
 * ruleFindingSchema.safeParse({ code: "deal/vat" }).success; // => false
 * ```
 */
export const ruleFindingSchema: z.ZodType<RuleFinding> = /*@__PURE__*/ (() =>
  z.strictObject({
    ...shape(),
    status: z.enum(["fail", "undetermined", "waived", "crashed", "notice"]),
    key: shortText(),
    gates: list(shortText(), 100),
    item: z.exactOptional(shortText()),
    missing: z.exactOptional(list(shortText(), 1000)),
    question: z.exactOptional(textSchema),
    waivedBy: z.exactOptional(z.strictObject({ owner: shortText(), reason: prose() })),
  }))();
