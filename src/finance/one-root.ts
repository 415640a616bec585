import { HIGHEST, LOWEST } from "./exponential-sum.js";
import type { TimedFlow } from "./flow.js";

/**
 * The one x = ln(1 + rate) of flows with one change of sign, and the steps it took: Newton on ln(received) - ln(paid), each valued at x.
 * With one change of sign this difference is strictly monotonic and nearly straight: its slope is the distance of the two mean times.
 * Steps are kept inside a bracket that shrinks, so that it ends in any case; a root outside the range gives its limit.
 */
export function oneRoot(flows: readonly TimedFlow[]): { readonly x: number; readonly iterations: number } {
  const origin = (flows[0] as TimedFlow).time;
  const paidFirst = (flows[0] as TimedFlow).amount < 0;
  let low = LOWEST;
  let high = HIGHEST;
  let x = 0;
  for (let iterations = 1; iterations <= 100; iterations++) {
    let plus = 0;
    let minus = 0;
    let plusTime = 0;
    let minusTime = 0;
    for (const { time, amount } of flows) {
      const t = time - origin;
      const term = amount * Math.exp(-t * x);
      if (term > 0) {
        plus += term;
        plusTime += t * term;
      } else {
        minus -= term;
        minusTime -= t * term;
      }
    }
    const gap = Math.log(plus / minus);
    const slope = minusTime / minus - plusTime / plus;
    // Where money goes out first, a higher rate makes the received part worth less.
    if (gap > 0 === paidFirst) low = x;
    else high = x;
    let next = x - gap / slope;
    if (!(next >= low && next <= high)) next = (low + high) / 2;
    if (Math.abs(next - x) <= 2e-16 * Math.max(Math.abs(next), 1e-3)) return { x: next, iterations };
    x = next;
  }
  return { x, iterations: 100 };
}
