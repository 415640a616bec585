import type { Cents } from "./money/cents.js";
import type { OpenPeriod } from "./period.js";
import type { Vat } from "./vat.js";
import type { Warranty } from "./warranty.js";

/** What special terms ask of the client and the quote; all that is stated must hold. */
export interface TermsCondition {
  /** The client runs one of these packages today. */
  readonly installedPackages?: readonly string[];
  /** The client belongs to one of these groups. */
  readonly groups?: readonly string[];
  /** The quote holds one of these products. */
  readonly withProducts?: readonly string[];
}

/** What special terms change. */
export type TermsEffect =
  | { readonly kind: "discount"; readonly rate: number }
  /** Unit price in cents, excluding VAT, instead of the usual one. */
  | { readonly kind: "price"; readonly price: Cents }
  | { readonly kind: "free" }
  | { readonly kind: "warranty"; readonly warranty: Warranty }
  /** Credit for old equipment, in cents, excluding VAT. */
  | { readonly kind: "tradeIn"; readonly credit: Cents; readonly vat: Vat };

/** A promotion, a trade-in offer or a group agreement: dated, conditioned, shown on the quote. */
export interface SpecialTerms {
  readonly id: string;
  readonly label: string;
  readonly during: OpenPeriod;
  readonly when?: TermsCondition;
  /** Items it works on; absent = all (a trade-in works on none). */
  readonly on?: { readonly products?: readonly string[]; readonly families?: readonly string[] };
  readonly effect: TermsEffect;
}

/** What is known of the client's situation. Absent = not known. */
export interface ClientSituation {
  readonly installedPackages?: readonly string[];
  readonly groups?: readonly string[];
}
