import type { Client } from "./client.js";
import type { Contract } from "./contract.js";
import type { CalendarDate } from "./date.js";
import type { FinancingOption } from "./financing.js";
import type { Cents } from "./money/cents.js";
import type { Quote } from "./quote.js";

/** Who sells, as printed on the documents. Absent = not known, `null` = known to be absent. */
export interface Seller {
  /** Raison sociale. */
  readonly tradeName?: string | null;
  readonly address?: string | null;
  /** 14 digits. */
  readonly siret?: string | null;
  /** SARL, SA, SAS… */
  readonly legalForm?: string | null;
  /** Cents. */
  readonly shareCapital?: Cents | null;
}

/** How a client accepts a quote (acceptation). */
export interface Acceptance {
  readonly on?: CalendarDate | null;
  readonly signer?: string | null;
  readonly stamp?: boolean | null;
  /** Handwritten: "bon pour accord". */
  readonly mention?: string | null;
}

/** A license of a practitioner. */
export interface PractitionerLicense {
  /** Id of the practitioner. */
  readonly practitioner: string;
  readonly contractSigned?: boolean | null;
}

/** Papers of a financing file by name: `true` = on file, `false` or `null` = known to be missing, absent = not known. */
export type FinancingFile = Readonly<Record<string, boolean | null>>;

/** A client, a quote, the way it is paid, and the contracts that go with it: what a verdict looks at. */
export interface Deal {
  readonly id: string;
  readonly client: Client;
  readonly quote: Quote;
  readonly seller?: Seller | null;
  /** Conditions générales de vente printed on the back. */
  readonly termsOfSale?: boolean | null;
  /** The option that the client chose. */
  readonly option?: FinancingOption;
  readonly financingFile?: FinancingFile | null;
  readonly contracts?: readonly Contract[];
  readonly practitioners?: readonly { readonly id: string; readonly name: string }[];
  readonly licenses?: readonly PractitionerLicense[];
  readonly acceptance?: Acceptance | null;
}
