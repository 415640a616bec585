import { UsageError } from "../../model/errors.js";
import { subtract } from "../../model/money/arithmetic.js";
import { type Cents, cents } from "../../model/money/cents.js";
import type { Rate, WideRatio } from "../../model/money/ratio.js";
import { ratioToNumber } from "../../model/money/ratio-ops.js";
import { no, ok, type Result } from "../../model/result.js";
import { count, notNegative, share, word } from "../check.js";
import { centsOf, fraction, known, quotient } from "../exact.js";
import type { UnitAmount } from "../prospecting/unit-amount.js";

/**
 * When a margin comes and who is still there: three conventions go by one name.
 *
 * - `inAdvance`: at the start of each period, of all who are there. Σ m·r^t/(1+d)^t, t = 0 … n-1.
 * - `inArrearsSurvivors`: at the end, of those who stay. t = 1 … n.
 * - `inArrearsAll`: at the end, of all who began the period. Σ m·r^(t-1)/(1+d)^t, t = 1 … n.
 */
export type LifetimeTiming = "inAdvance" | "inArrearsSurvivors" | "inArrearsAll";

/** A client's expected margins. */
export interface LifetimeInput {
  /** Margin a period, cents: never the turnover. */
  readonly margin: Cents;
  /** Share of the clients that stay from one period to the next. */
  readonly retention: Rate;
  /** Discount rate a period. */
  readonly discount: Rate;
  /** Number of periods, 1 to 1 200; absent = without end. */
  readonly periods?: number;
  readonly timing: LifetimeTiming;
  /** Cents. */
  readonly acquisitionCost: Cents;
}

/** Lifetime value of a client. */
export interface LifetimeValue {
  readonly value: UnitAmount;
  /** Value less acquisition cost, from the unrounded value. */
  readonly net: Cents;
  /** Value over acquisition cost; absent without cost. 3 to 1 is a rule of thumb, not a limit. */
  readonly ratio?: number;
}

/**
 * Lifetime value of a client (valeur à vie, CLV): discounted expected margins less the acquisition cost, computed exactly.
 *
 * @returns `diverges` without end when retention reaches 1 + discount.
 * @example
 * ```ts
 * const found = lifetimeValue({
 *   margin: euros(150), retention: 0.8, discount: 0.1, periods: 5, timing: "inAdvance", acquisitionCost: euros(200),
 * });
 * found.ok && found.value.net; // => 23810
 * ```
 */
export function lifetimeValue(input: LifetimeInput): Result<LifetimeValue, "diverges"> {
  word(input.timing, ["inAdvance", "inArrearsSurvivors", "inArrearsAll"], "timing");
  const retention = share(input.retention, "retention");
  const discount = notNegative(input.discount, "discount");
  const growth = fraction(discount.den + discount.num, discount.den); // 1 + d
  const step = fraction(retention.num * growth.den, retention.den * growth.num); // r / (1 + d)
  if (input.periods === undefined && step.num >= step.den) return no("diverges");
  const sum = geometric(step, input.periods);
  const factor = {
    inAdvance: fraction(1n, 1n),
    inArrearsSurvivors: step,
    inArrearsAll: fraction(growth.den, growth.num),
  };
  const { num, den } = factor[input.timing];
  const value = fraction(BigInt(cents(input.margin)) * sum.num * num, sum.den * den);
  const cost = cents(input.acquisitionCost);
  return ok({
    value: { rounded: centsOf(value), exact: ratioToNumber(value) },
    net: centsOf(fraction(value.num - BigInt(cost) * value.den, value.den)),
    ...known("ratio", cost === 0 ? undefined : quotient(value.num, value.den * BigInt(cost))),
  });
}

/** 1 + q + … + q^(n-1), or its limit. */
function geometric({ num, den }: WideRatio, periods: number | undefined): WideRatio {
  if (periods === undefined) return fraction(den, den - num);
  if (count(periods, "periods", 1) > 1200) throw new UsageError("value/periods", periods, "1 to 1 200 periods");
  if (num === den) return fraction(BigInt(periods), 1n);
  const n = BigInt(periods);
  return fraction(den ** n - num ** n, den ** (n - 1n) * (den - num));
}

/**
 * Mean life of a client in periods: 1/(1 - retention).
 *
 * @returns `neverEnds` for a retention of one.
 * @example
 * ```ts
 * clientLifetime(0.75); // => { ok: true, value: 4 }
 * ```
 */
export function clientLifetime(retention: Rate): Result<number, "neverEnds"> {
  const { num, den } = share(retention, "retention");
  return num === den ? no("neverEnds") : ok(quotient(den, den - num));
}

/**
 * Loyalty value of a client as taught without discounting: (margin - cost) × years.
 *
 * - `years`: Decimals allowed.
 * @example
 * ```ts
 * retentionValue({ marginPerYear: euros("210.50"), costPerYear: euros(35), years: 4 }); // => 70200
 * ```
 */
export function retentionValue(input: {
  readonly marginPerYear: Cents;
  readonly costPerYear: Cents;
  readonly years: Rate;
}): Cents {
  const { num, den } = notNegative(input.years, "years");
  const yearly = subtract(cents(input.marginPerYear), cents(input.costPerYear));
  return centsOf(fraction(BigInt(yearly) * num, den));
}
