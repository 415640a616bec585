import type { Cents } from "../model/money/cents.js";
import { fraction, minus, over, plus, power, roundFraction, times } from "../model/money/fraction.js";
import { type Rate, type WideRatio, wide } from "../model/money/ratio.js";
import { ratioToNumber } from "../model/money/ratio-ops.js";
import { checkedAmount } from "./irr.js";
import { shiftOf, type Timing } from "./lease-terms.js";
import { checkedRate, checkPeriods, periodRate, type RateTerms } from "./period-rate.js";

/** How the payments of an annuity grow: by an amount in cents, or by a rate, from each to the next. */
export type AnnuityGrowth =
  | { readonly kind: "arithmetic"; readonly amount: Cents }
  | { readonly kind: "geometric"; readonly rate: Rate };

/** The payments of an annuity in time. */
export interface AnnuityShape {
  /** Number of payments. */
  readonly periods: number;
  readonly timing: Timing;
  /** Periods before the first of them (*différé*); 0 by default. */
  readonly deferredPeriods?: number;
  /** Level by default. */
  readonly growth?: AnnuityGrowth;
}

/** An amount of an annuity, unrounded and to the cent. */
export interface AnnuityAmount {
  /** Cents, rounded half away from zero, exactly. */
  readonly cents: Cents;
  /** Cents, as the nearest double: for a screen or a rate, never an amount. */
  readonly unrounded: number;
}

/** value today = payment × `perPayment` + `increments` + final value × `final`, exactly. */
export interface AnnuityFactors {
  readonly perPayment: WideRatio;
  readonly increments: WideRatio;
  readonly final: WideRatio;
  /** 1 + rate of a period. */
  readonly growth: WideRatio;
  /** Periods to the end. */
  readonly end: number;
}

const ONE = /* @__PURE__ */ fraction(1n);
const ZERO = /* @__PURE__ */ fraction(0n);

/** The exact factors of an annuity. */
export function annuityFactors(terms: AnnuityShape & RateTerms): AnnuityFactors {
  const { periods, timing, deferredPeriods = 0, growth } = terms;
  checkPeriods("periods", periods);
  if (deferredPeriods !== 0) checkPeriods("deferredPeriods", deferredPeriods);
  const rate = wide(periodRate(terms));
  const q = plus(ONE, rate);
  const v = over(ONE, q);
  const moved = times(shiftOf(timing) === 1 ? q : ONE, power(v, deferredPeriods));
  const level =
    growth?.kind === "geometric" ? growing(v, wide(checkedRate(growth.rate)), periods) : growing(v, ZERO, periods);
  const steps = growth?.kind === "arithmetic" ? times(exact(growth.amount), stepped(v, rate, periods)) : ZERO;
  const end = periods + deferredPeriods;
  return { perPayment: times(level, moved), increments: times(steps, moved), final: power(v, end), growth: q, end };
}

/** Σ (1 + g)^(k-1)·v^k, k from 1 to n. */
function growing(v: WideRatio, g: WideRatio, n: number): WideRatio {
  const w = times(v, plus(ONE, g));
  const left = minus(ONE, w);
  if (left.num === 0n) return times(fraction(BigInt(n)), v);
  return times(v, over(minus(ONE, power(w, n)), left));
}

/** Σ (k - 1)·v^k, k from 1 to n. */
function stepped(v: WideRatio, rate: WideRatio, n: number): WideRatio {
  if (rate.num === 0n) return fraction((BigInt(n) * BigInt(n - 1)) / 2n);
  return over(minus(growing(v, ZERO, n), times(fraction(BigInt(n)), power(v, n))), rate);
}

/** An exact result as an amount. */
export function annuityAmount(value: WideRatio): AnnuityAmount {
  return { cents: roundFraction(value), unrounded: ratioToNumber(value) };
}

/** Cents as an exact fraction. */
export function exact(amount: Cents): WideRatio {
  return fraction(BigInt(checkedAmount(amount)));
}
