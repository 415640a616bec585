import { UsageError } from "../../model/errors.js";
import type { Rate } from "../../model/money/ratio.js";
import { no, ok, type Result } from "../../model/result.js";
import { notNegative } from "../check.js";
import { decimals, exactly, floorOf, quotient, total } from "../exact.js";

/** Penetration of a product. */
export interface Penetration {
  readonly rate: number;
  /** More users than the potential: the estimate is wrong. */
  readonly overPotential: boolean;
}

/**
 * Penetration rate (taux de pénétration): current users over potential demand.
 *
 * @example
 * ```ts
 * penetration(48, 96); // => { ok: true, value: { rate: 0.5, overPotential: false } }
 * ```
 */
export function penetration(current: Rate, potential: Rate): Result<Penetration, "noPotential"> {
  const users = notNegative(current, "current users");
  const all = notNegative(potential, "potential demand");
  if (all.num === 0n) return no("noPotential");
  const [num, den] = [users.num * all.den, users.den * all.num];
  return ok({ rate: quotient(num, den), overPotential: num > den });
}

/** A place on a market. */
export interface MarketShare {
  /** Own sales over the sales of all. */
  readonly share: number;
  /** From 1; equal sales share the better rank. */
  readonly rank: number;
  /** Own over the largest competitor: above 1 = leader; absent without competitor sales. */
  readonly relativeToLargest?: number;
  /** Own over the mean competitor: some texts use this one. */
  readonly relativeToMean?: number;
  /** Strictly first: a tie is not a lead. */
  readonly leader: boolean;
}

/**
 * Market share (part de marché), in volume or value, and relative shares.
 *
 * @param competitors - One figure a competitor, in the unit of `own`.
 * @returns `emptyMarket` when nobody sells.
 * @example
 * ```ts
 * marketShare(20, [40, 20]); // => { ok: true, value: { share: 0.25, rank: 2, relativeToLargest: 0.5, relativeToMean: 2 / 3, leader: false } }
 * ```
 */
export function marketShare(own: Rate, competitors: readonly Rate[]): Result<MarketShare, "emptyMarket"> {
  const [mine = 0n, ...others] = decimals([own, ...competitors]).units;
  if (mine < 0n || others.some((other) => other < 0n))
    throw new UsageError("value/negative", own, "sales of zero or more");
  const rest = total(others);
  if (mine + rest === 0n) return no("emptyMarket");
  const largest = others.reduce((a, b) => (a < b ? b : a), 0n);
  return ok({
    share: quotient(mine, mine + rest),
    rank: 1 + others.filter((other) => other > mine).length,
    ...(rest === 0n
      ? {}
      : { relativeToLargest: quotient(mine, largest), relativeToMean: quotient(mine * BigInt(others.length), rest) }),
    leader: others.every((other) => mine > other),
  });
}

/** A figure of a year. */
export interface YearFigure {
  readonly value: Rate;
  readonly year: number;
}

/** A share with its base and its years. */
export interface ShareOfBase {
  readonly ratio: number;
  /** Per cent, rounded half away from zero to one decimal: 12.3. */
  readonly percent: number;
  /** The two figures are of different years: say so beside the share. */
  readonly mixedYears: boolean;
}

/**
 * A part over a declared base, each of its year: "10 % of the turnover" says nothing without them.
 *
 * @example
 * ```ts
 * const unit = shareOfBase({ value: 275000, year: 2003 }, { value: 2240000, year: 2002 });
 * unit.ok && [unit.value.percent, unit.value.mixedYears]; // => [12.3, true]
 * ```
 */
export function shareOfBase(part: YearFigure, base: YearFigure): Result<ShareOfBase, "baseNotPositive"> {
  const a = exactly(part.value);
  const b = exactly(base.value);
  if (b.num <= 0n) return no("baseNotPositive");
  const [num, den] = [a.num * b.den, a.den * b.num];
  const size = num < 0n ? -num : num;
  const tenths = Number(floorOf(2000n * size + den, 2n * den));
  const percent = (num < 0n ? 0 - tenths : tenths) / 10;
  return ok({ ratio: quotient(num, den), percent, mixedYears: part.year !== base.year });
}
