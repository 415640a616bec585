import { UsageError } from "../../model/errors.js";
import type { Rate } from "../../model/money/ratio.js";
import { count, positive, share } from "../check.js";
import { ceilOf, decimals, quotient, total } from "../exact.js";

/** Meetings aimed at and the pace of the calls. */
export interface CallPlanInput {
  readonly meetings: number;
  /** Meetings a call, in ]0, 1]: "1 call in 10" is 0.1, or `{ num: 1, den: 10 }`. */
  readonly meetingRate: Rate;
  readonly callsPerDay: number;
}

/** Calls that a number of meetings asks for. */
export interface CallPlan {
  readonly calls: number;
  /** Whole days of calling, started ones included. */
  readonly days: number;
  readonly exactDays: number;
}

/**
 * Calls and days of calling needed for a number of meetings.
 *
 * @example
 * ```ts
 * callPlan({ meetings: 15, meetingRate: 0.1, callsPerDay: 60 }); // => { calls: 150, days: 3, exactDays: 2.5 }
 * ```
 */
export function callPlan(input: CallPlanInput): CallPlan {
  const rate = share(positive(input.meetingRate, "meetingRate"), "meetingRate");
  const perDay = BigInt(count(input.callsPerDay, "callsPerDay", 1));
  const calls = ceilOf(BigInt(count(input.meetings, "meetings")) * rate.den, rate.num);
  return { calls: Number(calls), days: Number(ceilOf(calls, perDay)), exactDays: quotient(calls, perDay) };
}

/** A stretch of calling. */
export interface CallSlot {
  readonly hours: Rate;
  readonly calls: number;
}

/** Pace of the calls. */
export interface CallCapacity {
  readonly calls: number;
  readonly hours: number;
  readonly perHour: number;
  readonly perHourBySlot: readonly number[];
  /** Slots, from 0, whose pace is faster than calls of `maxMinutesPerCall` allow. */
  readonly overPace: readonly number[];
}

/**
 * Calls a day and an hour by slots ("20 in the morning, 40 in the afternoon").
 *
 * @param options - `maxMinutesPerCall`: how long a call may last; a faster pace than it allows is reported.
 * @example
 * ```ts
 * const day = callCapacity([{ hours: 2, calls: 20 }, { hours: 3, calls: 40 }], { maxMinutesPerCall: 5 });
 * [day.perHour, day.overPace]; // => [12, [1]]
 * ```
 */
export function callCapacity(
  slots: readonly CallSlot[],
  { maxMinutesPerCall }: { readonly maxMinutesPerCall?: Rate } = {},
): CallCapacity {
  if (slots.length === 0) throw new UsageError("calls/slots", 0, "one slot or more");
  for (const slot of slots) positive(slot.hours, "hours");
  const { units, den } = decimals(slots.map((slot) => slot.hours));
  const calls = slots.map((slot) => BigInt(count(slot.calls, "calls")));
  const limit = maxMinutesPerCall === undefined ? undefined : positive(maxMinutesPerCall, "maxMinutesPerCall");
  const tooFast = (k: number): boolean =>
    limit !== undefined && (calls[k] as bigint) * den * limit.num > 60n * (units[k] as bigint) * limit.den;
  return {
    calls: Number(total(calls)),
    hours: quotient(total(units), den),
    perHour: quotient(total(calls) * den, total(units)),
    perHourBySlot: calls.map((n, k) => quotient(n * den, units[k] ?? 1n)),
    overPace: slots.map((_, k) => k).filter(tooFast),
  };
}
