import { allRoots, HIGHEST, LOWEST } from "./exponential-sum.js";
import { signChanges, type TimedFlow, tidy } from "./flow.js";
import { oneRoot } from "./one-root.js";

/** Most changes of sign that are looked at. */
const MAX_CHANGES = 8;

/**
 * The rate of what is received first and paid back, or nothing, without certificate: a figure beside others, where a few digits do.
 * Whoever answers for a rate uses `solveRate`.
 *
 * A deposit that comes back at the end changes the sign once more, and brings a second root, below zero: where more is paid than received,
 * the rate is the only one that is not negative.
 */
export function bareRate(flows: readonly TimedFlow[]): number | undefined {
  const clean = tidy(flows);
  const changes = signChanges(clean);
  if (changes === 0 || changes > MAX_CHANGES) return undefined;
  const roots = changes === 1 ? [oneRoot(clean).x] : allRoots(clean);
  const received = clean.reduce((sum, { amount }) => sum + amount, 0);
  const [x, second] = roots.length > 1 && received <= 0 ? roots.filter((root) => root >= 0) : roots;
  // A root outside the range ends at its limit.
  if (x === undefined || second !== undefined || !(x > LOWEST + 1e-6 && x < HIGHEST - 1e-6)) return undefined;
  return Math.expm1(x);
}
