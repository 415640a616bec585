import { add, mulRound, subtract } from "../../model/money/arithmetic.js";
import type { Cents } from "../../model/money/cents.js";
import type { Rate } from "../../model/money/ratio.js";
import { compareRatios, ratioOver, ratioToNumber } from "../../model/money/ratio-ops.js";
import { no, ok, type Result } from "../../model/result.js";
import { requireAmount, requireCount, requireRate } from "../require.js";

/** A small activity: one salesperson, and a technician shared with others. Cents a year, excl. VAT. */
export interface ActivityInput {
  readonly margin: Cents;
  /** Full cost of the salesperson: pay, charges, car, telephone. */
  readonly salespersonCost: Cents;
  /** Full cost of the technician. */
  readonly technicianCost: Cents;
  /** Share of the technician that the activity must carry: 0.5 in the practice of a reseller's file. */
  readonly technicianShare: Rate;
}

/** Does the activity carry itself? */
export interface ActivityBreakEven {
  /** Salesperson + share of the technician, cents. */
  readonly required: Cents;
  readonly covered: boolean;
  /** Margin - required, cents: below zero when something is missing. */
  readonly surplus: Cents;
  /** Margin over required, fraction; absent when nothing is required. */
  readonly coverage?: number;
}

/**
 * Activity test: the margin covers at least the salesperson and a share of one technician. Covering exactly is enough.
 *
 * @throws `finance/negative-amount`, `finance/bad-rate`.
 * @example
 * ```ts
 * activityBreakEven({ margin: euros(60000), salespersonCost: euros(42000), technicianCost: euros(36000), technicianShare: 0.5 });
 * // => { required: 6000000, covered: true, surplus: 0, coverage: 1 }
 * ```
 */
export function activityBreakEven(input: ActivityInput): ActivityBreakEven {
  const share = requireRate("technicianShare", input.technicianShare, 1);
  const technician = mulRound(requireAmount("technicianCost", input.technicianCost), share);
  const required = add(requireAmount("salespersonCost", input.salespersonCost), technician);
  const surplus = subtract(input.margin, required);
  const coverage = required === 0 ? {} : { coverage: ratioToNumber(ratioOver(input.margin, required)) };
  return { required, covered: surplus >= 0, surplus, ...coverage };
}

/**
 * First year in which the activity carries itself, of years given in order.
 *
 * @returns `notReached` when no year does.
 * @throws As {@link activityBreakEven}.
 * @example
 * ```ts
 * const costs = { salespersonCost: euros(42000), technicianCost: euros(36000), technicianShare: 0.5 };
 * activityBreakEvenYear([
 *   { year: 1997, margin: euros(51700), ...costs },
 *   { year: 1998, margin: euros(64000), ...costs },
 * ]); // => { ok: true, value: 1998 }
 * ```
 */
export function activityBreakEvenYear(
  years: readonly (ActivityInput & { readonly year: number })[],
): Result<number, "notReached"> {
  const found = years.find((year) => activityBreakEven(year).covered);
  return found === undefined ? no("notReached") : ok(found.year);
}

/** Hours of a person, and his cost. */
export interface TimeAllocationInput {
  /** Full cost of the person, cents. */
  readonly cost: Cents;
  /** Hours spent on the activity. */
  readonly hoursOnActivity: number;
  /** All hours worked, above zero. */
  readonly hoursWorked: number;
}

/** What an activity takes of a person. */
export interface TimeAllocation {
  /** Fraction of the time. */
  readonly share: number;
  /** Cost of that time, cents. */
  readonly cost: Cents;
  /** Is it more than half of the time? Half exactly is not. */
  readonly majority: boolean;
}

/**
 * Share of a person's time, and of his cost, that an activity takes.
 *
 * @throws `finance/negative-amount`, `finance/bad-count`.
 * @example
 * ```ts
 * timeAllocation({ cost: euros(36000), hoursOnActivity: 21, hoursWorked: 35 }); // => { share: 0.6, cost: 2160000, majority: true }
 * ```
 */
export function timeAllocation({ cost, hoursOnActivity, hoursWorked }: TimeAllocationInput): TimeAllocation {
  const worked = requireCount("hoursWorked", hoursWorked, 1, 1_000_000);
  const share = ratioOver(requireCount("hoursOnActivity", hoursOnActivity, 0, worked), worked);
  return {
    share: ratioToNumber(share),
    cost: mulRound(requireAmount("cost", cost), share),
    majority: compareRatios(share, 0.5) > 0,
  };
}
