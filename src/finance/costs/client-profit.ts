import { mulRound, subtract, sum } from "../../model/money/arithmetic.js";
import { type Cents, ZERO } from "../../model/money/cents.js";
import type { Rate } from "../../model/money/ratio.js";
import { ratioOver, ratioToNumber } from "../../model/money/ratio-ops.js";
import { requireAmount, requireRate } from "../require.js";
import { type DayBase, periodFraction } from "../short-term/simple-interest.js";

/** What a client brought and cost over a period. Cents excl. VAT, zero or above. */
export interface ClientProfitInput {
  readonly turnover: Cents;
  /** Goods taken back. */
  readonly returns?: Cents;
  /** Rebates, discounts and credit notes granted afterwards. */
  readonly rebates?: Cents;
  /** Purchase cost of what was sold and kept. */
  readonly purchaseCost: Cents;
  /** Commercial acts: visits, calls, mailings, installations. */
  readonly commercialCosts: readonly { readonly times: Rate; readonly unitCost: Cents }[];
  /** Other costs caused by the client alone. */
  readonly otherDirectCosts?: Cents;
  /** Price of the time he takes to pay, on the net turnover. */
  readonly financing?: { readonly annualRate: Rate; readonly days: number; readonly dayBase: DayBase };
}

/** Profit and loss of a client, in cents. */
export interface ClientProfit {
  /** Turnover - returns - rebates. */
  readonly netTurnover: Cents;
  /** Net turnover - purchase cost. */
  readonly grossMargin: Cents;
  readonly commercialCosts: Cents;
  readonly otherDirectCosts: Cents;
  readonly financingCost: Cents;
  readonly result: Cents;
  /** Gross margin over net turnover (*taux de marque*), fraction; absent without net turnover. */
  readonly marginOnPrice?: number;
  /** Result over net turnover, fraction. */
  readonly resultRate?: number;
}

/**
 * Profit and loss of a client (*compte d'exploitation client*): each line rounded to the cent.
 *
 * @throws `finance/negative-amount`, `finance/bad-rate`, `finance/bad-count`, `finance/bad-day-base`.
 * @example
 * ```ts
 * clientProfitAndLoss({ turnover: euros(128), purchaseCost: euros("89.60"), commercialCosts: [{ times: 1, unitCost: euros(6) }] }).result; // => 3240
 * ```
 */
export function clientProfitAndLoss(input: ClientProfitInput): ClientProfit {
  const { turnover, returns = ZERO, rebates = ZERO, purchaseCost, otherDirectCosts = ZERO } = input;
  const given = sum([requireAmount("returns", returns), requireAmount("rebates", rebates)]);
  const netTurnover = subtract(requireAmount("turnover", turnover), given);
  const grossMargin = subtract(netTurnover, requireAmount("purchaseCost", purchaseCost));
  const commercialCosts = sum(
    input.commercialCosts.map(({ times, unitCost }) =>
      mulRound(requireAmount("unitCost", unitCost), requireRate("times", times)),
    ),
  );
  const financingCost = financing(netTurnover, input.financing);
  const costs = sum([commercialCosts, requireAmount("otherDirectCosts", otherDirectCosts), financingCost]);
  const result = subtract(grossMargin, costs);
  return {
    netTurnover,
    grossMargin,
    commercialCosts,
    otherDirectCosts,
    financingCost,
    result,
    ...rates(netTurnover, grossMargin, result),
  };
}

function financing(netTurnover: Cents, terms: ClientProfitInput["financing"]): Cents {
  return terms === undefined
    ? ZERO
    : mulRound(netTurnover, periodFraction(terms.annualRate, terms.days, terms.dayBase));
}

function rates(net: Cents, margin: Cents, result: Cents): { marginOnPrice?: number; resultRate?: number } {
  if (net <= 0) return {};
  return { marginOnPrice: ratioToNumber(ratioOver(margin, net)), resultRate: ratioToNumber(ratioOver(result, net)) };
}
