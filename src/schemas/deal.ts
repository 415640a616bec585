import * as z from "zod";
import type { Acceptance, Deal, FinancingFile, PractitionerLicense, Seller } from "../model/deal.js";
import type { FinancingKind, FinancingOption, FinancingRow } from "../model/financing.js";
import type { RenewalDate } from "../model/renewal-date.js";
import { list, prose, recordOf, shortText, whole } from "./base.js";
import { clientSchema } from "./client.js";
import { contractKindSchema, contractSchema } from "./contract.js";
import { dateSchema } from "./date.js";
import { identifierText, known, maybe } from "./known.js";
import { centsSchema } from "./money.js";
import { quoteSchema } from "./quote.js";
import { textSchema } from "./text.js";

/**
 * Who sells, as printed on the documents. A SIRET with a wrong key is for the rules to say.
 *
 * @example
 * ```ts
 * sellerSchema.parse({ tradeName: "Armor Santé", shareCapital: "50000.00" }); // => { tradeName: "Armor Santé", shareCapital: 5000000 }
 * ```
 */
export const sellerSchema: z.ZodType<Seller> = /*@__PURE__*/ (() =>
  z.strictObject({
    tradeName: known(prose()),
    address: known(prose()),
    siret: known(identifierText()),
    legalForm: known(shortText()),
    shareCapital: known(centsSchema),
  }))();

/**
 * How a client accepts a quote.
 *
 * @example
 * ```ts
 * acceptanceSchema.parse({ on: "2003-03-28", stamp: true }); // => { on: "2003-03-28", stamp: true }
 * ```
 */
export const acceptanceSchema: z.ZodType<Acceptance> = /*@__PURE__*/ (() =>
  z.strictObject({
    on: known(dateSchema),
    signer: known(shortText()),
    stamp: known(z.boolean()),
    mention: known(prose()),
  }))();

/**
 * A license of a practitioner.
 *
 * @example
 * ```ts
 * practitionerLicenseSchema.parse({ practitioner: "dr-1" }); // => { practitioner: "dr-1" }
 * ```
 */
export const practitionerLicenseSchema: z.ZodType<PractitionerLicense> = /*@__PURE__*/ (() =>
  z.strictObject({ practitioner: shortText(), contractSigned: known(z.boolean()) }))();

/**
 * Papers of a financing file.
 *
 * @example
 * ```ts
 * financingFileSchema.parse({ bankDetails: true }); // => { bankDetails: true }
 * ```
 */
export const financingFileSchema: z.ZodType<FinancingFile> = /*@__PURE__*/ (() => recordOf(z.nullable(z.boolean())))();

/**
 * A way to pay.
 *
 * @example
 * ```ts
 * financingKindSchema.parse("financeLease"); // => "financeLease"
 * ```
 */
export const financingKindSchema: z.ZodType<FinancingKind> = /*@__PURE__*/ (() =>
  z.enum(["cash", "loan", "financeLease", "leaseWithOption", "longTermRental", "financialRental", "evolvingLease"]))();

const rowSchema: z.ZodType<FinancingRow> = /*@__PURE__*/ (() =>
  z.strictObject({
    kind: z.enum([
      "purchase",
      "drawdown",
      "fee",
      "securityDeposit",
      "firstRent",
      "rent",
      "installment",
      "insurance",
      "balloon",
      "purchaseOption",
      "depositRefund",
    ]),
    month: whole(0, 12_000),
    dueOn: maybe(dateSchema),
    exclVat: centsSchema,
    vat: centsSchema,
    inclVat: centsSchema,
    interest: maybe(centsSchema),
    balance: maybe(centsSchema),
  }))();

/**
 * A financing option, as stored or sent.
 *
 * @example
 * ```ts
 * financingOptionSchema.safeParse({ id: "cash", kind: "cash" }).success; // => false
 * ```
 */
export const financingOptionSchema: z.ZodType<FinancingOption> = /*@__PURE__*/ (() =>
  z.strictObject({
    id: shortText(),
    kind: financingKindSchema,
    title: textSchema,
    termMonths: whole(0, 12_000),
    amountFinanced: maybe(centsSchema),
    payment: maybe(centsSchema),
    paymentInclVat: maybe(centsSchema),
    periodsPerYear: maybe(z.number().min(0)),
    residualValue: maybe(centsSchema),
    rows: list(rowSchema),
    totalExclVat: centsSchema,
    totalVat: centsSchema,
    totalInclVat: centsSchema,
    totalForClient: centsSchema,
    costOfFinancing: centsSchema,
    presentValue: maybe(centsSchema),
    effectiveAnnualRate: maybe(z.number()),
    ownership: z.enum(["fromDelivery", "byOption", "never"]),
    assumptions: list(z.strictObject({ code: shortText(), text: textSchema }), 1000),
  }))();

/**
 * A deal, as stored or sent.
 *
 * @example
 * ```ts
 * dealSchema.safeParse({ id: "deal-1" }).success; // => false
 * ```
 */
export const dealSchema: z.ZodType<Deal> = /*@__PURE__*/ (() =>
  z.strictObject({
    id: shortText(),
    client: clientSchema,
    quote: quoteSchema,
    seller: known(sellerSchema),
    termsOfSale: known(z.boolean()),
    option: maybe(financingOptionSchema),
    financingFile: known(financingFileSchema),
    contracts: maybe(list(contractSchema)),
    practitioners: maybe(list(z.strictObject({ id: shortText(), name: shortText() }))),
    licenses: maybe(list(practitionerLicenseSchema)),
    acceptance: known(acceptanceSchema),
  }))();

/**
 * A date of a contract not to be missed, as stored or sent.
 *
 * @example
 * ```ts
 * renewalDateSchema.safeParse({ date: "2026-12-01" }).success; // => false
 * ```
 */
export const renewalDateSchema: z.ZodType<RenewalDate> = /*@__PURE__*/ (() =>
  z.strictObject({
    date: dateSchema,
    event: z.enum(["lastDayForNotice", "renewal", "end"]),
    contract: shortText(),
    client: shortText(),
    kind: contractKindSchema,
    inDays: whole(0, 4_000_000),
    expiry: dateSchema,
    sendBy: maybe(dateSchema),
    amount: maybe(centsSchema),
    message: textSchema,
  }))();
