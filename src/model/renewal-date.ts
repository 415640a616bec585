import type { Contract, ContractKind } from "./contract.js";
import type { CalendarDate } from "./date.js";
import type { Cents } from "./money/cents.js";
import type { Text } from "./text.js";

/**
 * Why a date of a contract matters.
 *
 * `lastDayForNotice`: after it the contract renews. `renewal`: it renews on that day. `end`: first day without contract.
 */
export type RenewalEvent = "lastDayForNotice" | "renewal" | "end";

/** A date not to be missed: plain data. */
export interface RenewalDate {
  readonly date: CalendarDate;
  readonly event: RenewalEvent;
  /** Id of the contract. */
  readonly contract: Contract["id"];
  /** Id of the client. */
  readonly client: Contract["client"];
  readonly kind: ContractKind;
  /** Days from `asOf`, 0 or more. */
  readonly inDays: number;
  /** First day after the term that the date belongs to. */
  readonly expiry: CalendarDate;
  /** Last day to send a notice so that it counts; only for `lastDayForNotice`. */
  readonly sendBy?: CalendarDate;
  /** Price of the term that follows, excluding VAT; absent without price, or when none follows. */
  readonly amount?: Cents;
  readonly message: Text;
}
