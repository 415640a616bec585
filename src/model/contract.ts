import type { OpeningHours } from "./calendar/opening-hours.js";
import type { PaymentTerm } from "./calendar/payment-term.js";
import type { Client } from "./client.js";
import type { ContractDuration } from "./contract-duration.js";
import type { GivenNotice, LateNotice, NoticeClause } from "./contract-notice.js";
import type { CalendarDate } from "./date.js";
import type { Cents } from "./money/cents.js";

/** What a contract is about. `publisherSupport`: contrat d'assistance de l'éditeur. `access`: health network subscription. */
export type ContractKind =
  | "maintenance"
  | "assistance"
  | "publisherSupport"
  | "license"
  | "access"
  | "lease"
  | "warranty"
  | "warrantyExtension";

/** Where the work is done: on the client's site, in the provider's workshop (retour atelier), from afar, by telephone. */
export type ServiceMode = "onSite" | "workshop" | "remote" | "phone";

/** Préventive: scheduled visits. Corrective (curative): on failure. Évolutive: updates and interoperability. */
export type MaintenanceType = "preventive" | "corrective" | "evolutive";

/** What a service contract includes. */
export interface ContractScope {
  /** Main-d'œuvre. */
  readonly labor: boolean;
  /** Spare parts. */
  readonly parts: boolean;
  readonly modes: readonly ServiceMode[];
  readonly maintenance?: readonly MaintenanceType[];
  /** What else is included, in kebab-case: `regulatory-updates`, `drug-database-updates`. */
  readonly content?: readonly string[];
  /** Hours of service. */
  readonly hours?: OpeningHours;
  /** Open minutes within which somebody comes: 8 h = 480 (délai d'intervention). */
  readonly responseMinutes?: number;
  /** Open minutes within which claims transmission works again (obligation de remise en service). */
  readonly claimsRestartMinutes?: number;
  /** Scheduled visits a year. */
  readonly visitsPerYear?: number;
}

/** Someone bound by the contract. */
export interface ContractParty {
  readonly id: string;
  readonly name?: string;
  readonly role: "client" | "reseller" | "publisher" | "lessor" | "manufacturer" | "networkProvider" | "other";
}

/** A price per period, excluding VAT. */
export interface ContractPrice {
  /** Per period, cents excluding VAT. */
  readonly amount: Cents;
  /** Months of a period: 1, 3, 12. */
  readonly everyMonths: number;
}

/** How a price follows an index (clause de révision). */
export interface RevisionClause {
  /** Name of the index: `syntec`. */
  readonly index: string;
  /** Index at the start. */
  readonly base: { readonly value: number | string; readonly series: string };
  /** Months between two revisions; 12: each anniversary. */
  readonly everyMonths: number;
  /** Index used: the last one published on the day, or that of a month so many months before. */
  readonly choice: { readonly by: "lastPublished" } | { readonly by: "monthLag"; readonly lagMonths: number };
  /** From the first price and index each time, or from the price before. */
  readonly chain: "fromOriginal" | "fromPrevious";
  /** Highest rise, as a fraction of the price before. */
  readonly maxIncrease?: number | string;
  /** Deepest fall, as a fraction; 0: never lower. */
  readonly maxDecrease?: number | string;
}

/** How the price is invoiced (rythme de facturation). */
export interface BillingTerms {
  /** Invoiced on the first day of the period (terme à échoir) or on its last day (terme échu). */
  readonly timing: "inAdvance" | "inArrears";
  /** Periods from the start of the contract, or months, quarters and years of the calendar. */
  readonly alignment: "anniversary" | "calendar";
  readonly payment?: PaymentTerm;
}

/** Paper and signatures (exemplaires). */
export interface ContractCopies {
  /** Copies made. */
  readonly count: number;
  /** Who keeps one: ids of parties. */
  readonly heldBy?: readonly string[];
  readonly signatures: readonly ContractSignature[];
}

/** A signature of a contract. */
export interface ContractSignature {
  /** Id of the party that signs. */
  readonly party: string;
  /** `null`: known not to have signed. */
  readonly on: CalendarDate | null;
  readonly name?: string;
  /** As `salesDirector`. */
  readonly capacity?: string;
  /** Words written by hand: "lu et approuvé". */
  readonly mention?: string;
}

/** A change that both parties signed (avenant); the clauses that it names replace the old ones from a day on. */
export interface Amendment {
  readonly id: string;
  readonly effectiveOn: CalendarDate;
  readonly signedOn?: CalendarDate;
  readonly title?: string;
  readonly duration?: ContractDuration;
  readonly notice?: NoticeClause | null;
  readonly price?: ContractPrice;
  readonly revision?: RevisionClause | null;
  readonly scope?: ContractScope;
  readonly billing?: BillingTerms;
}

/** A reminder of tacit renewal that was sent (loi Châtel). */
export interface SentReminder {
  readonly on: CalendarDate;
  /** `namedLetter` or `dedicatedEmail`, in writing and on its own; anything else does not count. */
  readonly form: string;
  /** The last day to refuse is shown in a visible box. */
  readonly showsDeadline: boolean;
  /** First day of the term that it is about; absent: the next one. */
  readonly expiry?: CalendarDate;
}

/** A contract of a client: plain data. Absent = not known; `null` = known to be absent. */
export interface Contract {
  readonly id: string;
  /** Id of the client. */
  readonly client: string;
  readonly kind: ContractKind;
  readonly title?: string;
  readonly parties?: readonly ContractParty[];
  readonly duration: ContractDuration;
  /** `null`: known not to be signed, a draft. Absent: taken as signed, with a finding. */
  readonly signedOn?: CalendarDate | null;
  readonly scope?: ContractScope;
  /** `null`: the contract has no notice clause. */
  readonly notice?: NoticeClause | null;
  /** `nextExpiry` unless the contract says otherwise. */
  readonly lateNotice?: LateNotice;
  readonly noticeGiven?: GivenNotice;
  /** First day without contract, ended before its term (résiliation). */
  readonly terminatedOn?: CalendarDate;
  readonly price?: ContractPrice;
  /** `null`: the price is not revised. */
  readonly revision?: RevisionClause | null;
  readonly billing?: BillingTerms;
  /** `null`: no paper was made. */
  readonly copies?: ContractCopies | null;
  /** Reminders of renewal that were sent; `null`: none. */
  readonly reminders?: readonly SentReminder[] | null;
  readonly amendments?: readonly Amendment[];
}

/** What is known of a client's contracts: what the contract rules look at. */
export interface ContractFile {
  readonly id: string;
  readonly client: Pick<Client, "id"> & Partial<Client>;
  readonly contracts: readonly Contract[];
}

/** Which of the two slots of a client's file a contract takes: the publisher's contract or the reseller's own. */
export type ContractSlot = "publisher" | "own";
