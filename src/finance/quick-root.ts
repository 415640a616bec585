import { HIGHEST, LOWEST } from "./exponential-sum.js";
import type { RateSolution } from "./rate-solution.js";

/**
 * The rate of flows in rising order of time with one change of sign, the usual case; `undefined` for any other flows and wherever its
 * certificate is not beyond doubt: the general solver then takes over.
 *
 * Halley's steps on ln(received) - ln(paid) over x = ln(1 + rate), as in `oneRoot`: the slope is the distance of the two mean times, the
 * curvature that of their spreads. A step cubes the error: after one below 10^-4 of the span, what is left is below 10^-13.
 *
 * **Certificate**: the value at the rate found, from that of the last point by Taylor's formula to the second order. The remainder is at
 * most size·(span·step)³/6. A discount is a product of as many factors as there are gaps before it, each off by 4 roundings, that of its
 * exponent and the difference of gaps taken as one.
 */
export function quickRate(times: readonly number[], amounts: readonly number[]): RateSolution | undefined {
  const gaps = usual(times, amounts) ? gapsOf(times) : undefined;
  if (gaps === undefined) return undefined;
  const span = times[times.length - 1] as number;
  const sums = [0.5, 0.5, 0.5, 0.5, 0.5];
  let x = 0;
  for (let iterations = 1; iterations <= 20; iterations++) {
    halley(times, amounts, gaps, x, sums);
    const by = sums[0] as number;
    if (!(x + by > LOWEST && x + by < HIGHEST)) return undefined;
    if (Math.abs(by) * span < 1e-4) {
      const [, value, first, second, size] = sums as [number, number, number, number, number];
      const rate = Math.expm1(x + by);
      const move = Math.log1p(rate) - x;
      const residual = value - first * move + (second * move * move) / 2;
      const rounding = (4 + 4 * times.length + Math.abs(x) * span) * 2 ** -52 + times.length * SAME_GAP * Math.abs(x);
      const step = span * Math.abs(move);
      const error = size * (rounding + (step * step * step) / 6);
      // For a negative rate the certificate is valued at the last flow: the general solver gives it.
      return rate >= 0 && Math.abs(residual) + error < 0.1 ? { ok: true, rate, residual, iterations } : undefined;
    }
    x += by;
  }
  return undefined;
}

/** Times that start at 0 and rise, no zero amounts, one change of sign. */
function usual(times: readonly number[], amounts: readonly number[]): boolean {
  let changes = 0;
  for (let k = 0; k < amounts.length; k++) {
    const amount = amounts[k] as number;
    if (amount === 0 || (k > 0 && !((times[k] as number) - (times[k - 1] as number) > 1e-9))) return false;
    if (k > 0 && amount > 0 !== (amounts[k - 1] as number) > 0) changes++;
  }
  return changes === 1 && times[0] === 0;
}

/** The gaps between times: a calendar has few different ones (28 to 31 days), so few exponentials serve for all flows. */
interface Gaps {
  readonly different: readonly number[];
  /** Of each flow after the first, its place in `different`. */
  readonly of: readonly number[];
  /** Room for the discounts over them. */
  readonly factors: number[];
}

/** Within this of each other two gaps are one: the last digits of days / 365. */
const SAME_GAP = 1e-13;

function gapsOf(times: readonly number[]): Gaps {
  const different: number[] = [];
  const of: number[] = [0];
  let before = times[0] as number;
  for (let k = 1; k < times.length; k++) {
    const time = times[k] as number;
    const gap = time - before;
    before = time;
    let place = 0;
    while (place < different.length && place < 40 && !(Math.abs((different[place] as number) - gap) < SAME_GAP))
      place++;
    if (place === different.length || place === 40) place = different.push(gap) - 1;
    of.push(place);
  }
  return { different, of, factors: different.slice() };
}

/**
 * A step of Halley's rule from x, and what it was taken from, written into `sums` (no object per step): the step, Σ amount·e^(-time·x), the
 * same with time and with its square, Σ of the sizes.
 */
function halley(
  times: readonly number[],
  amounts: readonly number[],
  { different, of, factors }: Gaps,
  x: number,
  sums: number[],
): void {
  for (let k = 0; k < different.length; k++) factors[k] = Math.exp(-(different[k] as number) * x);
  let discount = 1;
  let all = amounts[0] as number;
  let all1 = 0;
  let all2 = 0;
  let size = Math.abs(all);
  let size1 = 0;
  let size2 = 0;
  for (let k = 1; k < amounts.length; k++) {
    const t = times[k] as number;
    discount *= factors[of[k] as number] as number;
    const term = (amounts[k] as number) * discount;
    const weight = Math.abs(term);
    all += term;
    all1 += term * t;
    all2 += term * t * t;
    size += weight;
    size1 += weight * t;
    size2 += weight * t * t;
  }
  // Received and paid are half the sum and half the difference of the two totals.
  const plus = (size + all) / 2;
  const minus = (size - all) / 2;
  const p = (size1 + all1) / 2 / plus;
  const m = (size1 - all1) / 2 / minus;
  const slope = m - p;
  const curve = (size2 + all2) / 2 / plus - p * p - ((size2 - all2) / 2 / minus - m * m);
  const newton = Math.log(plus / minus) / slope;
  const bend = 1 - (newton * curve) / (2 * slope);
  sums[0] = -newton / (bend > 0.5 && bend < 2 ? bend : 1);
  sums[1] = all;
  sums[2] = all1;
  sums[3] = all2;
  sums[4] = size;
}
