import { allRoots, HIGHEST, LOWEST } from "./exponential-sum.js";
import { signChanges, type TimedFlow, tidy } from "./flow.js";
import { oneRoot } from "./one-root.js";

/** Most changes of sign that are looked at. */
const MAX_CHANGES = 8;

/**
 * The single rate of flows, or nothing, without certificate and so without decimals: a figure beside others, where a few digits do.
 * Whoever answers for a rate uses `solveRate`.
 */
export function bareRate(flows: readonly TimedFlow[]): number | undefined {
  const clean = tidy(flows);
  const changes = signChanges(clean);
  if (changes === 0 || changes > MAX_CHANGES) return undefined;
  const [x, second] = changes === 1 ? [oneRoot(clean).x] : allRoots(clean);
  // A root outside the range ends at its limit.
  if (x === undefined || second !== undefined || !(x > LOWEST + 1e-6 && x < HIGHEST - 1e-6)) return undefined;
  return Math.expm1(x);
}
