import { addWorkingDays, OFFICE_DAYS, type WorkingCalendar } from "../../../model/calendar/working-days.js";
import { type CalendarDate, date } from "../../../model/date.js";
import { addDays } from "../../../model/date-arithmetic.js";
import type { Explained, Step } from "../../../model/explain.js";
import { no, ok, type Result } from "../../../model/result.js";
import type { Source } from "../../../model/source.js";
import { RULEBOOK_START } from "../phases.js";
import { CPAM24, R161_47, SCOR_2020 } from "../sources.js";

/** A care sheet to send. */
export interface ClaimToSend {
  /** Day on which the sheet was made. */
  readonly madeOn: CalendarDate;
  /** The patient did not pay in advance (tiers payant). */
  readonly thirdParty: boolean;
}

/** Days in which a sheet is sent, jours ouvrés: 3 with direct payment, 8 with third-party payment. */
export const CLAIM_DAYS: { readonly direct: 3; readonly thirdParty: 8 } = { direct: 3, thirdParty: 8 };

/** Why there is no deadline: before the decree of 1998, or holidays that are not known. */
export type NoClaimDeadline = "beforeTheRulebook" | "notCovered" | "neverWorks";

const MAINLAND: WorkingCalendar = { workingWeekdays: OFFICE_DAYS, zone: "FR" };

/**
 * Last day to send a care sheet: 3 jours ouvrés after it was made, 8 with third-party payment (article R161-47 of the code de la
 * sécurité sociale, version of 1998-04-15; a caisse still quotes both in August 2018). The day itself is not counted, a convention.
 *
 * @param calendar - Working days of the practice; Monday to Friday without the holidays of mainland France by default.
 * @example
 * ```ts
 * claimDeadline({ madeOn: date("2026-05-07"), thirdParty: false }); // => { ok: true, value: "2026-05-13" }
 * ```
 */
export function claimDeadline(
  claim: ClaimToSend,
  calendar: WorkingCalendar = MAINLAND,
): Result<CalendarDate, NoClaimDeadline> {
  const told = core(claim, calendar);
  return told.ok ? ok(told.value.lastDay) : told;
}

/**
 * The same with its step.
 *
 * @example
 * ```ts
 * const told = explainClaimDeadline({ madeOn: date("2026-05-07"), thirdParty: true });
 * told.ok && told.value.steps[0]?.formula; // => "madeOn + workingDays"
 * ```
 */
export function explainClaimDeadline(
  claim: ClaimToSend,
  calendar: WorkingCalendar = MAINLAND,
): Result<Explained<CalendarDate>, NoClaimDeadline> {
  const told = core(claim, calendar);
  if (!told.ok) return told;
  const { lastDay, days } = told.value;
  const step: Step = {
    id: "last-day",
    title: { fr: "Dernier jour d'envoi", en: "Last day to send" },
    formula: "madeOn + workingDays",
    operands: [
      { id: "madeOn", label: { fr: "Feuille faite le", en: "Sheet made on" }, value: claim.madeOn, unit: "date" },
      { id: "workingDays", label: { fr: "Jours ouvrés", en: "Working days" }, value: days, unit: "days" },
    ],
    result: { id: "lastDay", label: { fr: "Dernier jour", en: "Last day" }, value: lastDay, unit: "date" },
    source: R161_47,
  };
  return ok({ value: lastDay, steps: [step] });
}

function core(
  { madeOn, thirdParty }: ClaimToSend,
  calendar: WorkingCalendar,
): Result<{ readonly lastDay: CalendarDate; readonly days: number }, NoClaimDeadline> {
  if (date(madeOn) < RULEBOOK_START) return no("beforeTheRulebook");
  const days = thirdParty ? CLAIM_DAYS.thirdParty : CLAIM_DAYS.direct;
  const last = addWorkingDays(madeOn, days, calendar);
  return last.ok ? ok({ lastDay: last.value, days }) : last;
}

/** How long the duplicate of a sheet is kept. */
export interface DuplicateRetention {
  /** First day on which the duplicate may go. */
  readonly until: CalendarDate;
  /** `false`: the retention clause of the text in force on that day was not read. */
  readonly verified: boolean;
  readonly source: Source;
}

const RETENTION_DAYS = 90;
const TEXT_READ_UNTIL: CalendarDate = /* @__PURE__ */ date("2003-04-30");

/**
 * How long the electronic duplicate of a sheet is kept: 90 days at least (article R161-47, version of 1998-04-15).
 * Later versions (2003-04-30, 2007-02-15) were not read: from there on the answer is not verified.
 *
 * @returns Nothing before 1998-04-15.
 * @example
 * ```ts
 * duplicateRetention(date("2003-04-29"))?.verified; // => true
 * duplicateRetention(date("2003-04-30"))?.verified; // => false
 * ```
 */
export function duplicateRetention(sentOn: CalendarDate): DuplicateRetention | undefined {
  if (date(sentOn) < RULEBOOK_START) return undefined;
  const verified = sentOn < TEXT_READ_UNTIL;
  return { until: addDays(sentOn, RETENTION_DAYS), verified, source: R161_47 };
}

/** Where the sending times were read: the decree, and a caisse twenty years later. */
export const CLAIM_SOURCES: readonly Source[] = [R161_47, CPAM24];

/** What the sender of digitized supporting documents (SCOR) owes. */
export interface SupportingDocumentDuties {
  /** Days for which the documents are kept. */
  readonly retentionDays: 90;
  /** Jours ouvrés to recover from an incident. */
  readonly recoveryWorkingDays: 5;
  readonly source: Source;
}

/**
 * Digitized supporting documents: 90 days of retention, 5 working days to recover from an incident, as the order of 2 October 2020 says
 * for suppliers of equipment; other professions were not read.
 *
 * @example
 * ```ts
 * supportingDocumentDuties().recoveryWorkingDays; // => 5
 * ```
 */
export function supportingDocumentDuties(): SupportingDocumentDuties {
  return { retentionDays: 90, recoveryWorkingDays: 5, source: SCOR_2020 };
}
