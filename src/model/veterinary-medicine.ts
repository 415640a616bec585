import type { CalendarDate } from "./date.js";

/** The seven therapeutic areas that a delegate for veterinary medicines masters. */
export type TherapeuticArea =
  | "bacteriology"
  | "immunology"
  | "parasitology"
  | "cardiovascular"
  | "digestive"
  | "reproductionEndocrinology"
  | "neurology";

/** How a veterinary medicine may be dispensed. */
export type MedicineClass = "prescription" | "nonPrescription" | "externalAntiparasiticForPets";

/** Information on a veterinary medicine as its summary of product characteristics (RCP) gives it. Absent = not known, `null` = none. */
export interface MedicineInformation {
  readonly name: string;
  readonly medicineClass?: MedicineClass | null;
  readonly area?: TherapeuticArea | null;
  readonly targetSpecies?: readonly string[] | null;
  /** Diseases it treats or prevents. */
  readonly indications?: readonly string[] | null;
  readonly therapeuticClass?: string | null;
  readonly forms?: readonly string[] | null;
  readonly dosage?: string | null;
  readonly contraindications?: string | null;
  readonly adverseEffects?: string | null;
  /** Bon usage. */
  readonly properUse?: string | null;
  /** Qualitative and quantitative composition in active substances. */
  readonly composition?: string | null;
  /** Temps d'attente, in words; `null` for a medicine of which no animal is eaten. */
  readonly withdrawalPeriod?: string | null;
  readonly authorizationNumber?: string | null;
  readonly antibiotic?: boolean | null;
  readonly immunological?: boolean | null;
}

/** Who is spoken to. */
export type PromotionAudience = "veterinarian" | "pharmacist" | "producerGroup" | "professionalKeeper" | "public";

/** Something said for a product. */
export interface PromotionClaim {
  readonly text: string;
  /** Study or document where it can be checked. */
  readonly reference?: string | null;
  /** Another company's product that it is compared with. */
  readonly comparedWith?: string | null;
  /** The comparison speaks ill of the other. */
  readonly disparages?: boolean | null;
}

/** A document or visit that promotes a medicine. */
export interface Promotion {
  readonly usedOn: CalendarDate;
  readonly product: MedicineInformation;
  readonly audience?: PromotionAudience | null;
  /** Made by the company; what the delegate writes alone is none. */
  readonly material?: {
    readonly id?: string | null;
    readonly version?: string | null;
    readonly approvedOn?: CalendarDate | null;
    /** First day on which it may no longer be used. */
    readonly until?: CalendarDate | null;
  } | null;
  readonly claims?: readonly PromotionClaim[] | null;
  /** What the rules of advertising forbid. */
  readonly testimonial?: boolean | null;
  readonly promise?: boolean | null;
  readonly makesVetVisitSuperfluous?: boolean | null;
  /** Antibiotics: the message on resistance is there. */
  readonly resistanceMessage?: boolean | null;
  /** Antibiotics: number of the prior authorization. */
  readonly priorAuthorization?: string | null;
}

/** Who orders. */
export type MedicineBuyerKind =
  | "pharmacy"
  | "veterinarian"
  | "veterinarySchool"
  | "armedForces"
  | "producerGroup"
  | "keeper"
  | "retailer"
  | "other";

/** An order of veterinary medicines (bon de commande). */
export interface MedicineOrder {
  readonly orderedOn?: CalendarDate | null;
  readonly buyer: {
    readonly name?: string | null;
    readonly kind?: MedicineBuyerKind | null;
    /** Registered with the order, the dispensary licensed. */
    readonly registered?: boolean | null;
    /** Producer groups: approved, and for these products. */
    readonly approved?: boolean | null;
  };
  readonly lines: readonly {
    readonly product: string;
    readonly medicineClass?: MedicineClass | null;
    /** Whole units. */
    readonly quantity?: number | null;
  }[];
}
