import { divRound, subtract } from "../../model/money/arithmetic.js";
import { type Cents, cents } from "../../model/money/cents.js";
import type { Rate } from "../../model/money/ratio.js";
import { no, ok, type Result } from "../../model/result.js";
import { notNegative, share, word } from "../check.js";
import { known, quotient } from "../exact.js";

/** A quota, what is done, and how much of the period is over. */
export interface QuotaInput {
  /** Cents. */
  readonly target: Cents;
  /** Cents. */
  readonly actual: Cents;
  /** Share of the period, from 0 to 1: working days or a seasonal share, the caller's choice. Absent = the period is over. */
  readonly elapsed?: Rate;
  /** Alert when the pace (without `elapsed`, the attainment) is under this. */
  readonly alertBelow: Rate;
  readonly atLimit: "alert" | "accept";
}

/** How far a quota is reached. */
export interface QuotaAttainment {
  /** actual / target. */
  readonly attainment: number;
  /** actual - target. */
  readonly gap: Cents;
  /** attainment / elapsed; absent without `elapsed` or at the very start. */
  readonly pace?: number;
  /** actual / elapsed, rounded: the whole period at this pace. */
  readonly projected?: Cents;
  readonly alert: boolean;
}

/**
 * Attainment of a quota (taux de réalisation), pace and projection.
 *
 * @returns `targetNotPositive`: nothing can be reached of a target of zero.
 * @example
 * ```ts
 * const found = quotaAttainment({ target: euros(240000), actual: euros(90000), elapsed: 0.5, alertBelow: 0.9, atLimit: "accept" });
 * found.ok && [found.value.pace, found.value.projected, found.value.alert]; // => [0.75, 18000000, true]
 * ```
 */
export function quotaAttainment(input: QuotaInput): Result<QuotaAttainment, "targetNotPositive"> {
  const [target, actual] = [cents(input.target), cents(input.actual)];
  word(input.atLimit, ["alert", "accept"], "atLimit");
  const limit = notNegative(input.alertBelow, "alertBelow");
  if (target <= 0) return no("targetNotPositive");
  const elapsed = input.elapsed === undefined ? undefined : share(input.elapsed, "elapsed");
  const started = elapsed !== undefined && elapsed.num > 0n ? elapsed : undefined;
  const { num, den } = started ?? { num: 1n, den: 1n };
  // pace = actual · den / (target · num)
  const [reached, due] = [BigInt(actual) * den, BigInt(target) * num];
  const difference = reached * limit.den - limit.num * due;
  const judged = elapsed === undefined || started !== undefined;
  return ok({
    attainment: quotient(BigInt(actual), BigInt(target)),
    gap: subtract(actual, target),
    ...known("pace", started && quotient(reached, due)),
    ...known("projected", started && divRound(actual, started)),
    alert: judged && (difference < 0n || (difference === 0n && input.atLimit === "alert")),
  });
}
