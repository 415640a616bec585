import type { MarginOnPrice, MarkupOnCost } from "./margin.js";
import type { Cents } from "./money/cents.js";
import type { Result } from "./result.js";

/** Why a margin, or one of its rates, is not defined. */
export type NoMargin =
  /** Nothing is bought: a commission, own work without a cost. Taux de marge divides by the cost. */
  | "noCost"
  /** The cost was not given. */
  | "costUnknown"
  /** Given away: taux de marque divides by the selling price. */
  | "noRevenue"
  /** The commission is not known (no row of the schedule, evidence missing). */
  | "commissionUnknown";

/** What a sale earns, always excluding VAT. */
export interface MarginFigures {
  /** Turnover of the reseller in cents: his price after discounts, or his commission. */
  readonly revenue: Cents;
  /** Cost in cents; absent = not known. */
  readonly cost?: Cents;
  /** Marge brute in cents. */
  readonly grossMargin: Result<Cents, NoMargin>;
  /** Taux de marge, a fraction of the cost. */
  readonly markupOnCost: Result<MarkupOnCost, NoMargin>;
  /** Taux de marque, a fraction of the selling price. */
  readonly marginOnPrice: Result<MarginOnPrice, NoMargin>;
}
