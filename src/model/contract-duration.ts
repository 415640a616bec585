import type { CalendarDate } from "./date.js";

/**
 * What the cap on total duration holds: "tacitement reconductible dans la limite de 5 ans" does not say.
 * `firstTermAndRenewals`: five years in all. `renewalsOnly`: five years of renewals after the first term.
 */
export type CapCounts = "firstTermAndRenewals" | "renewalsOnly";

/** The longest a contract may go on renewing itself (durée maximale). */
export interface RenewalCap {
  /** Whole months, 1 to 3600. */
  readonly maxTotalMonths: number;
  readonly capCounts: CapCounts;
  /** When the cap is no whole number of terms: `whole` = a term that would pass the cap does not start; `shortened` = it is cut at the cap. */
  readonly lastTerm: "whole" | "shortened";
}

/** What happens at the end of a term. */
export type Renewal =
  /** The contract ends. */
  | { readonly mode: "none" }
  /** It ends unless both parties sign again (reconduction expresse). */
  | { readonly mode: "express" }
  /** It goes on without a clause on duration: indefinite (code civil 1214 and 1215). */
  | { readonly mode: "openEnded" }
  /** It renews itself for terms of `termMonths` (tacite reconduction); without cap, for ever. */
  | { readonly mode: "tacit"; readonly termMonths: number; readonly cap?: RenewalCap };

/** How long a contract runs. */
export interface ContractDuration {
  /** First day of the contract. */
  readonly start: CalendarDate;
  /** Whole months, 1 to 1200. A first term longer than the cap is served whole. */
  readonly firstTermMonths: number;
  readonly renewal: Renewal;
}

/** One term of a contract, half-open. */
export interface ContractTerm {
  /** 1 for the first term. */
  readonly number: number;
  readonly from: CalendarDate;
  /** First day of the next term, or first day without contract; absent: open-ended. */
  readonly until?: CalendarDate;
}
