import { date as checkedDate, toDayNumber } from "../model/date.js";
import { UsageError } from "../model/errors.js";
import type { Cents } from "../model/money/cents.js";
import { discountedSum } from "../model/money/discounted-sum.js";
import type { Rate } from "../model/money/ratio.js";
import { ratioToNumber } from "../model/money/ratio-ops.js";
import { checkedAmount, type DatedFlow } from "./irr.js";
import { checkedRate } from "./period-rate.js";

/**
 * Net present value (*VAN*) of flows one period apart, the first today, in cents: exact and rounded once.
 * A spreadsheet's NPV discounts the first flow too: there, divide once more by 1 + rate.
 *
 * @param flows - Cents with their signs.
 * @param rate - Of one period, above -1.
 * @throws `finance/rate`, `finance/too-many-flows` above 12 000.
 * @example
 * ```ts
 * netPresentValue([euros(-15000), euros(1500), euros(2500), euros(3500), euros(4500), euros(6000)], 0.05); // => 12289
 * ```
 */
export function netPresentValue(flows: readonly Cents[], rate: Rate): Cents {
  if (flows.length > 12_000) throw new UsageError("finance/too-many-flows", flows.length, "at most 12000 flows");
  return discountedSum(flows, checkedRate(rate));
}

/**
 * Net present value of dated flows at a yearly rate (the spreadsheets' XNPV), unrounded, in cents as a number:
 * amount / (1 + rate)^(days/365), from the first listed date.
 *
 * @throws `finance/rate`, `date/invalid`, `finance/discount` for amounts that pass what a number holds.
 * @example
 * ```ts
 * const flows = [{ date: date("2024-02-29"), amount: euros(-1000) }, { date: date("2025-02-28"), amount: euros(1100) }];
 * Math.round(datedNetPresentValue(flows, 0.1)); // => 0
 * ```
 */
export function datedNetPresentValue(flows: readonly DatedFlow[], rate: Rate): number {
  const x = Math.log1p(ratioToNumber(checkedRate(rate)));
  const [first] = flows;
  if (first === undefined) return 0;
  const origin = toDayNumber(checkedDate(first.date));
  let total = 0;
  for (const { date, amount } of flows) {
    const years = (toDayNumber(checkedDate(date)) - origin) / 365;
    // Nothing weighs nothing, however far: 0 × Infinity would be no number.
    if (amount !== 0) total += checkedAmount(amount) * Math.exp(-years * x);
  }
  return finite(total);
}

/** Flows that grow over centuries, or thousands of periods, pass what a double holds. */
function finite(value: number): number {
  if (Number.isFinite(value)) return value;
  throw new UsageError(
    "finance/discount",
    value,
    "flows that stay below 10^308 cents at this rate",
    "Check the rate and the days: the first listed is the one discounted to.",
  );
}

/** The two rates of a modified internal rate. */
export interface ModifiedRateTerms {
  /** Cents, one period apart. */
  readonly flows: readonly Cents[];
  /** Paid on money that goes out. */
  readonly financeRate: Rate;
  /** Earned on money that comes in. */
  readonly reinvestRate: Rate;
}

/** A modified internal rate, or why there is none. */
export type ModifiedRateResult =
  | { readonly ok: true; readonly rate: number }
  | { readonly ok: false; readonly reason: "oneSigned" };

/**
 * Modified internal rate of return (MIRR): what comes in grows at `reinvestRate` to the end, what goes out is discounted at `financeRate`.
 *
 * @throws `finance/rate`, `finance/discount` for amounts that pass what a number holds.
 * @example
 * ```ts
 * const result = modifiedInternalRate({
 *   flows: [-120000, 39000, 30000, 21000, 37000, 46000].map((amount) => euros(amount)), financeRate: 0.1, reinvestRate: 0.12,
 * });
 * result.ok && Math.round(result.rate * 1e6); // => 126094
 * ```
 */
export function modifiedInternalRate({ flows, financeRate, reinvestRate }: ModifiedRateTerms): ModifiedRateResult {
  const finance = Math.log1p(ratioToNumber(checkedRate(financeRate)));
  const reinvest = Math.log1p(ratioToNumber(checkedRate(reinvestRate)));
  const n = flows.length - 1;
  let paid = 0;
  let received = 0;
  for (const [k, amount] of flows.entries()) {
    const cents = checkedAmount(amount);
    if (cents < 0) paid -= cents * Math.exp(-finance * k);
    if (cents > 0) received += cents * Math.exp(reinvest * (n - k));
  }
  if (!(paid > 0 && received > 0)) return { ok: false, reason: "oneSigned" };
  return { ok: true, rate: finite(Math.expm1((Math.log(received) - Math.log(paid)) / n)) };
}
