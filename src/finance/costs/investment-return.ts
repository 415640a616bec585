import { add, negate, subtract } from "../../model/money/arithmetic.js";
import { type Cents, cents } from "../../model/money/cents.js";
import type { Rate } from "../../model/money/ratio.js";
import { ratioOver, ratioToNumber } from "../../model/money/ratio-ops.js";
import { no, ok, type Result } from "../../model/result.js";
import { Precise, type PreciseNumber } from "../decimal.js";
import { checkedRate } from "../period-rate.js";
import { netPresentValue } from "../present-value.js";
import { requireAmount, requireCount, requirePositive, requireWord } from "../require.js";

/**
 * Return on investment (*retour sur investissement*): (gain - cost) / cost, fraction.
 *
 * - `gain`: What the action brought (margin, not turnover), cents; may be below zero.
 * @returns `noCost` when nothing was spent.
 * @throws `finance/negative-amount`.
 * @example
 * ```ts
 * returnOnInvestment({ gain: euros(2700), cost: euros(1800) }); // => { ok: true, value: 0.5 }
 * ```
 */
export function returnOnInvestment(input: { readonly gain: Cents; readonly cost: Cents }): Result<number, "noCost"> {
  const cost = requireAmount("cost", input.cost);
  return cost === 0 ? no("noCost") : ok(ratioToNumber(ratioOver(subtract(input.gain, cost), cost)));
}

/** An investment and what it brings back. */
export interface InvestmentInput {
  /** Spent at time 0, cents, zero or above. */
  readonly investment: Cents;
  /** Cash brought by each period, at its end, cents; may be below zero. At most 1 200 of them. */
  readonly flows: readonly Cents[];
  /** Discount rate per period, fraction above -1; 0 = not discounted. */
  readonly rate: Rate;
}

/**
 * Payback (*délai de récupération*): periods until the cumulated (discounted) flows first reach the investment.
 *
 * - `within`: `linear`: the flow of a period comes evenly (2.6 periods); `wholePeriod`: at its end (3 periods).
 * @returns `notRecovered` when the flows given never do.
 * @throws `finance/negative-amount`, `finance/rate`, `finance/bad-count`.
 * @example
 * ```ts
 * payback({ investment: euros(1000), flows: [euros(300), euros(400), euros(500)], rate: 0, within: "linear" }); // => { ok: true, value: 2.6 }
 * ```
 */
export function payback(
  input: InvestmentInput & { readonly within: "linear" | "wholePeriod" },
): Result<number, "notRecovered"> {
  const growth = growthOf(input);
  requireWord("within", input.within, ["linear", "wholePeriod"]);
  let left: PreciseNumber = new Precise(requireAmount("investment", input.investment));
  if (left.isZero()) return ok(0);
  let factor: PreciseNumber = new Precise(1);
  for (const [k, flow] of input.flows.entries()) {
    factor = factor.times(growth);
    const value = new Precise(cents(flow)).div(factor);
    if (value.gte(left)) return ok(input.within === "wholePeriod" ? k + 1 : left.div(value).plus(k).toNumber());
    left = left.minus(value);
  }
  return no("notRecovered");
}

/** The worth of an investment today. */
export interface InvestmentValue {
  /** *Valeur actuelle nette*, cents. */
  readonly netPresentValue: Cents;
  /** *Indice de profitabilité*: present value of the flows over the investment. */
  readonly profitabilityIndex: number;
}

/**
 * Net present value of an investment: the flows discounted at a rate per period, less what was spent at time 0.
 *
 * @throws `finance/not-positive` for an investment of nothing, `finance/rate`, `finance/bad-count`.
 * @example
 * ```ts
 * investmentValue({ investment: euros(1000), flows: [euros(550), euros(605)], rate: 0.1 }); // => { netPresentValue: 0, profitabilityIndex: 1 }
 * ```
 */
export function investmentValue(input: InvestmentInput): InvestmentValue {
  growthOf(input);
  const investment = requirePositive("investment", input.investment);
  const value = netPresentValue([negate(investment), ...input.flows], input.rate);
  return {
    netPresentValue: value,
    profitabilityIndex: ratioToNumber(ratioOver(add(value, investment), investment)),
  };
}

function growthOf({ rate, flows }: InvestmentInput): PreciseNumber {
  requireCount("number of flows", flows.length, 0, 1200);
  const { num, den } = checkedRate(rate);
  return new Precise(num.toString()).div(den.toString()).plus(1);
}
