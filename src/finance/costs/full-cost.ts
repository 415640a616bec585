import { UsageError } from "../../model/errors.js";
import { allocate } from "../../model/money/allocate.js";
import { divRound, subtract, sum } from "../../model/money/arithmetic.js";
import { type Cents, ZERO } from "../../model/money/cents.js";
import type { Rate } from "../../model/money/ratio.js";
import { compareRatios } from "../../model/money/ratio-ops.js";
import { requireAmount } from "../require.js";

/** What costs are worked out for: a product, a client, an action. */
export interface CostObject {
  readonly id: string;
  /** Cents excl. VAT. */
  readonly directCosts: Cents;
  /** Turnover of the object, cents excl. VAT; absent = no result is given. */
  readonly turnover?: Cents;
  /** Number of units, for the cost of one; above zero. */
  readonly quantity?: Rate;
}

/** An indirect cost and how it is shared out (*clé de répartition*). */
export interface IndirectCost {
  readonly id: string;
  /** Cents excl. VAT. */
  readonly amount: Cents;
  /** One weight for each object, in their order (hours, turnover, visits); zero or above, not all zero. */
  readonly weights: readonly Rate[];
}

/** The full cost of an object, in cents. */
export interface FullCost {
  readonly id: string;
  readonly direct: Cents;
  /** Its part of each indirect cost, in the order given. */
  readonly indirect: readonly Cents[];
  /** *Coût complet*: direct costs and parts of the indirect ones. */
  readonly full: Cents;
  /** Full cost of one unit, rounded; absent without quantity. */
  readonly unit?: Cents;
  /** *Marge sur coût direct*: turnover - direct costs; absent without turnover. */
  readonly marginOnDirectCost?: Cents;
  /** Turnover - full cost. */
  readonly result?: Cents;
}

/**
 * Full and direct cost of products, clients or actions. Indirect costs are shared out by their weights without losing a cent
 * (largest remainders), so that the full costs add up to all the costs.
 *
 * @throws `finance/negative-amount`, `finance/bad-weights` unless there is one weight for each object, `allocate/bad-weights`.
 * @example
 * ```ts
 * const costs = fullCosts(
 *   [{ id: "dentists", directCosts: euros(600), turnover: euros(1000) }, { id: "doctors", directCosts: euros(300) }],
 *   [{ id: "rent", amount: euros(300), weights: [2, 1] }],
 * );
 * costs[0]?.result; // => 20000
 * ```
 */
export function fullCosts(objects: readonly CostObject[], indirect: readonly IndirectCost[]): FullCost[] {
  for (const { id, weights } of indirect)
    if (weights.length !== objects.length)
      throw new UsageError(
        "finance/bad-weights",
        `${id}: ${weights.length}`,
        `${objects.length} weights, one for each object`,
      );
  const shares = indirect.map(({ amount, weights }) => allocate(requireAmount("amount", amount), weights));
  return objects.map((object, k) =>
    fullCost(
      object,
      shares.map((parts) => parts[k] ?? ZERO),
    ),
  );
}

function fullCost({ id, directCosts, turnover, quantity }: CostObject, indirect: readonly Cents[]): FullCost {
  const direct = requireAmount("directCosts", directCosts);
  const full = sum([direct, ...indirect]);
  return {
    id,
    direct,
    indirect,
    full,
    ...(quantity === undefined ? {} : { unit: divRound(full, requireQuantity(quantity)) }),
    ...(turnover === undefined ? {} : results(requireAmount("turnover", turnover), direct, full)),
  };
}

function results(turnover: Cents, direct: Cents, full: Cents): { marginOnDirectCost: Cents; result: Cents } {
  return { marginOnDirectCost: subtract(turnover, direct), result: subtract(turnover, full) };
}

function requireQuantity(quantity: Rate): Rate {
  if (compareRatios(quantity, 0) > 0) return quantity;
  throw new UsageError("finance/bad-quantity", String(quantity), "a quantity above zero");
}
