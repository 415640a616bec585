import { add, mulRound, subtract } from "../model/money/arithmetic.js";
import { type Cents, ZERO } from "../model/money/cents.js";
import { discountedSum } from "../model/money/discounted-sum.js";
import { levelPayment } from "../model/money/payment.js";
import type { Ratio } from "../model/money/ratio.js";
import { annuityPeriods } from "./annuity.js";
import type { EvolvingAmendment, EvolvingEvent, EvolvingLeaseTerms, EvolvingRefusal } from "./evolving-lease.js";
import { monthStart } from "./evolving-rights.js";
import { shiftOf } from "./lease-terms.js";
import { MAX_PERIODS } from "./period-rate.js";

/** A lease between two months. */
export interface EvolvingState {
  readonly outstanding: Cents;
  readonly rent: Cents;
  /** Months after the start at which it ends. */
  readonly end: number;
  /** First prices of all that the client holds. */
  readonly held: Cents;
  /** Of the first equipment, what was never replaced. */
  readonly firstHeld: Cents;
  /** Month of the last program, in months after the start. */
  readonly lastProgram?: number;
  /** The last rent takes what is left. */
  readonly restAtEnd?: boolean;
}

/** Applies an event at a due date, or says why not. */
export function amend(
  terms: EvolvingLeaseTerms,
  rate: Ratio,
  state: EvolvingState,
  event: EvolvingEvent,
  month: number,
): { readonly state: EvolvingState; readonly amendment: EvolvingAmendment } {
  const next = refusal(terms, state, event, month) ?? applied(terms, rate, state, event, month);
  const after = typeof next === "string" ? state : next;
  return {
    state: after,
    amendment: {
      on: event.on,
      kind: event.kind,
      month,
      ...(typeof next === "string" ? { accepted: false, reason: next } : { accepted: true }),
      price: event.price,
      rentBefore: state.rent,
      rentAfter: after.rent,
      endBefore: state.end,
      endAfter: after.end,
      outstanding: after.outstanding,
      notCovered: after.restAtEnd === true ? ZERO : notCovered(terms, rate, after, month),
    },
  };
}

function refusal(
  { start, rights, monthsAre, share, price, programEveryMonths = 0 }: EvolvingLeaseTerms,
  { held, end, lastProgram }: EvolvingState,
  event: EvolvingEvent,
  month: number,
): EvolvingRefusal | undefined {
  if (event.on < monthStart(start, rights[event.kind], monthsAre)) return "tooEarly";
  if (month >= end) return "afterEnd";
  if (event.kind === "add") return undefined;
  if (event.replacedPrice > held || event.replacedPrice < 0) return "moreThanHeld";
  if (event.kind === "evolve" && lastProgram !== undefined && month < lastProgram + programEveryMonths)
    return "tooEarly";
  return event.kind === "evolve" && event.replacedPrice > mulRound(price, share) ? "aboveShare" : undefined;
}

function applied(
  terms: EvolvingLeaseTerms,
  rate: Ratio,
  state: EvolvingState,
  event: EvolvingEvent,
  month: number,
): EvolvingState | EvolvingRefusal {
  const replaced = event.kind === "add" ? ZERO : event.replacedPrice;
  const outstanding = subtract(add(state.outstanding, event.price), tradeInOf(event));
  const next: EvolvingState = {
    ...state,
    outstanding,
    held: subtract(add(state.held, event.price), replaced),
    firstHeld: replaced > state.firstHeld ? ZERO : subtract(state.firstHeld, replaced),
  };
  if (event.kind === "evolve") return { ...next, end: month + terms.constantRentMonths, lastProgram: month };
  switch (event.revise) {
    case "none":
      return next;
    case "rent":
      return newRent(terms, rate, next, month);
    case "term":
      return newTerm(terms, rate, next, month);
  }
}

/** What is given for equipment taken back. */
export function tradeInOf(event: EvolvingEvent): Cents {
  return event.kind === "replace" ? (event.tradeIn ?? ZERO) : ZERO;
}

/** A new rent over the months that are left. */
function newRent(
  terms: EvolvingLeaseTerms,
  rate: Ratio,
  state: EvolvingState,
  month: number,
): EvolvingState | EvolvingRefusal {
  const rent = rentOver(terms, rate, state.outstanding, state.end - month);
  return rent > 0 ? { ...state, rent, restAtEnd: false } : "tradeInTooHigh";
}

/** The level rent of what is owed over so many months; not positive where the residual value is worth more. */
export function rentOver(
  { timing, residualValue = ZERO }: EvolvingLeaseTerms,
  rate: Ratio,
  presentValue: Cents,
  count: number,
): Cents {
  const shift = shiftOf(timing);
  return levelPayment(
    { presentValue, extra: 0, extraAt: 0, residual: residualValue, periods: count, count, shift },
    rate,
  );
}

/** The same rent for as many months as it takes. */
function newTerm(
  { timing, residualValue = ZERO }: EvolvingLeaseTerms,
  rate: Ratio,
  state: EvolvingState,
  month: number,
): EvolvingState | EvolvingRefusal {
  const { outstanding: presentValue, rent: payment } = state;
  const result = annuityPeriods({ presentValue, payment, futureValue: residualValue, timing, ratePerPeriod: rate });
  if (!result.ok) return presentValue <= residualValue ? "tradeInTooHigh" : "rentTooLow";
  const left = Math.max(1, Math.ceil(result.periods - 1e-9));
  return left > MAX_PERIODS ? "rentTooLow" : { ...state, end: month + left, restAtEnd: true };
}

/** Owed, less what the rents to come and the residual value are worth. */
function notCovered(
  { timing, residualValue = ZERO }: EvolvingLeaseTerms,
  rate: Ratio,
  { outstanding, rent, end }: EvolvingState,
  month: number,
): Cents {
  const left = Math.max(0, end - month);
  const flows = new Array<Cents>(left).fill(rent);
  if (timing === "inArrears") flows.unshift(ZERO);
  flows[left] = add(flows[left] ?? ZERO, residualValue);
  return subtract(outstanding, discountedSum(flows, rate));
}
