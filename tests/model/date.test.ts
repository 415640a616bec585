import {
  addDays,
  addMonths,
  addYears,
  type CalendarDate,
  date,
  dateParts,
  daysInMonth,
  earlierOf,
  endOfMonth,
  fromDayNumber,
  inPeriod,
  isDate,
  lastDay,
  laterOf,
  overlap,
  period,
  periodDays,
  periodOfMonths,
  scheduleDates,
  schedulePeriods,
  toDayNumber,
  weekday,
} from "bareme/model";
import fc from "fast-check";
import { expect, test } from "vitest";

const days = fc.integer({ min: -719_162, max: 2_932_896 }); // years 0001 to 9999

test("day numbers, parts and weekdays agree with Date, in UTC", () => {
  fc.assert(
    fc.property(days, (n) => {
      const day = fromDayNumber(n);
      const moment = new Date(n * 86_400_000);
      expect(day).toBe(moment.toISOString().slice(0, 10));
      expect(toDayNumber(day)).toBe(n);
      expect(weekday(day) % 7).toBe(moment.getUTCDay());
      expect(dateParts(day)).toEqual({
        year: moment.getUTCFullYear(),
        month: moment.getUTCMonth() + 1,
        day: moment.getUTCDate(),
      });
    }),
    { numRuns: 1000 },
  );
});

test("adding months keeps the day, or takes the last of a short month, and never skips a month", () => {
  fc.assert(
    fc.property(fc.integer({ min: -600_000, max: 2_800_000 }), fc.integer({ min: -1200, max: 1200 }), (n, months) => {
      const from = dateParts(fromDayNumber(n));
      const to = dateParts(addMonths(fromDayNumber(n), months));
      expect(to.year * 12 + to.month - from.year * 12 - from.month).toBe(months);
      expect(to.day).toBe(Math.min(from.day, daysInMonth(to.year, to.month)));
    }),
    { numRuns: 1000 },
  );
});

test.each([
  "0000-01-01",
  "2026-13-01",
  "2026-00-10",
  "2026-04-31",
  "1900-02-29",
  "2026-2-28",
  "2026-02-28T00:00",
  " 2026-02-28",
  "",
  null,
  20260228,
  new Date(0),
])("%s is no day", (value) => {
  expect(isDate(value)).toBe(false);
  expect(() => date(value as string)).toThrow(expect.objectContaining({ code: "date/invalid" }));
});

test.each<[string, () => unknown]>([
  ["the day after the last", () => addDays(date("9999-12-31"), 1)],
  ["the day before the first", () => addDays(date("0001-01-01"), -1)],
  ["half a day", () => addDays(date("2026-01-01"), 0.5)],
  ["half a month", () => addMonths(date("2026-01-01"), 0.5)],
  ["half a year", () => addYears(date("2026-01-01"), 0.5)],
  ["a month too far", () => addMonths(date("9999-12-01"), 1)],
  ["no number", () => fromDayNumber(Number.NaN)],
])("%s is refused", (_, run) => {
  expect(run).toThrow(expect.objectContaining({ code: "date/out-of-range" }));
});

test("1900 had no 29 February, 2000 had one", () => {
  expect([isDate("1900-02-29"), isDate("2000-02-29")]).toEqual([false, true]);
  expect(endOfMonth(date("1900-02-01"))).toBe("1900-02-28");
});

const day = (iso: string): CalendarDate => date(iso);

test("a period holds its first day and not its until", () => {
  const may = period(day("2026-05-01"), day("2026-06-01"));
  const inside = ["2026-04-30", "2026-05-01", "2026-05-31", "2026-06-01"].map((iso) => inPeriod(may, day(iso)));
  expect(inside).toEqual([false, true, true, false]);
  expect([lastDay(may), periodDays(may)]).toEqual(["2026-05-31", 31]);
  expect(periodOfMonths(day("2026-05-01"), 1)).toEqual(may);
  expect(inPeriod({ from: may.from }, day("9999-12-31"))).toBe(true);
  expect([laterOf(may.from, may.until), earlierOf(may.from, may.until)]).toEqual([may.until, may.from]);
});

test.each(["2026-05-01", "2026-04-30"])("a period from 2026-05-01 until %s is refused", (until) => {
  expect(() => period(day("2026-05-01"), day(until))).toThrow(expect.objectContaining({ code: "period/empty" }));
});

test("what two periods share", () => {
  const [a, b, c] = [day("2026-01-01"), day("2026-02-01"), day("2026-03-01")];
  expect(overlap({ from: a, until: c }, { from: b })).toEqual({ from: b, until: c });
  expect(overlap({ from: a }, { from: b, until: c })).toEqual({ from: b, until: c });
  expect(overlap({ from: a }, { from: b })).toEqual({ from: b });
  expect(overlap({ from: a, until: b }, { from: b, until: c })).toBeUndefined();
  expect(overlap({ from: a, until: c }, { from: a, until: b })).toEqual({ from: a, until: b });
});

test("a schedule: the 31st comes back, periods touch, nothing is left out", () => {
  const schedule = { start: day("2026-01-31"), everyMonths: 1, count: 3 };
  const dates = ["2026-01-31", "2026-02-28", "2026-03-31"];
  expect(scheduleDates(schedule)).toEqual(dates);
  const periods = schedulePeriods(schedule);
  expect(periods.map(({ from }) => from)).toEqual(dates);
  expect(periods.map(({ until }) => until)).toEqual([...dates.slice(1), "2026-04-30"]);
  expect(schedulePeriods({ ...schedule, count: 0 })).toEqual([]);
});

test.each([
  { everyMonths: 0, count: 1 },
  { everyMonths: 1.5, count: 1 },
  { everyMonths: 120_001, count: 1 },
  { everyMonths: 1, count: -1 },
  { everyMonths: 1, count: 100_001 },
  { everyMonths: 1, count: Number.NaN },
])("the schedule %o is refused", (definition) => {
  const schedule = { start: day("2026-01-31"), ...definition };
  for (const run of [scheduleDates, schedulePeriods])
    expect(() => run(schedule)).toThrow(expect.objectContaining({ code: "schedule/bad-definition" }));
});
