import type { MarginOnPrice, MarkupOnCost } from "./margin.js";
import type { Cents } from "./money/cents.js";

/** The one way in which a price follows from a cost, all excluding VAT. */
export type PriceFrom =
  /** Selling price over cost: 1.3. */
  | { readonly coefficient: number }
  /** Taux de marge: 0.3 of the cost. */
  | { readonly markupOnCost: MarkupOnCost }
  /** Taux de marque: 0.3 of the selling price. */
  | { readonly marginOnPrice: MarginOnPrice }
  /** Marge brute wanted, in cents. */
  | { readonly grossMargin: Cents }
  /** Price asked, in cents. */
  | { readonly price: Cents };

/** Commercial rounding of a selling price: to the cent, to the next or last price in .90, to whole euros. */
export interface PriceRounding {
  readonly to: "toCent" | "endingIn90" | "wholeEuros";
  readonly direction: "nearest" | "up" | "down";
}

/** Own goods: bought at a net cost, sold with a coefficient or a margin. */
export interface CostPlusSupply {
  readonly kind: "costPlus";
  /** Net purchase price in cents, excluding VAT, for `per` units. */
  readonly cost: Cents;
  /** Units that cost and price are for; absent = 1. */
  readonly per?: number;
  readonly priceFrom: PriceFrom;
  /** Absent = to the nearest cent. */
  readonly rounding?: PriceRounding;
}

/** Publisher's goods bought at his list price less a reseller discount, and resold. */
export interface ResaleSupply {
  readonly kind: "resale";
  /** Publisher's public price in cents, excluding VAT. */
  readonly listPrice: Cents;
  /** Fraction of the list price: 0.3. */
  readonly resellerDiscount: number;
  readonly priceFrom: PriceFrom;
  /** Absent = to the nearest cent. */
  readonly rounding?: PriceRounding;
}

/** A price without a rule behind it; free of cost where the cost is zero. */
export interface FixedPriceSupply {
  readonly kind: "fixedPrice";
  /** Cents, excluding VAT, for `per` units. */
  readonly price: Cents;
  /** Cents, for `per` units; absent = not known. */
  readonly cost?: Cents;
  readonly per?: number;
}

/** One row of a commission schedule: the highest row that is reached counts. */
export interface CommissionRow {
  /** From so many seats on. */
  readonly fromSeats: number;
  /** Options that must all be chosen; absent = none. */
  readonly options?: readonly string[];
  /** Cents, excluding VAT. */
  readonly commission: Cents;
}

/** A fixed commission in cents, excluding VAT, or a schedule by seats and options. */
export type CommissionTerms =
  | { readonly commission: Cents }
  | { readonly schedule: readonly CommissionRow[]; readonly seats: number; readonly options?: readonly string[] };

/** The client signs with a publisher or network and pays him; the reseller invoices a commission to that party. */
export interface CommissionSupply {
  readonly kind: "commission";
  /** Who is paid by the client. */
  readonly payee: string;
  /** What the client pays, in cents, excluding VAT. */
  readonly clientPrice: Cents;
  readonly terms: CommissionTerms;
}

/** Subscription to an access provider; the reseller gets a commission for each one signed. */
export interface AccessSupply {
  readonly kind: "accessSubscription";
  readonly payee: string;
  readonly clientPrice: Cents;
  /** Cents, excluding VAT; absent = not known yet. */
  readonly commission?: Cents;
}

/** A sale outside the reseller's territory (a trade show): commission only with the evidence. */
export interface OutOfTerritorySupply {
  readonly kind: "outOfTerritory";
  readonly payee: string;
  readonly clientPrice: Cents;
  readonly commission: Cents;
  /** Was the client outside the territory? Absent = not known. */
  readonly soldOutOfTerritory?: boolean;
  /** Is the copy of the order form on file? Absent = not known. */
  readonly orderCopyOnFile?: boolean;
}

/** Publisher's support contract: the reseller keeps a share (0 with some publishers). */
export interface SupportContractSupply {
  readonly kind: "supportContract";
  readonly payee: string;
  readonly clientPrice: Cents;
  /** Fraction kept by the reseller: 0 to 1. */
  readonly shareKept: number;
}

/** License and support at one monthly price, paid to the reseller or to the publisher. */
export interface MonthlyAllInSupply {
  readonly kind: "monthlyAllIn";
  /** Cents a month, excluding VAT. */
  readonly monthlyPrice: Cents;
  /** Reseller's cost a month; absent = not known. */
  readonly monthlyCost?: Cents;
  /** Set when the publisher is paid. */
  readonly payee?: string;
  /** Commission a month when the publisher is paid. */
  readonly monthlyCommission?: Cents;
}

/** Where work is done: the two hourly rates. */
export type WorkPlace = "workshop" | "onSite";

/** Work by the hour: the quantity of the item is the hours. */
export interface HourlySupply {
  readonly kind: "hourly";
  readonly place: WorkPlace;
  /** Hourly rates in cents, excluding VAT. */
  readonly rates: Readonly<Partial<Record<WorkPlace, Cents>>>;
  /** Cost of an hour in cents; absent = not known. */
  readonly hourlyCost?: Cents;
}

/** A flat fee instead of hours. */
export interface FlatFeeSupply {
  readonly kind: "flatFee";
  /** Cents, excluding VAT. */
  readonly price: Cents;
  /** Hours expected. */
  readonly hours?: number;
  readonly hourlyCost?: Cents;
}

/** What a percentage service counts. */
export interface PercentageBase {
  /** `own` = what the reseller invoices once; `deal` = also what publishers and networks invoice once. */
  readonly of: "own" | "deal";
  /** Only these families; absent = all. */
  readonly only?: readonly string[];
  /** Without these families. */
  readonly except?: readonly string[];
}

/** A share of the deal: maintenance 10 %, assistance 5 %. Percentage services are never part of a base. */
export interface PercentageSupply {
  readonly kind: "percentage";
  /** Fraction: 0.1. */
  readonly rate: number;
  readonly base: PercentageBase;
  /** Cents; absent = not known. */
  readonly cost?: Cents;
}

/** Old equipment taken back: a credit. */
export interface TradeInSupply {
  readonly kind: "tradeIn";
  /** Credit in cents, excluding VAT, as a positive amount. */
  readonly credit: Cents;
  /** What the old equipment will bring, in cents; absent = not known. */
  readonly resaleValue?: Cents;
}

/** Terms of a plugin: a kind with a slash, priced by the calculator passed to the quote. */
export interface CustomSupply {
  readonly kind: `${string}/${string}`;
  readonly [term: string]: unknown;
}

/** Distribution model or service form of an item, by `kind`. */
export type Supply =
  | CostPlusSupply
  | ResaleSupply
  | FixedPriceSupply
  | CommissionSupply
  | AccessSupply
  | OutOfTerritorySupply
  | SupportContractSupply
  | MonthlyAllInSupply
  | HourlySupply
  | FlatFeeSupply
  | PercentageSupply
  | TradeInSupply
  | CustomSupply;
