import * as z from "zod";
import type { Client, ClientKind, PracticeForm } from "../model/client.js";
import { prose, shortText } from "./base.js";
import { identifierSchema } from "./identifier.js";

/**
 * Who the client is for the law of contracts.
 *
 * @example
 * ```ts
 * clientKindSchema.parse("professional"); // => "professional"
 * ```
 */
export const clientKindSchema: z.ZodType<ClientKind> = /*@__PURE__*/ (() =>
  z.enum(["consumer", "nonProfessional", "professional"]))();

/**
 * How a practice is run.
 *
 * @example
 * ```ts
 * practiceFormSchema.parse("scm"); // => "scm"
 * ```
 */
export const practiceFormSchema: z.ZodType<PracticeForm> = /*@__PURE__*/ (() =>
  z.enum(["solo", "scm", "scp", "sel", "group", "clinic", "pharmacy", "center"]))();

const optional = () => ({
  profession: z.exactOptional(shortText()),
  practice: z.exactOptional(practiceFormSchema),
  siret: z.exactOptional(identifierSchema("siret")),
  address: z.exactOptional(prose()),
  department: z.exactOptional(
    z.string().regex(/^(?:\d{2}|2[AB]|9[78]\d)$/, 'expected a department code: "22", "2A", "971"'),
  ),
});

/**
 * A client or prospect.
 *
 * @example
 * ```ts
 * const client = { id: "martin", name: "Dr Martin", kind: "professional", recoversVat: false };
 * clientSchema.safeParse(client).success; // => true
 * clientSchema.safeParse({ ...client, siret: "73282932000075" }).success; // => false
 * ```
 */
export const clientSchema: z.ZodType<Client> = /*@__PURE__*/ (() =>
  z.strictObject({
    id: shortText(),
    name: shortText(),
    kind: clientKindSchema,
    recoversVat: z.boolean(),
    ...optional(),
  }))();

/**
 * What is known of a client: the id at least.
 *
 * @example
 * ```ts
 * knownClientSchema.safeParse({ id: "martin", kind: "professional" }).success; // => true
 * ```
 */
export const knownClientSchema: z.ZodType<Pick<Client, "id"> & Partial<Client>> = /*@__PURE__*/ (() =>
  z.strictObject({
    id: shortText(),
    name: z.exactOptional(shortText()),
    kind: z.exactOptional(clientKindSchema),
    recoversVat: z.exactOptional(z.boolean()),
    ...optional(),
  }))();
