import type { CalendarDate } from "./date.js";
import type { VigilanceAge } from "./vigilance-product.js";

/** Who reports (notificateur). Any real value that singles the person out makes the reporter identifiable. */
export interface Reporter {
  /** `veterinarian`, `animal-owner`, `physician`, `pharmacist`, `nurse`, `consumer`… */
  readonly category?: string | null;
  readonly name?: string | null;
  /** Real people are called N.C. or X.X.: a shorter list of placeholders applies. */
  readonly initials?: string | null;
  readonly organization?: string | null;
  readonly address?: string | null;
  readonly postalCode?: string | null;
  readonly city?: string | null;
  readonly phone?: string | null;
  readonly email?: string | null;
  /** ISO 3166 alpha-2. */
  readonly country?: string | null;
  /** Wants to stay unnamed. */
  readonly anonymous?: boolean | null;
  /** The primary source of the report (E2B C.2.r.5): exactly one. */
  readonly primarySource?: boolean | null;
}

/** What the subject of a report is. */
export type SubjectKind = "animal" | "human" | "environment" | "foodstuff" | "none";

/** Who or what was affected: animals, a person, the environment, a foodstuff. */
export interface VigilanceSubject {
  readonly kind?: SubjectKind | null;
  readonly description?: string | null;
  readonly species?: string | null;
  readonly breed?: string | null;
  readonly sex?: string | null;
  readonly age?: VigilanceAge | null;
  /** Kilograms, above 0. */
  readonly weightKg?: number | null;
  /** Chip, tattoo, ear tag or name. */
  readonly identification?: string | null;
  readonly numberTreated?: number | null;
  /** Animals (or persons) that reacted. */
  readonly numberAffected?: number | null;
  readonly numberIsEstimate?: boolean | null;
  /** `direct`, or how an untreated animal was reached: `contact`, `milk`, `in-utero`. */
  readonly exposure?: string | null;
  readonly initials?: string | null;
  readonly patientNumber?: string | null;
  /** A day, or `"MSK"`. */
  readonly dateOfBirth?: CalendarDate | "MSK" | null;
  readonly ageGroup?: string | null;
  readonly gestationalAge?: VigilanceAge | null;
  /** Data of the parent in a parent-child case (E2B D.10). */
  readonly parent?: {
    readonly initials?: string | null;
    readonly sex?: string | null;
    readonly age?: VigilanceAge | null;
  } | null;
  /** The child reacted to what a parent took. */
  readonly parentChild?: boolean | null;
  readonly location?: string | null;
  readonly commodity?: string | null;
  readonly sampleId?: string | null;
}
