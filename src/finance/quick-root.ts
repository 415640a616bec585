import { HIGHEST, LOWEST } from "./exponential-sum.js";
import type { RateSolution } from "./rate-solution.js";

/** A step below this share of the span is the last: a step leaves about its fourth power. */
const LAST_STEP = 3e-4;

/**
 * The rate of flows at whole times (days, periods) in rising order with one change of sign, the usual case; `undefined` for any other
 * flows and wherever its certificate is not beyond doubt: the general solver then takes over.
 *
 * Steps on ln(received / paid) over x, the growth ln(1 + rate) of one unit of time, as in `oneRoot`: its first three derivatives are the
 * differences of mean time, variance and third cumulant of the two sides, so the first step, from 0, is nearly there.
 *
 * **Certificate**: the value at the rate found (the double), from that of the last point by Taylor's formula to the third order. The
 * remainder is below size·(span·step)⁴/20. A discount is a product of as many factors as there are gaps before it, each off by 4
 * roundings and that of its exponent.
 *
 * @param scale - Units of time in the period of the rate: 365 for days and a yearly rate, 1 for periods.
 */
export function quickRate(
  times: readonly number[],
  amounts: readonly number[],
  scale: number,
): RateSolution | undefined {
  const turn = turnOf(times, amounts);
  if (turn === 0) return undefined;
  const count = times.length;
  const span = times[count - 1] as number;
  const early: Side = [0.5, 0.5, 0.5, 0.5];
  const late: Side = [0.5, 0.5, 0.5, 0.5];
  let x = 0;
  for (let iterations = 1; iterations <= 20; iterations++) {
    valueSide(times, amounts, 0, turn, x, early);
    valueSide(times, amounts, turn, count, x, late);
    const by = stepOf(early, late);
    const total = (x + by) * scale;
    if (!(total > LOWEST && total < HIGHEST)) return undefined;
    if (Math.abs(by) * span < LAST_STEP) {
      const rate = Math.expm1(total);
      // What the double loses weighs near -100 %; from 0 up it is among the roundings.
      const growth = rate < 0 ? Math.log1p(rate) / scale : x + by;
      const step = span * Math.abs(growth - x);
      // For a negative rate flows are valued at the last.
      const at = rate < 0 ? Math.exp(growth * span) : 1;
      const residual = at * valueAfter(early, late, growth - x);
      const roundings = (8 + 4 * count + 4 * Math.abs(growth) * span) * 2 ** -52;
      const error = at * (Math.abs(early[0]) + Math.abs(late[0])) * (roundings + (step * step * step * step) / 20);
      return Math.abs(residual) + error < 0.1 ? { ok: true, rate, residual, iterations } : undefined;
    }
    x += by;
  }
  return undefined;
}

/** Where the sign changes, for times that start at 0 and rise, no zero amounts and one change of sign; 0 for other flows. */
function turnOf(times: readonly number[], amounts: readonly number[]): number {
  const positive = (amounts[0] as number) > 0;
  let turn = 0;
  for (let k = 1; k < amounts.length; k++) {
    const amount = amounts[k] as number;
    if (amount === 0 || (times[k] as number) <= (times[k - 1] as number)) return 0;
    if (turn === 0 && amount > 0 !== positive) turn = k;
    if (turn > 0 && amount > 0 === positive) return 0;
  }
  return times[0] === 0 && amounts[0] !== 0 ? turn : 0;
}

/** Flows of one sign valued at x: Σ amount·e^(-time·x), and the same with time, its square and its cube. Written in place: no object per step. */
type Side = [sum: number, first: number, second: number, third: number];

function valueSide(
  times: readonly number[],
  amounts: readonly number[],
  from: number,
  to: number,
  x: number,
  side: Side,
): void {
  let time = times[from] as number;
  let discount = Math.exp(-time * x);
  let sum = (amounts[from] as number) * discount;
  let first = sum * time;
  let second = first * time;
  let third = second * time;
  // A calendar has few different gaps (28 to 31 days): the factors of the last two serve for most flows.
  let gap = 0;
  let factor = 1;
  let otherGap = 0;
  let otherFactor = 1;
  for (let k = from + 1; k < to; k++) {
    const next = times[k] as number;
    const ahead = next - time;
    if (ahead !== gap) {
      const kept = factor;
      factor = ahead === otherGap ? otherFactor : Math.exp(-ahead * x);
      otherGap = gap;
      otherFactor = kept;
      gap = ahead;
    }
    time = next;
    discount *= factor;
    const term = (amounts[k] as number) * discount;
    const once = term * time;
    const twice = once * time;
    sum += term;
    first += once;
    second += twice;
    third += twice * time;
  }
  side[0] = sum;
  side[1] = first;
  side[2] = second;
  side[3] = third;
}

/** The step to where the logarithm of the two sides' ratio is zero, from its value and three derivatives. */
function stepOf(early: Side, late: Side): number {
  const one = 1 / early[0];
  const other = 1 / late[0];
  const p = early[1] * one;
  const m = late[1] * other;
  const p2 = early[2] * one;
  const m2 = late[2] * other;
  const p3 = early[3] * one - p * (3 * p2 - 2 * p * p);
  const m3 = late[3] * other - m * (3 * m2 - 2 * m * m);
  // h = y - b·y² + c·y³
  const flat = 1 / (p - m);
  const h = Math.log(-early[0] * other) * flat;
  const b = ((p2 - p * p - (m2 - m * m)) * flat) / 2;
  const c = ((p3 - m3) * flat) / 6;
  const bend = 1 - b * h;
  const y = bend > 0.5 && bend < 2 ? h / bend : h;
  const better = y - (y - b * y * y + c * y * y * y - h) / (1 - 2 * b * y + 3 * c * y * y);
  return Math.abs(better - y) < Math.abs(y) / 2 ? better : y;
}

/** The value of all flows a step further, by Taylor's formula. */
function valueAfter(early: Side, late: Side, by: number): number {
  const second = early[2] + late[2] - (by / 3) * (early[3] + late[3]);
  return early[0] + late[0] - by * (early[1] + late[1] - (by / 2) * second);
}
