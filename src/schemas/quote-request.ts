import * as z from "zod";
import type { DocumentAdjustment, QuoteBundle, QuoteItem, QuoteRequest } from "../model/quote-request.js";
import type { Warranty } from "../model/warranty.js";
import { list, prose, recordOf, shortText, whole } from "./base.js";
import { clientSchema } from "./client.js";
import { dateSchema } from "./date.js";
import { fraction, maybe } from "./known.js";
import { centsSchema } from "./money.js";
import { paymentTermsSchema } from "./payment.js";
import { supplySchema } from "./supply.js";
import { vatRoundingSchema, vatSchema } from "./vat.js";

/**
 * Warranty of equipment.
 *
 * @example
 * ```ts
 * warrantySchema.safeParse({ months: 12, place: "workshop", parts: true, labor: true }).success; // => true
 * ```
 */
export const warrantySchema: z.ZodType<Warranty> = /*@__PURE__*/ (() =>
  z.strictObject({
    months: whole(0, 1200),
    place: z.enum(["workshop", "onSite"]),
    parts: z.boolean(),
    labor: z.boolean(),
  }))();

/**
 * A strict schema of an item of a quote, with fields of the host in the place of `vat`: a file may say what an item is, and have its
 * rate looked up.
 *
 * @example
 * ```ts
 * const item = quoteItemSchemaWith({ vatItem: langSchema });
 * item.safeParse({ id: "a", label: "A", vatItem: "fr", supply: { kind: "fixedPrice", price: 100 } }).success; // => true
 * ```
 */
export function quoteItemSchemaWith<F extends z.ZodRawShape>(
  fields: F,
): z.ZodType<Omit<QuoteItem, "vat"> & z.output<z.ZodObject<F>>> {
  const schema = z.strictObject({
    id: shortText(),
    label: prose(),
    supply: supplySchema,
    quantity: maybe(z.number()),
    family: maybe(shortText()),
    supplier: maybe(shortText()),
    product: maybe(shortText()),
    discounts: maybe(list(fraction(), 100)),
    allowance: maybe(centsSchema),
    charge: maybe(centsSchema),
    free: maybe(z.strictObject({ reason: prose(), limits: maybe(list(prose(), 100)) })),
    everyMonths: maybe(whole(1, 1200)),
    optional: maybe(z.boolean()),
    variant: maybe(z.strictObject({ group: shortText(), choice: shortText() })),
    bundle: maybe(shortText()),
    costCheckedOn: maybe(dateSchema),
    warranty: maybe(warrantySchema),
    terms: maybe(list(shortText(), 100)),
    volatile: maybe(z.boolean()),
    illustrative: maybe(z.boolean()),
    note: maybe(prose()),
    ...fields,
  });
  return schema as z.ZodType<Omit<QuoteItem, "vat"> & z.output<z.ZodObject<F>>>;
}

/**
 * An item of a quote.
 *
 * @example
 * ```ts
 * quoteItemSchema.safeParse({ id: "a", label: "A", supply: { kind: "fixedPrice", price: 100 } }).success; // => false
 * ```
 */
export const quoteItemSchema: z.ZodType<QuoteItem> = /*@__PURE__*/ (() => quoteItemSchemaWith({ vat: vatSchema }))();

const bundleSchema: z.ZodType<QuoteBundle> = /*@__PURE__*/ (() =>
  z.strictObject({ id: shortText(), label: prose(), price: centsSchema }))();

const adjustmentSchema: z.ZodType<DocumentAdjustment> = /*@__PURE__*/ (() =>
  z.strictObject({
    kind: z.enum(["discount", "charge"]),
    label: prose(),
    value: z.union([z.strictObject({ amount: centsSchema }), z.strictObject({ rate: fraction() })]),
    vat: maybe(vatSchema),
    cost: maybe(centsSchema),
  }))();

/**
 * A strict schema of a quote request around the schema of its items, with fields of the host beside them.
 *
 * @example
 * ```ts
 * const request = quoteRequestSchemaWith(quoteItemSchema, {});
 * request.safeParse({ id: "q-1", items: [] }).success; // => true
 * ```
 */
export function quoteRequestSchemaWith<I, F extends z.ZodRawShape>(
  item: z.ZodType<I>,
  fields: F,
): z.ZodType<Omit<QuoteRequest, "items"> & { readonly items: readonly I[] } & z.output<z.ZodObject<F>>> {
  const schema = z.strictObject({
    id: shortText(),
    client: maybe(clientSchema),
    items: list(item),
    bundles: maybe(list(bundleSchema, 1000)),
    adjustments: maybe(list(adjustmentSchema, 1000)),
    acceptedOptions: maybe(list(shortText())),
    choices: maybe(recordOf(shortText())),
    vatRounding: maybe(vatRoundingSchema),
    payment: maybe(paymentTermsSchema),
    validityDays: maybe(whole(0, 3660)),
    volatileValidityDays: maybe(whole(0, 3660)),
    paid: maybe(centsSchema),
    ...fields,
  });
  return schema as z.ZodType<Omit<QuoteRequest, "items"> & { readonly items: readonly I[] } & z.output<z.ZodObject<F>>>;
}

/**
 * Everything that a quote is worked out from.
 *
 * @example
 * ```ts
 * quoteRequestSchema.parse({ id: "q-1", items: [] }); // => { id: "q-1", items: [] }
 * ```
 */
export const quoteRequestSchema: z.ZodType<QuoteRequest> = /*@__PURE__*/ (() =>
  quoteRequestSchemaWith(quoteItemSchema, {}))();
