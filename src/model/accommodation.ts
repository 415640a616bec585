/** Help that an activity or an assessment is adapted with, for a person with a disability (situation de handicap). */
export type Accommodation =
  | "extraTime"
  | "humanHelp"
  | "technicalAid"
  | "adaptedMaterial"
  | "accessiblePlace"
  | "other";

/** An activity that may be adapted: a visit, a training session, an assessment. Absent = not asked. */
export interface AdaptedActivity {
  readonly id: string;
  readonly accommodations?: readonly Accommodation[];
}
