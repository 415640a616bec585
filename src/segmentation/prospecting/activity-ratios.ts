import { type Cents, cents } from "../../model/money/cents.js";
import { count } from "../check.js";
import { known, quotient } from "../exact.js";
import { perUnit, type UnitAmount } from "./unit-amount.js";

/** A salesperson's activity over a period. */
export interface SalesActivity {
  /** Cents excl. VAT. */
  readonly turnover: Cents;
  readonly margin: Cents;
  readonly visits: number;
  readonly orders: number;
  /** Visits to prospects, among the visits. */
  readonly prospectingVisits: number;
  readonly newClients: number;
  readonly clients: number;
}

/** The nine ratios of French activity sheets (fiche de ratios du commercial). A ratio without base is absent. */
export interface ActivityRatios {
  readonly turnoverPerVisit?: UnitAmount;
  readonly marginPerVisit?: UnitAmount;
  readonly visitsPerOrder?: number;
  /** Prospecting visits over visits. */
  readonly prospectingEffort?: number;
  /** New clients over prospecting visits. */
  readonly prospectingYield?: number;
  /** New clients over clients. */
  readonly newClientRate?: number;
  readonly orderValue?: UnitAmount;
  readonly marginPerOrder?: UnitAmount;
  /** Margin over turnover (taux de marque). */
  readonly marginOnPrice?: number;
}

/**
 * Activity ratios of a salesperson.
 *
 * @example
 * ```ts
 * const ratios = activityRatios({
 *   turnover: euros(465900), margin: euros(69885), visits: 150, orders: 50, prospectingVisits: 30, newClients: 5, clients: 125,
 * });
 * [ratios.visitsPerOrder, ratios.orderValue?.rounded]; // => [3, 931800]
 * ```
 */
export function activityRatios(input: SalesActivity): ActivityRatios {
  const { turnover, margin } = input;
  const visits = count(input.visits, "visits");
  const orders = count(input.orders, "orders");
  const prospecting = count(input.prospectingVisits, "prospectingVisits");
  const gained = count(input.newClients, "newClients");
  return {
    ...known("turnoverPerVisit", perUnit(turnover, visits)),
    ...known("marginPerVisit", perUnit(margin, visits)),
    ...known("visitsPerOrder", over(visits, orders)),
    ...known("prospectingEffort", over(prospecting, visits)),
    ...known("prospectingYield", over(gained, prospecting)),
    ...known("newClientRate", over(gained, count(input.clients, "clients"))),
    ...known("orderValue", perUnit(turnover, orders)),
    ...known("marginPerOrder", perUnit(margin, orders)),
    ...(cents(turnover) === 0 ? {} : { marginOnPrice: quotient(BigInt(margin), BigInt(turnover)) }),
  };
}

function over(part: number, base: number): number | undefined {
  return base === 0 ? undefined : part / base;
}
