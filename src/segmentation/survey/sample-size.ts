import { UsageError } from "../../model/errors.js";
import { type Rate, type Ratio, ratio } from "../../model/money/ratio.js";
import {
  complement,
  ratioMinus,
  ratioOver,
  ratioPlus,
  ratioTimes,
  ratioToNumber,
} from "../../model/money/ratio-ops.js";
import { no, ok, type Result } from "../../model/result.js";
import { count, positive, share } from "../check.js";
import { ceilOf, exactly } from "../exact.js";
import { normalQuantile } from "./normal.js";

/** How sure: a z as written (1.96; 2 in French courses, n = 4pq/E²), or a two-sided confidence. */
export type Sureness = { readonly z: Rate } | { readonly confidence: number };

/** A sample size. */
export interface SampleSize {
  /** Before the finite population. */
  readonly infinite: number;
  /** Unrounded, with the finite population. */
  readonly exact: number;
  /** Rounded up once, at the end. */
  readonly n: number;
}

/**
 * Size of a random sample for a margin of error: z²p(1-p)/e², then n0/(1 + (n0 - 1)/N). Exact: 4·0.2·0.8/0.04² is 400, not 401.
 *
 * It supposes random sampling; a survey without sampling frame must say so beside its interval.
 *
 * @param input - `margin` e in ]0, 1[; `proportion` p, 0.5 when unknown; `population` N, absent for a large one.
 * @example
 * ```ts
 * sampleSize({ margin: 0.05, proportion: 0.5, population: 1851, z: 1.96 }).n; // => 319
 * ```
 */
export function sampleSize(
  input: Sureness & { readonly margin: Rate; readonly proportion: Rate; readonly population?: number },
): SampleSize {
  const margin = positive(input.margin, "margin");
  if (margin.num >= margin.den)
    throw new UsageError("share/invalid", input.margin, "a margin below 1", "Write 5 % as 0.05.");
  const z = zOf(input);
  const p = share(input.proportion, "proportion");
  const spread = ratioTimes(ratioTimes(z, z), ratioTimes(p, complement(p)));
  const infinite = ratioOver(spread, ratioTimes(margin, margin));
  const size = input.population === undefined ? infinite : finite(infinite, count(input.population, "population", 1));
  const { num, den } = exactly(size);
  return { infinite: ratioToNumber(infinite), exact: ratioToNumber(size), n: Number(ceilOf(num, den)) };
}

/** n0/(1 + (n0 - 1)/N) = n0·N/(N + n0 - 1); nothing to ask when n0 is zero. */
function finite(infinite: Ratio, population: number): Ratio {
  const below = ratioMinus(ratioPlus(infinite, population), 1);
  return exactly(infinite).num === 0n ? infinite : ratioOver(ratioTimes(infinite, population), below);
}

/**
 * Margin of error of a proportion found on n random answers: z√(pq/n), with the factor (N - n)/(N - 1) for a finite population.
 *
 * @returns `noAnswers`; `sampleOverPopulation`.
 * @example
 * ```ts
 * sampleMargin({ n: 100, proportion: 0.5, z: 2 }); // => { ok: true, value: 0.1 }
 * ```
 */
export function sampleMargin(
  input: Sureness & { readonly n: number; readonly proportion: Rate; readonly population?: number },
): Result<number, "noAnswers" | "sampleOverPopulation"> {
  const n = count(input.n, "n");
  const all = input.population === undefined ? undefined : count(input.population, "population", 1);
  if (n === 0) return no("noAnswers");
  if (all !== undefined && n > all) return no("sampleOverPopulation");
  const p = share(input.proportion, "proportion");
  const factor = all === undefined ? 1 : all === 1 ? 0 : ratioOver(all - n, all - 1);
  const spread = ratioTimes(ratioOver(ratioTimes(p, complement(p)), n), factor);
  return ok(ratioToNumber(zOf(input)) * Math.sqrt(ratioToNumber(spread)));
}

function zOf(sureness: Sureness): Ratio {
  return "z" in sureness ? positive(sureness.z, "z") : ratio(normalQuantile(sureness.confidence));
}
