import { type Cents, toCents } from "./cents.js";
import type { WideRatio } from "./ratio.js";
import { roundHalfAway } from "./round.js";

/** Kernel only: exact fractions on bigints that are never reduced; for long products of which one result is rounded. `den` above zero. */
export function fraction(num: bigint, den = 1n): WideRatio {
  return den < 0n ? { num: -num, den: -den } : { num, den };
}

export function plus(a: WideRatio, b: WideRatio): WideRatio {
  return a.den === b.den
    ? { num: a.num + b.num, den: a.den }
    : { num: a.num * b.den + b.num * a.den, den: a.den * b.den };
}

export function minus(a: WideRatio, b: WideRatio): WideRatio {
  return plus(a, { num: -b.num, den: b.den });
}

export function times(a: WideRatio, b: WideRatio): WideRatio {
  return { num: a.num * b.num, den: a.den * b.den };
}

/** `b` other than zero. */
export function over(a: WideRatio, b: WideRatio): WideRatio {
  return fraction(a.num * b.den, a.den * b.num);
}

/** To a whole power, 0 or more. */
export function power(a: WideRatio, exponent: number): WideRatio {
  const n = BigInt(exponent);
  return { num: a.num ** n, den: a.den ** n };
}

/** The nearest cent, half away from zero. */
export function roundFraction({ num, den }: WideRatio): Cents {
  return toCents(roundHalfAway(num, den));
}
