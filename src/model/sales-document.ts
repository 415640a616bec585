import type { CalendarDate } from "./date.js";
import type { DocumentKind } from "./document-kind.js";
import type { Cents } from "./money/cents.js";

/** A party as printed on a document. Absent = not known, `null` = known to be absent. */
export interface PrintedParty {
  readonly name?: string | null;
  readonly address?: string | null;
  /** 9 digits. */
  readonly siren?: string | null;
  readonly vatNumber?: string | null;
  /** SARL, SA, SAS… */
  readonly legalForm?: string | null;
  /** Cents. */
  readonly shareCapital?: Cents | null;
}

/** A line as printed. Amounts in cents excluding VAT. */
export interface PrintedLine {
  readonly label?: string | null;
  readonly quantity?: number | null;
  readonly unitPrice?: Cents | null;
  /** Fraction; `null` = none printed. */
  readonly vatRate?: number | null;
  /** Why there is no VAT, where there is none. */
  readonly exemption?: string | null;
}

/** How a party accepts a document. */
export interface PrintedAcceptance {
  readonly on?: CalendarDate | null;
  readonly signer?: string | null;
  readonly stamp?: boolean | null;
  /** Words by hand: "bon pour accord", "lu et approuvé". */
  readonly mention?: string | null;
}

/** A commercial document as printed or sent: what its mandatory mentions are read from. */
export interface SalesDocument {
  readonly kind: DocumentKind;
  readonly issuedOn: CalendarDate;
  readonly number?: string | null;
  readonly seller?: PrintedParty | null;
  readonly client?: PrintedParty | null;
  /** Is the client in business? */
  readonly clientIsProfessional?: boolean;
  readonly lines?: readonly PrintedLine[] | null;
  readonly totalExclVat?: Cents | null;
  readonly totalVat?: Cents | null;
  readonly totalInclVat?: Cents | null;
  readonly suppliedOn?: CalendarDate | null;
  readonly dueOn?: CalendarDate | null;
  /** Words on early payment: "Escompte pour paiement anticipé : néant". */
  readonly earlyPayment?: string | null;
  /** Rate of late penalties, a fraction of a year. */
  readonly penaltyRate?: number | null;
  /** Fixed recovery indemnity printed, cents. */
  readonly recoveryIndemnity?: Cents | null;
  /** Goods, services or both (catégorie de l'opération). */
  readonly operations?: "goods" | "services" | "both" | null;
  readonly validThrough?: CalendarDate | null;
  readonly paymentTerms?: string | null;
  readonly termsOfSale?: boolean | null;
  readonly acceptance?: PrintedAcceptance | null;
  /** Nature of the goods that a bank finances, on a pro forma. */
  readonly financedGoods?: string | null;
  /** Amount that can be financed, cents including VAT, on a pro forma. */
  readonly financeableAmount?: Cents | null;
  /** Copies made, and signatures on them, of a contract. */
  readonly copies?: number | null;
}
