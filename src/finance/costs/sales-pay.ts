import { UsageError } from "../../model/errors.js";
import { add, subtract, sum } from "../../model/money/arithmetic.js";
import { type Cents, cents, ZERO } from "../../model/money/cents.js";
import type { Rate, Ratio } from "../../model/money/ratio.js";
import { ratioOver, ratioPlus, ratioTimes, ratioToNumber } from "../../model/money/ratio-ops.js";
import { requireAmount, requireRate, roundCents } from "../require.js";

/** A commission rate from an amount on. */
export interface CommissionTier {
  /** First cent of the tier, included. */
  readonly from: Cents;
  /** Fraction of the base. */
  readonly rate: Rate;
}

/** How a salesperson is paid for a period. */
export interface SalesPayPlan {
  /** Fixed pay, cents gross. */
  readonly fixed: Cents;
  /** Rising tiers; below the first nothing is earned. */
  readonly tiers: readonly CommissionTier[];
  /** `whole`: the rate reached applies to everything. `marginal`: each slice at its own rate. */
  readonly mode: "whole" | "marginal";
  /** Bonuses for a base reached, all those reached being paid. */
  readonly bonuses?: readonly { readonly from: Cents; readonly amount: Cents }[];
  /** Most that commission and bonuses may pay, cents. */
  readonly variableCap?: Cents;
  /** Least that fixed and variable pay together (*minimum garanti*), cents. */
  readonly guaranteed?: Cents;
}

/** Pay of a period, in cents gross. */
export interface SalesPay {
  readonly fixed: Cents;
  /** Rounded once. */
  readonly commission: Cents;
  readonly bonuses: Cents;
  /** Commission and bonuses after the cap. */
  readonly variable: Cents;
  /** What the guarantee adds. */
  readonly topUp: Cents;
  readonly total: Cents;
  /** Variable over total, fraction; absent when nothing is paid. */
  readonly variableShare?: number;
  /** What the base lacks to reach the next tier; absent at the top. */
  readonly toNextTier?: Cents;
}

/**
 * Pay of a salesperson: fixed, commission by tiers, bonuses, cap and guarantee.
 *
 * @param base - What commission is reckoned on (turnover or margin, excl. VAT), cents. Below zero it earns nothing.
 * @throws `finance/bad-tiers` unless the tiers rise, `finance/bad-mode`, `finance/negative-amount`, `finance/bad-rate`.
 * @example
 * ```ts
 * const plan = { fixed: euros(1800), tiers: [{ from: euros(0), rate: 0.02 }, { from: euros(20000), rate: 0.03 }], mode: "marginal" } as const;
 * salesPay(plan, euros(25000)); // => { fixed: 180000, commission: 55000, bonuses: 0, variable: 55000, topUp: 0, total: 235000, variableShare: 55000 / 235000 }
 * ```
 */
export function salesPay(plan: SalesPayPlan, base: Cents): SalesPay {
  checkTiers(plan);
  const fixed = requireAmount("fixed", plan.fixed);
  const commission = roundCents(plan.mode === "whole" ? wholeCommission(plan, base) : marginalCommission(plan, base));
  const bonuses = sum(
    (plan.bonuses ?? []).filter(({ from }) => base >= from).map(({ amount }) => requireAmount("bonus", amount)),
  );
  const variable = capped(add(commission, bonuses), plan.variableCap);
  const earned = add(fixed, variable);
  const topUp = lack(requireAmount("guaranteed", plan.guaranteed ?? ZERO), earned);
  const total = add(earned, topUp);
  const next = plan.tiers.find(({ from }) => from > base);
  return {
    fixed,
    commission,
    bonuses,
    variable,
    topUp,
    total,
    ...(total === 0 ? {} : { variableShare: ratioToNumber(ratioOver(variable, total)) }),
    ...(next === undefined ? {} : { toNextTier: subtract(next.from, base) }),
  };
}

function wholeCommission({ tiers }: SalesPayPlan, base: Cents): Ratio {
  const reached = tiers.findLast(({ from }) => base >= from);
  return ratioTimes(base > 0 ? base : 0, reached?.rate ?? 0);
}

function marginalCommission({ tiers }: SalesPayPlan, base: Cents): Ratio {
  return tiers.reduce<Ratio>(
    (total, { from, rate }, k) => {
      const end = tiers[k + 1]?.from ?? base;
      const slice = (end < base ? end : base) - from;
      return slice > 0 ? ratioPlus(total, ratioTimes(slice, rate)) : total;
    },
    { num: 0, den: 1 },
  );
}

function capped(amount: Cents, cap: Cents | undefined): Cents {
  return cap !== undefined && amount > requireAmount("variableCap", cap) ? cap : amount;
}

function lack(wanted: Cents, earned: Cents): Cents {
  return wanted > earned ? subtract(wanted, earned) : ZERO;
}

function checkTiers({ tiers, mode }: SalesPayPlan): void {
  if (mode !== "whole" && mode !== "marginal") throw new UsageError("finance/bad-mode", mode, "whole or marginal");
  for (const { rate } of tiers) requireRate("commission rate", rate);
  const rising = tiers.every(({ from }, k) => cents(from) >= 0 && (k === 0 || from > (tiers[k - 1]?.from ?? from)));
  if (!rising)
    throw new UsageError(
      "finance/bad-tiers",
      tiers.map(({ from }) => from).join(", "),
      "tiers that rise from zero or above",
    );
}
