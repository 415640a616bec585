import * as z from "zod";
import type { OutcomeCounts, SafetyReport, Seriousness } from "../model/vigilance.js";
import type { VigilanceEvent } from "../model/vigilance-event.js";
import type { Reporter, VigilanceSubject } from "../model/vigilance-people.js";
import type { VigilanceProduct } from "../model/vigilance-product.js";
import { list, whole } from "./base.js";
import { dateSchema } from "./date.js";
import { known } from "./known.js";

/** A free text of a person: a megabyte is a report too. */
const LONGEST_TEXT = 2_000_000;

const text = () => known(z.string().max(LONGEST_TEXT));
const texts = () => known(list(z.string().max(LONGEST_TEXT)));
const flag = () => known(z.boolean());
const day = () => known(dateSchema);
const count = () => known(whole(0, Number.MAX_SAFE_INTEGER));
const amount = () => known(z.strictObject({ value: known(z.number().min(0)), unit: text(), per: text() }));
const age = () => known(z.strictObject({ value: known(z.number().min(0)), unit: text() }));

const reporterSchema: z.ZodType<Reporter> = /*@__PURE__*/ (() =>
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

const subjectSchema: z.ZodType<VigilanceSubject> = /*@__PURE__*/ (() =>
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

const productSchema: z.ZodType<VigilanceProduct> = /*@__PURE__*/ (() =>
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

const eventSchema: z.ZodType<VigilanceEvent> = /*@__PURE__*/ (() =>
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

const countsSchema: z.ZodType<OutcomeCounts> = /*@__PURE__*/ (() =>
  z.strictObject({
    ongoing: count(),
    recovered: count(),
    sequelae: count(),
    died: count(),
    euthanized: count(),
    unknown: count(),
  }))();

const seriousnessSchema: z.ZodType<Seriousness> = /*@__PURE__*/ (() =>
  z.strictObject({
    death: flag(),
    lifeThreatening: flag(),
    disability: flag(),
    congenitalAnomaly: flag(),
    prolongedSigns: flag(),
    hospitalization: flag(),
    otherMedicallyImportant: flag(),
  }))();

const opinion = () =>
  z.strictObject({
    by: known(z.enum(["reporter", "attending-vet", "company", "authority"])),
    productIndex: count(),
    eventIndex: count(),
    code: text(),
    excluded: flag(),
  });

/** What stands around people, products and events. */
const envelope = () => ({
  id: text(),
  externalIds: texts(),
  reportType: known(z.enum(["spontaneous", "study", "literature", "authority", "other"])),
  studyType: text(),
  receivedOn: day(),
  mostRecentOn: day(),
  submittedOn: day(),
  minimumCriteriaMetOn: day(),
  nullification: known(z.strictObject({ on: day(), reason: text() })),
  countryOfReceipt: text(),
  relay: known(z.strictObject({ receivedBy: text(), heardOn: day(), relayedOn: day() })),
  contactConfirmed: flag(),
  medicallyConfirmed: flag(),
  dictionaryVersion: text(),
  narrative: text(),
  notOurProduct: flag(),
  secondLineTreatment: flag(),
});

/**
 * A report of vigilance, however partial: every key may be absent (not known) or `null` (known to be absent).
 * A form uses it to point at what cannot be read; the packs themselves take reports of any quality.
 *
 * @example
 * ```ts
 * safetyReportSchema.safeParse({ receivedOn: "2026-03-02", events: [{ term: "Mort" }] }).success; // => true
 * safetyReportSchema.safeParse({ receivedOn: "02/03/2026" }).success; // => false
 * ```
 */
export const safetyReportSchema: z.ZodType<SafetyReport> = /*@__PURE__*/ (() =>
  z.strictObject({
    ...envelope(),
    versions: known(
      list(
        z.strictObject({ receivedOn: day(), report: known(z.lazy((): z.ZodType<SafetyReport> => safetyReportSchema)) }),
      ),
    ),
    reporter: known(reporterSchema),
    otherReporters: known(list(reporterSchema)),
    subject: known(subjectSchema),
    products: known(list(productSchema)),
    events: known(list(eventSchema)),
    outcomeCounts: known(countsSchema),
    causality: known(list(opinion())),
    emergingSafetyIssue: known(z.strictObject({ identifiedOn: day(), description: text() })),
    defect: known(z.strictObject({ type: text(), description: text(), unitsAffected: count(), sampleKept: flag() })),
    susceptibilityTest: known(z.strictObject({ done: flag(), sampledOn: day(), pathogen: text(), result: text() })),
    commercial: known(z.strictObject({ type: text(), description: text() })),
    question: known(z.strictObject({ text: text() })),
    seriousness: known(seriousnessSchema),
  }))();
