import { UsageError } from "../model/errors.js";
import { amountRatio, mulRound, sum } from "../model/money/arithmetic.js";
import type { Cents } from "../model/money/cents.js";
import type { Ratio } from "../model/money/ratio.js";
import { ratioOver, ratioPlus, ratioTimes } from "../model/money/ratio-ops.js";
import { checkAboveZero } from "./guards.js";

/** A competitor's price, in cents, on the same VAT footing as ours. */
export interface CompetitorPrice {
  readonly competitor: string;
  readonly price: Cents;
}

/** A competitor's price as an index. */
export interface PriceIndex {
  readonly competitor: string;
  /** Base 100 = the lowest price, exactly: 110 is 10 % dearer. */
  readonly index: Ratio;
}

/**
 * Price index of each competitor, base 100 at the lowest price, in the order given.
 *
 * @throws `pricing/not-above-zero` for a price of zero or below; `demand/no-competitor` for an empty list.
 * @example
 * ```ts
 * priceIndices([{ competitor: "A", price: euros(1000) }, { competitor: "B", price: euros(1100) }]).map(({ index }) => ratioToNumber(index));
 * // => [100, 110]
 * ```
 */
export function priceIndices(prices: readonly CompetitorPrice[]): PriceIndex[] {
  for (const { price } of prices) checkAboveZero("price", price);
  const [first, ...others] = prices;
  if (first === undefined) throw noCompetitor();
  const lowest = others.reduce((low, { price }) => (price < low ? price : low), first.price);
  return prices.map(({ competitor, price }) => ({ competitor, index: ratioTimes(100, amountRatio(price, lowest)) }));
}

/**
 * Price by competition: the mean of the market (or a given reference) times a target index, rounded once.
 *
 * @param targetIndex - 100 = at the reference, 95 = 5 % under it.
 * @example
 * ```ts
 * priceByCompetition([{ competitor: "A", price: euros(1000) }, { competitor: "B", price: euros(1100) }], 95); // => 99750
 * ```
 */
export function priceByCompetition(prices: readonly CompetitorPrice[], targetIndex: number): Cents {
  checkAboveZero("targetIndex", targetIndex);
  if (prices.length === 0) throw noCompetitor();
  const all = sum(prices.map(({ price }) => price));
  return mulRound(all, ratioOver(targetIndex, 100 * prices.length));
}

/**
 * Price by segment: a base price times the coefficient of the client's segment, rounded once.
 *
 * @throws `demand/unknown-segment`, `pricing/not-above-zero`.
 * @example
 * ```ts
 * const segments = [{ segment: "dentists", coefficient: 1.05 }, { segment: "doctors", coefficient: 1 }];
 * priceBySegment(euros(1000), segments, "dentists"); // => 105000
 * ```
 */
export function priceBySegment(
  base: Cents,
  segments: readonly { readonly segment: string; readonly coefficient: number }[],
  segment: string,
): Cents {
  const found = segments.find((row) => row.segment === segment);
  if (found === undefined) throw new UsageError("demand/unknown-segment", segment, "a segment of the list");
  checkAboveZero("coefficient", found.coefficient);
  return mulRound(base, found.coefficient);
}

/**
 * Price that earns the most with a constant price elasticity under -1 (textbook mark-up rule: cost × e / (1 + e)), rounded once.
 *
 * @param elasticity - Under -1.
 * @throws `demand/not-elastic`: at -1 or above, turnover never falls when the price rises and the rule has no answer.
 * @example
 * ```ts
 * priceByElasticity(euros(300), -4); // => 40000
 * priceByElasticity(euros(300), -1); // throws demand/not-elastic
 * ```
 */
export function priceByElasticity(cost: Cents, elasticity: number): Cents {
  checkAboveZero("cost", cost);
  if (!(elasticity < -1))
    throw new UsageError(
      "demand/not-elastic",
      elasticity,
      "an elasticity under -1",
      "Set the price by cost or competition.",
    );
  return mulRound(cost, ratioOver(elasticity, ratioPlus(1, elasticity)));
}

function noCompetitor(): UsageError {
  return new UsageError("demand/no-competitor", 0, "one competitor's price or more");
}
