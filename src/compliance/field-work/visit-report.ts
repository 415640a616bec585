import type { CalendarDate } from "../../model/date.js";
import { isDate } from "../../model/date.js";
import { daysBetween } from "../../model/date-arithmetic.js";
import type { VisitReport } from "../../model/field-work.js";
import { has } from "../vigilance/identifiable.js";
import { type ComplaintTriage, triageComplaint } from "../vigilance/triage/triage-complaint.js";

/** Fields that every visit report holds: a convention. */
export const VISIT_FIELDS: readonly (keyof VisitReport)[] = [
  "visitedOn",
  "clientId",
  "contact",
  "purpose",
  "productsPresented",
  "remarks",
  "outcome",
  "nextAction",
];

/** What a visit report lacks, and where its remarks lead. */
export interface VisitReportCheck {
  /** Fields not written. "No remark" is written as `null`. */
  readonly missing: readonly (keyof VisitReport)[];
  /** The visit lies after the day of the question, or is no day. */
  readonly badDate: boolean;
  /** Share of the fields that are written, 0 to 1. */
  readonly completeness: number;
  /** What was heard is sorted at once: no case is missed in a visit report. */
  readonly triage?: ComplaintTriage;
}

/**
 * Checks a visit report.
 *
 * @param asOf - The day of the question.
 * @example
 * ```ts
 * checkVisitReport({ remarks: "Le chien a vomi." }, date("2026-03-20")).triage?.routes; // => ["pharmacovigilance"]
 * ```
 */
export function checkVisitReport(report: VisitReport, asOf: CalendarDate): VisitReportCheck {
  const missing = VISIT_FIELDS.filter((field) => !written(report, field));
  const { visitedOn, remarks } = report;
  return {
    missing,
    badDate: has(visitedOn) && !(isDate(visitedOn) && visitedOn <= asOf),
    completeness: (VISIT_FIELDS.length - missing.length) / VISIT_FIELDS.length,
    ...(typeof remarks === "string" ? { triage: triageComplaint({ text: remarks }) } : {}),
  };
}

function written(report: VisitReport, field: keyof VisitReport): boolean {
  if (field === "remarks") return report.remarks !== undefined && report.remarks !== "";
  const value = report[field];
  return has(value) && value !== "";
}

/**
 * The longest run of days without a visit report up to a day; nothing without any report.
 *
 * @example
 * ```ts
 * longestGap([{ visitedOn: date("2026-03-02") }, { visitedOn: date("2026-03-09") }], date("2026-03-10")); // => 7
 * ```
 */
export function longestGap(reports: readonly VisitReport[], asOf: CalendarDate): number | undefined {
  const days = reports.flatMap(({ visitedOn }) => (isDate(visitedOn) && visitedOn <= asOf ? [visitedOn] : [])).sort();
  if (days.length === 0) return undefined;
  return [...days.slice(1), asOf].reduce(
    (longest, day, k) => Math.max(longest, daysBetween(days[k] as CalendarDate, day)),
    0,
  );
}
