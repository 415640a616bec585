import { UsageError } from "../model/errors.js";
import { mulRound, subtract } from "../model/money/arithmetic.js";
import { type Cents, cents } from "../model/money/cents.js";
import type { Ratio } from "../model/money/ratio.js";
import { ratioPlus, ratioTimes } from "../model/money/ratio-ops.js";
import { no, ok, type Result } from "../model/result.js";
import { checkNotNegative } from "./guards.js";
import { checkTiers, rateAt, type Tier, type TierMode } from "./tiers.js";

/** An order at a list price with a rebate by quantity. */
export interface QuantityOrder {
  /** Whole units, 1 or more. */
  readonly quantity: number;
  /** List price of one, in cents, excluding VAT. */
  readonly unitPrice: Cents;
  /** By units, ascending; no rebate under the first. */
  readonly tiers: readonly Tier[];
  readonly mode: TierMode;
}

/** A price with its rebate, in cents, excluding VAT. */
export interface RebatedPrice {
  /** At list price. */
  readonly listAmount: Cents;
  readonly rebate: Cents;
  /** What is paid. */
  readonly exclVat: Cents;
}

/**
 * Rebate of an order by quantity, rounded once.
 *
 * @throws `rebate/bad-quantity`, `rebate/bad-tiers`, `rebate/no-mode`, `pricing/not-a-fraction`.
 * @example
 * ```ts
 * const order = { quantity: 5, unitPrice: euros(100), tiers: [{ from: 1, rate: 0.3 }, { from: 5, rate: 0.35 }] };
 * quantityRebate({ ...order, mode: "whole" }).exclVat; // => 32500
 * quantityRebate({ ...order, mode: "marginal" }).exclVat; // => 34500
 * ```
 */
export function quantityRebate({ quantity, unitPrice, tiers, mode }: QuantityOrder): RebatedPrice {
  checkTiers(tiers, mode);
  checkNotNegative("unitPrice", unitPrice);
  if (!Number.isSafeInteger(quantity) || quantity < 1)
    throw new UsageError("rebate/bad-quantity", quantity, "a whole number of units, 1 or more");
  const listAmount = mulRound(unitPrice, quantity);
  const units = mode === "whole" ? ratioTimes(quantity, rateAt(tiers, quantity)) : bySlice(quantity, tiers);
  const rebate = mulRound(unitPrice, units);
  return { listAmount, rebate, exclVat: subtract(listAmount, rebate) };
}

/** Units × rate over the slices: the tier from 5 starts with the fifth unit. */
function bySlice(quantity: number, tiers: readonly Tier[]): Ratio {
  return tiers.reduce<Ratio>(
    (total, { from, rate }, k) => {
      const first = Math.max(1, from);
      const last = Math.min(quantity, (tiers[k + 1]?.from ?? Number.POSITIVE_INFINITY) - 1);
      return last < first ? total : ratioPlus(total, ratioTimes(last - first + 1, rate));
    },
    { num: 0, den: 1 },
  );
}

/** What the next tier would bring. */
export interface NextTier {
  readonly unitsMore: number;
  /** Rate of the next tier. */
  readonly rate: number;
  /** Paid for the order as it is, in cents, excluding VAT. */
  readonly costNow: Cents;
  /** Paid for the larger order. */
  readonly costThen: Cents;
  /** What the units more really cost: `costThen` less `costNow`; negative when the larger order is the cheaper one. */
  readonly extraCost: Cents;
  /** What the larger order saves against list price less the rate reached now. */
  readonly worth: Cents;
}

/**
 * "Two more units reach 35 %": how many units are missing, what they really cost, and what the tier is worth.
 *
 * @returns `topTier` when no tier is left.
 * @example
 * ```ts
 * const order = { quantity: 3, unitPrice: euros(100), tiers: [{ from: 1, rate: 0.3 }, { from: 5, rate: 0.35 }], mode: "whole" as const };
 * nextTier(order); // => { ok: true, value: { unitsMore: 2, rate: 0.35, costNow: 21000, costThen: 32500, extraCost: 11500, worth: 2500 } }
 * nextTier({ ...order, quantity: 5 }); // => { ok: false, reason: "topTier" }
 * ```
 */
export function nextTier(order: QuantityOrder): Result<NextTier, "topTier"> {
  const { quantity, tiers } = order;
  const costNow = quantityRebate(order).exclVat;
  const next = tiers.find((tier) => tier.from > quantity);
  if (next === undefined) return no("topTier");
  const larger = { ...order, quantity: next.from };
  const costThen = quantityRebate(larger).exclVat;
  const without = quantityRebate({ ...larger, tiers: tiers.filter((tier) => tier.from < next.from) }).exclVat;
  return ok({
    unitsMore: next.from - quantity,
    rate: next.rate,
    costNow,
    costThen,
    extraCost: subtract(costThen, costNow),
    worth: subtract(without, costThen),
  });
}

/**
 * Carriage of an order: free from a quantity or an amount on.
 *
 * @param terms - `cost` in cents, excluding VAT; the threshold included is free.
 * @example
 * ```ts
 * const terms = { cost: euros(15), freeFromQuantity: 5 };
 * carriageCost({ quantity: 4, amount: euros(400) }, terms); // => 1500
 * carriageCost({ quantity: 5, amount: euros(400) }, terms); // => 0
 * ```
 */
export function carriageCost(
  order: { readonly quantity: number; readonly amount: Cents },
  terms: { readonly cost: Cents; readonly freeFromQuantity?: number; readonly freeFromAmount?: Cents },
): Cents {
  const { cost, freeFromQuantity, freeFromAmount } = terms;
  checkNotNegative("cost", cost);
  const free =
    (freeFromQuantity !== undefined && order.quantity >= freeFromQuantity) ||
    (freeFromAmount !== undefined && order.amount >= freeFromAmount);
  return free ? cents(0) : cost;
}
