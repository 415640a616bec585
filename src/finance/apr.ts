import type { CalendarDate } from "../model/date.js";
import { UsageError } from "../model/errors.js";
import type { Cents } from "../model/money/cents.js";
import { type Rate, ratio, wide } from "../model/money/ratio.js";
import { ratioToNumber } from "../model/money/ratio-ops.js";
import { ratioToDecimal } from "../model/money/ratio-text.js";
import { aprYears, type IntervalUnit } from "./apr-time.js";
import type { TimedFlow } from "./flow.js";
import { checkedAmount } from "./irr.js";
import type { RateSolution } from "./rate-solution.js";
import { solveRate } from "./solve-rate.js";

/** A drawdown or a payment, in cents, at a time in years from the first drawdown (a number, a decimal string, a fraction) or on a day. */
export type AprFlow =
  | { readonly years: Rate; readonly amount: Cents }
  | { readonly date: CalendarDate; readonly amount: Cents };

/** A credit, as its annual percentage rate sees it. All amounts positive, in cents. */
export interface AprTerms {
  /** What the borrower gets, fees taken off at the start deducted. */
  readonly drawdowns: readonly AprFlow[];
  /** What the borrower pays: principal, interest, every fee and insurance imposed to obtain the credit. */
  readonly payments: readonly AprFlow[];
  /** For dates; `month` by default. */
  readonly intervalUnit?: IntervalUnit;
}

/** An annual percentage rate, or why there is none. */
export type AprResult =
  | {
      readonly ok: true;
      /** Of one year, by compounding; unrounded. */
      readonly rate: number;
      /** Per cent with one decimal, half up, as contracts print it: `"12.9"`. */
      readonly percent1: string;
      /** Per cent with two decimals, half up. */
      readonly percent2: string;
      /** What the flows are worth at the rate, in cents: below half a cent. */
      readonly residual: number;
      readonly iterations: number;
    }
  | Extract<RateSolution, { readonly ok: false }>;

/**
 * Annual percentage rate of charge (*TAEG*): the yearly rate X at which drawdowns and payments are worth the same,
 * Σ C·(1+X)^(-t) = Σ D·(1+X)^(-s), times in years from the first drawdown. Late charges and notary's fees stay out.
 *
 * Source: directive 2008/48/EC, annex I; code de la consommation, annex to R314-3 (formula); R314-1 to R314-14.
 *
 * @throws `finance/amount` for an amount below zero, `finance/before-drawdown`, `finance/mixed-times`, `finance/no-drawdown`.
 * @example
 * ```ts
 * const result = apr({
 *   drawdowns: [{ years: 0, amount: euros(1000) }],
 *   payments: [{ years: 1.5, amount: euros(1200) }],
 * });
 * result.ok && result.percent2; // => "12.92"
 * ```
 */
export function apr(terms: AprTerms): AprResult {
  return aprCore(terms).result;
}

/** The result and the flows that it was taken from. */
export interface AprCore {
  readonly result: AprResult;
  readonly received: readonly TimedFlow[];
  readonly paid: readonly TimedFlow[];
}

/** Shared by {@link apr} and its explanation. */
export function aprCore({ drawdowns, payments, intervalUnit = "month" }: AprTerms): AprCore {
  const origin = firstDrawdown(drawdowns);
  const received = drawdowns.map((flow) => timed(flow, origin, intervalUnit));
  const paid = payments.map((flow) => timed(flow, origin, intervalUnit));
  const solution = solveRate([...received, ...paid.map(({ time, amount }) => ({ time, amount: -amount }))]);
  if (!solution.ok) return { result: solution, received, paid };
  const { rate, residual, iterations } = solution;
  const result = {
    ok: true,
    rate,
    percent1: percent(rate, 1),
    percent2: percent(rate, 2),
    residual,
    iterations,
  } as const;
  return { result, received, paid };
}

/** The first drawdown: its day, or its time in years. */
function firstDrawdown(drawdowns: readonly AprFlow[]): CalendarDate | number {
  const [first, ...rest] = drawdowns.map((flow) => ("date" in flow ? flow.date : ratioToNumber(flow.years)));
  if (first === undefined) throw new UsageError("finance/no-drawdown", "none", "one drawdown or more");
  return rest.reduce((least, time) => (time < least ? time : least), first);
}

function timed(flow: AprFlow, origin: CalendarDate | number, unit: IntervalUnit): TimedFlow {
  const amount = checkedAmount(flow.amount);
  if (amount < 0)
    throw new UsageError(
      "finance/amount",
      amount,
      "amounts above zero",
      "Payments and drawdowns are two lists: no signs.",
    );
  if ("date" in flow !== (typeof origin === "string"))
    throw new UsageError("finance/mixed-times", "dates and years", "dates everywhere, or times in years everywhere");
  const early = "date" in flow ? flow.date < (origin as CalendarDate) : ratioToNumber(flow.years) < (origin as number);
  if (early)
    throw new UsageError(
      "finance/before-drawdown",
      "date" in flow ? flow.date : ratioToNumber(flow.years),
      `no flow before the first drawdown (${origin})`,
      "What is paid before is a fee: take it off the first drawdown.",
    );
  const time =
    "date" in flow ? aprYears(origin as CalendarDate, flow.date, unit) : ratioToNumber(flow.years) - (origin as number);
  return { time, amount };
}

/** Per cent, half up: the digit after the last decides (directive 2008/48/EC, annex I). Read to 12 decimals, what a double holds surely, or as it prints. */
function percent(rate: number, decimals: 1 | 2): string {
  const { num, den } = wide(ratio(rate < 1e21 ? rate.toFixed(12) : rate));
  return ratioToDecimal({ num: num * 100n, den }, decimals);
}
