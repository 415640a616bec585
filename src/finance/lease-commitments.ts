import { UsageError } from "../model/errors.js";
import type { FinancingOption } from "../model/financing.js";
import { sum } from "../model/money/arithmetic.js";
import type { Cents } from "../model/money/cents.js";
import { leaseRents } from "./early-termination.js";

/** Lease commitments as French accounts show them in their notes (*engagements de crédit-bail*), in cents excluding VAT. */
export interface LeaseCommitments {
  readonly paid: Cents;
  /** Due in the twelve months after. */
  readonly withinOneYear: Cents;
  readonly oneToFiveYears: Cents;
  readonly overFiveYears: Cents;
  readonly left: Cents;
  /** Price of the option, when there is one. */
  readonly purchaseOption: Cents;
}

/**
 * Rents paid and left at a month of a lease, by due date. A rent of that very month counts as paid.
 *
 * @throws `finance/not-a-lease`, `finance/term` for a month that is no whole number of zero or more.
 * @example
 * ```ts
 * const { options } = financingOptions({
 *   price: euros(10000), vatRate: 0.2, recoversVat: true,
 *   offers: [{ kind: "financeLease", rents: 36, timing: "inAdvance", rent: euros(300), periodsPerYear: 12, residualRate: 0.02 }],
 * });
 * options[0] && leaseCommitments(options[0], 11);
 * // => { paid: 360000, withinOneYear: 360000, oneToFiveYears: 360000, overFiveYears: 0, left: 720000, purchaseOption: 20000 }
 * ```
 */
export function leaseCommitments(option: FinancingOption, month: number): LeaseCommitments {
  if (!(Number.isInteger(month) && month >= 0)) throw new UsageError("finance/term", month, "a whole month, 0 or more");
  const rents = leaseRents(option);
  const between = (after: number, upTo: number): Cents =>
    sum(rents.filter((row) => row.month > after && row.month <= upTo).map((row) => row.exclVat));
  return {
    paid: between(-1, month),
    withinOneYear: between(month, month + 12),
    oneToFiveYears: between(month + 12, month + 60),
    overFiveYears: between(month + 60, Number.POSITIVE_INFINITY),
    left: between(month, Number.POSITIVE_INFINITY),
    purchaseOption: sum(option.rows.filter((row) => row.kind === "purchaseOption").map((row) => row.exclVat)),
  };
}
