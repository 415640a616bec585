import { type Cents, cents } from "../../model/money/cents.js";
import { count, notNegative } from "../check.js";
import { ceilOf, known, quotient } from "../exact.js";
import { perUnit, type UnitAmount } from "./unit-amount.js";

/** A campaign and what it cost. */
export interface CampaignInput {
  /** All costs of the campaign, cents, zero or more. */
  readonly cost: Cents;
  readonly contacts: number;
  readonly meetings: number;
  readonly orders: number;
  /** Margin of the orders, cents: never their turnover. */
  readonly margin: Cents;
}

/** What a contact, a meeting and an order cost. A figure without base is absent. */
export interface CampaignCost {
  readonly perContact?: UnitAmount;
  readonly perMeeting?: UnitAmount;
  readonly perOrder?: UnitAmount;
  /** (margin - cost) / cost. */
  readonly returnOnCost?: number;
  /** Orders of this mean margin that cover the cost; absent when an order brings nothing. */
  readonly breakEvenOrders?: number;
}

/**
 * Cost per contact, meeting and order of a prospecting campaign, and its return on *margin*.
 *
 * @example
 * ```ts
 * const found = campaignCost({ cost: euros(1800), contacts: 300, meetings: 30, orders: 2, margin: euros(1400) });
 * [found.perMeeting?.rounded, found.breakEvenOrders]; // => [6000, 3]
 * ```
 */
export function campaignCost(input: CampaignInput): CampaignCost {
  const cost = cents(input.cost);
  const margin = cents(input.margin);
  const orders = count(input.orders, "orders");
  notNegative(cost, "cost");
  return {
    ...known("perContact", perUnit(cost, count(input.contacts, "contacts"))),
    ...known("perMeeting", perUnit(cost, count(input.meetings, "meetings"))),
    ...known("perOrder", perUnit(cost, orders)),
    ...(cost === 0 ? {} : { returnOnCost: quotient(BigInt(margin) - BigInt(cost), BigInt(cost)) }),
    ...(orders === 0 || margin <= 0
      ? {}
      : { breakEvenOrders: Number(ceilOf(BigInt(cost) * BigInt(orders), BigInt(margin))) }),
  };
}
