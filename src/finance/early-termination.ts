import { UsageError } from "../model/errors.js";
import type { FinancingOption, FinancingRow } from "../model/financing.js";
import { mulRound, subtract, sum } from "../model/money/arithmetic.js";
import type { Cents } from "../model/money/cents.js";
import type { Rate } from "../model/money/ratio.js";
import { compareRatios } from "../model/money/ratio-ops.js";
import { calendarValue } from "./financing-value.js";

/** What a lease says of an early end: a share of the remaining rents (1 = all, the usual clause of IT rentals), or their value at a rate. */
export type TerminationClause =
  | { readonly kind: "shareOfRents"; readonly share: Rate }
  | { readonly kind: "presentValue"; readonly annualRate: Rate };

/** What an early end costs, in cents excluding VAT. VAT on an indemnity is disputed: not computed here. */
export interface EarlyTermination {
  readonly rentsPaid: Cents;
  /** Rents that fell due from that month on, before the clause. */
  readonly rentsLeft: Cents;
  readonly rentsLeftCount: number;
  readonly indemnity: Cents;
  /** What the early end saves against going on to the end without the option. */
  readonly saved: Cents;
}

/**
 * Cost of ending a lease early: the clause applied to the rents not yet due.
 *
 * @param option - A lease of {@link financingOptions}.
 * @param month - Months after the start; rents of that very month are due before it ends (not part of what is left).
 * @throws `finance/not-a-lease` for cash or a loan, `finance/term` for a month outside the lease, `finance/share` outside 0 to 1.
 * @example
 * ```ts
 * const { options } = financingOptions({
 *   price: euros(10000), vatRate: 0.2, recoversVat: true,
 *   offers: [{ kind: "financialRental", rents: 36, timing: "inAdvance", rent: euros(300), periodsPerYear: 12 }],
 * });
 * const end = options[0] && earlyTermination(options[0], 23, { kind: "shareOfRents", share: 1 });
 * end && [end.rentsPaid, end.rentsLeftCount, end.indemnity]; // => [720000, 12, 360000]
 * ```
 */
export function earlyTermination(option: FinancingOption, month: number, clause: TerminationClause): EarlyTermination {
  const left = rentsAfter(option, month);
  const rentsLeft = totalOf(left);
  const indemnity = indemnityOf(left, month, clause, rentsLeft);
  return {
    rentsPaid: subtract(totalOf(leaseRents(option)), rentsLeft),
    rentsLeft,
    rentsLeftCount: left.length,
    indemnity,
    saved: subtract(rentsLeft, indemnity),
  };
}

/** The rents of a lease, first rent included. */
export function leaseRents({ kind, rows }: FinancingOption): readonly FinancingRow[] {
  if (kind === "cash" || kind === "loan")
    throw new UsageError("finance/not-a-lease", kind, "an option that is a lease or a rental");
  return rows.filter((row) => row.kind === "rent" || row.kind === "firstRent");
}

/** The rents not yet due in a month of a lease. */
export function rentsAfter(option: FinancingOption, month: number): readonly FinancingRow[] {
  const rents = leaseRents(option);
  if (Number.isInteger(month) && month >= 0 && month <= option.termMonths)
    return rents.filter((row) => row.month > month);
  throw new UsageError("finance/term", month, `a whole month of the lease, 0 to ${option.termMonths}`);
}

/** What rents are worth in a month, excluding VAT, at an effective yearly rate. */
export function valueInMonth(rents: readonly FinancingRow[], month: number, annualRate: Rate): Cents {
  const moved = rents.map((row) => ({ ...row, month: row.month - month }));
  return calendarValue(moved, "exclVat", annualRate);
}

function indemnityOf(left: readonly FinancingRow[], month: number, clause: TerminationClause, rentsLeft: Cents): Cents {
  if (clause.kind === "presentValue") return valueInMonth(left, month, clause.annualRate);
  if (compareRatios(clause.share, 0) < 0 || compareRatios(clause.share, 1) > 0)
    throw new UsageError("finance/share", String(clause.share), "a share from 0 to 1");
  return mulRound(rentsLeft, clause.share);
}

/** Excluding VAT. */
export function totalOf(rows: readonly FinancingRow[]): Cents {
  return sum(rows.map((row) => row.exclVat));
}
