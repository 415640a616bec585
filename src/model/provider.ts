import type { CalendarDate } from "./date.js";
import type { FinancingKind } from "./financing.js";
import type { Cents } from "./money/cents.js";
import type { Parameter } from "./parameter.js";
import type { CommissionRow } from "./quote-supply.js";
import type { SpecialTerms } from "./quote-terms.js";
import type { Source } from "./source.js";
import type { Text } from "./text.js";
import type { Warranty } from "./warranty.js";

/** A figure that the host must supply: the provider's own documents do not give it. */
export interface Gap {
  /** Name of the figure in the terms, camelCase. */
  readonly field: string;
  readonly question: Text;
}

/** What every provider says of itself. */
export interface ProviderHead {
  /** kebab-case, unique among providers of its sort. */
  readonly id: string;
  readonly name: string;
  readonly sources: readonly Source[];
  /** Figures still to be supplied; empty when all are there. */
  readonly gaps: readonly Gap[];
}

/** How a publisher sells through resellers. Fractions; cents excluding VAT. */
export interface PublisherTerms extends ProviderHead {
  /** `resale`: bought at the list price less a discount. `commission`: the client pays the publisher. */
  readonly model: "resale" | "commission";
  readonly resellerDiscount?: number;
  /** Rows by seats and options. */
  readonly commissions?: readonly CommissionRow[];
  /** Share of the publisher's support contract that the reseller keeps; 0 with some. */
  readonly supportShareKept?: number;
  /** May a lessor finance the license? */
  readonly licenseFinanceable?: boolean;
}

/** A rent per 1,000 EUR excluding VAT for a band of amounts and a term. */
export interface RentBand {
  /** Cents excluding VAT, included. */
  readonly fromAmount: Cents;
  readonly termMonths: number;
  /** Euros of rent excluding VAT per 1,000 EUR financed. */
  readonly rentPer1000: number | string;
}

/** A program of a lessor. */
export interface LessorProgram {
  readonly id: string;
  readonly kind: FinancingKind;
  readonly title: Text;
  /** Cents excluding VAT. */
  readonly minimumAmount?: Cents;
  /** Of the price excluding VAT. */
  readonly residualRate?: number;
  /** Highest share of services in the financed amount. */
  readonly maxServicesShare?: number;
  /** Dated table of rents. */
  readonly rents?: Parameter<readonly RentBand[]>;
}

/** A lessor: programs and the papers of its file. */
export interface LessorTerms extends ProviderHead {
  readonly programs: readonly LessorProgram[];
  /** Ids of checklists. */
  readonly checklists: readonly string[];
  /** Days in which it pays the supplier after the signed delivery report. */
  readonly paysWithinDays?: number;
}

/** A network or access provider. */
export interface NetworkTerms extends ProviderHead {
  /** Cents excluding VAT for each subscription signed. */
  readonly commission?: Cents;
}

/** Terms that a group of practitioners has agreed for its members. */
export interface GroupAgreement extends ProviderHead {
  readonly terms: readonly SpecialTerms[];
}

/** The reseller's own terms. Fractions; cents excluding VAT. */
export interface HouseTerms extends ProviderHead {
  readonly coefficient: number;
  readonly hourlyRates: { readonly workshop?: Cents; readonly onSite?: Cents };
  /** Of the deal excluding VAT. */
  readonly maintenanceRate: number;
  readonly assistanceRate: number;
  /** Of the amount including VAT. */
  readonly depositRate: number;
  readonly warranty: Warranty;
}

/** A wholesaler's price list, as of a day. */
export interface PriceList extends ProviderHead {
  readonly checkedOn?: CalendarDate;
  readonly prices: readonly { readonly reference: string; readonly label: string; readonly cost: Cents }[];
}

/** One thing to tick off. */
export interface ChecklistItem {
  readonly id: string;
  readonly label: Text;
  /** Copies wanted; absent = 1. */
  readonly copies?: number;
}

/** A list of papers or steps, in force from a day on. */
export interface Checklist {
  readonly id: string;
  readonly title: Text;
  readonly items: readonly ChecklistItem[];
  readonly from?: CalendarDate;
  readonly until?: CalendarDate;
  readonly sources: readonly Source[];
}
