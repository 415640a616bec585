import { asMarginOnPrice, asMarkupOnCost } from "../model/margin.js";
import { amountRatio, subtract, sum } from "../model/money/arithmetic.js";
import { type Cents, ZERO } from "../model/money/cents.js";
import { ratioToNumber } from "../model/money/ratio-ops.js";
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
    markupOnCost: cost > 0 ? ok(asMarkupOnCost(ratioToNumber(amountRatio(margin, cost)))) : no("noCost"),
    marginOnPrice: revenue > 0 ? ok(asMarginOnPrice(ratioToNumber(amountRatio(margin, revenue)))) : no("noRevenue"),
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
  const revenue = sum(parts.map((part) => part.revenue));
  const unknown = parts.find((part) => part.cost === undefined);
  if (unknown !== undefined)
    return unknownMargin(revenue, unknown.grossMargin.ok ? "costUnknown" : unknown.grossMargin.reason);
  return marginFigures({ revenue, cost: sum(parts.map((part) => part.cost ?? ZERO)) });
}
