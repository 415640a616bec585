import { fc, test } from "@fast-check/vitest";
import { noticeDeadline } from "bareme/contracts";
import {
  addDays,
  addMonths,
  addWorkingDays,
  BUSINESS_DAYS,
  type CalendarDate,
  countWorkingDays,
  type DateMove,
  type DeliveryDays,
  date,
  dateParts,
  explainPaymentDueDate,
  fromDayNumber,
  localDateTime,
  movedPaymentDueDate,
  moveToWorkingDay,
  OFFICE_DAYS,
  type OpeningHours,
  paymentDueDate,
  type Result,
  responseDeadline,
  toDayNumber,
  type WorkingCalendar,
  workingMinutesBetween,
} from "bareme/model";
import { expect } from "vitest";

const day = fc
  .integer({ min: toDayNumber(date("2008-01-01")), max: toDayNumber(date("2030-12-31")) })
  .map(fromDayNumber);
const offset = fc.integer({ min: -40, max: 40 });
const zone = fc.constantFrom("FR" as const, "FR-alsace-moselle" as const, "FR-RE" as const, "none" as const);
const weekdays = fc.constantFrom(OFFICE_DAYS, BUSINESS_DAYS, [1, 2, 3, 5] as const);

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.reason);
  return result.value;
}

function closing(calendar: WorkingCalendar, extra: CalendarDate): WorkingCalendar {
  return { ...calendar, closedDates: [...(calendar.closedDates ?? []), extra] };
}

test.prop([day, offset, zone, weekdays])(
  "a further holiday never makes a date moved to the next working day earlier, nor one moved back later",
  (from, near, at, workingWeekdays) => {
    const calendar = { workingWeekdays, zone: at };
    const more = closing(calendar, addDays(from, near));
    const moved = (move: DateMove, which: WorkingCalendar): CalendarDate => value(moveToWorkingDay(from, move, which));
    expect(moved("next", more) >= moved("next", calendar)).toBe(true);
    expect(moved("previous", more) <= moved("previous", calendar)).toBe(true);
  },
);

test.prop([day, fc.integer({ min: 0, max: 30 }), offset, zone])(
  "a further holiday never makes a count of working days end earlier",
  (from, days, near, at) => {
    const calendar = { workingWeekdays: OFFICE_DAYS, zone: at };
    const more = closing(calendar, addDays(from, near));
    expect(value(addWorkingDays(from, days, more)) >= value(addWorkingDays(from, days, calendar))).toBe(true);
    expect(value(addWorkingDays(from, -days, more)) <= value(addWorkingDays(from, -days, calendar))).toBe(true);
  },
);

const hours: OpeningHours = {
  1: [["09:00", "12:00"]],
  2: [
    ["09:00", "12:00"],
    ["14:00", "18:00"],
  ],
  4: [["00:00", "24:00"]],
  5: [["14:00", "19:30"]],
};
const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([h, m]) => `${String(h).padStart(2, "0")}:${String(m).padStart(2, "0")}`);
const minutes = fc.integer({ min: 0, max: 4000 });

test.prop([day, clock, minutes, offset, zone])(
  "a further holiday never makes a response deadline earlier",
  (from, at, workingMinutes, near, where) => {
    const asked = {
      receivedAt: localDateTime(`${from}T${at}`),
      workingMinutes,
      openingHours: hours,
      zone: where,
      atBoundary: "endOfSlot",
    } as const;
    const more = { ...asked, closedDates: [addDays(from, near)] };
    expect(value(responseDeadline(more)) >= value(responseDeadline(asked))).toBe(true);
  },
);

test.prop([day, clock, minutes, zone])(
  "the open minutes up to a deadline are those promised",
  (from, at, workingMinutes, where) => {
    const calendar = { openingHours: hours, zone: where };
    const receivedAt = localDateTime(`${from}T${at}`);
    for (const atBoundary of ["endOfSlot", "startOfNext"] as const) {
      const deadline = value(responseDeadline({ ...calendar, receivedAt, workingMinutes, atBoundary }));
      expect(value(workingMinutesBetween(receivedAt, deadline, calendar))).toBe(workingMinutes);
    }
  },
);

test.prop([day, fc.integer({ min: 0, max: 5 }), offset, fc.constantFrom("keep" as const, "previous" as const)])(
  "a further holiday never makes a sending day later while the last day is kept or moved back",
  (end, deliveryDays, near, when) => {
    const calendar = { workingWeekdays: OFFICE_DAYS, zone: "FR" } as const;
    const letters = { days: deliveryDays, weekdays: BUSINESS_DAYS, zone: "FR" } as const;
    const clause = { months: 1, countedBackFrom: "lastDay", counts: "received" } as const;
    const extra = addDays(end, near - 31);
    const sendBy = (delivery: DeliveryDays, moving: WorkingCalendar) =>
      value(noticeDeadline(end, { ...clause, delivery, move: { when, calendar: moving } })).sendBy;
    const before = sendBy(letters, calendar);
    expect(sendBy({ ...letters, closedDates: [extra] }, calendar) <= before).toBe(true);
    expect(sendBy(letters, closing(calendar, extra)) <= before).toBe(true);
    expect(sendBy({ ...letters, closedDates: [extra] }, closing(calendar, extra)) <= before).toBe(true);
  },
);

test.prop([day, fc.integer({ min: 0, max: 60 }), zone])(
  "counting the working days added gives them back",
  (from, days, at) => {
    const calendar = { workingWeekdays: OFFICE_DAYS, zone: at };
    const until = addDays(value(addWorkingDays(from, days, calendar)), 1);
    expect(value(countWorkingDays({ from: addDays(from, 1), until }, calendar))).toBe(days);
  },
);

const term = fc.record({
  days: fc.integer({ min: 0, max: 120 }),
  mode: fc.constantFrom("net" as const, "daysThenEndOfMonth" as const, "endOfMonthThenDays" as const),
});

test.prop([
  day,
  term,
  fc.option(fc.integer({ min: 1, max: 31 })),
  fc.constantFrom("keep" as const, "next" as const, "previous" as const),
])("the explained due date is the plain one", (invoiced, plain, thenDayOfNextMonth, move) => {
  const asked = thenDayOfNextMonth === null ? plain : { ...plain, thenDayOfNextMonth };
  const due = paymentDueDate(invoiced, asked);
  const moved = { move, calendar: { workingWeekdays: OFFICE_DAYS, zone: "FR" } } as const;
  expect(value(explainPaymentDueDate(invoiced, asked)).value).toBe(due);
  const explained = value(explainPaymentDueDate(invoiced, asked, moved));
  expect(explained.value).toBe(value(movedPaymentDueDate(invoiced, asked, moved)));
  expect(explained.steps.at(-1)?.result.value).toBe(explained.value);
});

/** Another road to month arithmetic: the clock of the machine, in UTC, stepping back from the overflow to the month's last day. */
function monthsByDate(from: CalendarDate, months: number): string {
  const { year, month, day: dayOfMonth } = dateParts(from);
  const moved = new Date(Date.UTC(year, month - 1 + months, dayOfMonth));
  if (moved.getUTCDate() !== dayOfMonth) moved.setUTCDate(0);
  return moved.toISOString().slice(0, 10);
}

const anyDay = fc
  .integer({ min: toDayNumber(date("1900-01-01")), max: toDayNumber(date("2200-12-31")) })
  .map(fromDayNumber);

test.prop([anyDay, fc.integer({ min: -1200, max: 1200 })], { numRuns: 100_000 })(
  "month arithmetic equals an independent implementation",
  (from, months) => {
    if (addMonths(from, months) !== monthsByDate(from, months))
      throw new Error(`${from} + ${months}: ${addMonths(from, months)}`);
  },
  60_000,
);
