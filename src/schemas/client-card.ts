import * as z from "zod";
import type {
  CardContact,
  CardContract,
  CardEquipment,
  CardIdentity,
  CardPractice,
  CardProject,
  CardReminder,
  CardSellOut,
  ClientCard,
} from "../model/client-card.js";
import { list, prose, shortText, whole } from "./base.js";
import { practiceFormSchema } from "./client.js";
import { dateSchema } from "./date.js";
import { identifierText, maybe } from "./known.js";
import { centsSchema } from "./money.js";

const word = () => maybe(shortText());
const day = () => maybe(dateSchema);
const count = () => maybe(whole(0, 1_000_000));
const units = () => maybe(whole(0, 1_000_000_000));

const identitySchema: z.ZodType<CardIdentity> = /*@__PURE__*/ (() =>
  z.strictObject({
    name: shortText(),
    firstName: word(),
    rpps: maybe(identifierText()),
    siret: maybe(identifierText()),
    phone: word(),
    email: word(),
    street: maybe(prose()),
    postalCode: word(),
    town: word(),
    department: word(),
    territory: word(),
  }))();

const practiceSchema: z.ZodType<CardPractice> = /*@__PURE__*/ (() =>
  z.strictObject({
    targetType: maybe(z.enum(["practitioner", "veterinarian", "veterinaryClinic", "pharmacy"])),
    profession: word(),
    specialty: word(),
    form: maybe(practiceFormSchema),
    practitioners: count(),
    assistants: count(),
  }))();

const equipmentSchema: z.ZodType<CardEquipment> = /*@__PURE__*/ (() =>
  z.strictObject({
    id: shortText(),
    kind: shortText(),
    maker: word(),
    model: word(),
    version: word(),
    installedOn: day(),
  }))();

const contractSchema: z.ZodType<CardContract> = /*@__PURE__*/ (() =>
  z.strictObject({ id: shortText(), kind: shortText(), startsOn: day(), endsOn: day() }))();

const projectSchema: z.ZodType<CardProject> = /*@__PURE__*/ (() =>
  z.strictObject({
    planned: maybe(z.boolean()),
    subject: maybe(prose()),
    dueOn: day(),
    horizon: maybe(z.enum(["short", "medium", "long"])),
    budget: maybe(centsSchema),
  }))();

const contactSchema: z.ZodType<CardContact> = /*@__PURE__*/ (() =>
  z.strictObject({
    on: dateSchema,
    channel: z.enum(["call", "visit", "mail", "email", "fair", "other"]),
    from: z.enum(["firm", "prospect"]),
    comment: maybe(prose()),
  }))();

const reminderSchema: z.ZodType<CardReminder> = /*@__PURE__*/ (() =>
  z.strictObject({ on: dateSchema, action: prose(), doneOn: day() }))();

const sellOutSchema: z.ZodType<CardSellOut> = /*@__PURE__*/ (() =>
  z.strictObject({ product: shortText(), stock: units(), sold: units(), potential: units(), readOn: dateSchema }))();

/**
 * The qualification card of a client or prospect (fiche d'identification prospect). Its identifiers are not checked here: a file is full of
 * wrong ones, and finding them is what completeness and duplicates are for.
 *
 * @example
 * ```ts
 * const card = { id: "c1", status: "prospect", identity: { name: "Le Goff", department: "22" } };
 * clientCardSchema.safeParse(card).success; // => true
 * clientCardSchema.safeParse({ ...card, status: "lead" }).success; // => false
 * ```
 */
export const clientCardSchema: z.ZodType<ClientCard> = /*@__PURE__*/ (() =>
  z.strictObject({
    id: shortText(),
    status: z.enum(["client", "prospect", "formerClient"]),
    identity: identitySchema,
    practice: maybe(practiceSchema),
    computerized: maybe(z.boolean()),
    sesamVitale: maybe(z.boolean()),
    equipment: maybe(list(equipmentSchema)),
    contracts: maybe(list(contractSchema)),
    project: maybe(projectSchema),
    adoption: maybe(z.enum(["reserved", "innovator"])),
    history: maybe(list(contactSchema)),
    reminders: maybe(list(reminderSchema)),
    sellOut: maybe(list(sellOutSchema)),
    relationEndedOn: day(),
    opposed: maybe(z.boolean()),
  }))();
