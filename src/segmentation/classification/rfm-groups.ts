import { UsageError } from "../../model/errors.js";
import { count, word } from "../check.js";

/**
 * How ranked clients are cut into groups when their number is not a multiple.
 *
 * - `proportional`: ⌊bins · k / n⌋. `ntile`: spare clients go to the first groups, as SQL does.
 * - `quantileOfRanks`: ranks from the worst against the inclusive quantiles of 1 … n, as pandas' qcut on ranks does.
 *
 * Seven clients in five groups: sizes 2 1 2 1 1, 2 2 1 1 1, 2 1 1 1 2.
 */
export type RfmGrouping = "proportional" | "ntile" | "quantileOfRanks";

/** How many clients, ranked best first, have at least each score: item s - 1 is the number of those with a score of s or more. */
export function groupBounds(n: number, bins: number, grouping: RfmGrouping): readonly number[] {
  word(grouping, ["proportional", "ntile", "quantileOfRanks"], "grouping");
  return Array.from({ length: bins }, (_, k) => {
    const groups = bins - k; // groups of score k + 1 or more
    if (grouping === "proportional") return Math.ceil((groups * n) / bins);
    if (grouping === "ntile") return groups * Math.floor(n / bins) + Math.min(groups, n % bins);
    return k === 0 ? n : Math.ceil((groups * (n - 1)) / bins);
  });
}

/**
 * Inclusive quantiles j/bins of whole numbers, cut down: a whole number is above the quantile when it is above the whole part.
 *
 * @param at - The value at a place of the rising order.
 */
export function quantileCuts(n: number, at: (place: number) => number | undefined, bins: number): readonly number[] {
  if (n === 0) return [];
  return Array.from({ length: bins - 1 }, (_, k) => {
    const place = (n - 1) * (k + 1);
    const low = at(Math.floor(place / bins)) ?? 0;
    const high = at(Math.floor(place / bins) + 1) ?? low;
    return Number(BigInt(low) + (BigInt(place % bins) * (BigInt(high) - BigInt(low))) / BigInt(bins));
  });
}

/** Number of groups: one digit of a code each. */
export function checkBins(bins: number): number {
  if (count(bins, "bins", 2) > 9) throw new UsageError("rfm/bins", bins, "2 to 9 groups: one digit each");
  return bins;
}
