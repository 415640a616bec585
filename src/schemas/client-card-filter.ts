import * as z from "zod";
import type { CardCondition, CardFilter, FilterValue } from "../model/client-card-filter.js";
import { list } from "./base.js";
import { dateSchema } from "./date.js";

const DEEPEST = 20;
const WIDEST = 10_000;
const LONGEST_PATH = 8;

const path = () =>
  z
    .string()
    .min(1)
    .max(200)
    .refine((names) => names.split(".").length <= LONGEST_PATH, `expected a dotted path of 1 to ${LONGEST_PATH} names`);

const valueSchema: z.ZodType<FilterValue> = /*@__PURE__*/ (() => z.union([z.string(), z.number(), z.boolean()]))();

/**
 * A condition on one field of a card.
 *
 * @example
 * ```ts
 * cardConditionSchema.safeParse({ field: "practice.practitioners", atLeast: 3 }).success; // => true
 * cardConditionSchema.safeParse({ field: "practice.practitioners", atLeast: "3" }).success; // => false
 * ```
 */
export const cardConditionSchema: z.ZodType<CardCondition> = /*@__PURE__*/ (() => {
  const field = path();
  return z.union([
    z.strictObject({ field, is: valueSchema }),
    z.strictObject({ field, isNot: valueSchema }),
    z.strictObject({ field, oneOf: list(valueSchema) }),
    z.strictObject({ field, atLeast: z.number() }),
    z.strictObject({ field, atMost: z.number() }),
    z.strictObject({ field, before: dateSchema }),
    z.strictObject({ field, from: dateSchema }),
    z.strictObject({ field, contains: z.string() }),
    z.strictObject({ field, known: z.boolean() }),
  ]);
})();

/** Is a filter beyond the bounds of `selectCards`? Looked at without recursion: a hostile filter must not overflow the stack. */
function tooLarge(filter: unknown): boolean {
  let level: readonly unknown[] = [filter];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST || level.length > WIDEST) return true;
    level = level.flatMap((one) => {
      if (typeof one !== "object" || one === null) return [];
      const { all, any, not, where } = one as Readonly<Record<string, unknown>>;
      return [all, any, not, where].flat().filter((inner) => inner !== undefined);
    });
  }
  return false;
}

/**
 * A multi-criteria selection as it is stored: what `selectCards` runs, up to 20 levels deep.
 *
 * @example
 * ```ts
 * const filter = { all: [{ field: "identity.department", is: "22" }, { not: { field: "computerized", is: true } }] };
 * cardFilterSchema.parse(filter); // => filter
 * cardFilterSchema.safeParse({ field: "computerized" }).success; // => false
 * ```
 */
export const cardFilterSchema: z.ZodType<CardFilter> = /*@__PURE__*/ (() => {
  const inner: z.ZodType<CardFilter> = z.lazy(() =>
    z.union([
      cardConditionSchema,
      z.strictObject({ all: list(inner) }),
      z.strictObject({ any: list(inner) }),
      z.strictObject({ not: inner }),
      z.strictObject({ some: path(), where: inner }),
    ]),
  );
  const bounded = z.preprocess((filter, context) => {
    if (!tooLarge(filter)) return filter;
    context.addIssue({ code: "custom", message: `more than ${DEEPEST} levels, or more than ${WIDEST} filters on one` });
    return z.NEVER;
  }, inner);
  return bounded as z.ZodType<CardFilter>;
})();
