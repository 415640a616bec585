import type { Deal } from "../../model/deal.js";
import { type RuleMaker, rulesFor, type Shape } from "../../plugins/rule.js";

/** What a quote shows: who sells, on which terms, how it is paid, how long it stands. */
export type MentionKey =
  | "tradeName"
  | "address"
  | "siret"
  | "legalForm"
  | "shareCapital"
  | "termsOfSale"
  | "installments"
  | "validThrough";

/** Papers of a lessor's file. */
export type PaperKey = "signedQuote" | "taxReturn" | "bankDetails" | "birthDate";

/** One thing that must be there. */
export interface Wanted<K extends string> {
  readonly key: K;
  /** `undefined` = not known; `null` or `false` = known to be absent. */
  readonly value: unknown;
  /** Field to ask for. */
  readonly field: string;
}

/** A practitioner of the client, and the license in his name. */
export interface Licensed {
  readonly name: string;
  /** Absent = not known, `null` = none. */
  readonly license?: { readonly contractSigned?: boolean | null } | null;
}

/** What the rules of a deal read. `offer`: may the quote go out? `file`: is the file complete? */
export type DealShape = Shape<{
  kind: "deal";
  subject: Deal;
  gate: "offer" | "file";
  items: { readonly mention: Wanted<MentionKey>; readonly paper: Wanted<PaperKey>; readonly practitioner: Licensed };
}>;

/** Makes rules of a deal. */
export const dealRule: RuleMaker<DealShape> = /*@__PURE__*/ rulesFor<DealShape>();
