import { amountRatio, divRound, mulRound, subtract, sum } from "../model/money/arithmetic.js";
import type { Cents } from "../model/money/cents.js";
import type { Ratio } from "../model/money/ratio.js";
import { checkAboveZero, checkNotNegative } from "./guards.js";

/** A named amount in cents. */
export interface NamedAmount {
  readonly label: string;
  readonly amount: Cents;
}

/** What the four operations are worked out from: figures that the salesperson can stand behind. */
export interface PriceArgumentInput {
  /** Cents; including VAT for a client who does not recover it. */
  readonly price: Cents;
  /** Added: what the client gets for it. */
  readonly benefits?: readonly NamedAmount[];
  /** Subtracted: what he no longer bears. */
  readonly avoided?: readonly NamedAmount[];
  /** Multiplied: a gain each time, and how many times. */
  readonly gain?: { readonly each: Cents; readonly times: number };
  /** Divided: over so many days, patients, acts. */
  readonly over?: { readonly unit: string; readonly count: number };
}

/** The four operations, as figures in cents. */
export interface PriceArgument {
  readonly benefits: Cents;
  readonly avoided: Cents;
  readonly gains: Cents;
  /** Price less the three. */
  readonly netPrice: Cents;
  /** Price for one unit, rounded to the cent; absent without a unit. */
  readonly perUnit?: { readonly unit: string; readonly amount: Cents };
}

/**
 * The four operations of a price argument: add the benefits, subtract what is avoided, multiply the gains, divide the price by its uses.
 *
 * @throws `pricing/not-above-zero` for a count of zero, `pricing/negative-amount`.
 * @example
 * ```ts
 * const argument = priceArgument({ price: euros(3650), gain: { each: euros(2), times: 220 }, over: { unit: "day", count: 365 } });
 * argument.gains; // => 44000
 * argument.perUnit; // => { unit: "day", amount: 1000 }
 * ```
 */
export function priceArgument(input: PriceArgumentInput): PriceArgument {
  const { price, benefits = [], avoided = [], gain, over } = input;
  checkNotNegative("price", price);
  const sums = {
    benefits: total(benefits),
    avoided: total(avoided),
    gains: gain === undefined ? sum([]) : gainOf(gain),
  };
  return {
    ...sums,
    netPrice: subtract(price, sum([sums.benefits, sums.avoided, sums.gains])),
    ...(over === undefined ? {} : { perUnit: { unit: over.unit, amount: costPer(price, over.count) } }),
  };
}

/**
 * Relativization by division: the price of one day, patient or act, in cents, rounded.
 *
 * @example
 * ```ts
 * costPer(euros(7000), 5000); // => 140
 * ```
 */
export function costPer(price: Cents, count: number): Cents {
  checkAboveZero("count", count);
  return divRound(price, count);
}

/**
 * Relativization by comparison: how much less than a dearer reference, in cents and as an exact share of it.
 *
 * @throws `pricing/not-above-zero` for a reference that is not above zero.
 * @example
 * ```ts
 * compareWithReference(euros(7000), euros(8000)).difference; // => 100000
 * ```
 */
export function compareWithReference(
  price: Cents,
  reference: Cents,
): { readonly difference: Cents; readonly share: Ratio } {
  checkAboveZero("reference", reference);
  const difference = subtract(reference, price);
  return { difference, share: amountRatio(difference, reference) };
}

function total(amounts: readonly NamedAmount[]): Cents {
  for (const { amount } of amounts) checkNotNegative("amount", amount);
  return sum(amounts.map(({ amount }) => amount));
}

function gainOf({ each, times }: { readonly each: Cents; readonly times: number }): Cents {
  checkNotNegative("gain", each);
  checkAboveZero("times", times);
  return mulRound(each, times);
}
