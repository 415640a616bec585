import { isNarrow, type Ratio, wide } from "./ratio.js";
import { ratioToNumber } from "./ratio-ops.js";
import { mulDivRound, roundQuotient } from "./round.js";

/** Kernel only: a ratio made ready for many products: its nearest double beside it. */
export interface Factor {
  readonly ratio: Ratio;
  readonly double: number;
}

/** Kernel only. */
export function factor(ratio: Ratio): Factor {
  return { ratio, double: ratioToNumber(ratio) };
}

/** Kernel only: 4u with u = 2^-53. */
export const FOUR_U: number = 2 ** -51;

/**
 * Kernel only: amount × factor, rounded half away from zero, exactly. The filter of `mulDivRound` with its quotient taken once:
 * `double` is the nearest to the ratio, so the bound 4u·v holds as there; what it cannot decide goes to the exact ways.
 */
export function timesFactor(amount: number, by: Factor): number {
  const v = Math.abs(amount * by.double);
  const q = Math.round(v);
  // v - q is exact; its distance to a half is that of v.
  if (!(0.5 - Math.abs(v - q) > FOUR_U * v)) return exactly(amount, by.ratio);
  return amount * by.double < 0 ? 0 - q : q;
}

function exactly(amount: number, ratio: Ratio): number {
  if (isNarrow(ratio)) return mulDivRound(amount, ratio.num, ratio.den);
  const { num, den } = wide(ratio);
  return roundQuotient(BigInt(amount) * num, den, "halfAwayFromZero");
}
