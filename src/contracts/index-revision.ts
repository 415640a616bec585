import { UsageError } from "../model/errors.js";
import { mulRound } from "../model/money/arithmetic.js";
import { type Cents, cents } from "../model/money/cents.js";
import type { Rate, Ratio } from "../model/money/ratio.js";
import {
  compareRatios,
  complement,
  ratioOver,
  ratioPlus,
  ratioTimes,
  ratioToNumber,
} from "../model/money/ratio-ops.js";
import { whole } from "./limits.js";

/**
 * How two series of an index are joined. Syntec, August 2022: 0.97975 = revised / old, so multiply an old base or divide a new value;
 * a printed table multiplies the new value, against that definition: hence the arguments.
 */
export interface IndexLink {
  readonly coefficient: Rate;
  readonly appliedTo: "base" | "current";
  readonly operation: "multiply" | "divide";
  /** Decimals of the linked index, 0 to 12; absent: not rounded. */
  readonly roundTo?: number;
}

/** How far a revision may go, as fractions of the price before. */
export interface RevisionLimits {
  /** Highest rise: 0.05 is 5 %. */
  readonly maxIncrease?: Rate;
  /** Deepest fall; 0: never lower. */
  readonly maxDecrease?: Rate;
}

/** A price and the two indices of its revision. */
export interface IndexRevision extends RevisionLimits {
  /** P0, cents excluding VAT. */
  readonly price: Cents;
  /** S0, index at the start. */
  readonly baseIndex: Rate;
  /** S1, index at the revision. */
  readonly currentIndex: Rate;
  /** Only when the two indices are of different series. */
  readonly link?: IndexLink;
}

/** A revised price. */
export interface RevisedPrice {
  /** P1, cents excluding VAT, rounded once. */
  readonly price: Cents;
  /** S1 / S0 before limits, as the nearest double. */
  readonly ratio: number;
  /** Which limit was passed; reaching it exactly is not passing it. */
  readonly limited: "none" | "cap" | "floor";
}

/**
 * A price revised by an index: P1 = P0 × S1 / S0, rounded once, half away from zero; limits apply before rounding.
 *
 * @throws `revision/bad-index` for an index or coefficient of zero or below; `revision/bad-limit`; `ratio/not-a-decimal`.
 * @example
 * ```ts
 * revisePrice({ price: euros(1200), baseIndex: 293.9, currentIndex: 307 }).price; // => 125349
 * const link = { coefficient: 0.97975, appliedTo: "base", operation: "multiply" } as const;
 * revisePrice({ price: euros(1000), baseIndex: 276.5, currentIndex: 305.7, link }).price; // => 112846
 * ```
 */
export function revisePrice(revision: IndexRevision): RevisedPrice {
  const { price, link, baseIndex, currentIndex } = revision;
  const ratio = linkedRatio(currentIndex, baseIndex, link);
  return { ...limitedPrice(price, ratio, price, revision), ratio: ratioToNumber(ratio) };
}

/** S1 / S0 with the link between two series, if any. */
export function linkedRatio(currentIndex: Rate, baseIndex: Rate, link: IndexLink | undefined): Ratio {
  return ratioOver(linked(currentIndex, "current", link), linked(baseIndex, "base", link));
}

/** `origin` × ratio, held between limits relative to the price before. */
export function limitedPrice(
  origin: Cents,
  ratio: Ratio,
  before: Cents,
  { maxIncrease, maxDecrease }: RevisionLimits,
): Pick<RevisedPrice, "price" | "limited"> {
  checkLimits(maxIncrease ?? 0, maxDecrease ?? 0);
  const target = ratioTimes(origin, ratio);
  if (maxIncrease !== undefined && compareRatios(target, ratioTimes(before, ratioPlus(1, maxIncrease))) > 0)
    return { price: mulRound(before, ratioPlus(1, maxIncrease)), limited: "cap" };
  if (maxDecrease !== undefined && compareRatios(target, ratioTimes(before, complement(maxDecrease))) < 0)
    return { price: mulRound(before, complement(maxDecrease)), limited: "floor" };
  return { price: mulRound(origin, ratio), limited: "none" };
}

function linked(index: Rate, which: "base" | "current", link: IndexLink | undefined): Rate {
  above(index, "an index");
  if (link === undefined) return index;
  const { coefficient, appliedTo, operation, roundTo } = link;
  above(coefficient, "a link coefficient");
  if ((appliedTo !== "base" && appliedTo !== "current") || (operation !== "multiply" && operation !== "divide"))
    throw new UsageError(
      "revision/bad-link",
      `${String(operation)} ${String(appliedTo)}`,
      "multiply or divide, base or current",
    );
  if (appliedTo !== which) return index;
  const joined = operation === "multiply" ? ratioTimes(index, coefficient) : ratioOver(index, coefficient);
  return roundTo === undefined ? joined : rounded(joined, whole(roundTo, "roundTo", 0, 12));
}

/** To so many decimals, half away from zero: the kernel rounds units of the last decimal. */
function rounded(value: Ratio, decimals: number): Ratio {
  const unit = 10 ** decimals;
  return { num: mulRound(cents(unit), value), den: unit };
}

function above(value: Rate, what: string): void {
  if (compareRatios(value, 0) <= 0) throw new UsageError("revision/bad-index", value, `${what} above zero`);
}

function checkLimits(maxIncrease: Rate, maxDecrease: Rate): void {
  if (compareRatios(maxIncrease, 0) < 0 || compareRatios(maxDecrease, 0) < 0 || compareRatios(maxDecrease, 1) > 0)
    throw new UsageError(
      "revision/bad-limit",
      `+${String(maxIncrease)}, -${String(maxDecrease)}`,
      "limits as fractions: a rise of 0 or more, a fall from 0 to 1",
      "5 % is 0.05.",
    );
}
