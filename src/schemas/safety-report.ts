import * as z from "zod";
import type { OutcomeCounts, SafetyReport, Seriousness } from "../model/vigilance.js";
import { list } from "./base.js";
import { known } from "./known.js";

import {
  count,
  day,
  eventSchema,
  flag,
  productSchema,
  reporterSchema,
  subjectSchema,
  text,
  texts,
} from "./safety-report-parts.js";

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
