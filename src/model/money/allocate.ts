import { UsageError } from "../errors.js";
import { type Cents, type Currency, toCents } from "./cents.js";
import { gcd, type Rate, ratio, wide } from "./ratio.js";
import { roundHalfAway } from "./round.js";

/**
 * Who takes the odd cents of a split.
 *
 * - `largestRemainder`: each part is cut down, spare cents go to the largest remainders, ties to the first parts.
 * - `lastAbsorbs`: each part is rounded, the last takes the difference.
 */
export type AllocationMode = "largestRemainder" | "lastAbsorbs";

/**
 * Shares an amount out by weights without losing or making a cent: the parts always sum to the whole.
 * A negative amount is the mirror of the positive one. A weight of zero gets nothing under `largestRemainder`.
 *
 * @param total - Cents.
 * @param weights - Any decimals, zero or above, not all zero; they need not sum to one.
 * @throws `allocate/bad-weights` for an empty list, a negative weight, or only zeros; `allocate/sign-change` when the last part would
 * get another sign than the amount (0.05 in ten parts, last absorbs).
 * @example
 * ```ts
 * allocate(euros(10000), [1, 1, 1]); // => [333334, 333333, 333333]
 * allocate(euros(10000), [1, 1, 1], "lastAbsorbs"); // => [333333, 333333, 333334]
 * ```
 */
export function allocate<C extends Currency>(
  total: Cents<C>,
  weights: readonly Rate[],
  mode: AllocationMode = "largestRemainder",
): Cents<C>[] {
  const shares = wholeWeights(weights);
  const all = shares.reduce((a, b) => a + b, 0n);
  if (shares.length === 0 || all === 0n || shares.some((w) => w < 0n)) throw badWeights(weights.length);
  const amount = BigInt(Math.abs(toCents(total)));
  const parts = splitBy(mode)(amount, shares, all);
  return parts.map((part) => toCents(total < 0 ? 0 - part : part));
}

/**
 * Shares an amount out in equal parts.
 *
 * @param parts - Whole number of parts, 1 or more.
 * @throws `allocate/bad-weights`, `allocate/sign-change` as {@link allocate}.
 * @example
 * ```ts
 * allocateEqually(cents(5), 3); // => [2, 2, 1]
 * ```
 */
export function allocateEqually<C extends Currency>(
  total: Cents<C>,
  parts: number,
  mode: AllocationMode = "largestRemainder",
): Cents<C>[] {
  if (!Number.isInteger(parts) || parts < 1 || parts > 1_000_000) throw badWeights(parts);
  return allocate(total, new Array<number>(parts).fill(1), mode);
}

function splitBy(mode: AllocationMode): (amount: bigint, shares: readonly bigint[], all: bigint) => number[] {
  if (mode === "largestRemainder") return largestRemainder;
  if (mode === "lastAbsorbs") return lastAbsorbs;
  throw new UsageError("allocate/unknown-mode", mode, "largestRemainder or lastAbsorbs");
}

/** Weights on one denominator, as whole numbers. */
function wholeWeights(weights: readonly Rate[]): bigint[] {
  const exact = weights.map((weight) => wide(ratio(weight)));
  const common = exact.reduce((product, { den }) => product * (den / gcd(product, den)), 1n);
  return exact.map(({ num, den }) => num * (common / den));
}

function largestRemainder(amount: bigint, shares: readonly bigint[], all: bigint): number[] {
  const parts = shares.map((share) => Number((amount * share) / all));
  const rests = shares.map((share) => (amount * share) % all);
  const spare = Number(amount - parts.reduce((a, part) => a + BigInt(part), 0n));
  const order = shares.map((_, index) => index).sort((a, b) => compare(rests[b], rests[a]) || a - b);
  for (const index of order.slice(0, spare)) parts[index] = (parts[index] ?? 0) + 1;
  return parts;
}

function lastAbsorbs(amount: bigint, shares: readonly bigint[], all: bigint): number[] {
  const parts = shares.slice(0, -1).map((share) => roundHalfAway(amount * share, all));
  const last = Number(amount - parts.reduce((a, part) => a + BigInt(part), 0n));
  if (last < 0)
    throw new UsageError(
      "allocate/sign-change",
      last,
      "a last part of the same sign as the amount",
      "Use fewer parts, or the mode largestRemainder.",
    );
  return [...parts, last];
}

function compare(a = 0n, b = 0n): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function badWeights(received: unknown): UsageError {
  return new UsageError("allocate/bad-weights", received, "one weight or more, none negative, at least one above zero");
}
