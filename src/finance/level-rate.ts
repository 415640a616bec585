import type { LevelSeries } from "../model/money/level-series.js";
import { HIGHEST, LOWEST } from "./exponential-sum.js";
import type { TimedFlow } from "./flow.js";
import { certified } from "./precise-residual.js";
import type { RateSolution } from "./rate-solution.js";
import { solveRate } from "./solve-rate.js";

/**
 * The rate per period of a series of level payments: Newton on ln(value of what is paid / what is received) over x = ln(1 + rate), in
 * closed form. With all payments of one sign this is convex and falling, so Newton ends from any start: its first step lands to the
 * left of the root, the others rise to it. What is paid at time 0 is taken off the price first, which leaves a nearly straight line.
 * Other signs go to the solver of all roots.
 */
export function levelRate(series: LevelSeries, payment: number): RateSolution {
  const { presentValue, extra, extraAt, residual, periods, count, shift } = series;
  const first = periods - shift - count + 1;
  const price = presentValue - (first === 0 ? payment : 0) - (extraAt === 0 ? extra : 0);
  const usual = payment >= 0 && extra >= 0 && residual >= 0 && price > 0;
  const level = first === 0 ? count - 1 : count;
  const owed = level * payment + (extraAt === 0 ? 0 : extra) + residual;
  if (!usual || owed <= 0) return solveRate(flowsOf(series, payment));
  const before = first === 0 ? 0 : first - 1;
  let x = 0;
  for (let iterations = 1; iterations <= 100; iterations++) {
    const [sum, slope] = annuitySum(level, x);
    const lead = before === 0 ? 1 : Math.exp(-before * x);
    const late = residual === 0 ? 0 : residual * Math.exp(-periods * x);
    const once = extraAt === 0 || extra === 0 ? 0 : extra * Math.exp(-extraAt * x);
    const value = payment * lead * sum + late + once;
    const fall = payment * lead * (slope + before * sum) + periods * late + extraAt * once;
    const next = x + (value * Math.log(value / price)) / fall;
    if (!(next > LOWEST && next < HIGHEST)) break;
    const done = Math.abs(next - x) <= 1e-12 * Math.max(Math.abs(next), 1e-3);
    x = next;
    if (done) return withCertificate(series, payment, x, iterations, price);
  }
  return solveRate(flowsOf(series, payment));
}

/** Σ e^(-kx), k from 1 to n, and Σ k·e^(-kx): near 0 by their series, which keeps the digits that the quotient loses. */
function annuitySum(n: number, x: number): [number, number] {
  if (Math.abs(x) * (n + 1) < 1e-4) {
    const s1 = (n * (n + 1)) / 2;
    const s2 = (s1 * (2 * n + 1)) / 3;
    return [n - s1 * x + (s2 * x * x) / 2 - (s1 * s1 * x * x * x) / 6, s1 - s2 * x + (s1 * s1 * x * x) / 2];
  }
  const growth = Math.expm1(x);
  const last = Math.exp(-n * x);
  const sum = -Math.expm1(-n * x) / growth;
  return [sum, ((1 + growth) * sum - n * last) / growth];
}

/** The second test of a rate: its residual by the closed form where doubles are sure of a tenth of a cent, else by all flows on 50 digits. */
function withCertificate(
  series: LevelSeries,
  payment: number,
  x: number,
  iterations: number,
  price: number,
): RateSolution {
  const rate = Math.expm1(x);
  if (rate >= 0 && price < 1e13) {
    const { extra, extraAt, residual, periods, count, shift } = series;
    const y = Math.log1p(rate);
    const first = periods - shift - count + 1;
    const [sum] = annuitySum(first === 0 ? count - 1 : count, y);
    const lead = first <= 1 ? 1 : Math.exp((1 - first) * y);
    const once = extraAt === 0 ? 0 : extra * Math.exp(-extraAt * y);
    const value = price - payment * lead * sum - once - residual * Math.exp(-periods * y);
    if (Math.abs(value) < 0.4) return { ok: true, rate, residual: value, iterations };
  }
  const root = certified(flowsOf(series, payment), x);
  return root === undefined ? { ok: false, reason: "outOfRange" } : { ok: true, ...root, iterations };
}

/** The same series as flows: received positive. */
function flowsOf(
  { presentValue, extra, extraAt, residual, periods, count, shift }: LevelSeries,
  payment: number,
): TimedFlow[] {
  const amounts = new Array<number>(periods + 1).fill(0);
  const put = (time: number, amount: number): void => {
    amounts[time] = (amounts[time] as number) + amount;
  };
  put(0, presentValue);
  put(extraAt, -extra);
  for (let k = 0; k < count; k++) put(periods - shift - k, -payment);
  put(periods, -residual);
  return amounts.map((amount, time) => ({ time, amount })).filter(({ amount }) => amount !== 0);
}
