import type { DateMove, Weekday, WorkingCalendar } from "./calendar/working-days.js";
import type { CalendarDate } from "./date.js";

/**
 * From where the notice period is reckoned. They differ at month ends; for a contract to 28 February and three months:
 * `end` (first day without contract less the period): 1 December; `lastDay` (last day of the contract less the period): 28 November;
 * `forward` (latest day from which the period, counted forward, runs out by the last day): 30 November.
 */
export type CountedBackFrom = "end" | "lastDay" | "forward";

/** Days on which letters are delivered: none on the public holidays of the zone. */
export interface DeliveryDays extends Omit<WorkingCalendar, "workingWeekdays"> {
  /** Delivery days to allow, 0 to 60. */
  readonly days: number;
  /** Usually Monday to Saturday. */
  readonly weekdays: readonly Weekday[];
}

/** Notice to be given against renewal (préavis de non-reconduction). */
export interface NoticeClause {
  /** Whole months, 0 or more. */
  readonly months: number;
  /** Further days, 0 or more; months are taken off first. */
  readonly days?: number;
  readonly countedBackFrom: CountedBackFrom;
  /** Which day counts: courts have gone both ways. */
  readonly counts: "sent" | "received";
  /** When the last day is not worked; kept unless the contract says so. */
  readonly move?: { readonly when: DateMove; readonly calendar: WorkingCalendar };
  /** Time for a letter to arrive, where receipt counts. */
  readonly delivery?: DeliveryDays;
  /** How notice is given: `registeredLetter`. */
  readonly form?: string;
}

/** A notice that was given. */
export interface GivenNotice {
  readonly sentOn: CalendarDate;
  /** Absent: not known. */
  readonly receivedOn?: CalendarDate;
  /** Id of the party that gave it. */
  readonly by?: string;
}

/** What a notice given too late is worth: it works for a later expiry, or another one is needed. */
export type LateNotice = "nextExpiry" | "void";
