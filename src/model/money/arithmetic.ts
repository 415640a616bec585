import { UsageError } from "../errors.js";
import { type Cents, type Currency, toCents } from "./cents.js";
import { isNarrow, type Rate, type Ratio, ratio, wide } from "./ratio.js";
import { ratioOver, ratioTimes } from "./ratio-ops.js";
import { mulDivRound, overflow, type RoundingMode, roundQuotient } from "./round.js";

/** 10^4: rates are seldom written with more decimals. */
const SHORT = 10_000;
/** A decimal of at most 15 digits is the only one of its length nearest to its double. */
const DIGITS_15 = 1e15;

/**
 * Sum of two amounts of one currency, in cents.
 *
 * @throws `money/overflow` beyond 2^53 cents; `money/not-whole-cents` for a number that is no amount.
 * @example
 * ```ts
 * add(euros("0.10"), euros("0.20")); // => 30
 * ```
 */
export function add<C extends Currency>(a: Cents<C>, b: Cents<C>): Cents<C> {
  return whole(toCents(a) + toCents(b));
}

/**
 * Difference of two amounts of one currency, in cents.
 *
 * @throws `money/overflow` beyond 2^53 cents.
 * @example
 * ```ts
 * subtract(euros(390), euros(300)); // => 9000
 * ```
 */
export function subtract<C extends Currency>(a: Cents<C>, b: Cents<C>): Cents<C> {
  return whole(toCents(a) - toCents(b));
}

/**
 * The same amount with the other sign (a credit note).
 *
 * @example
 * ```ts
 * negate(euros(12)); // => -1200
 * ```
 */
export function negate<C extends Currency>(a: Cents<C>): Cents<C> {
  return toCents(0 - toCents(a));
}

/**
 * Sum of a list of amounts, in cents; zero for an empty list.
 *
 * @throws `money/overflow` as soon as a partial sum passes 2^53 cents.
 * @example
 * ```ts
 * sum([euros(1), euros(2), euros("0.50")]); // => 350
 * ```
 */
export function sum<C extends Currency = "EUR">(amounts: Iterable<Cents<C>>): Cents<C> {
  let total = 0;
  for (const amount of amounts) total = whole(total + toCents(amount));
  return toCents(total);
}

/**
 * Amount × rate, rounded once to the cent, exactly: no result ever differs from exact decimal arithmetic.
 *
 * @param amount - Cents.
 * @param rate - A number read as its shortest decimal, a decimal string, or an exact fraction.
 * @param mode - Rounding; half away from zero by default.
 * @throws `money/overflow`, `ratio/not-a-decimal`.
 * @example
 * ```ts
 * mulRound(euros(1400), 1.196); // => 167440
 * mulRound(cents(-25), 0.1); // => -3
 * ```
 */
export function mulRound<C extends Currency>(
  amount: Cents<C>,
  rate: Rate,
  mode: RoundingMode = "halfAwayFromZero",
): Cents<C> {
  if (mode !== "halfAwayFromZero") return mulWide(amount, ratio(rate), mode);
  if (typeof rate === "number") {
    const short = Math.round(rate * SHORT); // most rates have four decimals or fewer: one division settles it
    if (short / SHORT === rate && Math.abs(short) < DIGITS_15) return mulNarrow(amount, short, SHORT);
  }
  const r = ratio(rate);
  return isNarrow(r) ? mulNarrow(amount, r.num, r.den) : mulWide(amount, r, mode);
}

/** The common case, without a fraction object in between. */
function mulNarrow<C extends Currency>(amount: Cents<C>, num: number, den: number): Cents<C> {
  if (!Number.isSafeInteger(amount)) toCents(amount); // says what is wrong
  return (mulDivRound(amount, num, den) + 0) as Cents<C>; // + 0: a rate of -0 gives no -0
}

function mulWide<C extends Currency>(amount: Cents<C>, r: Ratio, mode: RoundingMode): Cents<C> {
  const { num, den } = wide(r);
  return toCents(roundQuotient(BigInt(toCents(amount)) * num, den, mode));
}

/**
 * Amount × rate × rate × …, rounded once at the end.
 *
 * @example
 * ```ts
 * mulRoundAll(cents(2), [complement(0.1), complement(0.2)]); // => 1
 * ```
 */
export function mulRoundAll<C extends Currency>(
  amount: Cents<C>,
  rates: readonly Rate[],
  mode: RoundingMode = "halfAwayFromZero",
): Cents<C> {
  return mulRound(amount, rates.reduce<Rate>(ratioTimes, 1), mode);
}

/**
 * Amount ÷ divisor, rounded once to the cent.
 *
 * @throws `ratio/division-by-zero`, `money/overflow`.
 * @example
 * ```ts
 * divRound(euros(10000), 3); // => 333333
 * ```
 */
export function divRound<C extends Currency>(
  amount: Cents<C>,
  divisor: Rate,
  mode: RoundingMode = "halfAwayFromZero",
): Cents<C> {
  return mulRound(amount, ratioOver(1, divisor), mode);
}

/**
 * The exact fraction of one amount over another: a margin over a cost.
 *
 * @throws `ratio/division-by-zero` when the base is zero: ask before.
 * @example
 * ```ts
 * amountRatio(euros(90), euros(300)); // => { num: 9000, den: 30000 }
 * ```
 */
export function amountRatio<C extends Currency>(
  part: Cents<C>,
  base: Cents<C>,
): { readonly num: number; readonly den: number } {
  const num = toCents(part);
  const den = toCents(base);
  if (den === 0) throw new UsageError("ratio/division-by-zero", 0, "a base other than zero");
  return den < 0 ? { num: 0 - num, den: -den } : { num, den };
}

/** A sum or difference of two amounts: a whole number, at most one bit too long, so a double tells whether it fits. */
function whole<C extends Currency>(value: number): Cents<C> {
  if (!Number.isSafeInteger(value)) throw overflow(value);
  return toCents(value);
}
