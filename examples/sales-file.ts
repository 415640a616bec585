// What a sales file holds, as written in JSON, and how it is read.
import type {
  CalendarDate,
  Client,
  Contract,
  Deal,
  FinancingKind,
  QuoteItem,
  QuoteRequest,
  Seller,
  Text,
  WorkstationCase,
} from "bareme/model";

/** An item says what it is for VAT (`hardware`, `maintenance`…); its rate is looked up on the day. */
export type SalesItem = Omit<QuoteItem, "vat"> & { readonly vatItem: string };

/** How the sale may be financed. Rates are fractions of a year. */
export interface SalesFinancing {
  /** Nominal yearly rate, proportional by month. */
  readonly annualRate: number;
  readonly rents: number;
  /** Of the price excluding VAT. */
  readonly residualRate: number;
  /** What the client's own money earns: for present values. */
  readonly clientAnnualRate: number;
  readonly firstPayment: CalendarDate;
  readonly illustrative?: boolean;
}

/** A contract of the file; its price comes from the line of the quote that `item` names. */
export type SalesContract = Omit<Contract, "client" | "price" | "signedOn"> & {
  readonly item?: string;
  readonly illustrative?: boolean;
};

/** A sales file. */
export interface SalesFile {
  readonly title: Text;
  readonly note?: Text;
  readonly asOf: CalendarDate;
  readonly client: Client;
  readonly seller?: Seller & { readonly illustrative?: boolean };
  readonly quote: Omit<QuoteRequest, "items" | "client"> & { readonly items: readonly SalesItem[] };
  readonly financing: SalesFinancing;
  readonly contracts: readonly SalesContract[];
  readonly chosenOption: FinancingKind;
  readonly deal: Partial<Omit<Deal, "id" | "client" | "quote" | "option" | "contracts" | "seller">>;
  readonly workstation?: WorkstationCase;
}
