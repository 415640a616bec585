import * as z from "zod";
import type { DealFigures, Quote, QuoteAdjustment, QuoteLine } from "../model/quote.js";
import type { MarginFigures, NoMargin } from "../model/quote-margin.js";
import type { Installment } from "../model/quote-payment.js";
import { list, prose, shortText, whole } from "./base.js";
import { clientSchema } from "./client.js";
import { dateSchema } from "./date.js";
import { findingSchema } from "./finding.js";
import { fraction, maybe } from "./known.js";
import { marginOnPriceSchema, markupOnCostSchema } from "./margin.js";
import { centsSchema } from "./money.js";
import { dueRuleSchema } from "./payment.js";
import { warrantySchema } from "./quote-request.js";
import { totalsSchema, vatRoundingSchema, vatSchema } from "./vat.js";

/** A value, or the reason why there is none. */
const orReason = <T extends z.ZodType, R extends string>(value: T, reasons: readonly [R, ...R[]]) =>
  z.discriminatedUnion("ok", [
    z.strictObject({ ok: z.literal(true), value }),
    z.strictObject({ ok: z.literal(false), reason: z.enum(reasons) }),
  ]);

const NO_MARGIN: readonly [NoMargin, ...NoMargin[]] = ["noCost", "costUnknown", "noRevenue", "commissionUnknown"];

const marginSchema: z.ZodType<MarginFigures> = /*@__PURE__*/ (() =>
  z.strictObject({
    revenue: centsSchema,
    cost: maybe(centsSchema),
    grossMargin: orReason(centsSchema, NO_MARGIN),
    markupOnCost: orReason(markupOnCostSchema, NO_MARGIN),
    marginOnPrice: orReason(marginOnPriceSchema, NO_MARGIN),
  }))();

const lineSchema: z.ZodType<QuoteLine> = /*@__PURE__*/ (() =>
  z.strictObject({
    id: shortText(),
    label: prose(),
    kind: shortText(),
    quantity: z.number(),
    unitPrice: z.strictObject({ price: centsSchema, per: maybe(whole(1, 1_000_000_000)) }),
    discounts: maybe(list(fraction(), 100)),
    allowance: maybe(centsSchema),
    charge: maybe(centsSchema),
    exclVat: centsSchema,
    vat: vatSchema,
    vatAmount: maybe(centsSchema),
    inclVat: maybe(centsSchema),
    documentDiscount: maybe(centsSchema),
    payee: maybe(shortText()),
    commission: maybe(centsSchema),
    everyMonths: maybe(whole(1, 1200)),
    family: maybe(shortText()),
    supplier: maybe(shortText()),
    product: maybe(shortText()),
    bundle: maybe(shortText()),
    free: maybe(z.strictObject({ reason: prose(), limits: maybe(list(prose(), 100)) })),
    optional: maybe(z.boolean()),
    variant: maybe(z.strictObject({ group: shortText(), choice: shortText() })),
    warranty: maybe(warrantySchema),
    terms: maybe(list(shortText(), 100)),
    illustrative: maybe(z.boolean()),
    note: maybe(prose()),
    margin: marginSchema,
  }))();

const adjustmentSchema: z.ZodType<QuoteAdjustment> = /*@__PURE__*/ (() =>
  z.strictObject({
    kind: z.enum(["discount", "charge"]),
    label: prose(),
    amount: centsSchema,
    parts: list(z.strictObject({ vat: vatSchema, amount: centsSchema }), 1000),
  }))();

const installmentSchema: z.ZodType<Installment> = /*@__PURE__*/ (() =>
  z.strictObject({
    id: shortText(),
    label: maybe(prose()),
    kind: z.enum(["deposit", "forfeitableDeposit", "installment"]),
    amount: centsSchema,
    due: maybe(dueRuleSchema),
    dueOn: maybe(dateSchema),
  }))();

const figuresSchema: z.ZodType<DealFigures> = /*@__PURE__*/ (() => {
  const named = list(z.strictObject({ name: z.string().max(200), margin: marginSchema }));
  return z.strictObject({
    exclVat: centsSchema,
    own: centsSchema,
    others: centsSchema,
    commissions: centsSchema,
    margin: marginSchema,
    knownMargin: z.strictObject({ margin: marginSchema, without: list(shortText()) }),
    byFamily: named,
    bySupplier: named,
  });
})();

/**
 * A quote, as stored or sent. Sums are not worked out again: that is for the rules.
 *
 * @example
 * ```ts
 * quoteSchema.safeParse({ id: "q-1" }).success; // => false
 * ```
 */
export const quoteSchema: z.ZodType<Quote> = /*@__PURE__*/ (() =>
  z.strictObject({
    id: shortText(),
    issuedOn: dateSchema,
    validThrough: maybe(dateSchema),
    client: maybe(clientSchema),
    lines: list(lineSchema),
    alternatives: list(lineSchema),
    adjustments: list(adjustmentSchema, 1000),
    vatRounding: vatRoundingSchema,
    totals: totalsSchema,
    otherTotals: list(
      z.strictObject({ payee: maybe(shortText()), everyMonths: maybe(whole(1, 1200)), totals: totalsSchema }),
      1000,
    ),
    deal: figuresSchema,
    installments: list(installmentSchema),
    shownFirst: z.enum(["inclVat", "exclVat"]),
    findings: list(findingSchema),
  }))();
