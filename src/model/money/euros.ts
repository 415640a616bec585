import { UsageError } from "../errors.js";
import { type Cents, type Currency, toCents } from "./cents.js";
import { mulDivRound } from "./round.js";

const AMOUNT = /^-?\d{1,14}(?:\.\d{1,2})?$/;

/**
 * An amount in euros, as written, as exact cents.
 *
 * @param amount - A decimal string (`"390.00"`, `"-0.5"`), or a number of euros with at most two decimals.
 * @throws `money/not-an-amount` for anything else: more than two decimals, a comma, an exponent, NaN.
 * @example
 * ```ts
 * euros("390.00"); // => 39000
 * euros(390); // => 39000
 * euros("0.125"); // throws money/not-an-amount
 * ```
 */
export function euros(amount: number | string): Cents {
  return fromDecimal(amount);
}

/**
 * An amount in French francs, as written, as exact centimes. Francs cannot be added to euros: see {@link francsToEuros}.
 *
 * @throws `money/not-an-amount`.
 * @example
 * ```ts
 * francs("9000"); // => 900000
 * ```
 */
export function francs(amount: number | string): Cents<"FRF"> {
  return fromDecimal(amount);
}

/**
 * Francs to euros at 6.55957, half up to the cent: divided by the full rate, which is neither rounded nor inverted
 * (Regulation (EC) 1103/97, articles 4 and 5; rate of Regulation (EC) 2866/98).
 *
 * @example
 * ```ts
 * francsToEuros(francs("1500000")); // => 22867353
 * ```
 */
export function francsToEuros(amount: Cents<"FRF">): Cents {
  return toCents(mulDivRound(toCents(amount), 100000, 655957));
}

/**
 * Euros to francs at 6.55957, half up to the centime (Regulation (EC) 1103/97, articles 4 and 5).
 *
 * @example
 * ```ts
 * eurosToFrancs(euros(100)); // => 65596
 * ```
 */
export function eurosToFrancs(amount: Cents): Cents<"FRF"> {
  return toCents(mulDivRound(toCents(amount), 655957, 100000));
}

/**
 * Cents as a decimal string with a point and two decimals: the form of EN 16931 and of spreadsheets' text columns.
 *
 * @example
 * ```ts
 * toDecimalString(cents(-5)); // => "-0.05"
 * ```
 */
export function toDecimalString<C extends Currency>(amount: Cents<C>): string {
  const digits = String(Math.abs(toCents(amount))).padStart(3, "0");
  return `${amount < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

function fromDecimal<C extends Currency>(amount: number | string): Cents<C> {
  const text = typeof amount === "number" ? String(amount) : amount;
  if (typeof text !== "string" || !AMOUNT.test(text)) throw notAnAmount(amount);
  const [whole = "", fraction = ""] = text.replace("-", "").split(".");
  const value = Number(whole + fraction.padEnd(2, "0"));
  return toCents(text.startsWith("-") ? 0 - value : value);
}

function notAnAmount(received: unknown): UsageError {
  return new UsageError(
    "money/not-an-amount",
    received,
    'an amount with at most two decimals, as "390.00" or 390',
    "For a price under one cent give a price per several units: { price, per }.",
  );
}
