import type { Contract } from "../model/contract.js";
import type { CalendarDate } from "../model/date.js";
import { add, subtract } from "../model/money/arithmetic.js";
import { type Cents, ZERO } from "../model/money/cents.js";
import { no, ok, type Result } from "../model/result.js";
import { billingPeriods } from "./billing-periods.js";
import { contractAsOf, inOrder } from "./contract-as-of.js";
import { factsOf } from "./life.js";
import { contractOutcome } from "./outcome.js";

/** What a client is bound to pay. */
export interface Committed {
  /** First day no longer committed: the next expiry, or the day that a notice or termination ends the contract. */
  readonly until: CalendarDate;
  /** From the start to that day, cents excluding VAT. */
  readonly total: Cents;
  /** Of the billing periods begun by that day of asking. */
  readonly begun: Cents;
  /** Of the periods to come. */
  readonly toCome: Cents;
}

/**
 * What the client is bound to pay under a contract: from the start to the next expiry, each billing period at the price in force on its first day
 * (amendments taken in), a cut last period by its days. Without index revision, which needs indices: see {@link priceRevisions}.
 *
 * @returns `{ ok: false, reason: "noPrice" }`, or `"openEnded"` when no end is in sight.
 * @throws As {@link contractLife}.
 * @example
 * ```ts
 * const duration = { start: date("2026-01-01"), firstTermMonths: 12, renewal: { mode: "tacit", termMonths: 12 } } as const;
 * const contract = { id: "m1", client: "martin", kind: "maintenance", duration, price: { amount: euros(225), everyMonths: 3 } } as const;
 * committedAmount(contract, { asOf: date("2026-05-01") }); // => { ok: true, value: { until: "2027-01-01", total: 90000, begun: 45000, toCome: 45000 } }
 * ```
 */
export function committedAmount(
  contract: Contract,
  { asOf }: { readonly asOf: CalendarDate },
): Result<Committed, "noPrice" | "openEnded"> {
  const clauses = contractAsOf(contract, asOf);
  const { nextExpiry, end } = contractOutcome(factsOf(clauses), asOf);
  const until = nextExpiry ?? end;
  if (until === undefined) return no("openEnded");
  const pieces = pricedPieces(contract, clauses.duration.start, until);
  if (pieces === undefined) return no("noPrice");
  let total = ZERO;
  let begun = ZERO;
  for (const row of pieces) {
    total = add(total, row.amount);
    if (row.from <= asOf) begun = add(begun, row.amount);
  }
  return ok({ until, total, begun, toCome: subtract(total, begun) });
}

interface Piece {
  readonly from: CalendarDate;
  readonly amount: Cents;
}

/** The billing periods from a day, the price of each being that of its first day; a new rhythm starts new periods. */
function pricedPieces(contract: Contract, start: CalendarDate, until: CalendarDate): readonly Piece[] | undefined {
  const changes = inOrder(contract.amendments ?? []).map(({ effectiveOn }) => effectiveOn);
  const pieces: Piece[] = [];
  let anchor = { start, everyMonths: 0 };
  for (let from = start; from < until; ) {
    const { price } = contractAsOf(contract, from);
    if (price === undefined) return undefined;
    if (price.everyMonths !== anchor.everyMonths) anchor = { start: from, everyMonths: price.everyMonths };
    const next = changes.find((day) => day > from && day < until && contractAsOf(contract, day).price !== price);
    const kept = periodsOf(price, anchor.start, until).filter(
      (row) => row.from >= from && (next === undefined || row.from < next),
    );
    pieces.push(...kept);
    from = kept.at(-1)?.until ?? until;
  }
  return pieces;
}

function periodsOf({ amount, everyMonths }: NonNullable<Contract["price"]>, start: CalendarDate, until: CalendarDate) {
  const terms = { alignment: "anniversary", dayCount: "actual", prorationBase: "period", timing: "inAdvance" } as const;
  return billingPeriods({ ...terms, start, until, everyMonths, amountPerPeriod: amount }).rows;
}
