import { UsageError } from "../model/errors.js";
import type { Cents } from "../model/money/cents.js";
import type { Rate } from "../model/money/ratio.js";
import { compareRatios } from "../model/money/ratio-ops.js";

/** Refuses what is not a fraction from 0 to 1: 30 instead of 0.3. */
export function checkFraction(name: string, value: Rate): void {
  if (typeof value === "number" && value >= 0 && value <= 1) return; // 0 and 1 are exact in a double, so the order is too
  if (compareRatios(value, 0) < 0 || compareRatios(value, 1) > 0) throw notAFraction(name, value);
}

/** Refuses a cost of zero or below: a coefficient on it has no meaning. */
export function checkCost(cost: Cents): void {
  if (!(cost > 0))
    throw new UsageError(
      "pricing/bad-cost",
      cost,
      "a cost above zero, in cents",
      "What costs nothing has a fixed price or a commission; an unknown cost is left out.",
    );
}

/** Refuses an amount under zero. */
export function checkNotNegative(name: string, amount: Cents): void {
  if (!(amount >= 0)) throw new UsageError("pricing/negative-amount", amount, `${name} in cents, zero or above`);
}

/** The amount, checked to be zero or above. */
export function notNegative(name: string, amount: Cents): Cents {
  checkNotNegative(name, amount);
  return amount;
}

/** Refuses a coefficient, markup or quantity of zero or below. */
export function checkAboveZero(name: string, value: Rate): void {
  if (typeof value === "number" && value > 0 && value < Number.POSITIVE_INFINITY) return;
  if (compareRatios(value, 0) <= 0) throw new UsageError("pricing/not-above-zero", value, `${name} above zero`);
}

function notAFraction(name: string, value: unknown): UsageError {
  return new UsageError(
    "pricing/not-a-fraction",
    value,
    `${name} as a fraction from 0 to 1`,
    "Write 0.196 for 19.6 %.",
  );
}
