import type { PracticeForm } from "./client.js";
import type { CalendarDate } from "./date.js";
import type { Cents } from "./money/cents.js";

/** Where the firm stands with the practice. */
export type CardStatus = "client" | "prospect" | "formerClient";

/** Kind of target: health professionals in practice, and those of veterinary representatives. */
export type TargetType = "practitioner" | "veterinarian" | "veterinaryClinic" | "pharmacy";

/** How a client meets novelty: reserved (réservé) or innovator (avant-gardiste). */
export type AdoptionProfile = "reserved" | "innovator";

/** Who and where: the first zone of the card. */
export interface CardIdentity {
  readonly name: string;
  readonly firstName?: string;
  /** RPPS number, 11 digits. */
  readonly rpps?: string;
  /** SIRET, 14 digits. */
  readonly siret?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly street?: string;
  readonly postalCode?: string;
  readonly town?: string;
  /** Department code: `22`, `2A`, `971`. */
  readonly department?: string;
  /** Id of the sales territory: an id, never a label (two halves of one department may bear one label). */
  readonly territory?: string;
}

/** The practice: its kind and its size. */
export interface CardPractice {
  readonly targetType?: TargetType;
  /** Profession in English kebab-case: `dentist`, `general-practitioner`. */
  readonly profession?: string;
  readonly specialty?: string;
  readonly form?: PracticeForm;
  readonly practitioners?: number;
  readonly assistants?: number;
}

/** A piece of equipment or a package in the practice. */
export interface CardEquipment {
  readonly id: string;
  /** Kind in kebab-case: `computer`, `x-ray-sensor`, `card-reader`, `practice-software`. */
  readonly kind: string;
  readonly maker?: string;
  readonly model?: string;
  /** Version of a package, or of the SESAM-Vitale API of a reader: `1.31`, `2002`. */
  readonly version?: string;
  readonly installedOn?: CalendarDate;
}

/** A contract in force or past, as the card shows it. */
export interface CardContract {
  readonly id: string;
  /** Kind in kebab-case: `maintenance`, `assistance`, `finance-lease`. */
  readonly kind: string;
  readonly startsOn?: CalendarDate;
  /** First day without the contract. */
  readonly endsOn?: CalendarDate;
}

/** What the practice plans to buy. */
export interface CardProject {
  /** `false` = said there is none; absent = not asked. */
  readonly planned?: boolean;
  readonly subject?: string;
  readonly dueOn?: CalendarDate;
  readonly horizon?: "short" | "medium" | "long";
  /** Cents excl. VAT. */
  readonly budget?: Cents;
}

/** A contact of the history. */
export interface CardContact {
  readonly on: CalendarDate;
  readonly channel: "call" | "visit" | "mail" | "email" | "fair" | "other";
  /** `prospect`: came from the practice itself, which is what starts the clock of retention. */
  readonly from: "firm" | "prospect";
  readonly comment?: string;
}

/** An action to run. */
export interface CardReminder {
  readonly on: CalendarDate;
  readonly action: string;
  readonly doneOn?: CalendarDate;
}

/** Sell-out facts that a veterinary representative collects, each with its day. */
export interface CardSellOut {
  readonly product: string;
  /** Units in stock. */
  readonly stock?: number;
  /** Units sold over the period. */
  readonly sold?: number;
  /** Units the practice could sell over the same period. */
  readonly potential?: number;
  readonly readOn: CalendarDate;
}

/**
 * The qualification card (fiche d'identification prospect, F.I.P.): identity, practice, equipment, contracts, project, actions to run,
 * history and comments. Absent = not known.
 */
export interface ClientCard {
  readonly id: string;
  readonly status: CardStatus;
  readonly identity: CardIdentity;
  readonly practice?: CardPractice;
  /** Is the practice computerized? */
  readonly computerized?: boolean;
  /** Does it transmit claims with SESAM-Vitale? */
  readonly sesamVitale?: boolean;
  readonly equipment?: readonly CardEquipment[];
  readonly contracts?: readonly CardContract[];
  readonly project?: CardProject;
  readonly adoption?: AdoptionProfile;
  readonly history?: readonly CardContact[];
  readonly reminders?: readonly CardReminder[];
  readonly sellOut?: readonly CardSellOut[];
  /** Day the relation as a client ended. */
  readonly relationEndedOn?: CalendarDate;
  /** Opposed to canvassing (droit d'opposition). */
  readonly opposed?: boolean;
}
