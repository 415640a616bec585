import { moveStep } from "../model/calendar/date-step.js";
import { backFrom, checkedDuration } from "../model/calendar/period-expiry.js";
import { addWorkingDays, moveToWorkingDay, type NoWorkingDay } from "../model/calendar/working-days.js";
import type { DeliveryDays, NoticeClause } from "../model/contract-notice.js";
import type { CalendarDate } from "../model/date.js";
import { addDays, addMonths, endOfMonth } from "../model/date-arithmetic.js";
import { UsageError } from "../model/errors.js";
import type { Explained, Step } from "../model/explain.js";
import { ok, type Result } from "../model/result.js";
import { contractDate, whole } from "./limits.js";
import { countStep, lastDayStep, sendStep } from "./notice-steps.js";

/** By when notice is to be given. */
export interface NoticeDeadline {
  /** Last day on which notice works. */
  readonly lastDay: CalendarDate;
  /** Last day to send it: earlier where receipt counts and letters take days. */
  readonly sendBy: CalendarDate;
}

/**
 * The last day to give notice against a renewal, and the last day to send it.
 *
 * Months first, then days; a shorter month ends on its last day. The date moves to a working day only if the clause says so.
 * Where receipt counts, `sendBy` is the latest delivery day from which the so-many-th following delivery day is not after `lastDay`.
 *
 * @param end - First day without contract.
 * @returns `{ ok: false, reason: "notCovered" }` when the holidays needed are not known.
 * @throws `notice/bad-clause`, `period/bad-duration`, `contract/date-out-of-range`, `calendar/…`.
 * @example
 * ```ts
 * noticeDeadline(date("2027-01-01"), { months: 3, countedBackFrom: "lastDay", counts: "sent" }); // => { ok: true, value: { lastDay: "2026-09-30", sendBy: "2026-09-30" } }
 * ```
 */
export function noticeDeadline(end: CalendarDate, clause: NoticeClause): Result<NoticeDeadline, NoWorkingDay> {
  const found = core(end, clause);
  return found.ok ? ok(found.value.deadline) : found;
}

/**
 * The same deadline with the reasons: why the 30th of September.
 *
 * @example
 * ```ts
 * const why = explainNoticeDeadline(date("2027-01-01"), { months: 3, countedBackFrom: "lastDay", counts: "sent" });
 * why.ok && why.value.steps.map((step) => step.result.value); // => ["2026-12-31", "2026-09-30"]
 * ```
 */
export function explainNoticeDeadline(
  end: CalendarDate,
  clause: NoticeClause,
): Result<Explained<NoticeDeadline>, NoWorkingDay> {
  const found = core(end, clause);
  return found.ok ? ok({ value: found.value.deadline, steps: stepsOf(end, clause, found.value) }) : found;
}

/** The last day before any move to a working day. */
export function plainDeadline(end: CalendarDate, { months, days = 0, countedBackFrom }: NoticeClause): CalendarDate {
  const last = addDays(end, -1);
  switch (countedBackFrom) {
    case "end":
      return backFrom(end, { months, days });
    case "lastDay":
      return backFrom(last, { months, days });
    case "forward":
      return latestThatRunsOut(last, checkedDuration({ months, days }));
    default:
      throw badClause(countedBackFrom, "countedBackFrom as end, lastDay or forward");
  }
}

/** The latest day from which months, then days, counted forward, run out by `last`. */
function latestThatRunsOut(
  last: CalendarDate,
  period: { readonly months: number; readonly days: number },
): CalendarDate {
  const target = addDays(last, -period.days);
  const back = addMonths(target, -period.months);
  // A target at the end of its month is also reached from the later days of a longer month: 30 November + 3 months is 28 February.
  return target === endOfMonth(target) ? endOfMonth(back) : back;
}

interface Core {
  /** Before any move to a working day. */
  readonly plain: CalendarDate;
  readonly deadline: NoticeDeadline;
}

function core(end: CalendarDate, clause: NoticeClause): Result<Core, NoWorkingDay> {
  checkClause(clause);
  const plain = plainDeadline(contractDate(end, "an end"), clause);
  const moved = clause.move === undefined ? ok(plain) : moveToWorkingDay(plain, clause.move.when, clause.move.calendar);
  if (!moved.ok) return moved;
  const lastDay = moved.value;
  const sendBy = clause.counts === "sent" ? ok(lastDay) : latestSending(lastDay, clause.delivery);
  return sendBy.ok ? ok({ plain, deadline: { lastDay, sendBy: sendBy.value } }) : sendBy;
}

function latestSending(lastDay: CalendarDate, delivery: DeliveryDays | undefined): Result<CalendarDate, NoWorkingDay> {
  if (delivery === undefined || delivery.days === 0) return ok(lastDay);
  const { days, weekdays, ...where } = delivery;
  const calendar = { ...where, workingWeekdays: weekdays };
  const arrival = moveToWorkingDay(lastDay, "previous", calendar);
  return arrival.ok ? addWorkingDays(arrival.value, -days, calendar) : arrival;
}

function stepsOf(end: CalendarDate, clause: NoticeClause, { plain, deadline }: Core): Step[] {
  const { lastDay, sendBy } = deadline;
  const { countedBackFrom, move, counts, delivery } = clause;
  return [
    ...(countedBackFrom === "end" ? [] : [lastDayStep(end)]),
    countStep(end, plain, clause),
    ...(move === undefined || move.when === "keep" ? [] : [moveStep(plain, lastDay, move.when)]),
    ...(counts === "sent" || delivery === undefined || delivery.days === 0
      ? []
      : [sendStep(lastDay, sendBy, delivery.days)]),
  ];
}

function checkClause({ counts, delivery }: NoticeClause): void {
  if (counts !== "sent" && counts !== "received") throw badClause(counts, "counts as sent or received");
  if (delivery !== undefined) whole(delivery.days, "delivery days", 0, 60);
}

function badClause(received: unknown, expected: string): UsageError {
  return new UsageError("notice/bad-clause", received, expected);
}
