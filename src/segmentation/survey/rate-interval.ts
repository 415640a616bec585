import type { Rate } from "../../model/money/ratio.js";
import { ratioToNumber } from "../../model/money/ratio-ops.js";
import { no, ok, type Result } from "../../model/result.js";
import { count, positive, word } from "../check.js";
import { betaQuantile } from "./beta.js";
import { normalQuantile } from "./normal.js";

/**
 * How an interval is built.
 *
 * - `wilson`: suggested for the small counts of this trade. `wilsonContinuity`: with Yates' correction, as R's `prop.test` does.
 * - `wald`: the schoolbook p ± z√(p(1-p)/n); it leaves [0, 1] on small counts. `agrestiCoull`. `clopperPearson`: exact, wider.
 */
export type IntervalMethod = "wilson" | "wilsonContinuity" | "wald" | "agrestiCoull" | "clopperPearson";

/** Choices of an interval. */
export interface IntervalOptions {
  readonly method: IntervalMethod;
  /** Two-sided, strictly between 0 and 1: 0.95. */
  readonly confidence: number;
  /** Takes the place of the normal quantile of `confidence` (1.96, or 2 in French courses); not for `clopperPearson`. */
  readonly z?: Rate;
  /** Cuts to [0, 1] (no unless told: a bound outside shows that the method does not fit). */
  readonly clamp?: boolean;
}

/** A counted rate and its interval. */
export interface RateInterval {
  readonly rate: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Confidence interval of a rate counted on few trials: 4 sales of 15 meetings is 27 %, and anything from 11 % to 52 %.
 *
 * @returns `noTrials`; `successesOverTrials`.
 * @example
 * ```ts
 * const sales = rateInterval(4, 15, { method: "wilson", confidence: 0.95 });
 * sales.ok && [Math.round(sales.value.low * 1000), Math.round(sales.value.high * 1000)]; // => [109, 520]
 * ```
 */
export function rateInterval(
  successes: number,
  trials: number,
  options: IntervalOptions,
): Result<RateInterval, "noTrials" | "successesOverTrials"> {
  word(options.method, ["wilson", "wilsonContinuity", "wald", "agrestiCoull", "clopperPearson"], "method");
  count(successes, "successes");
  if (count(trials, "trials") === 0) return no("noTrials");
  if (successes > trials) return no("successesOverTrials");
  const quantile = normalQuantile(options.confidence); // refuses a confidence of 95
  const z = options.z === undefined ? quantile : ratioToNumber(positive(options.z, "z"));
  const [low, high] = bounds(successes, trials, z, options);
  const cut = (x: number): number => (options.clamp === true ? Math.min(1, Math.max(0, x)) : x);
  return ok({ rate: successes / trials, low: cut(low), high: cut(high) });
}

type Bounds = readonly [number, number];

function bounds(x: number, n: number, z: number, { method, confidence }: IntervalOptions): Bounds {
  switch (method) {
    case "wald":
      return around(x / n, z * Math.sqrt(((x / n) * (1 - x / n)) / n));
    case "wilson":
      return wilson(x, n, z);
    case "wilsonContinuity":
      return wilsonContinuity(x, n, z);
    case "agrestiCoull": {
      const m = n + z * z;
      const p = (x + (z * z) / 2) / m;
      return around(p, z * Math.sqrt((p * (1 - p)) / m));
    }
    case "clopperPearson":
      return clopperPearson(x, n, (1 - confidence) / 2);
  }
}

function around(p: number, half: number): Bounds {
  return [p - half, p + half];
}

/** The low root as a product over the high one: 0 of n gives exactly 0, and n of n gives exactly 1. */
function wilson(x: number, n: number, z: number): Bounds {
  const side = 2 * x + z * z + z * Math.sqrt(z * z + (4 * x * (n - x)) / n);
  return [(2 * x * x) / (n * side), x === n ? 1 : side / (2 * (n + z * z))];
}

/** R's prop.test for one sample: the correction is at most |x - n/2|, as one half is under test. */
function wilsonContinuity(x: number, n: number, z: number): Bounds {
  const yates = Math.min(0.5, Math.abs(x - n / 2));
  const shift = (z * z) / (2 * n);
  const side = (sign: 1 | -1): number => {
    const p = (x + sign * yates) / n;
    return (p + shift + sign * z * Math.sqrt((p * (1 - p)) / n + shift / (2 * n))) / (1 + 2 * shift);
  };
  return [x === 0 ? 0 : Math.max(0, side(-1)), x === n ? 1 : Math.min(1, side(1))];
}

function clopperPearson(x: number, n: number, tail: number): Bounds {
  const low = x === 0 ? 0 : betaQuantile(tail, x, n - x + 1);
  return [low, x === n ? 1 : 1 - betaQuantile(tail, n - x, x + 1)];
}
