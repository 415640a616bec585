import { UsageError } from "../../model/errors.js";
import { ratioToNumber } from "../../model/money/ratio-ops.js";
import { positive } from "../check.js";

/** A place: degrees, north and east positive. */
export interface GeoPoint {
  /** From -90 to 90. */
  readonly latitude: number;
  /** From -180 to 180. */
  readonly longitude: number;
}

/** Choices of a distance. */
export interface DistanceOptions {
  /** Radius of the sphere in km: 6 371.0088 unless told (mean Earth radius, *unverified*, from memory). */
  readonly radiusKm?: number;
}

/**
 * Great circle distance on a sphere, in km: a straight line, not a road.
 *
 * @throws `geo/point` for a place that is not on the globe.
 * @example
 * ```ts
 * Math.round(distanceKm({ latitude: 48.5142, longitude: -2.7658 }, { latitude: 48.1173, longitude: -1.6778 })); // => 92
 * ```
 */
export function distanceKm(from: GeoPoint, to: GeoPoint, { radiusKm = 6371.0088 }: DistanceOptions = {}): number {
  const radius = ratioToNumber(positive(radiusKm, "radiusKm"));
  checkPoint(from);
  checkPoint(to);
  const rad = Math.PI / 180;
  const dLat = Math.sin(((to.latitude - from.latitude) * rad) / 2);
  const dLon = Math.sin(((to.longitude - from.longitude) * rad) / 2);
  const h = dLat * dLat + Math.cos(from.latitude * rad) * Math.cos(to.latitude * rad) * dLon * dLon;
  return 2 * radius * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** A place with a name. */
export interface LocatedTarget {
  readonly id: string;
  readonly at: GeoPoint;
}

/**
 * Targets within a radius of action (rayon d'action), nearest first; on the limit is inside. The source documents take 100 km for doctors
 * and 200 km for dentists.
 *
 * @example
 * ```ts
 * const rennes = { id: "rennes", at: { latitude: 48.1173, longitude: -1.6778 } };
 * withinRadius({ latitude: 48.5142, longitude: -2.7658 }, [rennes], { km: 100 }).map((target) => target.id); // => ["rennes"]
 * ```
 */
export function withinRadius(
  center: GeoPoint,
  targets: readonly LocatedTarget[],
  options: DistanceOptions & { readonly km: number },
): readonly { readonly id: string; readonly km: number }[] {
  positive(options.km, "km");
  return targets
    .map(({ id, at }) => ({ id, km: distanceKm(center, at, options) }))
    .filter(({ km }) => km <= options.km)
    .sort((a, b) => a.km - b.km);
}

function checkPoint({ latitude, longitude }: GeoPoint): void {
  if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180))
    throw new UsageError(
      "geo/point",
      `${latitude}, ${longitude}`,
      "degrees: latitude -90 to 90, longitude -180 to 180",
    );
}
