import * as z from "zod";
import type { DocumentKind } from "../model/document-kind.js";
import type { PrintedAcceptance, PrintedLine, PrintedParty, SalesDocument } from "../model/sales-document.js";
import { list, prose, whole } from "./base.js";
import { dateSchema } from "./date.js";
import { identifierText, known, maybe } from "./known.js";
import { centsSchema } from "./money.js";

const day = () => known(dateSchema);
const words = () => known(prose());
const amount = () => known(centsSchema);

const kindSchema: z.ZodType<DocumentKind> = /*@__PURE__*/ (() =>
  z.enum([
    "quote",
    "proForma",
    "acknowledgement",
    "order",
    "purchaseOrder",
    "jobSheet",
    "deliveryNote",
    "acceptanceReport",
    "invoice",
    "creditNote",
  ]))();

const partySchema: z.ZodType<PrintedParty> = /*@__PURE__*/ (() =>
  z.strictObject({
    name: words(),
    address: words(),
    siren: known(identifierText()),
    vatNumber: known(identifierText()),
    legalForm: words(),
    shareCapital: amount(),
  }))();

const lineSchema: z.ZodType<PrintedLine> = /*@__PURE__*/ (() =>
  z.strictObject({
    label: words(),
    quantity: known(z.number()),
    unitPrice: amount(),
    vatRate: known(z.number()),
    exemption: words(),
  }))();

const acceptanceSchema: z.ZodType<PrintedAcceptance> = /*@__PURE__*/ (() =>
  z.strictObject({ on: day(), signer: words(), stamp: known(z.boolean()), mention: words() }))();

/** What is printed under the lines. */
const foot = () => ({
  totalExclVat: amount(),
  totalVat: amount(),
  totalInclVat: amount(),
  suppliedOn: day(),
  dueOn: day(),
  earlyPayment: words(),
  penaltyRate: known(z.number()),
  recoveryIndemnity: amount(),
  operations: known(z.enum(["goods", "services", "both"])),
  validThrough: day(),
  paymentTerms: words(),
  termsOfSale: known(z.boolean()),
  acceptance: known(acceptanceSchema),
  financedGoods: words(),
  financeableAmount: amount(),
  copies: known(whole(0, 1000)),
});

/**
 * A commercial document as printed or sent: an absent key is not known, `null` is known to be absent. Wrong figures are for the rules to find.
 *
 * @example
 * ```ts
 * salesDocumentSchema.safeParse({ kind: "invoice", issuedOn: "2026-03-02", seller: { siren: null } }).success; // => true
 * salesDocumentSchema.safeParse({ kind: "facture", issuedOn: "2026-03-02" }).success; // => false
 * ```
 */
export const salesDocumentSchema: z.ZodType<SalesDocument> = /*@__PURE__*/ (() =>
  z.strictObject({
    kind: kindSchema,
    issuedOn: dateSchema,
    number: words(),
    seller: known(partySchema),
    client: known(partySchema),
    clientIsProfessional: maybe(z.boolean()),
    lines: known(list(lineSchema)),
    ...foot(),
  }))();
