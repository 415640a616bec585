import { UsageError } from "../errors.js";

/**
 * How a half cent, or any fraction of one, is rounded. Negative amounts mirror positive ones.
 *
 * - `halfAwayFromZero`: commercial rounding, the default everywhere (0.5 -> 1, -0.5 -> -1).
 * - `halfEven`: a half goes to the even cent.
 * - `towardZero`: cut. `awayFromZero`: any fraction counts as a cent.
 */
export type RoundingMode = "halfAwayFromZero" | "halfEven" | "towardZero" | "awayFromZero";

/** A product up to here, and its remainder, are exact in a double. */
const EXACT = 2 ** 52;
/** Kernel only: 4u with u = 2^-53, the unit roundoff of a double. */
export const FOUR_U: number = 2 ** -51;

/**
 * amount × num / den, rounded half away from zero, exactly. All three are safe integers, den above zero.
 *
 * **The filter**, on sizes (products and quotients of doubles mirror their signs). With f = fl(num/den) and v = fl(amount × f), each
 * operation is correctly rounded, so v = exact × (1 + d1)(1 + d2) with |d| <= u, hence |v - exact| <= (2u + u²)·exact < 3u·v.
 * We compare with E = 4u·v, an exact scaling. near = floor(fl(v + 1/2)); near - v is exact (Sterbenz, or near = 0), so 1/2 - |near - v|
 * is the distance from v to the closest half. Above E, no half lies between v and the exact value, and near is the answer for both:
 * fl(v + 1/2) is off by at most u(v + 1/2), which carries it over a whole number only if v lies that close to a half; for v >= 1/2
 * that is at most 2u·v < E, and for v < 1/2 it takes a v within u of 1/2, where E is almost 2u.
 * From v >= 2^50 on, E >= 1/2 and the filter always hands over: the bound guards its own range.
 *
 * **The exact remainder** decides near a tie: see {@link nearTie}.
 */
export function mulDivRound(amount: number, num: number, den: number): number {
  return mulRoundBy(amount, num, den, num / den);
}

/** {@link mulDivRound} with its factor at hand: fl(num / den), taken once where one rate serves many amounts. */
export function mulRoundBy(amount: number, num: number, den: number, factor: number): number {
  const product = amount * factor;
  const v = product < 0 ? -product : product;
  const near = Math.floor(v + 0.5);
  const clear = 0.5 - Math.abs(near - v) > FOUR_U * v;
  const q = clear ? near : nearTie(Math.abs(amount), Math.abs(num), den);
  return product < 0 ? 0 - q : q;
}

/**
 * For N = a·n <= 2^52: N, q·den <= N + (den + 1)/2 <= 2^53 and R = N - q·den are integers a double holds exactly; fl(N/den) is off by at
 * most u·N/den <= 1/(2·den), so q is off by at most one, and R says which way. A tie is simply 2R = den. Beyond 2^52: bigints.
 */
function nearTie(a: number, n: number, den: number): number {
  const product = a * n;
  if (product > EXACT) return roundHalfAway(BigInt(a) * BigInt(n), BigInt(den));
  const q = Math.round(product / den);
  const rest = product - q * den;
  if (2 * rest >= den) return q + 1;
  return 2 * rest < -den ? q - 1 : q;
}

/** Kernel only: num / den rounded half away from zero, on bigints; den above zero. */
export function roundHalfAway(num: bigint, den: bigint): number {
  const size = num < 0n ? -num : num;
  return fitting(num < 0n, (2n * size + den) / (2n * den));
}

/** Kernel only: the same in any mode. */
export function roundQuotient(num: bigint, den: bigint, mode: RoundingMode): number {
  if (mode === "halfAwayFromZero") return roundHalfAway(num, den);
  const size = num < 0n ? -num : num;
  const q = size / den;
  return fitting(num < 0n, roundsUp(q, size % den, den, mode) ? q + 1n : q);
}

function roundsUp(q: bigint, rest: bigint, den: bigint, mode: Exclude<RoundingMode, "halfAwayFromZero">): boolean {
  switch (mode) {
    case "halfEven":
      return 2n * rest > den || (2n * rest === den && q % 2n === 1n);
    case "towardZero":
      return false;
    case "awayFromZero":
      return rest > 0n;
    default:
      throw new UsageError("money/unknown-rounding", mode, "halfAwayFromZero, halfEven, towardZero or awayFromZero");
  }
}

/** A size and its sign as a number, where cents can hold it. */
function fitting(negative: boolean, size: bigint): number {
  const value = Number(size);
  if (!(value <= Number.MAX_SAFE_INTEGER)) throw overflow(value);
  return negative ? 0 - value : value;
}

/** Kernel only: the error for a result that cents cannot hold. */
export function overflow(received: number): UsageError {
  return new UsageError(
    "money/overflow",
    received,
    "an amount below 2^53 cents (90 000 billion euros)",
    "Check the quantity, the rate and the unit of the inputs.",
  );
}
