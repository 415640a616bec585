import type { Duration } from "../model/calendar/period-expiry.js";
import type { ContractSlot } from "../model/contract.js";
import type { CalendarDate } from "../model/date.js";
import type { Cents } from "../model/money/cents.js";
import type { CampaignKind } from "./campaign-due.js";

/** Something with an end date, and what it is worth a year or a term, excluding VAT. */
export interface Ending {
  readonly id: string;
  /** First day without it. */
  readonly until: CalendarDate;
  readonly amount?: Cents;
}

/** A machine at the client's. */
export interface InstalledEquipment {
  readonly id: string;
  readonly installedOn: CalendarDate;
  /** What a replacement is worth. */
  readonly amount?: Cents;
}

/** A client and all that comes to its date. */
export interface CampaignClient {
  readonly id: string;
  /** Last satisfaction score; absent: not known. */
  readonly satisfaction?: number | string;
  /** In the publisher's slot, in the reseller's own slot, or elsewhere (no slot). */
  readonly contracts: readonly (Ending & { readonly slot?: ContractSlot })[];
  readonly leases: readonly Ending[];
  readonly warranties?: readonly Ending[];
  readonly equipment: readonly InstalledEquipment[];
}

/** How far to look and what counts. */
export interface ClientCampaignOptions {
  readonly asOf: CalendarDate;
  readonly within: Duration;
  /** Age at which a machine is to be replaced: 3, or 4. */
  readonly equipmentYears: number;
  /** A machine counts when it has its age by `asOf`, or by the horizon. */
  readonly ageMeasuredAt: "asOf" | "horizon";
  /** At risk strictly under this score. */
  readonly riskBelow: number | string;
  /** Time needed before the first due date; none by default. */
  readonly lead?: Duration;
}

/** Why a client is on the list. */
export interface CampaignReason {
  readonly date: CalendarDate;
  readonly kind: CampaignKind;
  readonly id: string;
  readonly amount?: Cents;
}
