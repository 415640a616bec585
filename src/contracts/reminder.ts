import { backFrom } from "../model/calendar/period-expiry.js";
import type { ClientKind } from "../model/client.js";
import type { SentReminder } from "../model/contract.js";
import type { CalendarDate } from "../model/date.js";
import { UsageError } from "../model/errors.js";
import { contractDate, whole } from "./limits.js";

/** When a reminder must be sent, counted back from the last day on which the client can refuse renewal. */
export interface ReminderPeriod {
  /** Months before: 3 in law. */
  readonly earliestMonths: number;
  /** Months before: 1 in law. */
  readonly latestMonths: number;
}

/** Days on which a reminder counts, both included. */
export interface ReminderWindow {
  readonly earliest: CalendarDate;
  readonly latest: CalendarDate;
}

/**
 * The days on which the reminder of tacit renewal must be sent (loi Châtel, code de la consommation L215-1).
 * The backward steps end with a shorter month: our convention, no text was read.
 *
 * @param deadline - Last day on which the client can refuse renewal.
 * @throws `reminder/bad-period`, `contract/date-out-of-range`.
 * @example
 * ```ts
 * reminderWindow(date("2026-10-31"), { earliestMonths: 3, latestMonths: 1 }); // => { earliest: "2026-07-31", latest: "2026-09-30" }
 * ```
 */
export function reminderWindow(
  deadline: CalendarDate,
  { earliestMonths, latestMonths }: ReminderPeriod,
): ReminderWindow {
  whole(earliestMonths, "earliestMonths", 0, 120);
  whole(latestMonths, "latestMonths", 0, 120);
  if (earliestMonths < latestMonths)
    throw new UsageError(
      "reminder/bad-period",
      `${earliestMonths} to ${latestMonths} months`,
      "an opening before the close",
    );
  contractDate(deadline, "a deadline");
  return {
    earliest: backFrom(deadline, { months: earliestMonths }),
    latest: backFrom(deadline, { months: latestMonths }),
  };
}

/** A renewal and what was sent before it. */
export interface ReminderCase {
  readonly clientKind: ClientKind;
  /** The duty holds for fixed-term services with tacit renewal only. */
  readonly contract: { readonly service: boolean; readonly fixedTerm: boolean; readonly tacitRenewal: boolean };
  /** First day of the renewed term. */
  readonly termEnd: CalendarDate;
  /** Last day on which the client can refuse renewal. */
  readonly deadline: CalendarDate;
  readonly period: ReminderPeriod;
  /** Absent: nothing was sent. */
  readonly sent?: SentReminder;
  readonly asOf: CalendarDate;
}

/** What became of the duty to remind. */
export type ReminderResult =
  | "notApplicable"
  | "notYetDue"
  | "due"
  | "missed"
  | "tooEarly"
  | "tooLate"
  | "wrongForm"
  | "compliant";

/** The duty to remind, and what follows. */
export interface ReminderCheck {
  readonly applies: boolean;
  readonly result: ReminderResult;
  /** Absent when the duty does not apply. */
  readonly earliest?: CalendarDate;
  readonly latest?: CalendarDate;
  /** From this day the client may end the contract free of charge at any time, and is paid back what is not served. */
  readonly mayEndFrom?: CalendarDate;
}

/** Forms that count. */
const FORMS: readonly string[] = ["namedLetter", "dedicatedEmail"];

/**
 * Was the reminder of tacit renewal sent as the law asks? Sending counts, not receipt; professionals are not protected.
 *
 * @throws `reminder/bad-period`, `contract/date-out-of-range`.
 * @example
 * ```ts
 * const contract = { service: true, fixedTerm: true, tacitRenewal: true };
 * const renewal = { termEnd: date("2026-12-01"), deadline: date("2026-10-31"), period: { earliestMonths: 3, latestMonths: 1 } };
 * const check = reminderCheck({ clientKind: "nonProfessional", contract, ...renewal, asOf: date("2026-12-15") });
 * [check.result, check.mayEndFrom]; // => ["missed", "2026-12-01"]
 * ```
 */
export function reminderCheck(asked: ReminderCase): ReminderCheck {
  const { clientKind, contract, termEnd, deadline, period, sent, asOf } = asked;
  contractDate(asOf, "asOf");
  contractDate(termEnd, "termEnd");
  const protectedClient = clientKind === "consumer" || clientKind === "nonProfessional";
  if (!protectedClient || !contract.service || !contract.fixedTerm || !contract.tacitRenewal)
    return { applies: false, result: "notApplicable" };
  const days = reminderWindow(deadline, period);
  const result = sent === undefined ? unsent(days, asOf) : judged(days, sent);
  const ends = result !== "compliant" && asOf > days.latest;
  return { applies: true, result, ...days, ...(ends ? { mayEndFrom: termEnd } : {}) };
}

function unsent({ earliest, latest }: ReminderWindow, asOf: CalendarDate): ReminderResult {
  return asOf < earliest ? "notYetDue" : asOf <= latest ? "due" : "missed";
}

/** The date comes first, then the form. */
function judged({ earliest, latest }: ReminderWindow, { on, form, showsDeadline }: SentReminder): ReminderResult {
  if (contractDate(on, "a day of sending") < earliest) return "tooEarly";
  if (on > latest) return "tooLate";
  return FORMS.includes(form) && showsDeadline ? "compliant" : "wrongForm";
}
