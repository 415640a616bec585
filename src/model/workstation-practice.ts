import type { CalendarDate } from "./date.js";

/** A fact as a record states it: an absent key is not known, `null` is known to be absent. */
export type Known<T> = T | null;

/** How a practice is run, as far as claims transmission asks. `scm` = société civile de moyens: means shared, as in a group. */
export type PracticeKind = "solo" | "group" | "scm" | "pharmacy" | "center";

/**
 * Professions that transmit care sheets: general practitioner, specialist, dentist, pharmacist, nurse, physiotherapist
 * (masseur-kinésithérapeute), midwife, speech therapist (orthophoniste), podiatrist (pédicure-podologue), orthoptist; and secretaries.
 */
export type CareProfession =
  | "gp"
  | "specialist"
  | "dentist"
  | "pharmacist"
  | "nurse"
  | "physio"
  | "midwife"
  | "speech"
  | "podiatrist"
  | "orthoptist"
  | "secretary";

/** Owner (titulaire), collaborator (collaborateur), replacement (remplaçant), staff (personnel). */
export type PracticeRole = "owner" | "collaborator" | "replacement" | "staff";

/** Professional card, in-training card, staff card, director card, and the card held by a phone. */
export type CardType = "CPS" | "CPF" | "CPE" | "CDE" | "eCPS";

/** A professional card (carte de la famille CPS). */
export interface ProfessionalCard {
  readonly type?: Known<CardType>;
  /** Id of the person whose card it is. */
  readonly holderId?: Known<string>;
  readonly issuedOn?: Known<CalendarDate>;
  /** Last day of validity. */
  readonly validUntil?: Known<CalendarDate>;
  /** The holder has the PIN (code porteur). */
  readonly pinKnown?: Known<boolean>;
  /** Locked by three wrong PINs. */
  readonly pinBlocked?: Known<boolean>;
  readonly isTest?: Known<boolean>;
  /** Holds the data of the compulsory insurer (domaine assurance maladie). */
  readonly damPresent?: Known<boolean>;
  /** Its data are those of the practice. */
  readonly situationMatches?: Known<boolean>;
}

/** A person of the practice. */
export interface Practitioner {
  readonly id: string;
  readonly role: PracticeRole;
  readonly profession: CareProfession;
  /** Signs and sends care sheets. */
  readonly transmits: boolean;
  /** Convention sector (secteur 1: the convention's tariffs; secteur 2: free fees; 3 = outside any convention). */
  readonly sector?: Known<1 | 2 | 3>;
  /** Id of the person replaced. */
  readonly replaces?: Known<string>;
  /** Prepares care sheets that somebody else signs. */
  readonly preparesFse?: Known<boolean>;
  readonly homeVisits?: Known<boolean>;
  /** Bills technical medical acts (CCAM). */
  readonly billsCcam?: Known<boolean>;
  /** `am`: number under which the insurers know the person, 8 characters and a key. */
  readonly identifiers?: Known<{
    readonly rpps?: Known<string>;
    readonly adeli?: Known<string>;
    readonly am?: Known<string>;
  }>;
  readonly card?: Known<ProfessionalCard>;
  /** Yearly license of a replacement in training (licence de remplacement). */
  readonly replacementLicense?: Known<{ readonly validUntil?: Known<CalendarDate> }>;
  /** License contract of the software. */
  readonly license?: Known<{ readonly signed?: Known<boolean>; readonly inOwnName?: Known<boolean> }>;
  /** Contract of access to the network of the insurers. */
  readonly accessContract?: Known<{ readonly signed?: Known<boolean> }>;
  /** Papers collected from the client: crossed-out prescription and care sheet, copy or number of the card. */
  readonly dossier?: Known<{
    readonly crossedPrescription?: Known<boolean>;
    readonly crossedCareSheet?: Known<boolean>;
    readonly cpsCopyOrNumber?: Known<boolean>;
  }>;
  readonly dataProtection?: Known<{
    /** Day of the declaration to the CNIL. */
    readonly cnilDeclaredOn?: Known<CalendarDate>;
    /** The record of processing (registre des traitements) is written. */
    readonly gdprRecord?: Known<boolean>;
  }>;
}

/** A practice (cabinet, officine) as claims transmission sees it. */
export interface Practice {
  readonly kind: PracticeKind;
  /** INSEE code: `"22"`, `"2A"`. */
  readonly department?: Known<string>;
  readonly siret?: Known<string>;
  readonly finess?: Known<string>;
  /** Share of care sheets sent electronically, a fraction of 1. */
  readonly fseRate?: Known<number>;
  /** Use of online services, a fraction of 1. */
  readonly teleserviceUsageRate?: Known<number>;
  /** Most patients do not pay in advance (tiers payant). */
  readonly mostlyThirdParty?: Known<boolean>;
  readonly practitioners: readonly Practitioner[];
}
