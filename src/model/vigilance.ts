import type { CalendarDate } from "./date.js";
import type { VigilanceEvent } from "./vigilance-event.js";
import type { Reporter, VigilanceSubject } from "./vigilance-people.js";
import type { VigilanceProduct } from "./vigilance-product.js";

/**
 * What a sales desk knows of a case of vigilance (pharmacovigilance, quality defect, antimicrobial, complaint).
 *
 * Partial reports are the normal case: an absent key is not known, `null` is known to be absent, the text `"MSK"` is known to somebody
 * and withheld. Placeholders ("?", "n/a", "inconnu") count as not known.
 */
export interface SafetyReport {
  /** The sender's number (VICH A.4.1, E2B C.1.1): equal numbers are the same case. */
  readonly id?: string | null;
  /** Numbers of the same case at other senders (E2B C.1.8.1, C.1.9.1). */
  readonly externalIds?: readonly string[] | null;
  readonly reportType?: "spontaneous" | "study" | "literature" | "authority" | "other" | null;
  /** Needed with `reportType: "study"` (E2B C.5.4). */
  readonly studyType?: string | null;
  /** Day zero: the day anyone working for the company learned of it. It also decides whose law applies. */
  readonly receivedOn?: CalendarDate | null;
  /** Last information received (E2B C.1.5). */
  readonly mostRecentOn?: CalendarDate | null;
  /** Sent to the authority. */
  readonly submittedOn?: CalendarDate | null;
  /** What was known at each step; the last one equals this report. */
  readonly versions?: readonly ReportVersion[] | null;
  /** Derived from `versions`; given by hand only when there are none. */
  readonly minimumCriteriaMetOn?: CalendarDate | null;
  /** A case is nullified, never deleted. */
  readonly nullification?: { readonly on?: CalendarDate | null; readonly reason?: string | null } | null;
  /** ISO 3166 alpha-2: decides the jurisdiction. */
  readonly countryOfReceipt?: string | null;
  /** Relay inside the company: its own policy, day zero does not move. */
  readonly relay?: Relay | null;
  /** Somebody spoke to the reporter, who wants no contact details kept. */
  readonly contactConfirmed?: boolean | null;
  /** A health professional confirmed what a consumer told. */
  readonly medicallyConfirmed?: boolean | null;
  readonly reporter?: Reporter | null;
  readonly otherReporters?: readonly Reporter[] | null;
  readonly subject?: VigilanceSubject | null;
  readonly products?: readonly VigilanceProduct[] | null;
  readonly events?: readonly VigilanceEvent[] | null;
  /** Version of VeDDRA or MedDRA, one per report. */
  readonly dictionaryVersion?: string | null;
  /** What happened, in order (VICH B.3.1, E2B H.1). */
  readonly narrative?: string | null;
  /** Numbers of animals or persons by outcome. */
  readonly outcomeCounts?: OutcomeCounts | null;
  readonly causality?: readonly CausalityOpinion[] | null;
  /** A safety issue that may change the balance of benefit and risk. */
  readonly emergingSafetyIssue?: {
    readonly identifiedOn?: CalendarDate | null;
    readonly description?: string | null;
  } | null;
  /** Another holder's product. */
  readonly notOurProduct?: boolean | null;
  /** Quality of the product itself (défaut qualité). */
  readonly defect?: ProductDefect | null;
  readonly susceptibilityTest?: SusceptibilityTest | null;
  /** Delivery, price, invoice, service. */
  readonly commercial?: { readonly type?: string | null; readonly description?: string | null } | null;
  /** The caller wants information. */
  readonly question?: { readonly text?: string | null } | null;
  /** Criteria of seriousness; an absent key is not known. */
  readonly seriousness?: Seriousness | null;
  /** The veterinarian used a treatment that is not the first choice, to stop worsening: counts as significant disability. */
  readonly secondLineTreatment?: boolean | null;
}

/** What was known from a day on. */
export interface ReportVersion {
  readonly receivedOn?: CalendarDate | null;
  readonly report?: SafetyReport | null;
}

/** Who heard of the case in the company, and when it was handed on. */
export interface Relay {
  readonly receivedBy?: string | null;
  readonly heardOn?: CalendarDate | null;
  readonly relayedOn?: CalendarDate | null;
}

/** How many animals (or persons) ended how. Whole numbers, 0 or more. */
export interface OutcomeCounts {
  readonly ongoing?: number | null;
  readonly recovered?: number | null;
  readonly sequelae?: number | null;
  readonly died?: number | null;
  readonly euthanized?: number | null;
  readonly unknown?: number | null;
}

/** Veterinary causality classes (imputabilité): A probable, B possible, O1 inconclusive, O unclassifiable, N unlikely. */
export type CausalityCode = "A" | "B" | "O1" | "O" | "N";

/** Somebody's opinion on whether a product caused an event. */
export interface CausalityOpinion {
  readonly by?: "reporter" | "attending-vet" | "company" | "authority" | null;
  /** Position in `products`. */
  readonly productIndex?: number | null;
  /** Position in `events`. */
  readonly eventIndex?: number | null;
  /** One of {@link CausalityCode}; another text is kept, and found. */
  readonly code?: string | null;
  /** Causality explicitly excluded. */
  readonly excluded?: boolean | null;
}

/** What is wrong with the product itself. */
export interface ProductDefect {
  readonly type?: string | null;
  readonly description?: string | null;
  readonly unitsAffected?: number | null;
  readonly sampleKept?: boolean | null;
}

/** Antibiogram of a germ. */
export interface SusceptibilityTest {
  readonly done?: boolean | null;
  readonly sampledOn?: CalendarDate | null;
  readonly pathogen?: string | null;
  readonly result?: string | null;
}

/** Criteria of seriousness of both domains; an absent key is not known. */
export interface Seriousness {
  readonly death?: boolean | null;
  readonly lifeThreatening?: boolean | null;
  readonly disability?: boolean | null;
  readonly congenitalAnomaly?: boolean | null;
  /** Permanent or prolonged signs (veterinary). */
  readonly prolongedSigns?: boolean | null;
  /** Hospitalization or its prolongation (human). */
  readonly hospitalization?: boolean | null;
  /** Other medically important condition (human). */
  readonly otherMedicallyImportant?: boolean | null;
}
