import { backFrom } from "../model/calendar/period-expiry.js";
import type { GivenNotice } from "../model/contract-notice.js";
import type { CalendarDate } from "../model/date.js";
import { addDays, daysBetween } from "../model/date-arithmetic.js";
import { UsageError } from "../model/errors.js";
import { contractDate, whole } from "./limits.js";

/** A clause that lets notice be given only between two dates before the end. */
export interface NoticeWindowClause {
  /** Months before the end at which the window opens. */
  readonly opensMonths: number;
  /** Months before the end at which it closes, not more than `opensMonths`. */
  readonly closesMonths: number;
  readonly countedBackFrom: "end" | "lastDay";
}

/** The days on which notice works, both included. */
export interface NoticeWindow {
  readonly opens: CalendarDate;
  readonly lastDay: CalendarDate;
  /** Days in it, both ends counted. */
  readonly days: number;
}

/**
 * The window in which notice may be given ("entre six et trois mois avant l'échéance").
 *
 * @param end - First day without contract.
 * @throws `notice/bad-window` when it closes before it opens; `contract/date-out-of-range`.
 * @example
 * ```ts
 * noticeWindow(date("2027-01-01"), { opensMonths: 6, closesMonths: 3, countedBackFrom: "lastDay" }); // => { opens: "2026-06-30", lastDay: "2026-09-30", days: 93 }
 * ```
 */
export function noticeWindow(end: CalendarDate, clause: NoticeWindowClause): NoticeWindow {
  const { opensMonths, closesMonths, countedBackFrom } = clause;
  whole(opensMonths, "opensMonths", 0, 3600);
  whole(closesMonths, "closesMonths", 0, 3600);
  if (opensMonths < closesMonths || (countedBackFrom !== "end" && countedBackFrom !== "lastDay"))
    throw new UsageError(
      "notice/bad-window",
      `${opensMonths} to ${closesMonths} months before ${String(countedBackFrom)}`,
      "a window that opens before it closes, counted back from end or lastDay",
    );
  const from = addDays(contractDate(end, "an end"), countedBackFrom === "end" ? 0 : -1);
  const opens = backFrom(from, { months: opensMonths });
  const lastDay = backFrom(from, { months: closesMonths });
  return { opens, lastDay, days: daysBetween(opens, lastDay) + 1 };
}

/** What a notice is worth. */
export interface NoticeCheck {
  /** The day that counts: of sending or of receipt. */
  readonly givenOn: CalendarDate;
  readonly result: "tooEarly" | "inTime" | "tooLate";
  /** Days from the notice to the last day; negative: so many days late. */
  readonly daysToSpare: number;
}

/**
 * Was a notice given inside its window?
 *
 * @throws `notice/no-receipt` when receipt counts and its day is not known; `notice/bad-dates` for a receipt before the sending.
 * @example
 * ```ts
 * const clause = { opensMonths: 6, closesMonths: 3, countedBackFrom: "lastDay", counts: "received" } as const;
 * const notice = { sentOn: date("2026-09-29"), receivedOn: date("2026-10-02") };
 * noticeCheck(date("2027-01-01"), clause, notice); // => { givenOn: "2026-10-02", result: "tooLate", daysToSpare: -2 }
 * ```
 */
export function noticeCheck(
  end: CalendarDate,
  clause: NoticeWindowClause & { readonly counts: "sent" | "received" },
  notice: GivenNotice,
): NoticeCheck {
  const { opens, lastDay } = noticeWindow(end, clause);
  const givenOn = givenDay(notice, clause.counts);
  if (givenOn === undefined)
    throw new UsageError("notice/no-receipt", "no receivedOn", "the day of receipt, which this clause counts");
  const result = givenOn < opens ? "tooEarly" : givenOn <= lastDay ? "inTime" : "tooLate";
  return { givenOn, result, daysToSpare: daysBetween(givenOn, lastDay) };
}

/** The day of a notice that counts; nothing when receipt counts and is not known. */
export function givenDay({ sentOn, receivedOn }: GivenNotice, counts: "sent" | "received"): CalendarDate | undefined {
  contractDate(sentOn, "a day of sending");
  if (receivedOn !== undefined && contractDate(receivedOn, "a day of receipt") < sentOn)
    throw new UsageError("notice/bad-dates", `${sentOn}, received ${receivedOn}`, "a receipt on or after the sending");
  return counts === "sent" ? sentOn : receivedOn;
}
