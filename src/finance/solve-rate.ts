import { allRoots } from "./exponential-sum.js";
import { signChanges, type TimedFlow, tidy } from "./flow.js";
import { oneRoot } from "./one-root.js";
import { certified } from "./precise-residual.js";
import type { RateRoot, RateSolution } from "./rate-solution.js";

/** Most changes of sign that are searched for all rates, and most work: changes squared times flows. */
const MAX_CHANGES = 32;
const MAX_WORK = 200_000;

/**
 * The rates above -100 % at which flows are worth nothing: one change of sign has one rate, found at once; several changes are searched
 * exhaustively, every rate found.
 */
export function solveRate(flows: readonly TimedFlow[]): RateSolution {
  const clean = tidy(flows);
  const changes = signChanges(clean);
  if (changes === 0) return { ok: false, reason: "oneSigned" };
  if (changes === 1) return single(clean);
  if (changes > MAX_CHANGES || changes * changes * clean.length > MAX_WORK)
    return { ok: false, reason: "tooManySignChanges" };
  return several(clean);
}

function single(flows: readonly TimedFlow[]): RateSolution {
  const { x, iterations } = oneRoot(flows);
  const root = certified(flows, x);
  return root === undefined ? { ok: false, reason: "outOfRange" } : { ok: true, ...root, iterations };
}

function several(flows: readonly TimedFlow[]): RateSolution {
  const found = allRoots(flows);
  const roots = found.map((x) => certified(flows, x)).filter((root): root is RateRoot => root !== undefined);
  const [only, second] = roots;
  if (roots.length < found.length) return { ok: false, reason: "outOfRange" };
  if (second !== undefined) return { ok: false, reason: "severalSolutions", roots };
  return only === undefined ? { ok: false, reason: "noSolution" } : { ok: true, ...only, iterations: found.length };
}
