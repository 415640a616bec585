import { divRound } from "../../model/money/arithmetic.js";
import type { Cents } from "../../model/money/cents.js";
import { ratioOver, ratioToNumber } from "../../model/money/ratio-ops.js";
import { no, ok, type Result } from "../../model/result.js";
import { requireAmount, requireCount } from "../require.js";

/** What a new client cost. */
export interface AcquisitionCost {
  /** Cents for each new client, rounded. */
  readonly perClient: Cents;
  /** Cents before rounding. */
  readonly perClientExact: number;
}

/**
 * Acquisition cost of a client (*coût d'acquisition*): sales and marketing spend over new clients.
 *
 * - `cost`: Spend of the campaign or period, cents excl. VAT.
 * @returns `noNewClients` when there is none to divide by.
 * @throws `finance/negative-amount`, `finance/bad-count`.
 * @example
 * ```ts
 * clientAcquisitionCost({ cost: euros(5000), newClients: 10 }); // => { ok: true, value: { perClient: 50000, perClientExact: 50000 } }
 * clientAcquisitionCost({ cost: euros(5000), newClients: 0 }); // => { ok: false, reason: "noNewClients" }
 * ```
 */
export function clientAcquisitionCost(input: {
  readonly cost: Cents;
  readonly newClients: number;
}): Result<AcquisitionCost, "noNewClients"> {
  const cost = requireAmount("cost", input.cost);
  const clients = requireCount("newClients", input.newClients, 0, 1e9);
  if (clients === 0) return no("noNewClients");
  return ok({ perClient: divRound(cost, clients), perClientExact: ratioToNumber(ratioOver(cost, clients)) });
}
