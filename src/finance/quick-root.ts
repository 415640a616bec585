import { HIGHEST, LOWEST } from "./exponential-sum.js";
import type { RateSolution } from "./rate-solution.js";

/**
 * The rate of flows at whole times (days, periods) in rising order with one change of sign, the usual case; `undefined` for any other
 * flows and wherever its certificate is not beyond doubt: the general solver then takes over.
 *
 * Halley's steps on ln(received) - ln(paid) over x, the growth ln(1 + rate) of one unit of time, as in `oneRoot`: the slope is the distance
 * of the two mean times, the curvature that of their spreads. A step cubes the error: after one below 10^-4 of the span, what is left is
 * below 10^-13.
 *
 * **Certificate**: the value at the rate found, from that of the last point by Taylor's formula to the second order. The remainder is at
 * most size·(span·step)³/6. A discount is a product of as many factors as there are gaps before it, each off by 4 roundings and that of
 * its exponent.
 *
 * @param scale - Units of time in the period of the rate: 365 for days and a yearly rate, 1 for periods.
 */
export function quickRate(
  times: readonly number[],
  amounts: readonly number[],
  scale: number,
): RateSolution | undefined {
  if (!usual(times, amounts)) return undefined;
  const gaps = gapsOf(times);
  const span = times[times.length - 1] as number;
  const sums = [0.5, 0.5, 0.5, 0.5, 0.5];
  let x = 0;
  for (let iterations = 1; iterations <= 20; iterations++) {
    halley(times, amounts, gaps, x, sums);
    const by = sums[0] as number;
    const total = (x + by) * scale;
    if (!(total > LOWEST && total < HIGHEST)) return undefined;
    if (Math.abs(by) * span < 1e-4)
      return finished(sums, x, Math.expm1(total), { scale, span, count: times.length, iterations });
    x += by;
  }
  return undefined;
}

/** The answer, if its certificate holds. For a negative rate it is valued at the last flow: the general solver gives it. */
function finished(
  sums: readonly number[],
  x: number,
  rate: number,
  { scale, span, count, iterations }: Record<"scale" | "span" | "count" | "iterations", number>,
): RateSolution | undefined {
  // Read by index: taking the list apart would go through its iterator.
  const value = sums[1] as number;
  const first = sums[2] as number;
  const second = sums[3] as number;
  const size = sums[4] as number;
  const move = Math.log1p(rate) / scale - x;
  const residual = value - first * move + (second * move * move) / 2;
  const step = span * Math.abs(move);
  const error = size * ((4 + 4 * count + Math.abs(x) * span) * 2 ** -52 + (step * step * step) / 6);
  return rate >= 0 && Math.abs(residual) + error < 0.1 ? { ok: true, rate, residual, iterations } : undefined;
}

/** Times that start at 0 and rise, no zero amounts, one change of sign. */
function usual(times: readonly number[], amounts: readonly number[]): boolean {
  let before = amounts[0] as number;
  let time = times[0] as number;
  let changes = 0;
  for (let k = 1; k < amounts.length; k++) {
    const amount = amounts[k] as number;
    const next = times[k] as number;
    if (amount === 0 || next <= time) return false;
    if (amount > 0 !== before > 0) changes++;
    before = amount;
    time = next;
  }
  return changes === 1 && times[0] === 0 && amounts[0] !== 0;
}

/** The gaps between times: a calendar has few different ones (28 to 31 days), so few exponentials serve for all flows. */
interface Gaps {
  readonly different: readonly number[];
  /** Of each flow after the first, its place in `different`. */
  readonly of: readonly number[];
  /** Room for the discounts over them. */
  readonly factors: number[];
}

function gapsOf(times: readonly number[]): Gaps {
  const different: number[] = [];
  const of: number[] = [0];
  for (let k = 1; k < times.length; k++) {
    const gap = (times[k] as number) - (times[k - 1] as number);
    let place = 0;
    while (place < different.length && place < 40 && different[place] !== gap) place++;
    if (place === different.length || place === 40) place = different.push(gap) - 1;
    of.push(place);
  }
  return { different, of, factors: new Array<number>(different.length) };
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
