import * as z from "zod";
import type { CommissionTerms, PriceFrom, PriceRounding, Supply } from "../model/quote-supply.js";
import { list, shortText, whole, withoutHostileKeys } from "./base.js";
import { fraction, maybe } from "./known.js";
import { marginOnPriceSchema, markupOnCostSchema } from "./margin.js";
import { centsSchema, notNegativeCentsSchema } from "./money.js";

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
    z.strictObject({ price: notNegativeCentsSchema }),
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
    z.strictObject({ commission: notNegativeCentsSchema }),
    z.strictObject({
      schedule: list(
        z.strictObject({ fromSeats: seats(), options: maybe(words()), commission: notNegativeCentsSchema }),
        1000,
      ),
      seats: seats(),
      options: maybe(words()),
    }),
  ]))();

const bought = () =>
  [
    z.strictObject({
      kind: z.literal("costPlus"),
      cost: notNegativeCentsSchema,
      per: maybe(per()),
      priceFrom: priceFromSchema,
      rounding: maybe(roundingSchema),
    }),
    z.strictObject({
      kind: z.literal("resale"),
      listPrice: notNegativeCentsSchema,
      resellerDiscount: fraction(),
      priceFrom: priceFromSchema,
      rounding: maybe(roundingSchema),
    }),
    z.strictObject({
      kind: z.literal("fixedPrice"),
      price: notNegativeCentsSchema,
      cost: maybe(notNegativeCentsSchema),
      per: maybe(per()),
    }),
    z.strictObject({
      kind: z.literal("tradeIn"),
      credit: notNegativeCentsSchema,
      resaleValue: maybe(notNegativeCentsSchema),
    }),
  ] as const;

const byOthers = () => {
  const sale = { payee: shortText(), clientPrice: notNegativeCentsSchema };
  return [
    z.strictObject({ kind: z.literal("commission"), ...sale, terms: commissionTermsSchema }),
    z.strictObject({ kind: z.literal("accessSubscription"), ...sale, commission: maybe(notNegativeCentsSchema) }),
    z.strictObject({
      kind: z.literal("outOfTerritory"),
      ...sale,
      commission: notNegativeCentsSchema,
      soldOutOfTerritory: maybe(z.boolean()),
      orderCopyOnFile: maybe(z.boolean()),
    }),
    z.strictObject({ kind: z.literal("supportContract"), ...sale, shareKept: fraction() }),
    z.strictObject({
      kind: z.literal("monthlyAllIn"),
      monthlyPrice: notNegativeCentsSchema,
      monthlyCost: maybe(notNegativeCentsSchema),
      payee: maybe(shortText()),
      monthlyCommission: maybe(notNegativeCentsSchema),
    }),
  ] as const;
};

const services = () =>
  [
    z.strictObject({
      kind: z.literal("hourly"),
      place: z.enum(["workshop", "onSite"]),
      rates: z.strictObject({ workshop: maybe(notNegativeCentsSchema), onSite: maybe(notNegativeCentsSchema) }),
      hourlyCost: maybe(notNegativeCentsSchema),
    }),
    z.strictObject({
      kind: z.literal("flatFee"),
      price: notNegativeCentsSchema,
      hours: maybe(z.number().min(0)),
      hourlyCost: maybe(notNegativeCentsSchema),
    }),
    z.strictObject({
      kind: z.literal("percentage"),
      rate: fraction(),
      base: z.strictObject({ of: z.enum(["own", "deal"]), only: maybe(words()), except: maybe(words()) }),
      cost: maybe(notNegativeCentsSchema),
    }),
  ] as const;

/** Terms of a plugin: its own calculator checks the rest. */
const custom = () =>
  z
    .object({
      kind: z
        .string()
        .max(200)
        .regex(/^[^/]+\/[^/]+$/, "expected the kind of a plugin: its id, a slash and one word"),
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
  // A union alone would answer for a wrong built-in kind as if a plugin's had been meant: the kind decides who answers.
  const told = z.preprocess(
    (input, context) => {
      const kind: unknown = Object(input).kind;
      const issues =
        typeof kind === "string" && kind.includes("/") ? [] : (builtIn.safeParse(input).error?.issues ?? []);
      for (const issue of issues) context.addIssue({ ...issue, input } as Parameters<typeof context.addIssue>[0]);
      return input;
    },
    z.union([builtIn, custom()]),
  );
  return withoutHostileKeys(told) as z.ZodType<Supply>;
})();
