/**
 * Kernel only: numbers of about 106 bits, as an unevaluated sum of two doubles. Only + - * /, which every engine rounds alike.
 *
 * Error bounds, relative, with u = 2^-53, from Joldes, Muller, Popescu, "Tight and rigorous error bounds for basic building blocks of
 * double-word arithmetic", ACM TOMS 44(2), 2017: plusDouble 2u² (algorithm 4), minus 3.1u² (algorithm 6), over 15u² (algorithm 17).
 * `times` has Dekker's product in the place of a fused multiply-add and drops xl·yl; counted by hand 8u²: the two cross terms u² each,
 * their sum 2u², the sum with the tail of the product 3u², the dropped term u².
 */
export interface DoubleDouble {
  /** The nearest double. */
  readonly hi: number;
  /** What is left, at most half a unit in the last place of `hi`. */
  readonly lo: number;
}

/** 2^27 + 1 splits a double in two halves of 26 bits (Veltkamp). Exact below 2^996. */
const SPLIT = 134217729;

/** The rounding error of fl(a × b), exactly (Dekker): a × b = fl(a × b) + result. */
export function productError(a: number, b: number, product: number): number {
  const x = SPLIT * a;
  const ah = x - (x - a);
  const al = a - ah;
  const y = SPLIT * b;
  const bh = y - (y - b);
  const bl = b - bh;
  return al * bl - (product - ah * bh - al * bh - ah * bl);
}

/** a × b. */
export function times(a: DoubleDouble, b: DoubleDouble): DoubleDouble {
  const p = a.hi * b.hi;
  const e = productError(a.hi, b.hi, p) + (a.hi * b.lo + a.lo * b.hi);
  return normalized(p, e);
}

/** a × b, b a double. */
export function timesDouble(a: DoubleDouble, b: number): DoubleDouble {
  const p = a.hi * b;
  return normalized(p, productError(a.hi, b, p) + a.lo * b);
}

/** a + b, b a double. */
export function plusDouble(a: DoubleDouble, b: number): DoubleDouble {
  const s = a.hi + b;
  return normalized(s, sumError(a.hi, b, s) + a.lo);
}

/** a - b. */
export function minus(a: DoubleDouble, b: DoubleDouble): DoubleDouble {
  const s = a.hi - b.hi;
  const t = a.lo - b.lo;
  const first = normalized(s, sumError(a.hi, -b.hi, s) + t);
  return normalized(first.hi, sumError(a.lo, -b.lo, t) + first.lo);
}

/** a / b. */
export function over(a: DoubleDouble, b: DoubleDouble): DoubleDouble {
  const q = a.hi / b.hi;
  const rest = minus(a, timesDouble(b, q));
  return normalized(q, rest.hi / b.hi);
}

/** a to a whole power of 1 or more, by squaring. */
export function power(a: DoubleDouble, exponent: number): DoubleDouble {
  let result: DoubleDouble | undefined;
  let square = a;
  for (let n = exponent; ; n = Math.floor(n / 2)) {
    if (n % 2 === 1) result = result === undefined ? square : times(result, square);
    if (n <= 1) return result ?? square;
    square = times(square, square);
  }
}

/** The rounding error of fl(a + b), exactly (Knuth). */
function sumError(a: number, b: number, s: number): number {
  const bb = s - a;
  return a - (s - bb) + (b - bb);
}

function normalized(hi: number, lo: number): DoubleDouble {
  const s = hi + lo;
  return { hi: s, lo: lo - (s - hi) };
}
