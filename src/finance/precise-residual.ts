import { Precise, type PreciseNumber } from "./decimal.js";
import { sumAt } from "./exponential-sum.js";
import type { TimedFlow } from "./flow.js";

/** Half a cent: a rate solves flows only below it. */
const HALF = 0.5;

/**
 * The rate e^x - 1 as a number and what the flows are worth at it, in cents. Doubles first; where their error could hide a tenth of a
 * cent, the rate is refined and the residual taken on 50 digits. `undefined` when no double solves to half a cent.
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
  let rate = new Precise(start);
  for (let step = 0; step < 6; step++) {
    const near = rate.toNumber();
    if (!(near > -1)) break;
    const residual = precise(flows, new Precise(near)).value.toNumber();
    if (Math.abs(residual) < Math.abs(best.residual)) best = { rate: near, residual };
    const { value, slope } = precise(flows, rate);
    rate = rate.minus(value.div(slope));
  }
  return Math.abs(best.residual) < HALF ? best : undefined;
}

/** Value and slope by the rate, on 50 digits, valued as {@link sumAt} does. */
function precise(flows: readonly TimedFlow[], rate: PreciseNumber): { value: PreciseNumber; slope: PreciseNumber } {
  const growth = rate.plus(1);
  const from = (flows.at(rate.isNegative() ? -1 : 0) as TimedFlow).time;
  let value = new Precise(0);
  let slope = new Precise(0);
  for (const { time, amount } of flows) {
    const span = from - time;
    const term = growth.pow(span).times(amount);
    value = value.plus(term);
    slope = slope.plus(term.times(span));
  }
  return { value, slope: slope.div(growth) };
}
