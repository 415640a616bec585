import { ratio, wide } from "../model/money/ratio.js";
import { ratioToNumber } from "../model/money/ratio-ops.js";

/**
 * Numbers of 80 decimals on bigints, a whole number of 10^-80, for the last step of a solver where doubles cannot tell half a cent.
 * Errors are absolute, below 10^-70 where the result is below one.
 */
export const UNIT: bigint = 10n ** 80n;

/** A number as the decimal that it is written as, cut after 80 decimals. */
export function fixed(x: number): bigint {
  const { num, den } = wide(ratio(x));
  return (num * UNIT) / den;
}

/** The nearest double. */
export function toDouble(x: bigint): number {
  return ratioToNumber({ num: x, den: UNIT });
}

export function times(a: bigint, b: bigint): bigint {
  return (a * b) / UNIT;
}

/** `b` other than zero. */
export function over(a: bigint, b: bigint): bigint {
  return (a * UNIT) / b;
}

const HALVINGS = 20;

/** e^x, x up to 600: the series of x / 2^20, squared twenty times. */
export function exp(x: bigint): bigint {
  if (x < -185n * UNIT) return 0n; // less than 10^-80
  const small = x >> BigInt(HALVINGS);
  let sum = UNIT;
  let term = UNIT;
  for (let n = 1n; term !== 0n && n < 200n; n++) {
    term = times(term, small) / n;
    sum += term;
  }
  for (let k = 0; k < HALVINGS; k++) sum = times(sum, sum);
  return sum;
}

/** ln x, x from 10^-20 to 10^260: Halley's steps from the double, each of which cubes the error. */
export function ln(x: bigint): bigint {
  let y = fixed(Math.log(toDouble(x)));
  for (let step = 0; step < 3; step++) {
    const e = exp(y);
    y += over(2n * (x - e), x + e);
  }
  return y;
}
