import { fraction, minus, over, plus, times } from "../model/money/fraction.js";
import type { WideRatio } from "../model/money/ratio.js";

/**
 * The unit payment L of payments L × weight, one at the end of each period, that repay `principal` down to `residual` over periods each
 * with its own rate, exactly: L = (P·Πq - R) / Σ weight·(product of the later q).
 */
export function weightedPayment(
  principal: number,
  rates: readonly WideRatio[],
  weights: readonly WideRatio[],
  residual: number,
): WideRatio {
  const one = fraction(1n);
  let owed = fraction(BigInt(principal));
  let paid = fraction(0n);
  for (const [k, rate] of rates.entries()) {
    const q = plus(one, rate);
    owed = times(owed, q);
    paid = plus(times(paid, q), weights[k] ?? one);
  }
  return over(minus(owed, fraction(BigInt(residual))), paid);
}
