import { UsageError } from "../errors.js";

/** An exact fraction of two safe integers, `den` above zero. */
export interface NarrowRatio {
  readonly num: number;
  readonly den: number;
}

/** An exact fraction too long for safe integers. */
export interface WideRatio {
  readonly num: bigint;
  readonly den: bigint;
}

/**
 * An exact fraction: what a rate or a coefficient is inside the kernel. Not a document: it may hold a `bigint`.
 *
 * A derived factor (1 - discount, rate / 12, 1 / (1 - margin)) is formed here, never in a double, where it would be another decimal.
 */
export type Ratio = NarrowRatio | WideRatio;

/** What a caller may write for a rate: a number read as its shortest decimal, a decimal string, or an exact fraction. */
export type Rate = number | string | Ratio;

const DECIMAL = /^-?\d+(?:\.\d+)?$/;

/**
 * The exact fraction that a rate, coefficient or quantity stands for: `0.196` is 196/1000, not the nearest double.
 *
 * A number is read as its shortest decimal (what it prints as); a decimal string digit by digit; a fraction is checked.
 *
 * @throws `ratio/not-a-decimal` for NaN, Infinity, `"12,5"`, `"1e3"`, a denominator of zero or below.
 * @example
 * ```ts
 * ratio(0.196); // => { num: 196, den: 1000 }
 * ratio("0.0365"); // => { num: 365, den: 10000 }
 * ratio("12,5"); // throws ratio/not-a-decimal
 * ```
 */
export function ratio(value: Rate): Ratio {
  if (typeof value === "number") return fromNumber(value);
  if (typeof value === "string") return fromText(value);
  if (typeof value !== "object" || value === null) throw notDecimal(value);
  return checked(value);
}

/**
 * The smallest power of ten over which the number is whole. The division of two exact integers is correctly rounded,
 * so equality proves that the number is the double nearest to that decimal.
 */
function fromNumber(x: number): Ratio {
  for (let den = 1; den <= 1e15; den *= 10) {
    const num = Math.round(x * den);
    if (!Number.isSafeInteger(num)) break;
    if (num / den === x) return { num: num + 0, den };
  }
  if (!Number.isFinite(x)) throw notDecimal(x);
  return shortestDecimal(x);
}

/** A double's shortest decimal, which may have an exponent: 1.5e-7 is 15 over 10^8. */
function shortestDecimal(x: number): Ratio {
  const [digits = "", exponent = "0"] = x.toString().split("e");
  const [whole = "", decimals = ""] = digits.split(".");
  return scaled(whole + decimals, Number(exponent) - decimals.length);
}

const MAX_DIGITS = 400;

function fromText(text: string): Ratio {
  if (text.length > MAX_DIGITS || !DECIMAL.test(text)) throw notDecimal(text);
  const [whole = "", decimals = ""] = text.split(".");
  return scaled(whole + decimals, -decimals.length);
}

/** digits × 10^exponent. */
function scaled(digits: string, exponent: number): Ratio {
  const size = 10n ** BigInt(Math.abs(exponent));
  return exponent < 0 ? simplest(BigInt(digits), size) : simplest(BigInt(digits) * size, 1n);
}

function checked(value: Ratio): Ratio {
  if (isNarrow(value)) {
    if (!Number.isSafeInteger(value.num) || !Number.isSafeInteger(value.den) || value.den <= 0) throw notDecimal(value);
    return value;
  }
  if (typeof value.num !== "bigint" || typeof value.den !== "bigint" || value.den <= 0n) throw notDecimal(value);
  return value;
}

function notDecimal(received: unknown): UsageError {
  return new UsageError(
    "ratio/not-a-decimal",
    received,
    'a finite number, a decimal string such as "0.196", or { num, den } with den above zero',
    "Write a decimal point, no spaces and no exponent.",
  );
}

/** Kernel only: does the fraction fit safe integers? */
export function isNarrow(value: Ratio): value is NarrowRatio {
  return typeof value.num === "number" && typeof value.den === "number";
}

/** Kernel only: both terms as bigint. */
export function wide(value: Ratio): WideRatio {
  return isNarrow(value) ? { num: BigInt(value.num), den: BigInt(value.den) } : value;
}

const LIMIT = /* @__PURE__ */ (() => BigInt(Number.MAX_SAFE_INTEGER))();

/** Kernel only: the fraction on safe integers where it fits as written, else reduced, else on bigints. `den` must not be zero. */
export function simplest(num: bigint, den: bigint): Ratio {
  if (den < 0n) return simplest(-num, -den);
  if (fits(num, den)) return { num: Number(num), den: Number(den) };
  const g = gcd(num < 0n ? -num : num, den);
  const n = num / g;
  const d = den / g;
  return fits(n, d) ? { num: Number(n), den: Number(d) } : { num: n, den: d };
}

function fits(num: bigint, den: bigint): boolean {
  return num <= LIMIT && num >= -LIMIT && den <= LIMIT;
}

/** Kernel only: greatest common divisor of two numbers, none negative; 1 for two zeros. */
export function gcd(a: bigint, b: bigint): bigint {
  let x = a;
  let y = b;
  while (y !== 0n) [x, y] = [y, x % y];
  return x === 0n ? 1n : x;
}
