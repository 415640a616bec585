import { asMarginOnPrice, asMarkupOnCost } from "../model/margin.js";
import { add, subtract } from "../model/money/arithmetic.js";
import { type Cents, ZERO } from "../model/money/cents.js";
import type { MarginFigures, NoMargin } from "../model/quote-margin.js";
import { no, ok } from "../model/result.js";

/**
 * What a sale earns: marge brute, taux de marge (on the cost), taux de marque (on the price), all excluding VAT.
 *
 * Without a cost there is no taux de marge, without a price no taux de marque: the answer is a reason, never Infinity or 0.
 *
 * @param sale - `revenue` in cents; `cost` in cents, 0 when nothing is bought (a commission), absent when it is not known.
 * @example
 * ```ts
 * marginFigures({ revenue: euros(390), cost: euros(300) }).grossMargin; // => { ok: true, value: 9000 }
 * marginFigures({ revenue: euros(390), cost: euros(300) }).markupOnCost; // => { ok: true, value: 0.3 }
 * marginFigures({ revenue: euros(400), cost: ZERO }).markupOnCost; // => { ok: false, reason: "noCost" }
 * ```
 */
export function marginFigures({ revenue, cost }: { readonly revenue: Cents; readonly cost?: Cents }): MarginFigures {
  if (cost === undefined) return unknownMargin(revenue, "costUnknown");
  const margin = subtract(revenue, cost);
  return {
    revenue,
    cost,
    grossMargin: ok(margin),
    // The quotient of two whole numbers, correctly rounded: the nearest double of the exact rate.
    markupOnCost: cost > 0 ? ok(asMarkupOnCost(margin / cost)) : no("noCost"),
    marginOnPrice: revenue > 0 ? ok(asMarginOnPrice(margin / revenue)) : no("noRevenue"),
  };
}

/**
 * A margin that cannot be known, with the reason.
 *
 * @example
 * ```ts
 * unknownMargin(euros(390), "costUnknown").grossMargin; // => { ok: false, reason: "costUnknown" }
 * ```
 */
export function unknownMargin(revenue: Cents, reason: NoMargin): MarginFigures {
  const none = no(reason);
  return { revenue, grossMargin: none, markupOnCost: none, marginOnPrice: none };
}

/**
 * What several sales earn together: turnovers, costs and margins add up, rates are taken from the sums.
 * One unknown cost or commission makes the whole margin unknown.
 *
 * @example
 * ```ts
 * totalMargin([marginFigures({ revenue: euros(1365), cost: euros(1050) }), marginFigures({ revenue: euros(400), cost: ZERO })]).grossMargin;
 * // => { ok: true, value: 71500 }
 * ```
 */
export function totalMargin(parts: readonly MarginFigures[]): MarginFigures {
  let revenue = ZERO;
  let cost = ZERO;
  let unknown: NoMargin | undefined;
  for (const part of parts) {
    revenue = add(revenue, part.revenue);
    cost = add(cost, part.cost ?? ZERO);
    if (part.cost === undefined) unknown ??= part.grossMargin.ok ? "costUnknown" : part.grossMargin.reason;
  }
  return unknown === undefined ? marginFigures({ revenue, cost }) : unknownMargin(revenue, unknown);
}
