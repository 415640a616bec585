import * as z from "zod";
import type { Complaint, ComplaintReply, CorrectiveAction } from "../model/complaint.js";
import { list, prose, shortText } from "./base.js";
import { dateSchema } from "./date.js";
import { known, maybe } from "./known.js";
import { safetyReportSchema } from "./safety-report.js";

const day = () => known(dateSchema);
const words = () => known(prose());

const actionSchema: z.ZodType<CorrectiveAction> = /*@__PURE__*/ (() =>
  z.strictObject({
    description: prose(),
    owner: known(shortText()),
    dueOn: day(),
    doneOn: day(),
    result: words(),
    toldClientOn: day(),
  }))();

const replySchema: z.ZodType<ComplaintReply> = /*@__PURE__*/ (() =>
  z.strictObject({ on: day(), actionsTaken: words(), nextSteps: words() }))();

/**
 * A complaint, from the first remark to the satisfaction check: an absent key is not known, `null` is known to be absent.
 *
 * @example
 * ```ts
 * complaintSchema.safeParse({ id: "r-1", receivedOn: "2026-03-02", text: "Le lecteur ne lit plus" }).success; // => true
 * complaintSchema.safeParse({ id: "r-1", text: "Le lecteur ne lit plus" }).success; // => false
 * ```
 */
export const complaintSchema: z.ZodType<Complaint> = /*@__PURE__*/ (() =>
  z.strictObject({
    id: shortText(),
    receivedOn: dateSchema,
    domain: maybe(z.enum(["veterinary", "human"])),
    text: words(),
    report: known(safetyReportSchema),
    filedUnder: known(list(shortText(), 100)),
    analysis: words(),
    transmittedOn: day(),
    vigilanceCaseId: known(shortText()),
    actions: known(list(actionSchema, 1000)),
    reply: known(replySchema),
    satisfaction: known(z.strictObject({ on: dateSchema, satisfied: z.boolean(), comment: maybe(prose()) })),
    closedOn: day(),
  }))();
