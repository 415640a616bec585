import * as z from "zod";
import type { CommissionTerms, PriceFrom, PriceRounding, Supply } from "../model/quote-supply.js";
import { list, shortText, whole, withoutHostileKeys } from "./base.js";
import { fraction, maybe } from "./known.js";
import { marginOnPriceSchema, markupOnCostSchema } from "./margin.js";
import { centsSchema } from "./money.js";

/**
 * The one way in which a price follows from a cost.
 *
 * @example
 * ```ts
 * priceFromSchema.parse({ coefficient: 1.3 }); // => { coefficient: 1.3 }
 * priceFromSchema.safeParse({ margin: 0.3 }).success; // => false
 * ```
 */
export const priceFromSchema: z.ZodType<PriceFrom> = /*@__PURE__*/ (() =>
  z.union([
    z.strictObject({ coefficient: z.number().min(0) }),
    z.strictObject({ markupOnCost: markupOnCostSchema }),
    z.strictObject({ marginOnPrice: marginOnPriceSchema }),
    z.strictObject({ grossMargin: centsSchema }),
    z.strictObject({ price: centsSchema }),
  ]))();

const roundingSchema: z.ZodType<PriceRounding> = /*@__PURE__*/ (() =>
  z.strictObject({
    to: z.enum(["toCent", "endingIn90", "wholeEuros"]),
    direction: z.enum(["nearest", "up", "down"]),
  }))();

const words = () => list(shortText(), 1000);
const seats = () => whole(0, 1_000_000);
const per = () => whole(1, 1_000_000_000);

const commissionTermsSchema: z.ZodType<CommissionTerms> = /*@__PURE__*/ (() =>
  z.union([
    z.strictObject({ commission: centsSchema }),
    z.strictObject({
      schedule: list(z.strictObject({ fromSeats: seats(), options: maybe(words()), commission: centsSchema }), 1000),
      seats: seats(),
      options: maybe(words()),
    }),
  ]))();

const bought = () =>
  [
    z.strictObject({
      kind: z.literal("costPlus"),
      cost: centsSchema,
      per: maybe(per()),
      priceFrom: priceFromSchema,
      rounding: maybe(roundingSchema),
    }),
    z.strictObject({
      kind: z.literal("resale"),
      listPrice: centsSchema,
      resellerDiscount: fraction(),
      priceFrom: priceFromSchema,
      rounding: maybe(roundingSchema),
    }),
    z.strictObject({ kind: z.literal("fixedPrice"), price: centsSchema, cost: maybe(centsSchema), per: maybe(per()) }),
    z.strictObject({ kind: z.literal("tradeIn"), credit: centsSchema, resaleValue: maybe(centsSchema) }),
  ] as const;

const byOthers = () => {
  const sale = { payee: shortText(), clientPrice: centsSchema };
  return [
    z.strictObject({ kind: z.literal("commission"), ...sale, terms: commissionTermsSchema }),
    z.strictObject({ kind: z.literal("accessSubscription"), ...sale, commission: maybe(centsSchema) }),
    z.strictObject({
      kind: z.literal("outOfTerritory"),
      ...sale,
      commission: centsSchema,
      soldOutOfTerritory: maybe(z.boolean()),
      orderCopyOnFile: maybe(z.boolean()),
    }),
    z.strictObject({ kind: z.literal("supportContract"), ...sale, shareKept: fraction() }),
    z.strictObject({
      kind: z.literal("monthlyAllIn"),
      monthlyPrice: centsSchema,
      monthlyCost: maybe(centsSchema),
      payee: maybe(shortText()),
      monthlyCommission: maybe(centsSchema),
    }),
  ] as const;
};

const services = () =>
  [
    z.strictObject({
      kind: z.literal("hourly"),
      place: z.enum(["workshop", "onSite"]),
      rates: z.strictObject({ workshop: maybe(centsSchema), onSite: maybe(centsSchema) }),
      hourlyCost: maybe(centsSchema),
    }),
    z.strictObject({
      kind: z.literal("flatFee"),
      price: centsSchema,
      hours: maybe(z.number().min(0)),
      hourlyCost: maybe(centsSchema),
    }),
    z.strictObject({
      kind: z.literal("percentage"),
      rate: fraction(),
      base: z.strictObject({ of: z.enum(["own", "deal"]), only: maybe(words()), except: maybe(words()) }),
      cost: maybe(centsSchema),
    }),
  ] as const;

/** Terms of a plugin: its own calculator checks the rest. */
const custom = () =>
  z
    .object({
      kind: z
        .string()
        .max(200)
        .regex(/^[^/]+\/[^/]+$/),
    })
    .catchall(z.json());

/**
 * Distribution model or service form of an item, by `kind`; a kind with a slash is a plugin's.
 *
 * @example
 * ```ts
 * supplySchema.safeParse({ kind: "costPlus", cost: "300.00", priceFrom: { coefficient: 1.3 } }).success; // => true
 * supplySchema.safeParse({ kind: "costPlus", cost: 300.5, priceFrom: { coefficient: 1.3 } }).success; // => false
 * ```
 */
export const supplySchema: z.ZodType<Supply> = /*@__PURE__*/ (() => {
  const builtIn = z.discriminatedUnion("kind", [...bought(), ...byOthers(), ...services()]);
  return withoutHostileKeys(z.union([builtIn, custom()])) as unknown as z.ZodType<Supply>;
})();
