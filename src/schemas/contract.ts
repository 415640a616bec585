import * as z from "zod";
import type { HolidayZone } from "../model/calendar/holiday-zone.js";
import type { OpeningHours } from "../model/calendar/opening-hours.js";
import type { Weekday, WorkingCalendar } from "../model/calendar/working-days.js";
import type {
  Amendment,
  BillingTerms,
  Contract,
  ContractCopies,
  ContractKind,
  ContractPrice,
  ContractScope,
  RevisionClause,
} from "../model/contract.js";
import type { ContractDuration, Renewal } from "../model/contract-duration.js";
import type { NoticeClause } from "../model/contract-notice.js";
import { list, prose, shortText, whole } from "./base.js";
import { dateSchema } from "./date.js";
import { known, maybe } from "./known.js";
import { centsSchema } from "./money.js";
import { paymentTermSchema } from "./quote-request.js";

const months = () => whole(1, 1200);

const weekdays = () =>
  list(z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(6), z.literal(7)]), 7);

const ZONES = (): [HolidayZone, ...HolidayZone[]] => [
  "FR",
  "FR-alsace-moselle",
  "FR-GP",
  "FR-MQ",
  "FR-GF",
  "FR-RE",
  "FR-YT",
  "FR-BL",
  "FR-MF",
  "FR-NC",
  "FR-PF",
  "FR-WF",
  "FR-PM",
  "none",
];

/**
 * A working calendar.
 *
 * @example
 * ```ts
 * workingCalendarSchema.safeParse({ workingWeekdays: [1, 2, 3, 5], zone: "FR" }).success; // => true
 * ```
 */
export const workingCalendarSchema: z.ZodType<WorkingCalendar> = /*@__PURE__*/ (() =>
  z.strictObject({
    workingWeekdays: weekdays(),
    zone: z.enum(ZONES()),
    closedDates: maybe(list(dateSchema)),
    reading: maybe(z.enum(["code", "publishedTable"])),
    goodFriday: maybe(z.enum(["holiday", "worked"])),
    afterKnown: maybe(z.enum(["notCovered", "lastRule"])),
  }))();

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

const noticeSchema: z.ZodType<NoticeClause> = /*@__PURE__*/ (() =>
  z.strictObject({
    months: whole(0, 1200),
    days: maybe(whole(0, 3660)),
    countedBackFrom: z.enum(["end", "lastDay", "forward"]),
    counts: z.enum(["sent", "received"]),
    move: maybe(z.strictObject({ when: z.enum(["keep", "next", "previous"]), calendar: workingCalendarSchema })),
    delivery: maybe(z.strictObject({ days: whole(0, 60), weekdays: weekdays(), zone: z.enum(ZONES()) })),
    form: maybe(shortText()),
  }))();

const hoursSchema: z.ZodType<OpeningHours> = /*@__PURE__*/ (() => {
  const time = z.string().regex(/^(?:[01]\d|2[0-4]):[0-5]\d$/, 'expected a time: "09:00"');
  const slots = maybe(list(z.tuple([time, time]), 48));
  const days: Record<`${Weekday}`, typeof slots> = {
    1: slots,
    2: slots,
    3: slots,
    4: slots,
    5: slots,
    6: slots,
    7: slots,
  };
  return z.strictObject(days);
})();

const scopeSchema: z.ZodType<ContractScope> = /*@__PURE__*/ (() =>
  z.strictObject({
    labor: z.boolean(),
    parts: z.boolean(),
    modes: list(z.enum(["onSite", "workshop", "remote", "phone"]), 10),
    maintenance: maybe(list(z.enum(["preventive", "corrective", "evolutive"]), 10)),
    content: maybe(list(shortText(), 100)),
    hours: maybe(hoursSchema),
    responseMinutes: maybe(whole(0, 1_000_000)),
    claimsRestartMinutes: maybe(whole(0, 1_000_000)),
    visitsPerYear: maybe(whole(0, 366)),
  }))();

const priceSchema: z.ZodType<ContractPrice> = /*@__PURE__*/ (() =>
  z.strictObject({ amount: centsSchema, everyMonths: months() }))();

const decimal = () =>
  z.union([
    z.number(),
    z
      .string()
      .max(50)
      .regex(/^-?\d+(?:\.\d+)?$/),
  ]);

const revisionSchema: z.ZodType<RevisionClause> = /*@__PURE__*/ (() =>
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

const billingSchema: z.ZodType<BillingTerms> = /*@__PURE__*/ (() =>
  z.strictObject({
    timing: z.enum(["inAdvance", "inArrears"]),
    alignment: z.enum(["anniversary", "calendar"]),
    payment: maybe(paymentTermSchema),
  }))();

const copiesSchema: z.ZodType<ContractCopies> = /*@__PURE__*/ (() =>
  z.strictObject({
    count: whole(0, 1000),
    heldBy: maybe(list(shortText(), 100)),
    signatures: list(
      z.strictObject({
        party: shortText(),
        on: z.nullable(dateSchema),
        name: maybe(shortText()),
        capacity: maybe(shortText()),
        mention: maybe(prose()),
      }),
      100,
    ),
  }))();

const amendmentSchema: z.ZodType<Amendment> = /*@__PURE__*/ (() =>
  z.strictObject({
    id: shortText(),
    effectiveOn: dateSchema,
    signedOn: maybe(dateSchema),
    title: maybe(prose()),
    duration: maybe(contractDurationSchema),
    notice: known(noticeSchema),
    price: maybe(priceSchema),
    revision: known(revisionSchema),
    scope: maybe(scopeSchema),
    billing: maybe(billingSchema),
  }))();

/**
 * What a contract is about.
 *
 * @example
 * ```ts
 * contractKindSchema.parse("maintenance"); // => "maintenance"
 * ```
 */
export const contractKindSchema: z.ZodType<ContractKind> = /*@__PURE__*/ (() =>
  z.enum([
    "maintenance",
    "assistance",
    "publisherSupport",
    "license",
    "access",
    "lease",
    "warranty",
    "warrantyExtension",
  ]))();

/** Fields of a contract that a file may leave to the program that reads it. */
type LeftOut = "client" | "price" | "signedOn";

/**
 * A strict schema of a contract with fields of the host in the place of `client`, `price` and `signedOn`: a file may name its client once,
 * and take prices from a quote.
 *
 * @example
 * ```ts
 * const duration = { start: "2003-04-01", firstTermMonths: 12, renewal: { mode: "none" } };
 * contractSchemaWith({}).safeParse({ id: "c", kind: "maintenance", duration }).success; // => true
 * ```
 */
export function contractSchemaWith<F extends z.ZodRawShape>(
  fields: F,
): z.ZodType<Omit<Contract, LeftOut> & z.output<z.ZodObject<F>>> {
  const role = z.enum(["client", "reseller", "publisher", "lessor", "manufacturer", "networkProvider", "other"]);
  const schema = z.strictObject({
    id: shortText(),
    kind: contractKindSchema,
    title: maybe(prose()),
    parties: maybe(list(z.strictObject({ id: shortText(), name: maybe(shortText()), role }), 100)),
    duration: contractDurationSchema,
    scope: maybe(scopeSchema),
    notice: known(noticeSchema),
    lateNotice: maybe(z.enum(["nextExpiry", "void"])),
    noticeGiven: maybe(z.strictObject({ sentOn: dateSchema, receivedOn: maybe(dateSchema), by: maybe(shortText()) })),
    terminatedOn: maybe(dateSchema),
    revision: known(revisionSchema),
    billing: maybe(billingSchema),
    copies: maybe(copiesSchema),
    amendments: maybe(list(amendmentSchema, 1000)),
    ...fields,
  });
  return schema as unknown as z.ZodType<Omit<Contract, LeftOut> & z.output<z.ZodObject<F>>>;
}

/**
 * A contract of a client.
 *
 * @example
 * ```ts
 * contractSchema.safeParse({ id: "c", kind: "maintenance" }).success; // => false
 * ```
 */
export const contractSchema: z.ZodType<Contract> = /*@__PURE__*/ (() =>
  contractSchemaWith({ client: shortText(), price: maybe(priceSchema), signedOn: known(dateSchema) }))();
