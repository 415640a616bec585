import {
  addWorkingDays,
  BUSINESS_DAYS,
  backFrom,
  countWorkingDays,
  date,
  isWorkingDay,
  moveToWorkingDay,
  OFFICE_DAYS,
  period,
  periodExpiry,
  type WorkingCalendar,
} from "bareme/model";
import { expect, test } from "vitest";
import { vectors } from "../../support/vectors.js";

const file = "contract-vectors.json";

test.each(vectors(file, "calendar.addWorkingDays"))("$id", ({ args, expected }) => {
  const { from, days, workingWeekdays, zone } = args;
  expect(addWorkingDays(date(from), days, { workingWeekdays, zone })).toEqual({ ok: true, value: expected });
});

test.each(vectors(file, "calendar.countWorkingDays"))("$id", ({ args, expected }) => {
  const { from, until, workingWeekdays, zone } = args;
  expect(countWorkingDays(period(date(from), date(until)), { workingWeekdays, zone })).toEqual({
    ok: true,
    value: expected,
  });
});

test.each(vectors(file, "period.expiry"))("$id", ({ args, expected }) => {
  const { event, months, days, whenNotWorkingDay, workingWeekdays, zone } = args;
  const expiry = periodExpiry(date(event), { months, days });
  expect(moveToWorkingDay(expiry, whenNotWorkingDay, { workingWeekdays, zone })).toEqual({ ok: true, value: expected });
});

const office: WorkingCalendar = { workingWeekdays: OFFICE_DAYS, zone: "FR" };

test.each([
  ["2026-05-13", true, "Wednesday"],
  ["2026-05-14", false, "Ascension"],
  ["2026-05-16", false, "Saturday"],
])("%s is worked in an office: %s (%s)", (day, worked) => {
  expect(isWorkingDay(date(day), office)).toEqual({ ok: true, value: worked });
});

test("jours ouvrables count Saturday; a practice closed on Thursday is closed on Thursday", () => {
  expect(isWorkingDay(date("2026-05-16"), { ...office, workingWeekdays: BUSINESS_DAYS })).toEqual({
    ok: true,
    value: true,
  });
  expect(isWorkingDay(date("2026-03-12"), { ...office, workingWeekdays: [1, 2, 3, 5] })).toEqual({
    ok: true,
    value: false,
  });
});

test.each([
  ["2026-04-30", 0, "2026-04-30", "0 is the day itself"],
  ["2026-05-01", 0, "2026-05-01", "even when not worked"],
  ["2026-05-04", -1, "2026-04-30", "back over 1 May and the weekend"],
  ["2026-05-03", 1, "2026-05-04", "the first day need not be worked"],
])("%s and %i working days is %s: %s", (from, days, expected) => {
  expect(addWorkingDays(date(from), days, office)).toEqual({ ok: true, value: expected });
});

test("closed dates are not worked", () => {
  const bridge = { ...office, closedDates: [date("2026-05-15")] };
  expect(addWorkingDays(date("2026-05-13"), 1, bridge)).toEqual({ ok: true, value: "2026-05-18" });
});

test.each(["next", "previous"] as const)("moved to the %s working day, a working day stays", (move) => {
  expect(moveToWorkingDay(date("2026-05-13"), move, office)).toEqual({ ok: true, value: "2026-05-13" });
  expect(moveToWorkingDay(date("2026-05-01"), move, office)).toEqual({
    ok: true,
    value: move === "next" ? "2026-05-04" : "2026-04-30",
  });
});

test("out of the holidays known the answer is not covered; on a Sunday nobody needs them", () => {
  expect(isWorkingDay(date("2032-01-05"), office)).toEqual({ ok: false, reason: "notCovered" });
  expect(isWorkingDay(date("2032-01-04"), office)).toEqual({ ok: true, value: false });
  expect(isWorkingDay(date("2032-01-05"), { ...office, afterKnown: "lastRule" })).toEqual({ ok: true, value: true });
  expect(addWorkingDays(date("2031-12-31"), 1, office)).toEqual({ ok: false, reason: "notCovered" });
  expect(countWorkingDays(period(date("2031-12-01"), date("2032-01-02")), office)).toEqual({
    ok: false,
    reason: "notCovered",
  });
  expect(countWorkingDays(period(date("2031-12-01"), date("2032-01-01")), office)).toEqual({ ok: true, value: 22 }); // 23 weekdays less Christmas
});

test("a calendar that closes every day for years never works", () => {
  const closedDates = Array.from({ length: 3700 }, (_, k) => periodExpiry(date("2010-01-01"), { days: k }));
  expect(addWorkingDays(date("2010-01-01"), 1, { ...office, closedDates })).toEqual({
    ok: false,
    reason: "neverWorks",
  });
  expect(moveToWorkingDay(date("2010-01-01"), "next", { ...office, closedDates })).toEqual({
    ok: false,
    reason: "neverWorks",
  });
});

test("periods back: months first, then days", () => {
  expect(backFrom(date("2026-03-31"), { months: 1 })).toBe("2026-02-28");
  expect(backFrom(date("2026-03-31"), { months: 1, days: 1 })).toBe("2026-02-27");
  expect(backFrom(date("2026-03-31"), {})).toBe("2026-03-31");
});

test.each<[string, () => unknown]>([
  ["calendar/bad-weekdays", () => isWorkingDay(date("2026-01-01"), { ...office, workingWeekdays: [] })],
  ["calendar/bad-weekdays", () => isWorkingDay(date("2026-01-01"), { ...office, workingWeekdays: [0 as 1] })],
  ["calendar/unknown-zone", () => isWorkingDay(date("2026-01-01"), { ...office, zone: "FR-XX" as "FR" })],
  ["calendar/bad-count", () => addWorkingDays(date("2026-01-01"), 1.5, office)],
  ["calendar/bad-count", () => addWorkingDays(date("2026-01-01"), 1e9, office)],
  ["calendar/bad-move", () => moveToWorkingDay(date("2026-01-01"), "following" as "next", office)],
  ["date/invalid", () => isWorkingDay(date("2026-01-01"), { ...office, closedDates: ["2026-02-30" as never] })],
  ["date/invalid", () => isWorkingDay("2026-02-30" as never, office)],
  ["period/bad-duration", () => periodExpiry(date("2026-01-01"), { months: -1 })],
  ["period/bad-duration", () => periodExpiry(date("2026-01-01"), { days: 0.5 })],
  ["period/bad-duration", () => periodExpiry(date("2026-01-01"), { months: Number.NaN })],
])("%s", (code, call) => {
  expect(call).toThrowError(expect.objectContaining({ code }));
});
