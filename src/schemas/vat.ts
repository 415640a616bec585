import * as z from "zod";
import type { Totals, Vat, VatGroup, VatRounding } from "../model/vat.js";
import { list, prose, shortText } from "./base.js";
import { fraction, maybe } from "./known.js";
import { centsSchema } from "./money.js";

const category = () => z.enum(["S", "Z", "E", "AE", "K", "G", "O"]);

/**
 * How an item is taxed.
 *
 * @example
 * ```ts
 * vatSchema.parse({ category: "S", rate: 0.196 }); // => { category: "S", rate: 0.196 }
 * vatSchema.safeParse({ category: "S", rate: 19.6 }).success; // => false
 * ```
 */
export const vatSchema: z.ZodType<Vat> = /*@__PURE__*/ (() =>
  z.strictObject({
    category: category(),
    rate: fraction(),
    exemptionReason: maybe(prose()),
    exemptionCode: maybe(shortText()),
  }))();

/**
 * Where VAT is rounded.
 *
 * @example
 * ```ts
 * vatRoundingSchema.parse("perVatRate"); // => "perVatRate"
 * ```
 */
export const vatRoundingSchema: z.ZodType<VatRounding> = /*@__PURE__*/ (() =>
  z.enum(["perUnit", "perLine", "perVatRate", "perTotal"]))();

const groupSchema: z.ZodType<VatGroup> = /*@__PURE__*/ (() =>
  z.strictObject({
    category: category(),
    rate: fraction(),
    exemptionReason: maybe(prose()),
    exemptionCode: maybe(shortText()),
    exclVat: centsSchema,
    vat: centsSchema,
    inclVat: centsSchema,
  }))();

/**
 * Totals of a document.
 *
 * @example
 * ```ts
 * totalsSchema.safeParse({ exclVat: 1000 }).success; // => false
 * ```
 */
export const totalsSchema: z.ZodType<Totals> = /*@__PURE__*/ (() =>
  z.strictObject({
    lines: centsSchema,
    discounts: centsSchema,
    charges: centsSchema,
    exclVat: centsSchema,
    vat: centsSchema,
    inclVat: centsSchema,
    paid: centsSchema,
    rounding: centsSchema,
    amountDue: centsSchema,
    vatGroups: list(groupSchema, 100),
  }))();
