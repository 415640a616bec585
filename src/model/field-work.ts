import type { CalendarDate } from "./date.js";

/** The four blocks of the certification of delegates for veterinary medicines (CQP). */
export type CompetenceBlock = "information" | "vigilance" | "actionPlan" | "negotiation";

/** How a competence is shown: a case study, or an interview with evidence from the field. */
export type AssessmentKind = "caseStudy" | "interview";

/** Evidence for an assessment: a report of a joint tour (tournée en duo), a visit report… */
export interface AssessmentEvidence {
  readonly block: CompetenceBlock;
  readonly kind: AssessmentKind;
  /** Documents shown; an interview needs at least one. */
  readonly documents?: readonly string[];
  readonly on?: CalendarDate;
}

/** What a delegate writes after a visit. Absent = not written. */
export interface VisitReport {
  readonly visitedOn?: CalendarDate | null;
  readonly clientId?: string | null;
  /** Who was met. */
  readonly contact?: string | null;
  readonly purpose?: string | null;
  readonly productsPresented?: readonly string[] | null;
  /** What was heard: complaints and signs included; `null` = nothing, and it was asked. */
  readonly remarks?: string | null;
  readonly outcome?: string | null;
  readonly nextAction?: { readonly description: string; readonly dueOn?: CalendarDate } | null;
}
