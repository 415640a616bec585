/** Who the client is for the law of contracts. */
export type ClientKind =
  /** A natural person outside any professional activity. */
  | "consumer"
  /** A legal person outside any professional activity (a condominium, an association). */
  | "nonProfessional"
  | "professional";

/** How a practice is run. */
export type PracticeForm = "solo" | "scm" | "scp" | "sel" | "group" | "clinic" | "pharmacy" | "center";

/** A client or prospect, as a quote, a contract or a verdict names it. Absent = not known. */
export interface Client {
  readonly id: string;
  readonly name: string;
  readonly kind: ClientKind;
  /** Health professionals do not recover VAT: the price they see first is including VAT. */
  readonly recoversVat: boolean;
  /** Profession in English kebab-case: `dentist`, `general-practitioner`, `veterinarian`. */
  readonly profession?: string;
  readonly practice?: PracticeForm;
  /** SIRET, 14 digits. */
  readonly siret?: string;
  readonly address?: string;
  /** Department code: `22`, `2A`, `971`. */
  readonly department?: string;
}
