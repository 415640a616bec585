import type { Rate } from "../../model/money/ratio.js";
import { word } from "../check.js";
import { compareBig, decimals } from "../exact.js";

/**
 * Ranks of equal values.
 *
 * - `competition`: 1 1 3. `dense`: 1 1 2. `ordinal`: 1 2 3, in input order. `average`: 1.5 1.5 3. `max`: 2 2 3.
 */
export type RankTies = "competition" | "dense" | "ordinal" | "average" | "max";

/** Choices of a ranking. */
export interface RankOptions {
  /** Which value gets rank 1: the smallest (`rising`) or the largest (`falling`). */
  readonly order: "rising" | "falling";
  readonly ties: RankTies;
}

/**
 * Rank of each value, from 1, in input order (palmarès).
 *
 * @example
 * ```ts
 * rankValues([30, 10, 20, 20], { order: "falling", ties: "competition" }); // => [1, 4, 2, 2]
 * ```
 */
export function rankValues(values: readonly Rate[], { order, ties }: RankOptions): readonly number[] {
  word(ties, ["competition", "dense", "ordinal", "average", "max"], "ties");
  word(order, ["rising", "falling"], "order");
  const { units } = decimals(values);
  const at = (index: number): bigint => units[index] as bigint;
  const sign = order === "rising" ? 1 : -1;
  const places = units.map((_, index) => index).sort((a, b) => sign * compareBig(at(a), at(b)) || a - b);
  const ranks = new Array<number>(units.length).fill(0);
  let distinct = 0;
  for (let from = 0, until: number; from < places.length; from = until) {
    until = from + 1;
    while (until < places.length && at(places[until] as number) === at(places[from] as number)) until++;
    distinct++;
    for (let k = from; k < until; k++) ranks[places[k] ?? 0] = rankOf(ties, from, until, k, distinct);
  }
  return ranks;
}

function rankOf(ties: RankTies, from: number, until: number, position: number, distinct: number): number {
  switch (ties) {
    case "competition":
      return from + 1;
    case "dense":
      return distinct;
    case "ordinal":
      return position + 1;
    case "average":
      return (from + 1 + until) / 2;
    case "max":
      return until;
  }
}
