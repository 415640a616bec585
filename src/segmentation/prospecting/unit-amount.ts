import { type Cents, cents } from "../../model/money/cents.js";
import { centsOf, fraction, quotient } from "../exact.js";

/** An amount a unit: a cost a meeting, a margin a visit. */
export interface UnitAmount {
  /** Rounded half away from zero. */
  readonly rounded: Cents;
  /** Cents before rounding, as the nearest double: for ratios and statistics, not for sums of money. */
  readonly exact: number;
}

/** amount / units; absent for no unit. */
export function perUnit(amount: Cents, units: number): UnitAmount | undefined {
  if (units === 0) return undefined;
  const [num, den] = [BigInt(cents(amount)), BigInt(units)];
  return { rounded: centsOf(fraction(num, den)), exact: quotient(num, den) };
}
