import * as z from "zod";
import type { PaymentTerm } from "../model/calendar/payment-term.js";
import type { AgreedPayment, DueRule, PaymentPart, PaymentTerms } from "../model/quote-payment.js";
import { list, prose, shortText, whole } from "./base.js";
import { dateSchema } from "./date.js";
import { fraction, maybe } from "./known.js";
import { centsSchema } from "./money.js";

/**
 * When an invoice falls due.
 *
 * @example
 * ```ts
 * paymentTermSchema.parse({ days: 30, mode: "net" }); // => { days: 30, mode: "net" }
 * ```
 */
export const paymentTermSchema: z.ZodType<PaymentTerm> = /*@__PURE__*/ (() =>
  z.strictObject({
    days: whole(0, 3660),
    mode: z.enum(["net", "daysThenEndOfMonth", "endOfMonthThenDays"]),
    thenDayOfNextMonth: maybe(whole(1, 31)),
  }))();

/**
 * When an installment is due.
 *
 * @example
 * ```ts
 * dueRuleSchema.parse({ event: "order" }); // => { event: "order" }
 * ```
 */
export const dueRuleSchema: z.ZodType<DueRule> = /*@__PURE__*/ (() =>
  z.strictObject({
    event: z.enum(["order", "delivery", "installation", "acceptance", "invoice"]),
    term: maybe(paymentTermSchema),
  }))();

const partSchema: z.ZodType<PaymentPart> = /*@__PURE__*/ (() =>
  z.union([
    z.strictObject({ share: fraction() }),
    z.strictObject({ amount: centsSchema }),
    z.strictObject({ weight: z.number().min(0) }),
  ]))();

const agreedPaymentSchema: z.ZodType<AgreedPayment> = /*@__PURE__*/ (() =>
  z.strictObject({
    id: shortText(),
    label: maybe(prose()),
    kind: maybe(z.enum(["deposit", "forfeitableDeposit", "installment"])),
    part: partSchema,
    due: maybe(dueRuleSchema),
  }))();

/**
 * Agreed payments of a deal.
 *
 * @example
 * ```ts
 * paymentTermsSchema.safeParse({ installments: [{ id: "deposit", part: { share: 0.3 } }] }).success; // => true
 * ```
 */
export const paymentTermsSchema: z.ZodType<PaymentTerms> = /*@__PURE__*/ (() =>
  z.strictObject({
    installments: list(agreedPaymentSchema, 1000),
    events: maybe(
      z.strictObject({
        order: maybe(dateSchema),
        delivery: maybe(dateSchema),
        installation: maybe(dateSchema),
        acceptance: maybe(dateSchema),
        invoice: maybe(dateSchema),
      }),
    ),
  }))();
