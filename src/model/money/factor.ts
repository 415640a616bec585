import { isNarrow, type Ratio } from "./ratio.js";
import { ratioToNumber } from "./ratio-ops.js";
import { FOUR_U, mulRoundBy, roundHalfAway } from "./round.js";

/** Kernel only: a ratio made ready for many products: its nearest double beside it. */
export interface Factor {
  readonly ratio: Ratio;
  readonly double: number;
}

/** Kernel only. */
export function factor(ratio: Ratio): Factor {
  return { ratio, double: ratioToNumber(ratio) };
}

/**
 * Kernel only: amount × factor, rounded half away from zero, exactly. The filter of `mulDivRound` with its quotient taken once:
 * `double` is the nearest to the ratio, so the bound 4u·v holds as there; what it cannot decide goes to the exact ways.
 */
export function timesFactor(amount: number, { ratio, double }: Factor): number {
  if (isNarrow(ratio)) return mulRoundBy(amount, ratio.num, ratio.den, double);
  const v = Math.abs(amount * double);
  const q = Math.round(v);
  // v - q is exact; its distance to a half is that of v.
  if (!(0.5 - Math.abs(v - q) > FOUR_U * v)) return roundHalfAway(BigInt(amount) * ratio.num, ratio.den);
  return amount * double < 0 ? 0 - q : q;
}
