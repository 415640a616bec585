import type { Rate } from "../../model/money/ratio.js";
import { compareRatios } from "../../model/money/ratio-ops.js";
import { no, ok, type Result } from "../../model/result.js";
import { count } from "../check.js";
import { exactly, fraction, quotient } from "../exact.js";

/** Growth between two figures. */
export interface Growth {
  /** to / from - 1, as a fraction. */
  readonly rate: number;
  /** Index with the first figure at 100. */
  readonly index100: number;
}

/**
 * Growth rate (taux d'évolution) between two figures.
 *
 * @returns `baseNotPositive` from a base of zero or below: there is no rate.
 * @example
 * ```ts
 * growth(40000, 46000); // => { ok: true, value: { rate: 0.15, index100: 115 } }
 * growth(0, 500); // => { ok: false, reason: "baseNotPositive" }
 * ```
 */
export function growth(from: Rate, to: Rate): Result<Growth, "baseNotPositive"> {
  const a = exactly(from);
  const b = exactly(to);
  if (a.num <= 0n) return no("baseNotPositive");
  const [end, start] = [b.num * a.den, a.num * b.den];
  return ok({ rate: quotient(end - start, start), index100: quotient(100n * end, start) });
}

/**
 * Average growth per period: (to / from)^(1/n) - 1, not the mean of the rates.
 *
 * @param periods - Whole number, 1 or more.
 * @returns `baseNotPositive`; `negativeEnd` when the last figure is below zero.
 * @example
 * ```ts
 * const yearly = averageGrowth(100, 121, 2);
 * yearly.ok && Math.round(yearly.value * 1e9) / 1e9; // => 0.1
 * ```
 */
export function averageGrowth(
  from: Rate,
  to: Rate,
  periods: number,
): Result<number, "baseNotPositive" | "negativeEnd"> {
  count(periods, "periods", 1);
  const whole = growth(from, to);
  if (!whole.ok) return whole;
  if (whole.value.rate < -1) return no("negativeEnd");
  return ok(whole.value.rate === -1 ? -1 : Math.expm1(Math.log1p(whole.value.rate) / periods));
}

/** A figure of two periods. */
export interface GrowthEntry {
  readonly id: string;
  readonly from: Rate;
  readonly to: Rate;
}

/** A ranked growth, or why the entry has no rank. */
export type RankedGrowth =
  | { readonly id: string; readonly ranked: true; readonly rank: number; readonly rate: number }
  | { readonly id: string; readonly ranked: false; readonly reason: "baseNotPositive" };

/**
 * Ranking by growth ("plus forte progression"), the strongest first; equal rates share a rank (1 1 3).
 * Only what has a base above zero is ranked; the others follow, in input order, with the reason.
 *
 * @example
 * ```ts
 * growthRanking([{ id: "reader", from: 10, to: 15 }, { id: "software", from: 20, to: 40 }])[0]?.id; // => "software"
 * ```
 */
export function growthRanking(entries: readonly GrowthEntry[]): readonly RankedGrowth[] {
  const rated = entries.map(({ id, from, to }) => ({ id, from: exactly(from), to: exactly(to) }));
  const based = rated
    .filter(({ from }) => from.num > 0n)
    .map(({ id, from, to }) => ({ id, ratio: fraction(to.num * from.den - from.num * to.den, from.num * to.den) }))
    .sort((a, b) => compareRatios(b.ratio, a.ratio));
  let rank = 0;
  const ranked = based.map(({ id, ratio }, k) => {
    const before = based[k - 1];
    if (before === undefined || compareRatios(before.ratio, ratio) !== 0) rank = k + 1;
    return { id, ranked: true as const, rank, rate: quotient(ratio.num, ratio.den) };
  });
  const left = rated.filter(({ from }) => from.num <= 0n);
  return [...ranked, ...left.map(({ id }) => ({ id, ranked: false as const, reason: "baseNotPositive" as const }))];
}
