import type { Finding } from "../../model/finding.js";
import { add, mulRound, subtract } from "../../model/money/arithmetic.js";
import { type Cents, cents } from "../../model/money/cents.js";
import type { Rate } from "../../model/money/ratio.js";
import { ratioMinus, ratioTimes } from "../../model/money/ratio-ops.js";
import { no, ok, type Result } from "../../model/result.js";
import { notNegative, word } from "../check.js";
import { centsOf, exactly, known, quotient } from "../exact.js";

/** A target, what was done, and when to raise the alarm. */
export interface VarianceInput {
  /** Name of the figure, for the finding. */
  readonly label?: string;
  readonly target: Rate;
  readonly actual: Rate;
  /** Fraction of the target that may be missed. */
  readonly tolerance: Rate;
  readonly higherIsBetter: boolean;
  readonly atLimit: "alert" | "accept";
  readonly sides: "unfavorable" | "both";
}

/** A variance from a target. */
export interface Variance {
  /** (actual - target) / |target|. */
  readonly variance: number;
  /** On the good side, or on the target. */
  readonly favorable: boolean;
  readonly alert: boolean;
  /** What to report up, when there is an alert. */
  readonly finding?: Finding;
}

/**
 * Variance from a target, and whether to alert (identifier les écarts et alerter sa hiérarchie), compared exactly: 0.33 against 0.3 is 10 %
 * and no more.
 *
 * @returns `zeroTarget`: there is no variance from nothing.
 * @example
 * ```ts
 * const meetings = { target: 15, actual: 12, tolerance: 0.1, higherIsBetter: true, atLimit: "accept", sides: "unfavorable" } as const;
 * const found = varianceAlert(meetings);
 * found.ok && [found.value.variance, found.value.alert]; // => [-0.2, true]
 * ```
 */
export function varianceAlert(input: VarianceInput): Result<Variance, "zeroTarget"> {
  word(input.atLimit, ["alert", "accept"], "atLimit");
  word(input.sides, ["unfavorable", "both"], "sides");
  const [target, actual] = [exactly(input.target), exactly(input.actual)];
  const tolerance = notNegative(input.tolerance, "tolerance");
  if (target.num === 0n) return no("zeroTarget");
  const gap = actual.num * target.den - target.num * actual.den;
  const base = (target.num < 0n ? -target.num : target.num) * actual.den;
  const size = (gap < 0n ? -gap : gap) * tolerance.den;
  const limit = tolerance.num * base;
  const favorable = gap === 0n || gap > 0n === input.higherIsBetter;
  const beyond = size > limit || (size === limit && input.atLimit === "alert");
  const alert = beyond && (input.sides === "both" || !favorable);
  const variance = quotient(gap, base);
  return ok({ variance, favorable, alert, ...known("finding", alert ? alertFinding(input, variance) : undefined) });
}

function alertFinding({ label = "", target, actual }: VarianceInput, variance: number): Finding {
  const [goal, done] = [exactly(target), exactly(actual)];
  const data = { label, target: quotient(goal.num, goal.den), actual: quotient(done.num, done.den), variance };
  return {
    code: "forecast/variance",
    severity: "warning",
    message: {
      fr: `Écart hors tolérance${label === "" ? "" : ` (${label})`} : ${data.actual} pour un objectif de ${data.target}.`,
      en: `Variance beyond tolerance${label === "" ? "" : ` (${label})`}: ${data.actual} for a target of ${data.target}.`,
    },
    remedy: { fr: "Alerter la hiérarchie et expliquer l'écart.", en: "Report it and explain the variance." },
    data,
  };
}

/** Planned and actual quantity and price. */
export interface PriceVolumeInput {
  readonly plannedQuantity: Rate;
  /** Cents. */
  readonly plannedPrice: Cents;
  readonly actualQuantity: Rate;
  /** Cents. */
  readonly actualPrice: Cents;
  /** Where Δquantity × Δprice goes: usually in the price variance (from memory, *unverified*). */
  readonly jointTerm: "inPrice" | "inQuantity" | "separate";
}

/** A turnover variance split in quantity and price; each part is rounded once. */
export interface PriceVolume {
  readonly quantityVariance: Cents;
  readonly priceVariance: Cents;
  /** Only with `separate`. */
  readonly joint?: Cents;
  /** actual turnover - planned turnover, each rounded. */
  readonly total: Cents;
}

/**
 * Price and volume variances (écart sur prix, écart sur quantité).
 *
 * @example
 * ```ts
 * const year = { plannedQuantity: 600, plannedPrice: euros(100), actualQuantity: 500, actualPrice: euros(120) };
 * priceVolumeVariance({ ...year, jointTerm: "inPrice" }).quantityVariance; // => -1000000
 * ```
 */
export function priceVolumeVariance(input: PriceVolumeInput): PriceVolume {
  const { plannedQuantity, actualQuantity, jointTerm } = input;
  word(jointTerm, ["inPrice", "inQuantity", "separate"], "jointTerm");
  const [planned, actual] = [cents(input.plannedPrice), cents(input.actualPrice)];
  const moved = ratioMinus(actualQuantity, plannedQuantity);
  const change = subtract(actual, planned);
  return {
    quantityVariance: mulRound(jointTerm === "inQuantity" ? actual : planned, moved),
    priceVariance: mulRound(change, jointTerm === "inPrice" ? actualQuantity : plannedQuantity),
    ...(jointTerm === "separate" ? { joint: centsOf(ratioTimes(change, moved)) } : {}),
    total: add(mulRound(actual, actualQuantity), mulRound(planned, ratioMinus(0, plannedQuantity))),
  };
}
