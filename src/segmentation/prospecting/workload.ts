import type { Rate, Ratio, WideRatio } from "../../model/money/ratio.js";
import { ratioPlus, ratioTimes } from "../../model/money/ratio-ops.js";
import { no, ok, type Result } from "../../model/result.js";
import { count, notNegative, positive } from "../check.js";
import { ceilOf, exactly, quotient } from "../exact.js";

/** Clients of a class and how often each is seen. */
export interface VisitSegment {
  readonly clients: number;
  readonly visitsPerYear: Rate;
}

/** What one salesperson can do: weeks in the field (52 less leave, training, fairs, illness), days a week, visits a day. */
export interface RepCapacity {
  readonly weeks: Rate;
  readonly daysPerWeek: Rate;
  readonly visitsPerDay: Rate;
}

/** Salespeople that the visits ask for. */
export interface SalesForce {
  readonly visits: number;
  readonly visitsPerRep: number;
  readonly exactReps: number;
  /** Rounded up. */
  readonly reps: number;
}

/**
 * Size of a sales force (taille de la force de vente): visits to make over the visits that one salesperson can make.
 *
 * @example
 * ```ts
 * salesForce([{ clients: 440, visitsPerYear: 2.5 }], { weeks: 44, daysPerWeek: 3, visitsPerDay: 5 }).reps; // => 2
 * ```
 */
export function salesForce(segments: readonly VisitSegment[], capacity: RepCapacity): SalesForce {
  const visits = sumOf(segments.map(visitsOf));
  const days = ratioTimes(positive(capacity.weeks, "weeks"), positive(capacity.daysPerWeek, "daysPerWeek"));
  const one = exactly(ratioTimes(days, positive(capacity.visitsPerDay, "visitsPerDay")));
  const [num, den] = [visits.num * one.den, visits.den * one.num];
  return {
    visits: quotient(visits.num, visits.den),
    visitsPerRep: quotient(one.num, one.den),
    exactReps: quotient(num, den),
    reps: Number(ceilOf(num, den)),
  };
}

/** Hours of visits against hours of a year. */
export interface Workload {
  readonly hours: number;
  /** hours / available. */
  readonly load: number;
  readonly feasible: boolean;
}

/**
 * Workload in hours (charge de travail): visits × minutes, against the hours available. Travel is apart.
 *
 * @returns `noTime` when no hour is available.
 * @example
 * ```ts
 * workload([{ clients: 100, visitsPerYear: 6, minutes: 60 }], 600); // => { ok: true, value: { hours: 600, load: 1, feasible: true } }
 * ```
 */
export function workload(
  segments: readonly (VisitSegment & { readonly minutes: Rate })[],
  hoursAvailable: Rate,
): Result<Workload, "noTime"> {
  const available = notNegative(hoursAvailable, "hoursAvailable");
  if (available.num === 0n) return no("noTime");
  const minutes = sumOf(segments.map((one) => ratioTimes(visitsOf(one), notNegative(one.minutes, "minutes"))));
  const [num, den] = [minutes.num * available.den, 60n * minutes.den * available.num];
  return ok({ hours: quotient(minutes.num, 60n * minutes.den), load: quotient(num, den), feasible: num <= den });
}

function visitsOf({ clients, visitsPerYear }: VisitSegment): Ratio {
  return ratioTimes(count(clients, "clients"), notNegative(visitsPerYear, "visitsPerYear"));
}

function sumOf(values: readonly Ratio[]): WideRatio {
  return exactly(values.reduce<Rate>(ratioPlus, 0));
}
