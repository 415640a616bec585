import { type CalendarDate, fromDayNumber, toDayNumber } from "../model/date.js";
import { UsageError } from "../model/errors.js";
import type { Cents } from "../model/money/cents.js";
import { euros } from "../model/money/euros.js";
import { type Ratio, ratio } from "../model/money/ratio.js";

const DAY = 86_400_000;

/**
 * The day of a `Date`, at a distance from UTC that the caller names: the machine's time zone is never read.
 *
 * @param moment - Any moment.
 * @param options - `minutesAheadOfUtc`: 0 for a date at midnight UTC, 60 or 120 for French time, `-moment.getTimezoneOffset()` for the machine's.
 * @throws `date/invalid` for an invalid Date; `date/out-of-range`.
 * @example
 * ```ts
 * fromJsDate(new Date("2026-11-20T23:30:00Z"), { minutesAheadOfUtc: 60 }); // => "2026-11-21"
 * ```
 */
export function fromJsDate(moment: Date, options: { readonly minutesAheadOfUtc: number }): CalendarDate {
  const milliseconds = moment.getTime() + options.minutesAheadOfUtc * 60_000;
  if (!Number.isFinite(milliseconds))
    throw new UsageError("date/invalid", milliseconds, "a Date that holds a moment, and a finite distance from UTC");
  return fromDayNumber(Math.floor(milliseconds / DAY));
}

/**
 * Midnight UTC of a day, as a `Date`, for hosts that want one.
 *
 * @example
 * ```ts
 * toJsDate(date("2026-11-21")).toISOString(); // => "2026-11-21T00:00:00.000Z"
 * ```
 */
export function toJsDate(day: CalendarDate): Date {
  return new Date(toDayNumber(day) * DAY);
}

/** A decimal of decimal.js, big.js or bignumber.js: `toFixed()` without argument writes all digits. */
export interface DecimalLike {
  /** All digits, without an exponent. */
  toFixed(): string;
}

/**
 * An amount in euros held by a decimal library, as exact cents. The other way: `new Decimal(toDecimalString(amount))`.
 *
 * @throws `money/not-an-amount` for more than two decimals, NaN, Infinity, and plain numbers, whose toFixed() rounds.
 * @example
 * ```ts
 * fromDecimal({ toFixed: () => "390.5" }); // => 39050
 * fromDecimal({ toFixed: () => "0.125" }); // throws money/not-an-amount
 * ```
 */
export function fromDecimal(amount: DecimalLike): Cents {
  return euros(typeof amount === "number" ? `number ${amount}` : amount.toFixed());
}

/**
 * A rate held by a decimal library, as an exact fraction.
 *
 * @throws `ratio/not-a-decimal`.
 * @example
 * ```ts
 * rateFromDecimal({ toFixed: () => "0.196" }); // => { num: 196, den: 1000 }
 * ```
 */
export function rateFromDecimal(rate: DecimalLike): Ratio {
  return ratio(typeof rate === "number" ? rate : rate.toFixed());
}
