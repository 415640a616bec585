import * as z from "zod";
import type {
  Amendment,
  Contract,
  ContractCopies,
  ContractFile,
  ContractKind,
  SentReminder,
} from "../model/contract.js";
import { list, prose, shortText, whole } from "./base.js";
import { knownClientSchema } from "./client.js";
import {
  billingTermsSchema,
  contractDurationSchema,
  contractPriceSchema,
  contractScopeSchema,
  noticeClauseSchema,
  revisionClauseSchema,
} from "./contract-clauses.js";
import { dateSchema } from "./date.js";
import { known, maybe } from "./known.js";

const reminderSchema: z.ZodType<SentReminder> = /*@__PURE__*/ (() =>
  z.strictObject({ on: dateSchema, form: shortText(), showsDeadline: z.boolean(), expiry: maybe(dateSchema) }))();

const copiesSchema: z.ZodType<ContractCopies> = /*@__PURE__*/ (() =>
  z.strictObject({
    count: whole(0, 1000),
    heldBy: maybe(list(shortText(), 100)),
    signatures: list(
      z.strictObject({
        party: shortText(),
        on: z.nullable(dateSchema),
        name: maybe(shortText()),
        capacity: maybe(shortText()),
        mention: maybe(prose()),
      }),
      100,
    ),
  }))();

const amendmentSchema: z.ZodType<Amendment> = /*@__PURE__*/ (() =>
  z.strictObject({
    id: shortText(),
    effectiveOn: dateSchema,
    signedOn: maybe(dateSchema),
    title: maybe(prose()),
    duration: maybe(contractDurationSchema),
    notice: known(noticeClauseSchema),
    price: maybe(contractPriceSchema),
    revision: known(revisionClauseSchema),
    scope: maybe(contractScopeSchema),
    billing: maybe(billingTermsSchema),
  }))();

/**
 * What a contract is about.
 *
 * @example
 * ```ts
 * contractKindSchema.parse("maintenance"); // => "maintenance"
 * ```
 */
export const contractKindSchema: z.ZodType<ContractKind> = /*@__PURE__*/ (() =>
  z.enum([
    "maintenance",
    "assistance",
    "publisherSupport",
    "license",
    "access",
    "lease",
    "warranty",
    "warrantyExtension",
  ]))();

/** Fields of a contract that a host replaces with its own. */
export type LeftOut = "client" | "price" | "signedOn";

/**
 * A strict schema of a contract with fields of the host in the place of `client`, `price` and `signedOn`: a file may name its client once,
 * and take prices from a quote.
 *
 * @example
 * ```ts
 * const duration = { start: "2003-04-01", firstTermMonths: 12, renewal: { mode: "none" } };
 * contractSchemaWith({}).safeParse({ id: "c", kind: "maintenance", duration }).success; // => true
 * ```
 */
export function contractSchemaWith<F extends z.ZodRawShape>(
  fields: F,
): z.ZodType<Omit<Contract, LeftOut> & z.output<z.ZodObject<F>>> {
  const role = z.enum(["client", "reseller", "publisher", "lessor", "manufacturer", "networkProvider", "other"]);
  const schema = z.strictObject({
    id: shortText(),
    kind: contractKindSchema,
    title: maybe(prose()),
    parties: maybe(list(z.strictObject({ id: shortText(), name: maybe(shortText()), role }), 100)),
    duration: contractDurationSchema,
    scope: maybe(contractScopeSchema),
    notice: known(noticeClauseSchema),
    lateNotice: maybe(z.enum(["nextExpiry", "void"])),
    noticeGiven: maybe(z.strictObject({ sentOn: dateSchema, receivedOn: maybe(dateSchema), by: maybe(shortText()) })),
    terminatedOn: maybe(dateSchema),
    revision: known(revisionClauseSchema),
    billing: maybe(billingTermsSchema),
    copies: known(copiesSchema),
    reminders: known(list(reminderSchema)),
    amendments: maybe(list(amendmentSchema, 1000)),
    ...fields,
  });
  return schema as z.ZodType<Omit<Contract, LeftOut> & z.output<z.ZodObject<F>>>;
}

/**
 * A contract of a client.
 *
 * @example
 * ```ts
 * contractSchema.safeParse({ id: "c", kind: "maintenance" }).success; // => false
 * ```
 */
export const contractSchema: z.ZodType<Contract> = /*@__PURE__*/ (() =>
  contractSchemaWith({ client: shortText(), price: maybe(contractPriceSchema), signedOn: known(dateSchema) }))();

/**
 * What is known of a client's contracts.
 *
 * @example
 * ```ts
 * contractFileSchema.safeParse({ id: "f-1", client: { id: "martin" }, contracts: [] }).success; // => true
 * ```
 */
export const contractFileSchema: z.ZodType<ContractFile> = /*@__PURE__*/ (() =>
  z.strictObject({ id: shortText(), client: knownClientSchema, contracts: list(contractSchema) }))();
