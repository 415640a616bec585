import type { CardPractice } from "../../model/client-card.js";

/** A practice by its number of practitioners: alone, or a group. `unknown` when nobody counted. */
export type PracticeSegment = "solo" | "group" | "unknown";

/**
 * Solo or group practice. The declared form decides; without it the number of practitioners does.
 *
 * @example
 * ```ts
 * practiceSegment({ practitioners: 3 }); // => "group"
 * ```
 */
export function practiceSegment(practice: CardPractice): PracticeSegment {
  if (practice.form !== undefined) return practice.form === "solo" ? "solo" : "group";
  if (practice.practitioners === undefined) return "unknown";
  return practice.practitioners <= 1 ? "solo" : "group";
}

/**
 * Does a package made for some specialties fit this practice? Specialties are the publisher's data.
 *
 * @returns `unknown` when the specialty is not on the card.
 * @example
 * ```ts
 * eligibleSpecialty({ specialty: "rheumatology" }, ["general-practice", "rheumatology"]); // => "eligible"
 * ```
 */
export function eligibleSpecialty(
  practice: CardPractice,
  fitting: readonly string[],
): "eligible" | "notEligible" | "unknown" {
  if (practice.specialty === undefined) return "unknown";
  return fitting.includes(practice.specialty) ? "eligible" : "notEligible";
}
