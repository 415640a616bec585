import { UsageError } from "../errors.js";
import { isNarrow, type Rate, type Ratio, ratio, simplest, wide } from "./ratio.js";

/**
 * Product of two exact fractions.
 *
 * @example
 * ```ts
 * ratioTimes(0.9, 0.8); // => { num: 72, den: 100 }
 * ```
 */
export function ratioTimes(a: Rate, b: Rate): Ratio {
  return product(ratio(a), ratio(b));
}

/** On safe integers where they suffice; a fraction turned over may have a negative denominator, which `simplest` puts right. */
function product(x: Ratio, y: Ratio): Ratio {
  if (isNarrow(x) && isNarrow(y)) {
    const num = x.num * y.num;
    const den = x.den * y.den;
    if (Number.isSafeInteger(num) && Number.isSafeInteger(den) && den > 0) return { num: num + 0, den };
  }
  const p = wide(x);
  const q = wide(y);
  return simplest(p.num * q.num, p.den * q.den);
}

/**
 * Quotient of two exact fractions: `ratioOver(0.0365, 12)` is the exact proportional monthly rate 365/120000.
 *
 * @throws `ratio/division-by-zero`, `ratio/not-a-decimal`.
 * @example
 * ```ts
 * ratioOver(0.0365, 12); // => { num: 365, den: 120000 }
 * ```
 */
export function ratioOver(a: Rate, b: Rate): Ratio {
  const y = ratio(b);
  if (isZero(y)) throw new UsageError("ratio/division-by-zero", 0, "a divisor other than zero");
  return product(ratio(a), { num: y.den, den: y.num } as Ratio);
}

/**
 * Sum of two exact fractions.
 *
 * @example
 * ```ts
 * ratioPlus(0.1, 0.2); // => { num: 3, den: 10 }
 * ```
 */
export function ratioPlus(a: Rate, b: Rate): Ratio {
  const x = ratio(a);
  const y = ratio(b);
  if (isNarrow(x) && isNarrow(y) && x.den === y.den) {
    const num = x.num + y.num;
    if (Number.isSafeInteger(num)) return { num: num + 0, den: x.den };
  }
  const p = wide(x);
  const q = wide(y);
  return simplest(p.num * q.den + q.num * p.den, p.den * q.den);
}

/**
 * Difference of two exact fractions.
 *
 * @example
 * ```ts
 * ratioMinus(1, 0.196); // => { num: 804, den: 1000 }
 * ```
 */
export function ratioMinus(a: Rate, b: Rate): Ratio {
  const y = ratio(b);
  return ratioPlus(a, isNarrow(y) ? { num: 0 - y.num, den: y.den } : { num: -y.num, den: y.den });
}

/**
 * What is left of a price after a discount, exactly: 1 - discount.
 *
 * @example
 * ```ts
 * complement(0.066); // => { num: 934, den: 1000 }
 * ```
 */
export function complement(discount: Rate): Ratio {
  return ratioMinus(1, discount);
}

/**
 * Compares two exact fractions: negative, zero or positive, as a sort function wants it.
 *
 * @example
 * ```ts
 * compareRatios(0.3, "0.30"); // => 0
 * ```
 */
export function compareRatios(a: Rate, b: Rate): number {
  const x = ratio(a);
  const y = ratio(b);
  if (isNarrow(x) && isNarrow(y)) {
    const left = x.num * y.den;
    const right = y.num * x.den;
    if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) return Math.sign(left - right);
  }
  const p = wide(x);
  const q = wide(y);
  const left = p.num * q.den;
  const right = q.num * p.den;
  return left < right ? -1 : left > right ? 1 : 0;
}

/**
 * The double nearest to an exact fraction, for display and statistics. Never for money.
 *
 * @throws `ratio/too-large` beyond the doubles (1.8e308), where the answer would be Infinity.
 * @example
 * ```ts
 * ratioToNumber({ num: 90, den: 300 }); // => 0.3
 * ```
 */
export function ratioToNumber(value: Rate): number {
  const r = ratio(value);
  const x = isNarrow(r) ? r.num / r.den : bigQuotient(r.num, r.den);
  if (!Number.isFinite(x)) throw new UsageError("ratio/too-large", x, "a fraction below 1.8e308 in size");
  return x;
}

/** Nearest double of a quotient of bigints: 64 significant bits are kept, plus one that says whether anything was dropped. */
function bigQuotient(num: bigint, den: bigint): number {
  const a = num < 0n ? -num : num;
  if (a === 0n) return 0;
  const shift = BigInt(Math.max(0, 66 - (bits(a) - bits(den))));
  const scaled = a << shift;
  const q = scaled / den;
  const sticky = scaled % den === 0n ? q : q | 1n;
  // In two steps: 2 ** 1100 is no double, yet a quotient of that shift may be one (below 1e-307 it is rounded twice).
  const half = Math.floor(Number(shift) / 2);
  const value = Number(sticky) / 2 ** half / 2 ** (Number(shift) - half);
  return num < 0n ? -value : value;
}

function bits(x: bigint): number {
  return x.toString(16).length * 4;
}

function isZero(value: Ratio): boolean {
  return isNarrow(value) ? value.num === 0 : value.num === 0n;
}
