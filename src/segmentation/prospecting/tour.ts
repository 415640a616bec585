import { UsageError } from "../../model/errors.js";
import { add, mulRound, subtract, sum } from "../../model/money/arithmetic.js";
import { type Cents, cents } from "../../model/money/cents.js";
import type { Rate } from "../../model/money/ratio.js";
import { notNegative } from "../check.js";
import { decimals, known, quotient, total } from "../exact.js";
import { perUnit, type UnitAmount } from "./unit-amount.js";

/** A stop of a tour. */
export interface TourStop {
  readonly minutes: Rate;
  /** Margin × probability, cents. */
  readonly expectedMargin: Cents;
}

/** A tour of a day. */
export interface TourInput {
  readonly stops: readonly TourStop[];
  /** Minutes of each leg, the way there and back included: one more than the stops. */
  readonly legMinutes: readonly Rate[];
  readonly breakMinutes: Rate;
  readonly dayMinutes: Rate;
  readonly km: Rate;
  /** Cents. */
  readonly costPerKm: Cents;
  /** Cents. */
  readonly costPerHour: Cents;
}

/** Does the tour hold in the day, and does it pay? */
export interface TourCheck {
  readonly minutes: number;
  /** Minutes left; negative when the day is too short. */
  readonly slack: number;
  readonly feasible: boolean;
  /** km and time, rounded each. */
  readonly cost: Cents;
  readonly costPerVisit?: UnitAmount;
  /** Expected margins - cost. */
  readonly profit: Cents;
  /** Strictly above zero. */
  readonly profitable: boolean;
}

/**
 * Feasibility and profit of a tour (plan de tournée): visits, legs and break against the day; cost against expected margins.
 *
 * @throws `tour/legs` unless there is one leg more than stops.
 * @example
 * ```ts
 * const tour = checkTour({
 *   stops: [{ minutes: 60, expectedMargin: euros(100) }], legMinutes: [30, 30], breakMinutes: 0, dayMinutes: 480,
 *   km: 40, costPerKm: euros("0.45"), costPerHour: euros(32),
 * });
 * [tour.cost, tour.profit]; // => [8200, 1800]
 * ```
 */
export function checkTour(input: TourInput): TourCheck {
  const { stops, legMinutes } = input;
  if (legMinutes.length !== stops.length + 1)
    throw new UsageError(
      "tour/legs",
      legMinutes.length,
      "one leg more than the stops",
      "Count the way there and back.",
    );
  const times = [...stops.map((stop) => stop.minutes), ...legMinutes, input.breakMinutes];
  for (const time of times) notNegative(time, "minutes");
  const { units, den } = decimals(times);
  const minutes = total(units);
  const day = notNegative(input.dayMinutes, "dayMinutes");
  const slack = day.num * den - minutes * day.den;
  const time = mulRound(cents(input.costPerHour), { num: minutes, den: 60n * den });
  const cost = add(mulRound(cents(input.costPerKm), notNegative(input.km, "km")), time);
  const profit = subtract(sum(stops.map((stop) => cents(stop.expectedMargin))), cost);
  return {
    minutes: quotient(minutes, den),
    slack: quotient(slack, den * day.den),
    feasible: slack >= 0n,
    cost,
    ...known("costPerVisit", perUnit(cost, stops.length)),
    profit,
    profitable: profit > 0,
  };
}
