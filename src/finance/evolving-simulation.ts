import { addMonths } from "../model/date-arithmetic.js";
import { UsageError } from "../model/errors.js";
import { add, amountRatio, mulRound, subtract, sum } from "../model/money/arithmetic.js";
import { type Cents, ZERO } from "../model/money/cents.js";
import { discountedSum } from "../model/money/discounted-sum.js";
import type { Ratio } from "../model/money/ratio.js";
import { ratioToNumber } from "../model/money/ratio-ops.js";
import { amend, type EvolvingState, rentOver, tradeInOf } from "./evolving-amendment.js";
import type {
  EvolvingAmendment,
  EvolvingEvent,
  EvolvingLease,
  EvolvingLeaseTerms,
  EvolvingRow,
} from "./evolving-lease.js";
import { positiveRent } from "./lease-rent.js";
import { checkPrice, residualOf } from "./lease-terms.js";
import { checkPeriods, periodRate } from "./period-rate.js";
import { requireWord } from "./require.js";

/** The lease cannot be made: its price is under the lessor's minimum. */
export type EvolvingLeaseResult =
  | { readonly ok: true; readonly value: EvolvingLease }
  | { readonly ok: false; readonly reason: "belowMinimum" };

/**
 * Simulates a location évolutive month by month: rents, what is owed to the lessor, amendments accepted or refused with their reason, the
 * client's cost and the reseller's turnover. An event takes effect at the first due date on or after its day; the interest of each month
 * is rounded to the cent.
 *
 * @throws As {@link leaseRent}; `finance/dates-out-of-order` for events that do not follow each other; `finance/bad-word`.
 * @example
 * ```ts
 * const result = simulateEvolvingLease({
 *   start: date("2026-01-01"), price: euros(10000), months: 36, timing: "inAdvance", ratePerPeriod: 0.005,
 *   minimumPrice: euros(450), rights: { add: 2, replace: 6, evolve: 12 }, monthsAre: "elapsed", share: 0.3, constantRentMonths: 36,
 *   events: [{ kind: "add", on: date("2026-07-01"), price: euros(2000), revise: "rent" }],
 * });
 * result.ok && result.value.resellerTurnover; // => 1200000
 * result.ok && result.value.amendments[0]?.accepted; // => true
 * ```
 */
export function simulateEvolvingLease(terms: EvolvingLeaseTerms): EvolvingLeaseResult {
  const { price, months, events, minimumPrice, constantRentMonths, programEveryMonths } = terms;
  if (price < minimumPrice) return { ok: false, reason: "belowMinimum" };
  checkPrice(price);
  checkPeriods("months", months);
  checkPeriods("constantRentMonths", constantRentMonths);
  if (programEveryMonths !== undefined) checkPeriods("programEveryMonths", programEveryMonths);
  residualOf(terms);
  checkEvents(events);
  const rate = periodRate(terms);
  const rent = positiveRent(rentOver(terms, rate, price, months));
  const state: EvolvingState = { outstanding: price, rent, end: months, held: price, firstHeld: price };
  return { ok: true, value: run(terms, rate, state) };
}

/** Month by month: in advance, the rent is paid before the month's interest; in arrears, after. */
function run(terms: EvolvingLeaseTerms, rate: Ratio, start: EvolvingState): EvolvingLease {
  const { timing, residualValue = ZERO, price } = terms;
  const rows: EvolvingRow[] = [];
  const amendments: EvolvingAmendment[] = [];
  const waiting = [...terms.events];
  let state = start;
  for (let month = 0; month < state.end; month++) {
    for (let event = waiting[0]; event !== undefined && event.on <= addMonths(terms.start, month); event = waiting[0]) {
      waiting.shift();
      const next = amend(terms, rate, state, event, month);
      amendments.push(next.amendment);
      state = next.state;
    }
    const due = timing === "inAdvance" ? month : month + 1;
    const before = timing === "inAdvance" ? state.outstanding : withInterest(state.outstanding, rate);
    const rent =
      state.restAtEnd === true && month === state.end - 1 ? lastRent(before, residualValue, rate, timing) : state.rent;
    const after = subtract(before, rent);
    rows.push({ month: due, dueOn: addMonths(terms.start, due), rent, outstanding: after });
    state = { ...state, outstanding: timing === "inAdvance" ? withInterest(after, rate) : after };
  }
  for (const event of waiting) amendments.push(amend(terms, rate, state, event, state.end).amendment);
  const accepted = terms.events.filter((_, k) => amendments[k]?.accepted);
  return {
    rows,
    amendments,
    endMonth: state.end,
    clientCost: sum(rows.map((row) => row.rent)),
    resellerTurnover: sum([price, ...accepted.map((event) => event.price)]),
    tradeIns: sum(accepted.map(tradeInOf)),
    outstandingAtEnd: state.outstanding,
    neverRenewed: ratioToNumber(amountRatio(state.firstHeld, price)),
  };
}

function withInterest(amount: Cents, rate: Ratio): Cents {
  return add(amount, mulRound(amount, rate));
}

/** What is left, so that the residual value alone stays owed at the end. */
function lastRent(before: Cents, residual: Cents, rate: Ratio, timing: EvolvingLeaseTerms["timing"]): Cents {
  return subtract(before, timing === "inAdvance" ? discountedSum([ZERO, residual], rate) : residual);
}

function checkEvents(events: readonly EvolvingEvent[]): void {
  const wrong = events.find((event, k) => event.on < (events[k - 1]?.on ?? event.on));
  if (wrong !== undefined)
    throw new UsageError("finance/dates-out-of-order", wrong.on, "events in order of their days");
  for (const event of events) {
    checkPrice(event.price);
    requireWord("kind", event.kind, ["add", "replace", "evolve"]);
    if (event.kind !== "evolve") requireWord("revise", event.revise, ["rent", "term", "none"]);
  }
}
