import * as z from "zod";
import type { BillingTerms, ContractPrice, ContractScope, RevisionClause } from "../model/contract.js";
import type { ContractDuration, Renewal } from "../model/contract-duration.js";
import type { DeliveryDays, NoticeClause } from "../model/contract-notice.js";
import { list, shortText, whole } from "./base.js";
import { holidayZoneSchema, openingHoursSchema, weekdaysSchema, workingCalendarSchema } from "./calendar.js";
import { dateSchema } from "./date.js";
import { maybe } from "./known.js";
import { centsSchema } from "./money.js";
import { paymentTermSchema } from "./payment.js";

const months = () => whole(1, 1200);

const renewalSchema: z.ZodType<Renewal> = /*@__PURE__*/ (() =>
  z.discriminatedUnion("mode", [
    z.strictObject({ mode: z.literal("none") }),
    z.strictObject({ mode: z.literal("express") }),
    z.strictObject({ mode: z.literal("openEnded") }),
    z.strictObject({
      mode: z.literal("tacit"),
      termMonths: months(),
      cap: maybe(
        z.strictObject({
          maxTotalMonths: whole(1, 3600),
          capCounts: z.enum(["firstTermAndRenewals", "renewalsOnly"]),
          lastTerm: z.enum(["whole", "shortened"]),
        }),
      ),
    }),
  ]))();

const deliverySchema: z.ZodType<DeliveryDays> = /*@__PURE__*/ (() =>
  z.strictObject({
    days: whole(0, 60),
    weekdays: weekdaysSchema,
    zone: holidayZoneSchema,
    closedDates: maybe(list(dateSchema)),
    reading: maybe(z.enum(["code", "publishedTable"])),
    goodFriday: maybe(z.enum(["holiday", "worked"])),
    afterKnown: maybe(z.enum(["notCovered", "lastRule"])),
  }))();

/**
 * How long a contract runs.
 *
 * @example
 * ```ts
 * contractDurationSchema.safeParse({ start: "2003-04-01", firstTermMonths: 12, renewal: { mode: "none" } }).success; // => true
 * ```
 */
export const contractDurationSchema: z.ZodType<ContractDuration> = /*@__PURE__*/ (() =>
  z.strictObject({ start: dateSchema, firstTermMonths: months(), renewal: renewalSchema }))();

/**
 * A clause on notice.
 *
 * @example
 * ```ts
 * noticeClauseSchema.safeParse({ months: 3, countedBackFrom: "end", counts: "received" }).success; // => true
 * ```
 */
export const noticeClauseSchema: z.ZodType<NoticeClause> = /*@__PURE__*/ (() =>
  z.strictObject({
    months: whole(0, 1200),
    days: maybe(whole(0, 3660)),
    countedBackFrom: z.enum(["end", "lastDay", "forward"]),
    counts: z.enum(["sent", "received"]),
    move: maybe(z.strictObject({ when: z.enum(["keep", "next", "previous"]), calendar: workingCalendarSchema })),
    delivery: maybe(deliverySchema),
    form: maybe(shortText()),
  }))();

/**
 * What a service contract includes.
 *
 * @example
 * ```ts
 * contractScopeSchema.safeParse({ labor: true, parts: false, modes: ["onSite"] }).success; // => true
 * ```
 */
export const contractScopeSchema: z.ZodType<ContractScope> = /*@__PURE__*/ (() =>
  z.strictObject({
    labor: z.boolean(),
    parts: z.boolean(),
    modes: list(z.enum(["onSite", "workshop", "remote", "phone"]), 10),
    maintenance: maybe(list(z.enum(["preventive", "corrective", "evolutive"]), 10)),
    content: maybe(list(shortText(), 100)),
    hours: maybe(openingHoursSchema),
    responseMinutes: maybe(whole(0, 1_000_000)),
    claimsRestartMinutes: maybe(whole(0, 1_000_000)),
    visitsPerYear: maybe(whole(0, 366)),
  }))();

/**
 * A price per period.
 *
 * @example
 * ```ts
 * contractPriceSchema.parse({ amount: "1000.00", everyMonths: 12 }); // => { amount: 100000, everyMonths: 12 }
 * ```
 */
export const contractPriceSchema: z.ZodType<ContractPrice> = /*@__PURE__*/ (() =>
  z.strictObject({ amount: centsSchema, everyMonths: months() }))();

const decimal = () =>
  z.union([
    z.number(),
    z
      .string()
      .max(50)
      .regex(/^-?\d+(?:\.\d+)?$/),
  ]);

/**
 * How a price follows an index.
 *
 * @example
 * ```ts
 * revisionClauseSchema.safeParse({ index: "syntec" }).success; // => false
 * ```
 */
export const revisionClauseSchema: z.ZodType<RevisionClause> = /*@__PURE__*/ (() =>
  z.strictObject({
    index: shortText(),
    base: z.strictObject({ value: decimal(), series: shortText() }),
    everyMonths: months(),
    choice: z.discriminatedUnion("by", [
      z.strictObject({ by: z.literal("lastPublished") }),
      z.strictObject({ by: z.literal("monthLag"), lagMonths: whole(0, 1200) }),
    ]),
    chain: z.enum(["fromOriginal", "fromPrevious"]),
    maxIncrease: maybe(decimal()),
    maxDecrease: maybe(decimal()),
  }))();

/**
 * How the price is invoiced.
 *
 * @example
 * ```ts
 * billingTermsSchema.safeParse({ timing: "inAdvance", alignment: "anniversary" }).success; // => true
 * ```
 */
export const billingTermsSchema: z.ZodType<BillingTerms> = /*@__PURE__*/ (() =>
  z.strictObject({
    timing: z.enum(["inAdvance", "inArrears"]),
    alignment: z.enum(["anniversary", "calendar"]),
    payment: maybe(paymentTermSchema),
  }))();
