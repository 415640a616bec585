import { type Cents, toCents } from "./cents.js";
import { fraction, roundFraction } from "./fraction.js";
import type { LevelSeries } from "./level-series.js";
import { filtered } from "./payment-filter.js";
import { type Ratio, type WideRatio, wide } from "./ratio.js";
import { ratioToNumber } from "./ratio-ops.js";

/**
 * Kernel only: the level payment, rounded half away from zero to the cent, exactly. Signed: it is zero or negative where the extra and
 * the residual are worth more than the present value. `rate` per period, above -1.
 *
 * Doubles decide nearly always; what their error bound leaves open (ties, amounts from 10^12 on, rates near zero) is decided on bigints:
 * microseconds for the term of a lease, a fifth of a second at worst (12,000 periods at a rate of 60 decimals).
 */
export function levelPayment(series: LevelSeries, rate: Ratio): Cents {
  const decided = isZero(rate) ? undefined : filtered(series, ratioToNumber(rate));
  if (decided !== undefined) return toCents(decided);
  return roundFraction(exactPayment(series, rate));
}

/** Kernel only: the same, unrounded, as the nearest double. For display: never an amount. */
export function levelPaymentNumber(series: LevelSeries, rate: Ratio): number {
  return ratioToNumber(exactPayment(series, rate));
}

/**
 * On bigints: with q = u/d, i = r/d and the first level payment at the time t = n + 1 - c - s,
 * payment = (P·u^n - F·u^(n-f)·d^f - R·d^n)·r / (d^t·(u^c - d^c)·u^s).
 */
function exactPayment(series: LevelSeries, rate: Ratio): WideRatio {
  const { presentValue, extra, extraAt, residual, periods, count, shift } = series;
  if (isZero(rate)) return { num: BigInt(presentValue - extra - residual), den: BigInt(count) };
  const { num: r, den: d } = wide(rate);
  const u = d + r;
  const f = BigInt(extraAt);
  const c = BigInt(count);
  const more = BigInt(periods - count);
  const [uc, dc] = [u ** c, d ** c];
  const [un, dn] = [uc * u ** more, dc * d ** more];
  const paid = extra === 0 ? 0n : ((BigInt(extra) * un) / u ** f) * d ** f;
  const owed = BigInt(presentValue) * un - paid - BigInt(residual) * dn;
  const s = BigInt(shift);
  return fraction(owed * r, d ** (more + 1n - s) * (uc - dc) * u ** s);
}

function isZero(rate: Ratio): boolean {
  return rate.num === 0 || rate.num === 0n;
}
