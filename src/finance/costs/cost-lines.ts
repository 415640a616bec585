import { UsageError } from "../../model/errors.js";
import { mulRound, subtract, sum } from "../../model/money/arithmetic.js";
import type { Cents } from "../../model/money/cents.js";
import type { Rate } from "../../model/money/ratio.js";
import { requireAmount, requireRate } from "../require.js";

/** Families of commercial costs: winning clients, keeping them, promotion, communication, running the desk. */
export type CostFamily = "prospecting" | "loyalty" | "retention" | "communication" | "operations";

/** A cost of a period. */
export interface CostLine {
  readonly id: string;
  /** Cents excl. VAT, zero or above. */
  readonly amount: Cents;
  /** Share that moves with sales: 0 = fixed, 1 = variable, between = mixed (*semi-variable*). */
  readonly variableShare: Rate;
  /** `direct`: caused by one product, client or action alone. `indirect`: shared. */
  readonly attribution: "direct" | "indirect";
  readonly family?: CostFamily;
}

/** The same costs seen in three ways; in each the parts add up to the total. Cents. */
export interface CostBreakdown {
  readonly total: Cents;
  readonly variable: Cents;
  readonly fixed: Cents;
  readonly direct: Cents;
  readonly indirect: Cents;
  /** By family, in the order of first appearance; `unclassified` where none is given. */
  readonly families: readonly { readonly family: CostFamily | "unclassified"; readonly amount: Cents }[];
}

/**
 * Sorts costs into variable and fixed, direct and indirect, and families. A mixed cost is split to the cent: the variable part is rounded,
 * the fixed part is the difference.
 *
 * @throws `finance/negative-amount`, `finance/bad-rate`, `finance/bad-attribution`.
 * @example
 * ```ts
 * costBreakdown([
 *   { id: "hardware", amount: euros(300), variableShare: 1, attribution: "direct" },
 *   { id: "phone", amount: euros(100), variableShare: 0.4, attribution: "indirect", family: "prospecting" },
 * ]).variable; // => 34000
 * ```
 */
export function costBreakdown(lines: readonly CostLine[]): CostBreakdown {
  const families = new Map<CostFamily | "unclassified", Cents[]>();
  for (const { family = "unclassified", amount } of lines)
    families.set(family, [...(families.get(family) ?? []), amount]);
  const total = sum(lines.map((line) => requireAmount("amount", line.amount)));
  const variable = sum(lines.map((line) => mulRound(line.amount, requireRate("variableShare", line.variableShare, 1))));
  const direct = sum(lines.filter(isDirect).map(({ amount }) => amount));
  return {
    total,
    variable,
    fixed: subtract(total, variable),
    direct,
    indirect: subtract(total, direct),
    families: [...families].map(([family, amounts]) => ({ family, amount: sum(amounts) })),
  };
}

function isDirect({ attribution }: CostLine): boolean {
  if (attribution === "direct" || attribution === "indirect") return attribution === "direct";
  throw new UsageError("finance/bad-attribution", attribution, "direct or indirect");
}
