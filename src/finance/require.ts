import { UsageError } from "../model/errors.js";
import { mulRound } from "../model/money/arithmetic.js";
import type { Cents } from "../model/money/cents.js";
import { cents } from "../model/money/cents.js";
import { type Rate, type Ratio, ratio } from "../model/money/ratio.js";
import { compareRatios } from "../model/money/ratio-ops.js";

/** Checks a whole number from `min` to `max`. @throws `finance/bad-count`. */
export function requireCount(name: string, value: number, min: number, max: number): number {
  if (Number.isInteger(value) && value >= min && value <= max) return value;
  throw new UsageError("finance/bad-count", value, `${name} as a whole number from ${min} to ${max}`);
}

/** Checks an amount that has no meaning below zero. @throws `finance/negative-amount`, `money/not-whole-cents`. */
export function requireAmount(name: string, value: Cents): Cents {
  if (cents(value) >= 0) return value;
  throw new UsageError("finance/negative-amount", value, `${name} as cents, zero or above`);
}

/** Checks an amount that must be above zero. @throws `finance/not-positive`, `money/not-whole-cents`. */
export function requirePositive(name: string, value: Cents): Cents {
  if (cents(value) > 0) return value;
  throw new UsageError("finance/not-positive", value, `${name} as cents, above zero`);
}

/** Checks a rate from zero to `max` (both allowed), as an exact fraction. @throws `finance/bad-rate`, `ratio/not-a-decimal`. */
export function requireRate(name: string, value: Rate, max?: number): Ratio {
  const exact = ratio(value);
  if (compareRatios(exact, 0) >= 0 && (max === undefined || compareRatios(exact, max) <= 0)) return exact;
  const range = max === undefined ? "zero or above" : `from 0 to ${max}`;
  throw new UsageError("finance/bad-rate", shown(value), `${name} as a fraction ${range}`, "6 % is written 0.06.");
}

/** Checks a word of a short list: a caller without types may write another. @throws `finance/bad-word`. */
export function requireWord<W extends string>(name: string, value: W, words: readonly W[]): W {
  if (words.includes(value)) return value;
  throw new UsageError("finance/bad-word", value, `${name}: ${words.join(", ")}`);
}

/** Rounds an exact number of cents to the cent, half away from zero. */
export function roundCents(exact: Rate): Cents {
  return mulRound(cents(1), exact);
}

function shown(value: Rate): unknown {
  return typeof value === "object" ? `${value.num}/${value.den}` : value;
}
