import * as z from "zod";
import type { VigilanceEvent } from "../model/vigilance-event.js";
import type { Reporter, VigilanceSubject } from "../model/vigilance-people.js";
import type { VigilanceProduct } from "../model/vigilance-product.js";
import { list, whole } from "./base.js";
import { dateSchema } from "./date.js";
import { known } from "./known.js";

/** A free text of a person: a megabyte is a report too. */
const LONGEST_TEXT = 2_000_000;

type Known<T extends z.ZodType> = z.ZodExactOptional<z.ZodNullable<T>>;

/** A text of any length that people write. */
export const text = (): Known<z.ZodString> => known(z.string().max(LONGEST_TEXT));
/** Several texts. */
export const texts = (): Known<z.ZodArray<z.ZodString>> => known(list(z.string().max(LONGEST_TEXT)));
/** Yes or no. */
export const flag = (): Known<z.ZodBoolean> => known(z.boolean());
/** A day. */
export const day = (): Known<typeof dateSchema> => known(dateSchema);
/** A whole number, 0 or more. */
export const count = (): Known<z.ZodType<number, number>> => known(whole(0, Number.MAX_SAFE_INTEGER));
const amount = () => known(z.strictObject({ value: known(z.number().min(0)), unit: text(), per: text() }));
const age = () => known(z.strictObject({ value: known(z.number().min(0)), unit: text() }));

/** A part of a report of vigilance. */
export const reporterSchema: z.ZodType<Reporter> = /*@__PURE__*/ (() =>
  z.strictObject({
    category: text(),
    name: text(),
    initials: text(),
    organization: text(),
    address: text(),
    postalCode: text(),
    city: text(),
    phone: text(),
    email: text(),
    country: text(),
    anonymous: flag(),
    primarySource: flag(),
  }))();

/** A part of a report of vigilance. */
export const subjectSchema: z.ZodType<VigilanceSubject> = /*@__PURE__*/ (() =>
  z.strictObject({
    kind: known(z.enum(["animal", "human", "environment", "foodstuff", "none"])),
    description: text(),
    species: text(),
    breed: text(),
    sex: text(),
    age: age(),
    weightKg: known(z.number().positive()),
    identification: text(),
    numberTreated: count(),
    numberAffected: count(),
    numberIsEstimate: flag(),
    exposure: text(),
    initials: text(),
    patientNumber: text(),
    dateOfBirth: known(z.union([z.literal("MSK"), dateSchema])),
    ageGroup: text(),
    gestationalAge: age(),
    parent: known(z.strictObject({ initials: text(), sex: text(), age: age() })),
    parentChild: flag(),
    location: text(),
    commodity: text(),
    sampleId: text(),
  }))();

/** A part of a report of vigilance. */
export const productSchema: z.ZodType<VigilanceProduct> = /*@__PURE__*/ (() =>
  z.strictObject({
    role: known(z.enum(["suspect", "interacting", "concomitant", "not-administered"])),
    domain: known(z.enum(["veterinary", "human"])),
    name: text(),
    activeSubstances: texts(),
    maNumber: text(),
    batch: text(),
    expiresOn: text(),
    atcVet: text(),
    atc: text(),
    route: text(),
    dose: amount(),
    strength: amount(),
    startedOn: day(),
    endedOn: day(),
    usedAccordingToLabel: flag(),
    offLabelReasons: texts(),
    antimicrobial: flag(),
    efficacyCritical: flag(),
    biological: flag(),
  }))();

const KINDS = [
  "reaction",
  "lack-of-efficacy",
  "environmental-incident",
  "residue",
  "infectious-agent",
  "overdose",
  "abuse",
  "misuse",
  "medication-error",
  "occupational-exposure",
  "off-label-use",
  "pregnancy-exposure",
  "breastfeeding-exposure",
] as const;
const OUTCOMES = [
  "recovered",
  "recovering",
  "ongoing",
  "not-recovered",
  "sequelae",
  "died",
  "fatal",
  "euthanized",
  "unknown",
] as const;

/** A part of a report of vigilance. */
export const eventSchema: z.ZodType<VigilanceEvent> = /*@__PURE__*/ (() =>
  z.strictObject({
    kind: known(z.enum(KINDS)),
    term: text(),
    description: text(),
    veddraCode: text(),
    meddraCode: text(),
    dictionaryVersion: text(),
    nativeTerm: text(),
    language: text(),
    onsetOn: day(),
    outcome: known(z.enum(OUTCOMES)),
    withoutAdverseReaction: flag(),
    abnormalPregnancy: flag(),
    aboveMrl: flag(),
    withdrawalRespected: flag(),
  }))();
