import { UsageError } from "../errors.js";

/** Currencies of the library: the euro and, for files of before 2002, the French franc. */
export type Currency = "EUR" | "FRF";

declare const currency: unique symbol;

/**
 * An amount of money: a whole number of cents (of centimes for `Cents<"FRF">`), at most 2^53 - 1 in size, never -0.
 *
 * A branded `number`: it prints, compares, stores and clones as a number, and no arithmetic outside the kernel makes one.
 * Euros and francs do not mix.
 */
export type Cents<C extends Currency = "EUR"> = number & {
  /** Types only. */
  readonly [currency]: (c: C) => C;
};

/** No money. */
export const ZERO: Cents = 0 as Cents;

/**
 * Checks a number as an amount in cents.
 *
 * @param value - Cents: a safe integer.
 * @throws `money/not-whole-cents` for a fraction, NaN, Infinity or an amount beyond 2^53 - 1.
 * @example
 * ```ts
 * cents(39000); // => 39000
 * cents(390.5); // throws money/not-whole-cents
 * ```
 */
export function cents(value: number): Cents;
export function cents<C extends Currency>(value: number, currency: C): Cents<C>;
export function cents(value: number): Cents {
  return toCents(value);
}

/** Kernel only: makes an amount of what must already be a whole number of cents. */
export function toCents<C extends Currency>(value: number): Cents<C> {
  if (!Number.isSafeInteger(value))
    throw new UsageError(
      "money/not-whole-cents",
      value,
      "a whole number of cents below 2^53 in size",
      'Write an amount as cents (39050), or with euros("390.50").',
    );
  return (value + 0) as Cents<C>; // + 0 turns -0 into 0
}

/**
 * Is this an amount that {@link cents} accepts?
 *
 * @example
 * ```ts
 * isCents(39000); // => true
 * isCents(0.1); // => false
 * ```
 */
export function isCents(value: unknown): value is Cents {
  return Number.isSafeInteger(value) && !Object.is(value, -0);
}
