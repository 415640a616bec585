import type { CalendarDate } from "../model/date.js";
import type { FinancingKind } from "../model/financing.js";
import type { Cents } from "../model/money/cents.js";
import type { Rate } from "../model/money/ratio.js";
import type { Text } from "../model/text.js";
import type { LeaseShape } from "./lease-terms.js";
import type { LoanShape } from "./loan-terms.js";
import type { AnnualRateTerms } from "./period-rate.js";

/** Words of an offer that every kind may carry. */
export interface OfferBase {
  /** Unique in the request; the kind, if absent. */
  readonly id?: string;
  readonly title?: Text;
  /** Paid once at the start (*frais de dossier*), in cents excluding VAT, without VAT. */
  readonly fee?: Cents;
}

/** Paid at delivery. */
export interface CashOffer extends OfferBase {
  readonly kind: "cash";
}

/** Bank loan, in arrears. */
export type LoanOffer = OfferBase &
  AnnualRateTerms &
  Pick<LoanShape, "periods" | "method" | "deferral" | "oddCents" | "residual"> & {
    readonly kind: "loan";
    /** What is borrowed: the price with its VAT, or without it (the VAT is then paid at delivery). `inclVat` for a client who does not recover VAT, else `exclVat`. */
    readonly finances?: "inclVat" | "exclVat";
    /** Part of the price paid by the client at delivery, in cents. */
    readonly downPayment?: Cents;
    /** Insurance premium per period, in cents, without VAT. */
    readonly insurancePerPeriod?: Cents;
  };

/** The kinds of lease whose rents are computed from a rate. */
export type LeaseKind = Exclude<FinancingKind, "cash" | "loan">;

/** A rent that the lessor gave, or read in his table: see `rentFromCoefficient`. */
export interface GivenRent {
  /** In cents excluding VAT. */
  readonly rent: Cents;
  readonly periodsPerYear: number;
}

/** Lease or rental of the price excluding VAT, at a rate or at a given rent. */
export type LeaseOffer = OfferBase &
  (AnnualRateTerms | GivenRent) &
  Omit<LeaseShape, "price"> & {
    readonly kind: LeaseKind;
    /** Least price that the lessor takes, in cents excluding VAT (location évolutive: 450 EUR); below it the offer is refused. */
    readonly minimumPrice?: Cents;
    /** Held by the lessor and given back at the end, without interest or VAT, in cents. */
    readonly securityDeposit?: Cents;
    /** Services billed with each rent, in cents excluding VAT: maintenance, insurance. */
    readonly servicesPerRent?: Cents;
  };

/** An offer to compare. */
export type FinancingOffer = CashOffer | LoanOffer | LeaseOffer;

/** A VAT rate from a day on, oldest first. */
export interface DatedVatRate {
  readonly from: CalendarDate;
  readonly rate: Rate;
}

/** A deal whose options are compared. */
export interface FinancingRequest {
  /** Price in cents, excluding VAT. */
  readonly price: Cents;
  /** Of the purchase and of each rent: one rate, or dated ones (each due date takes its own; needs `start`). */
  readonly vatRate: Rate | readonly DatedVatRate[];
  readonly recoversVat: boolean;
  /** Day of delivery: rows then carry their dates. */
  readonly start?: CalendarDate;
  readonly offers: readonly FinancingOffer[];
  /** The client's own yearly rate, effective: what his money earns or costs elsewhere. Gives the present values. */
  readonly discountRate?: Rate;
  /** Order of the result; `asGiven` by default. Equal options keep the order given. */
  readonly sortBy?: FinancingOrder;
}

/** What options are sorted by, least first. An option without the figure comes last. */
export type FinancingOrder =
  | "asGiven"
  | "totalForClient"
  | "totalInclVat"
  | "totalExclVat"
  | "presentValue"
  | "effectiveAnnualRate"
  | "payment";
