import type { AdoptionProfile } from "../../model/client-card.js";
import { type CalendarDate, date } from "../../model/date.js";
import { addDays } from "../../model/date-arithmetic.js";
import { count } from "../check.js";

/** Days between two contacts for each profile, 1 or more: the firm's choice. */
export type ContactCadence = Readonly<Record<AdoptionProfile, number>>;

/**
 * Day of the next contact by adoption profile: a reserved (réservé) client is not called as often as an innovator (avant-gardiste).
 *
 * @example
 * ```ts
 * nextContact("innovator", date("2026-01-15"), { reserved: 180, innovator: 60 }); // => "2026-03-16"
 * ```
 */
export function nextContact(
  profile: AdoptionProfile,
  lastContact: CalendarDate,
  cadence: ContactCadence,
): CalendarDate {
  return addDays(date(lastContact), count(cadence[profile], `the cadence of ${profile}`, 1));
}

/**
 * Day of a follow-up (rappel programmé J + x).
 *
 * @param days - Calendar days, 0 or more.
 * @example
 * ```ts
 * followUpDate(date("2026-02-27"), 3); // => "2026-03-02"
 * ```
 */
export function followUpDate(from: CalendarDate, days: number): CalendarDate {
  return addDays(date(from), count(days, "days"));
}
