import type { CalendarDate } from "./date.js";
import type { Cents } from "./money/cents.js";

/** Which bundle of papers a proposal is: the usual one, that of a group practice, that of a dentist. */
export type ProposalKind = "standard" | "group" | "dentist";

/** Papers of a proposal. */
export type ProposalPaper =
  | "quote"
  /** Maintenance and assistance contracts of the reseller. */
  | "companyContracts"
  /** Contracts of the publisher and of the network (RSS). */
  | "partnerContracts"
  | "brochures"
  /** Annexes that qualify the technical solution. */
  | "technicalAnnexes"
  /** Priced annual maintenance contract. */
  | "maintenanceContract"
  /** Two per practitioner. */
  | "publisherContracts"
  /** Subscription form of the network (RSS). */
  | "networkForm";

/** A practitioner of the client, as licenses and personalization need him. Absent = not known, `null` = known to be absent. */
export interface ProposalPractitioner {
  readonly id: string;
  readonly name?: string | null;
  /** RPPS, ADELI or AM number, as the license order wants it. */
  readonly professionalNumber?: string | null;
  /** Copies of the publisher's contract made for him. */
  readonly licenseCopies?: number | null;
  /** Handed in to personalize the software. */
  readonly personalization?: {
    readonly prescriptionSheet?: boolean | null;
    /** Struck through: shows address and order number. */
    readonly careSheet?: boolean | null;
    /** Copy of the CPS card, or its number. */
    readonly cardOrNumber?: boolean | null;
  } | null;
  readonly dataProtection?: {
    readonly cnilDeclaredOn?: CalendarDate | null;
    readonly gdprRecord?: boolean | null;
  } | null;
}

/** A thing on offer whose price or brand is watched. */
export interface ProposalProduct {
  readonly id: string;
  /** `printer`, `laptop`, `computer`… */
  readonly category: string;
  readonly brand?: string;
  readonly costCheckedOn?: CalendarDate;
  /** Cost known to move fast (memory modules). */
  readonly volatile?: boolean;
}

/** What the publisher asks of the hardware of a category: least figures by name (`memoryMb`, `diskGb`). */
export interface HardwareRequirement {
  readonly category: string;
  readonly minimum: Readonly<Record<string, number>>;
}

/** Hardware that the client has. */
export interface InstalledHardware {
  readonly id: string;
  readonly category: string;
  /** By name; an absent one is not known. */
  readonly figures: Readonly<Record<string, number>>;
}

/** Services that validate a solution before it is sold. */
export type TechnicalService = "assembly" | "maintenance" | "network" | "cabling";

/** What a commercial offer conforms to. */
export type ConformityCheck = "format" | "need" | "procedures" | "regulation";

/** A proposal on its way to the client: what the commercial rules look at. Absent = not known, `null` = known to be absent. */
export interface Proposal {
  readonly id: string;
  readonly kind: ProposalKind;
  readonly preparedOn?: CalendarDate;
  readonly validThrough?: CalendarDate | null;
  /** Last review of the offer's products and prices. */
  readonly reviewedOn?: CalendarDate | null;
  readonly papers?: Readonly<Partial<Record<ProposalPaper, boolean | null>>> | null;
  /** Copies of the maintenance contract. */
  readonly maintenanceCopies?: number | null;
  readonly practitioners?: readonly ProposalPractitioner[];
  readonly products?: readonly ProposalProduct[];
  readonly requirements?: readonly HardwareRequirement[];
  readonly installed?: readonly InstalledHardware[];
  /** Cents excluding VAT. */
  readonly exclVat?: Cents;
  /** What the negotiation check of the pricing folder says. */
  readonly negotiation?: { readonly status: "within" | "approval" | "undetermined"; readonly approver?: string };
  readonly approval?: { readonly by: string; readonly on: CalendarDate } | null;
  /** `"notConcerned"` where a service has no part in it. */
  readonly signOffs?: Readonly<Partial<Record<TechnicalService, boolean | null | "notConcerned">>> | null;
  readonly conformity?: Readonly<Partial<Record<ConformityCheck, boolean | null>>> | null;
  /** Training in the offer; `null` = none. */
  readonly training?: { readonly vatExempt?: boolean; readonly suppliedOn?: CalendarDate } | null;
  readonly trainingProvider?: {
    /** Numéro de déclaration d'activité. */
    readonly number?: string | null;
    /** First day of the VAT attestation (form 3511). */
    readonly attestationFrom?: CalendarDate | null;
  } | null;
}
