import * as z from "zod";
import type { AssessmentEvidence, VisitReport } from "../model/field-work.js";
import { list, prose, shortText } from "./base.js";
import { dateSchema } from "./date.js";
import { known, maybe } from "./known.js";

const words = () => known(prose());

/**
 * What a delegate writes after a visit: an absent key is not written.
 *
 * @example
 * ```ts
 * visitReportSchema.safeParse({ visitedOn: "2026-03-02", clientId: "c1", remarks: null }).success; // => true
 * ```
 */
export const visitReportSchema: z.ZodType<VisitReport> = /*@__PURE__*/ (() =>
  z.strictObject({
    visitedOn: known(dateSchema),
    clientId: known(shortText()),
    contact: words(),
    purpose: words(),
    productsPresented: known(list(shortText(), 1000)),
    remarks: words(),
    outcome: words(),
    nextAction: known(z.strictObject({ description: prose(), dueOn: maybe(dateSchema) })),
  }))();

/**
 * Evidence for the assessment of a delegate.
 *
 * @example
 * ```ts
 * assessmentEvidenceSchema.safeParse({ block: "vigilance", kind: "caseStudy" }).success; // => true
 * ```
 */
export const assessmentEvidenceSchema: z.ZodType<AssessmentEvidence> = /*@__PURE__*/ (() =>
  z.strictObject({
    block: z.enum(["information", "vigilance", "actionPlan", "negotiation"]),
    kind: z.enum(["caseStudy", "interview"]),
    documents: maybe(list(shortText(), 1000)),
    on: maybe(dateSchema),
  }))();
