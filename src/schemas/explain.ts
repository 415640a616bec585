import * as z from "zod";
import type { Explained, Operand, Step } from "../model/explain.js";
import { list, prose, shortText } from "./base.js";
import { sourceSchema, textSchema, unitSchema } from "./text.js";

/**
 * A named figure of a step.
 *
 * @example
 * ```ts
 * operandSchema.safeParse({ id: "cost", label: { fr: "coût", en: "cost" }, value: Number.NaN, unit: "cents" }).success; // => false
 * ```
 */
export const operandSchema: z.ZodType<Operand> = /*@__PURE__*/ (() =>
  z.strictObject({ id: shortText(), label: textSchema, value: z.union([z.number(), prose()]), unit: unitSchema }))();

/**
 * A step of an explanation.
 *
 * @example
 * ```ts
 * stepSchema.safeParse({ id: "selling-price" }).success; // => false
 * ```
 */
export const stepSchema: z.ZodType<Step> = /*@__PURE__*/ (() =>
  z.strictObject({
    id: shortText(),
    title: textSchema,
    formula: prose(),
    operands: list(operandSchema, 1000),
    result: operandSchema,
    parameter: z.exactOptional(shortText()),
    source: z.exactOptional(sourceSchema),
  }))();

/**
 * An explained value, around the schema of the value.
 *
 * @example
 * ```ts
 * explainedSchema(centsSchema).parse({ value: "390.00", steps: [] }); // => { value: 39000, steps: [] }
 * ```
 */
export function explainedSchema<T>(value: z.ZodType<T>): z.ZodType<Explained<T>> {
  return z.strictObject({ value, steps: list(stepSchema) });
}
