import { UsageError } from "../model/errors.js";
import type { Rate, WideRatio } from "../model/money/ratio.js";
import { compareRatios } from "../model/money/ratio-ops.js";
import { exactly } from "./exact.js";

/** A whole number from `least` on (0 unless told): clients, calls, months. */
export function count(value: number, name: string, least = 0): number {
  if (!Number.isSafeInteger(value) || value < least)
    throw new UsageError("count/invalid", value, `${name} as a whole number, ${least} or more`);
  return value;
}

/** A fraction from 0 to 1, both included. */
export function share(value: Rate, name: string): WideRatio {
  const exact = exactly(value);
  if (exact.num < 0n || exact.num > exact.den)
    throw new UsageError("share/invalid", value, `${name} as a fraction from 0 to 1`, "Write 80 % as 0.8.");
  return exact;
}

/** A decimal above zero. */
export function positive(value: Rate, name: string): WideRatio {
  const exact = exactly(value);
  if (exact.num <= 0n) throw new UsageError("value/not-positive", value, `${name} above zero`);
  return exact;
}

/** A decimal, zero or above. */
export function notNegative(value: Rate, name: string): WideRatio {
  const exact = exactly(value);
  if (exact.num < 0n) throw new UsageError("value/negative", value, `${name} of zero or more`);
  return exact;
}

/** Limits that rise, each strictly above the one before. */
export function rising(values: readonly Rate[], name: string): void {
  for (const value of values) exactly(value); // the only one too must be a number
  for (let i = 1; i < values.length; i++)
    if (compareRatios(values[i - 1] as Rate, values[i] as Rate) >= 0)
      throw new UsageError("limits/not-rising", values[i], `${name} in rising order, without repeats`);
}

/** Two lists that go together. */
export function sameLength(a: ArrayLike<unknown>, b: ArrayLike<unknown>, names: string): void {
  if (a.length !== b.length)
    throw new UsageError("lists/length", `${a.length} and ${b.length}`, `${names} of the same length`);
}

/** One of the words of an argument. */
export function word<T extends string>(value: T, words: readonly T[], name: string): T {
  if (!words.includes(value)) throw new UsageError("word/unknown", value, `${name}: ${words.join(", ")}`);
  return value;
}
