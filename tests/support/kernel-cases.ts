import { type Random, random } from "./random.js";

/** One rounding: amount × num / den. */
export interface KernelCase {
  readonly amount: number;
  readonly num: number;
  readonly den: number;
}

const EDGES = [1, 2, 3, 2 ** 26, 2 ** 27 + 1, 2 ** 49, 2 ** 50, 2 ** 51, 2 ** 52, 2 ** 53].flatMap((edge) =>
  [edge - 1, edge, edge + 1].filter((n) => n > 0 && n <= Number.MAX_SAFE_INTEGER),
);

/**
 * An endless supply of hard cases, signs mixed: prices as they are written, numbers of every length,
 * exact ties, ties plus and minus one part of the denominator, and the edges of the method (2^26, 2^50, 2^52, 2^53).
 */
export function kernelCases(seed: number): () => KernelCase {
  const source = random(seed);
  const families = [written, anyLength, nearTie, nearTie, edge];
  return () => {
    const found = (families[source.below(families.length)] ?? written)(source);
    return { ...found, amount: found.amount * sign(source) + 0, num: found.num * sign(source) + 0 }; // + 0: no -0
  };
}

/** round(amount × num / den), half away from zero, by integers alone: the definition. */
export function exactRound({ amount, num, den }: KernelCase): bigint {
  const product = BigInt(amount) * BigInt(num);
  const size = ((product < 0n ? -product : product) * 2n + BigInt(den)) / (2n * BigInt(den));
  return product < 0n ? -size : size;
}

function written(source: Random): KernelCase {
  const den = 10 ** source.below(6);
  return { amount: source.below(100_000_000), num: source.below(2 * den) + 1, den };
}

function anyLength(source: Random): KernelCase {
  return fitting({ amount: source.bits(53), num: source.bits(53), den: source.bits(53) + 1 });
}

function edge(source: Random): KernelCase {
  const pick = (): number => EDGES[source.below(EDGES.length)] ?? 1;
  return { amount: pick(), num: pick(), den: pick() };
}

/** An amount whose product with num lies half a cent (or one part of den more or less) above a whole number of cents. */
function nearTie(source: Random): KernelCase {
  const den = 2 * (source.bits(50) + 1);
  const num = coprime(source.bits(52) + 1, den);
  const target = BigInt(den / 2 + source.below(3) - 1);
  const least = Number((target * inverse(BigInt(num), BigInt(den))) % BigInt(den));
  const room = Math.floor((Number.MAX_SAFE_INTEGER - least) / den);
  return fitting({ amount: least + den * source.below(Math.min(room, 2 ** source.below(40)) + 1), num, den });
}

/** Swaps factor and divisor where the result would not fit an amount, so that most cases have an answer. */
function fitting(found: KernelCase): KernelCase {
  const size = (found.amount / found.den) * found.num;
  return size < Number.MAX_SAFE_INTEGER ? found : { amount: found.amount, num: found.den, den: found.num };
}

function coprime(n: number, den: number): number {
  let candidate = n % 2 === 0 ? n + 1 : n;
  while (gcd(BigInt(candidate), BigInt(den)) !== 1n) candidate += 2;
  return candidate;
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b);
}

/** 1 / n modulo m, by Euclid's algorithm; n and m have no common factor. */
function inverse(n: bigint, m: bigint): bigint {
  let [a, b, x, y] = [n % m, m, 1n, 0n];
  while (b !== 0n) {
    const q = a / b;
    [a, b, x, y] = [b, a - q * b, y, x - q * y];
  }
  return ((x % m) + m) % m;
}

function sign(source: Random): 1 | -1 {
  return source.below(2) === 0 ? 1 : -1;
}
