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
import {
  acceptanceSchema,
  clientSchema,
  contractSchemaWith,
  dateSchema,
  financingFileSchema,
  financingKindSchema,
  practitionerLicenseSchema,
  quoteItemSchemaWith,
  quoteRequestSchemaWith,
  sellerSchema,
  textSchema,
  workstationCaseSchema,
} from "bareme/schemas";
import * as z from "zod";

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

const word = z.string().min(1).max(200);
const mark = z.exactOptional(z.literal(true));

/** Takes the mark `"illustrative": true` off an object before its own strict schema reads it. */
function marked<T>(schema: z.ZodType<T>): z.ZodType<T> {
  return z.preprocess((input) => {
    if (typeof input !== "object" || input === null || Array.isArray(input)) return input;
    const { illustrative: _, ...rest } = input as { readonly illustrative?: unknown };
    return rest;
  }, schema) as z.ZodType<T>;
}

const financing = z.strictObject({
  annualRate: z.number().min(0).max(1, "a rate is a fraction: 0.06 is 6 %"),
  rents: z.int().min(1).max(1200),
  residualRate: z.number().min(0).max(1, "a rate is a fraction: 0.02 is 2 %"),
  clientAnnualRate: z.number().min(0).max(1, "a rate is a fraction: 0.05 is 5 %"),
  firstPayment: dateSchema,
  illustrative: mark,
});

const evidence = z.strictObject({
  termsOfSale: z.exactOptional(z.nullable(z.boolean())),
  practitioners: z.exactOptional(z.array(z.strictObject({ id: word, name: word })).max(1000)),
  licenses: z.exactOptional(z.array(practitionerLicenseSchema).max(1000)),
  financingFile: z.exactOptional(z.nullable(financingFileSchema)),
  acceptance: z.exactOptional(z.nullable(acceptanceSchema)),
});

/** Reads a sales file: amounts as decimal strings in euros or whole cents, dates as ISO text, nothing it does not know. */
export const salesFileSchema: z.ZodType<SalesFile> = z.strictObject({
  title: textSchema,
  note: z.exactOptional(textSchema),
  asOf: dateSchema,
  client: clientSchema,
  seller: z.exactOptional(marked(sellerSchema)),
  quote: quoteRequestSchemaWith(quoteItemSchemaWith({ vatItem: word }), {}),
  financing,
  contracts: z.array(contractSchemaWith({ item: z.exactOptional(word), illustrative: mark })).max(1000),
  chosenOption: financingKindSchema,
  deal: evidence,
  workstation: z.exactOptional(workstationCaseSchema),
}) as unknown as z.ZodType<SalesFile>;
