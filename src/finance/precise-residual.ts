import { sumAt } from "./exponential-sum.js";
import { exp, fixed, ln, over, times, toDouble, UNIT } from "./fixed-point.js";
import type { TimedFlow } from "./flow.js";

/** Half a cent: a rate solves flows only below it. */
const HALF = 0.5;

/**
 * The rate e^x - 1 as a number and what the flows are worth at it, in cents. Doubles first; where their error could hide a tenth of a
 * cent, the rate is refined and the residual taken on 80 decimals. `undefined` when no double solves to half a cent.
 */
export function certified(
  flows: readonly TimedFlow[],
  x: number,
): { readonly rate: number; readonly residual: number } | undefined {
  const rate = Math.expm1(x);
  const { value, error } = sumAt(
    flows,
    flows.map(({ amount }) => amount),
    Math.log1p(rate),
  );
  if (Math.abs(value) + error < HALF) return { rate, residual: value };
  return refined(flows, rate);
}

function refined(flows: readonly TimedFlow[], start: number): { rate: number; residual: number } | undefined {
  let best = { rate: start, residual: Number.POSITIVE_INFINITY };
  let rate = fixed(start);
  for (let step = 0; step < 6; step++) {
    // A step may leave the rates that are looked for.
    if (rate > 10n ** 300n * UNIT) break;
    const near = toDouble(rate);
    if (near <= -1) break;
    const residual = toDouble(precise(flows, fixed(near)).value);
    if (Math.abs(residual) < Math.abs(best.residual)) best = { rate: near, residual };
    const { value, slope } = precise(flows, rate);
    if (slope === 0n) break;
    rate -= over(value, slope);
  }
  return Math.abs(best.residual) < HALF ? best : undefined;
}

/** Value and slope by the rate, on 80 decimals, valued as {@link sumAt} does: no term is more than its amount. */
function precise(flows: readonly TimedFlow[], rate: bigint): { value: bigint; slope: bigint } {
  const growth = UNIT + rate;
  const log = ln(growth);
  const from = (flows.at(rate < 0n ? -1 : 0) as TimedFlow).time;
  let value = 0n;
  let slope = 0n;
  for (const { time, amount } of flows) {
    const span = fixed(from - time);
    const term = times(exp(times(log, span)), fixed(amount));
    value += term;
    slope += times(term, span);
  }
  return { value, slope: over(slope, growth) };
}
