import * as z from "zod";
import { type Parameter, type ParameterValue, parameterProblems } from "../model/parameter.js";
import { list, prose, recordOf, shortText } from "./base.js";
import { dateSchema, periodSchema } from "./date.js";
import { basisSchema, sourceSchema, textSchema, unitSchema } from "./text.js";

/**
 * One dated value of a parameter, around the schema of the value.
 *
 * @example
 * ```ts
 * const source = { id: "cgi-278", title: "CGI, art. 278" };
 * parameterValueSchema(rateSchema).safeParse({ from: "2014-01-01", value: 0.2, source }).success; // => true
 * ```
 */
export function parameterValueSchema<V>(value: z.ZodType<V>): z.ZodType<ParameterValue<V>> {
  const schema = z.strictObject({
    from: dateSchema,
    until: z.exactOptional(dateSchema),
    value: z.union([value, z.null()]),
    source: sourceSchema,
    verified: z.exactOptional(z.literal(false)),
    fromKnown: z.exactOptional(z.literal(false)),
    note: z.exactOptional(prose()),
    detail: z.exactOptional(recordOf(z.json())),
  });
  return schema;
}

/**
 * A parameter with its history, around the schema of its values; the same faults are refused as by defineParameter.
 *
 * @example
 * ```ts
 * const title = { fr: "Taux", en: "Rate" };
 * const empty = { id: "x", title, unit: "fraction", knownUntil: "2026-01-01", values: [] };
 * parameterSchema(rateSchema).safeParse(empty).success; // => false
 * ```
 */
export function parameterSchema<V>(value: z.ZodType<V>): z.ZodType<Parameter<V>> {
  const schema = z.strictObject({
    id: shortText(),
    title: textSchema,
    unit: unitSchema,
    basis: z.exactOptional(basisSchema),
    knownUntil: dateSchema,
    values: list(parameterValueSchema(value)),
    uncollected: z.exactOptional(list(periodSchema, 1000)),
  });
  return schema.superRefine((parameter, context) => {
    for (const { code, at } of parameterProblems(parameter))
      context.addIssue({
        code: "custom",
        message: at === undefined ? code : `${code} at ${at}`,
        path: ["values"],
        input: parameter,
      });
  });
}
