import * as z from "zod";
import { UsageError } from "../model/errors.js";
import { type Cents, type Currency, cents } from "../model/money/cents.js";
import { euros, francs } from "../model/money/euros.js";
import { type NarrowRatio, type Rate, ratio } from "../model/money/ratio.js";

const HOW = 'an amount is a whole number of cents (39050) or a decimal string in euros ("390.50")';

/** What {@link centsSchema} reads: cents as a whole number, or euros as a decimal string. */
export type CentsInput = number | string;

function amount<C extends Currency>(read: (written: CentsInput) => Cents<C>): z.ZodType<Cents<C>, CentsInput> {
  const error = ({ input }: { readonly input?: unknown }): string => `received ${shown(input)}; ${HOW}`;
  const written = z.union([z.int({ error }), z.string({ error }).regex(/^-?\d{1,14}(?:\.\d{1,2})?$/, { error })], {
    error,
  });
  return written.transform((value, context) => {
    try {
      return read(value);
    } catch (thrown) {
      if (!(thrown instanceof UsageError)) throw thrown;
      context.addIssue({
        code: "custom",
        message: `received ${shown(value)}; expected ${thrown.expected}`,
        input: value,
      });
      return z.NEVER;
    }
  });
}

/**
 * An amount in euros. In JSON: cents as a whole number (39050), or a decimal string in euros ("390.50").
 * A number with a fraction is refused, with a message that says how to write it.
 *
 * @example
 * ```ts
 * centsSchema.parse("390.50"); // => 39050
 * centsSchema.safeParse(390.5).success; // => false
 * ```
 */
export const centsSchema: z.ZodType<Cents, CentsInput> = /*@__PURE__*/ (() =>
  amount((value) => (typeof value === "number" ? cents(value) : euros(value))))();

/** {@link centsSchema} for a price, a cost or a fee: zero or more. */
export const notNegativeCentsSchema: z.ZodType<Cents, CentsInput> = /*@__PURE__*/ (() =>
  centsSchema.refine((value) => value >= 0, {
    error: ({ input }) => `received ${String(input)} cents; expected an amount of zero or more`,
  }))();

/**
 * An amount in French francs: centimes as a whole number, or a decimal string in francs.
 *
 * @example
 * ```ts
 * francCentsSchema.parse("50000"); // => 5000000
 * ```
 */
export const francCentsSchema: z.ZodType<Cents<"FRF">, CentsInput> = /*@__PURE__*/ (() =>
  amount((value) => (typeof value === "number" ? cents(value, "FRF") : francs(value))))();

/**
 * An exact fraction of whole numbers.
 *
 * @example
 * ```ts
 * ratioSchema.parse({ num: 365, den: 120000 }); // => { num: 365, den: 120000 }
 * ```
 */
export const ratioSchema: z.ZodType<NarrowRatio> = /*@__PURE__*/ (() =>
  z.strictObject({ num: z.int(), den: z.int().min(1) }))();

/**
 * A rate as {@link Rate} allows it: a finite number, a decimal string, or a fraction of whole numbers.
 *
 * @example
 * ```ts
 * rateSchema.parse("0.196"); // => "0.196"
 * rateSchema.safeParse("19,6 %").success; // => false
 * ```
 */
export const rateSchema: z.ZodType<Exclude<Rate, { readonly num: bigint }>> = /*@__PURE__*/ (() =>
  z.union([
    z.number(),
    z.string().max(400).refine(isDecimal, "expected a decimal string such as 0.196"),
    ratioSchema,
  ]))();

function isDecimal(text: string): boolean {
  try {
    ratio(text);
    return true;
  } catch {
    return false;
  }
}

function shown(input: unknown): string {
  if (typeof input === "string") return JSON.stringify(input.slice(0, 80));
  return typeof input === "object" && input !== null ? "an object" : String(input);
}
