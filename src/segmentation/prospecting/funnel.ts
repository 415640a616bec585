import { UsageError } from "../../model/errors.js";
import type { NarrowRatio, Rate } from "../../model/money/ratio.js";
import { ok } from "../../model/result.js";
import { count, positive, word } from "../check.js";
import { ceilOf } from "../exact.js";
import { type RateInterval, rateInterval } from "../survey/rate-interval.js";

/** A stage of a funnel and how many reached it. */
export interface FunnelStage {
  readonly name: string;
  readonly count: number;
}

/** From one stage to the next. */
export interface FunnelStep {
  readonly from: string;
  readonly to: string;
  /** Absent when nobody reached `from`. */
  readonly rate?: number;
  /** The rate as counted, for exact use: 4/15, not 26.66 %. */
  readonly ratio?: NarrowRatio;
  /** Wilson interval at 95 %: small counts are the rule. */
  readonly interval?: RateInterval;
  readonly exits: number;
}

/** Conversion through a funnel. */
export interface FunnelRates {
  readonly steps: readonly FunnelStep[];
  /** Last stage over the first; absent after an empty first stage. */
  readonly overall?: number;
  /** The stages that `overall` compares: "taux de transformation" alone does not say. */
  readonly from: string;
  readonly to: string;
}

/** A funnel, or the stage that holds more people than the one before. */
export type FunnelResult =
  | { readonly ok: true; readonly value: FunnelRates }
  | { readonly ok: false; readonly reason: "countRises"; readonly stage: string };

/**
 * Step rates, exits and overall rate of a prospecting funnel (taux de transformation). A stage that grows is refused: people entered
 * elsewhere, and the rates would mean nothing.
 *
 * @throws `funnel/stages` under two stages.
 * @example
 * ```ts
 * const funnel = funnelRates([{ name: "calls", count: 200 }, { name: "meetings", count: 15 }, { name: "sales", count: 4 }]);
 * funnel.ok && funnel.value.overall; // => 0.02
 * ```
 */
export function funnelRates(stages: readonly FunnelStage[]): FunnelResult {
  const [first, last] = [stages[0], stages.at(-1)];
  if (first === undefined || last === undefined || stages.length < 2)
    throw new UsageError("funnel/stages", stages.length, "two stages or more");
  for (const stage of stages) count(stage.count, `the count of ${stage.name}`);
  const grown = stages.find((stage, k) => stage.count > (stages[k - 1] ?? stage).count);
  if (grown !== undefined) return { ok: false, reason: "countRises", stage: grown.name };
  const steps = stages.slice(1).map((to, k) => step(stages[k] ?? to, to));
  const overall = first.count === 0 ? {} : { overall: last.count / first.count };
  return ok({ steps, ...overall, from: first.name, to: last.name });
}

function step(from: FunnelStage, to: FunnelStage): FunnelStep {
  const ends = { from: from.name, to: to.name, exits: from.count - to.count };
  const interval = rateInterval(to.count, from.count, { method: "wilson", confidence: 0.95 });
  if (!interval.ok) return ends;
  const ratio = { num: to.count, den: from.count };
  return { ...ends, rate: to.count / from.count, ratio, interval: interval.value };
}

/** Where people are made whole: at each stage on the way up, or only in what is shown. */
export type FunnelRounding = "perLine" | "perTotal";

/**
 * How many people each stage needs for a target at the end, from the top.
 *
 * @param rates - Step rates from the first to the last, each in ]0, 1]: give counted ratios, `{ num: 4, den: 15 }`, not printed percents.
 * @param options - `perLine`: each stage is rounded up and the next one up starts from that whole number. `perTotal`: the chain is carried
 * unrounded and each count shown is rounded up.
 * @throws `funnel/rate` for a rate above one, `value/not-positive` for zero.
 * @example
 * ```ts
 * funnelRequired(4, ["0.075", "0.2666"], { rounding: "perLine" }); // => [214, 16, 4]
 * funnelRequired(4, [{ num: 15, den: 200 }, { num: 4, den: 15 }], { rounding: "perLine" }); // => [200, 15, 4]
 * ```
 */
export function funnelRequired(
  target: number,
  rates: readonly Rate[],
  { rounding }: { readonly rounding: FunnelRounding },
): readonly number[] {
  word(rounding, ["perLine", "perTotal"], "rounding");
  let num = BigInt(count(target, "target"));
  let den = 1n;
  const counts = [target];
  for (const rate of [...rates].reverse()) {
    const exact = positive(rate, "a step rate");
    if (exact.num > exact.den) throw new UsageError("funnel/rate", rate, "a step rate of one at most");
    [num, den] = [num * exact.den, den * exact.num];
    const needed = ceilOf(num, den);
    if (rounding === "perLine") [num, den] = [needed, 1n];
    counts.unshift(Number(needed));
  }
  return counts;
}
