import type { Rate } from "../../model/money/ratio.js";
import { no, ok, type Result } from "../../model/result.js";
import { count, word } from "../check.js";
import { type AbcBoundary, amountLimits, checkThresholds } from "../classification/abc.js";

/** A catchment zone (zone de chalandise) and what it holds. */
export interface CatchmentZone {
  readonly customers: number;
  readonly share: number;
  readonly cumulative: number;
  /** 1 = primary, 2 = secondary, … */
  readonly zoneClass: number;
}

/** Choices of a zoning. */
export interface ZoneOptions {
  /** Cumulated shares, rising. Sources do not agree (60/90, 50/80, 75/100): no default. */
  readonly cutoffs: readonly Rate[];
  /** The zone that crosses a limit: as in an ABC analysis. */
  readonly boundary: AbcBoundary;
}

/**
 * Primary, secondary and tertiary zones by cumulated share of the clients, from the nearest zone to the farthest: isometric zones if the
 * caller cut them by distance, isochrone zones if by time.
 *
 * @param customers - Clients of each zone, nearest first.
 * @example
 * ```ts
 * const zones = catchmentZones([30, 100, 35], { cutoffs: [0.6, 0.9], boundary: "crossingIn" });
 * zones.ok && zones.value.map((zone) => zone.zoneClass); // => [1, 1, 2]
 * ```
 */
export function catchmentZones(
  customers: readonly number[],
  { cutoffs, boundary }: ZoneOptions,
): Result<readonly CatchmentZone[], "noCustomers"> {
  checkThresholds(cutoffs);
  word(boundary, ["crossingIn", "crossingOut"], "boundary");
  const all = customers.reduce((sum, n) => sum + count(n, "customers"), 0);
  if (all === 0) return no("noCustomers");
  const limits = amountLimits(cutoffs, all, boundary);
  let before = 0;
  const zones = customers.map((n) => {
    const reached = boundary === "crossingIn" ? before : before + n;
    const zoneClass = 1 + limits.filter((limit) => reached > limit).length;
    before += n;
    return { customers: n, share: n / all, cumulative: before / all, zoneClass };
  });
  return ok(zones);
}
