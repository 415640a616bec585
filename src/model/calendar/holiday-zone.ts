import { UsageError } from "../errors.js";

/**
 * Where public holidays (jours fériés) are asked: the mainland, Alsace-Moselle, an overseas territory by its ISO 3166-2 code,
 * or `none`: no public holiday at all.
 */
export type HolidayZone =
  | "FR"
  | "FR-alsace-moselle"
  | "FR-GP"
  | "FR-MQ"
  | "FR-GF"
  | "FR-RE"
  | "FR-YT"
  | "FR-BL"
  | "FR-MF"
  | "FR-NC"
  | "FR-PF"
  | "FR-WF"
  | "FR-PM"
  | "none";

/** Departments and collectivities with a zone of their own; all other departments are in `FR`. The codes are INSEE's. */
const ZONES: Readonly<Record<string, HolidayZone>> = {
  "57": "FR-alsace-moselle",
  "67": "FR-alsace-moselle",
  "68": "FR-alsace-moselle",
  "971": "FR-GP",
  "972": "FR-MQ",
  "973": "FR-GF",
  "974": "FR-RE",
  "975": "FR-PM",
  "976": "FR-YT",
  "977": "FR-BL",
  "978": "FR-MF",
  "986": "FR-WF",
  "987": "FR-PF",
  "988": "FR-NC",
};

const MAINLAND = /^(?:0[1-9]|[1-8][0-9]|9[0-5]|2A|2B)$/;

/**
 * The holiday zone of a department or collectivity.
 *
 * @param department - INSEE code: `"22"`, `"2A"`, `"971"`.
 * @throws `calendar/unknown-territory`.
 * @example
 * ```ts
 * holidayZoneOf("67"); // => "FR-alsace-moselle"
 * holidayZoneOf("22"); // => "FR"
 * holidayZoneOf("20"); // throws calendar/unknown-territory
 * ```
 */
export function holidayZoneOf(department: string): HolidayZone {
  const zone = Object.hasOwn(ZONES, department) ? ZONES[department] : undefined;
  if (zone !== undefined) return zone;
  if (typeof department === "string" && department !== "20" && MAINLAND.test(department)) return "FR";
  throw new UsageError(
    "calendar/unknown-territory",
    department,
    'the INSEE code of a French department or collectivity, as "22", "2A" or "971"',
  );
}
