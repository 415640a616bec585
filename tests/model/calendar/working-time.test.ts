import { localDateTime, type OpeningHours, responseDeadline, workingMinutesBetween } from "bareme/model";
import { expect, test } from "vitest";
import { vectors } from "../../support/vectors.js";
import { camel } from "../../support/words.js";

const file = "contract-vectors.json";

test.each(vectors(file, "workingTime.deadline"))("$id", ({ args, expected }) => {
  const { atBoundary, receivedAt, ...rest } = args;
  const answer = responseDeadline({ ...rest, receivedAt: localDateTime(receivedAt), atBoundary: camel(atBoundary) });
  expect(answer).toEqual({ ok: true, value: expected });
});

test.each(vectors(file, "workingTime.between"))("$id", ({ args, expected }) => {
  const { from, to, ...calendar } = args;
  expect(workingMinutesBetween(localDateTime(from), localDateTime(to), calendar)).toEqual({
    ok: true,
    value: expected,
  });
});

const day = [
  ["09:00", "12:00"],
  ["14:00", "18:00"],
] as const;
const openingHours: OpeningHours = { 1: day, 2: day, 3: day, 4: day, 5: day };
const desk = { openingHours, zone: "FR", atBoundary: "endOfSlot" } as const;

function deadline(receivedAt: string, workingMinutes: number, more: object = {}): unknown {
  const answer = responseDeadline({ ...desk, receivedAt: localDateTime(receivedAt), workingMinutes, ...more });
  return answer.ok ? answer.value : answer.reason;
}

test("row 140, row 141: on site within 8 working hours, over a night, a weekend and a holiday", () => {
  expect(deadline("2026-03-10T10:00", 480)).toBe("2026-03-11T11:00"); // 2 h + 4 h, then 2 h
  expect(deadline("2026-03-13T17:00", 480)).toBe("2026-03-16T18:00"); // 1 h on Friday, 7 h on Monday
  expect(deadline("2026-04-30T17:00", 480)).toBe("2026-05-04T18:00"); // 1 h, 1 May closed, 7 h on Monday
});

test("row 140: eight clock hours of working days are slots of the whole day", () => {
  const whole = [["00:00", "24:00"]] as const;
  const allDay = { openingHours: { 1: whole, 2: whole, 3: whole, 4: whole, 5: whole } };
  expect(deadline("2026-03-10T20:00", 480, allDay)).toBe("2026-03-11T04:00");
  expect(deadline("2026-03-13T20:00", 240, allDay)).toBe("2026-03-14T00:00"); // the end of Friday is 00:00 of Saturday
  expect(deadline("2026-03-13T20:00", 240, { ...allDay, atBoundary: "startOfNext" })).toBe("2026-03-16T00:00");
});

test.each([
  ["2026-03-10T12:00", 0, "2026-03-10T14:00", "the closing minute is closed: the first open minute"],
  ["2026-03-10T11:59", 0, "2026-03-10T11:59", "zero minutes"],
  ["2026-03-10T11:59", 1, "2026-03-10T12:00", "the last minute of the morning"],
  ["2026-03-10T12:00", 1, "2026-03-10T14:01", "counted from the next opening"],
  ["2026-03-14T10:00", 1, "2026-03-16T09:01", "Saturday"],
])("%s + %i minutes is %s (%s)", (receivedAt, minutes, expected) => {
  expect(deadline(receivedAt, minutes)).toBe(expected);
});

test("touching slots are one slot; slots may come in any order", () => {
  const hours: OpeningHours = {
    1: [
      ["12:00", "18:00"],
      ["09:00", "12:00"],
    ],
  };
  expect(deadline("2026-03-09T09:00", 180, { openingHours: hours, atBoundary: "startOfNext" })).toBe(
    "2026-03-09T12:00",
  );
});

test("never open, closed for ten years, or holidays not known", () => {
  expect(deadline("2026-03-10T10:00", 60, { openingHours: {} })).toBe("neverOpen");
  expect(deadline("2031-12-31T17:30", 60)).toBe("notCovered");
  expect(deadline("2031-12-31T17:30", 60, { afterKnown: "lastRule" })).toBe("2032-01-02T09:30");
  expect(deadline("2031-12-31T17:30", 60, { zone: "none" })).toBe("2032-01-01T09:30");
});

test("minutes between: nothing from a moment to itself, not covered after 2031", () => {
  const at = localDateTime("2026-03-10T10:00");
  expect(workingMinutesBetween(at, at, desk)).toEqual({ ok: true, value: 0 });
  expect(workingMinutesBetween(at, localDateTime("2032-03-10T10:00"), desk)).toEqual({
    ok: false,
    reason: "notCovered",
  });
});

test.each<[string, () => unknown]>([
  ["calendar/bad-opening-hours", () => deadline("2026-03-10T10:00", 60, { openingHours: { 1: [["12:00", "09:00"]] } })],
  ["calendar/bad-opening-hours", () => deadline("2026-03-10T10:00", 60, { openingHours: { 1: [["09:00", "25:00"]] } })],
  ["calendar/bad-opening-hours", () => deadline("2026-03-10T10:00", 60, { openingHours: { 1: [["9:00", "12:00"]] } })],
  ["calendar/bad-opening-hours", () => deadline("2026-03-10T10:00", 60, { openingHours: { 1: ["09:00-12:00"] } })],
  ["calendar/bad-opening-hours", () => deadline("2026-03-10T10:00", 60, { openingHours: { 8: day } })],
  [
    "calendar/bad-opening-hours",
    () =>
      deadline("2026-03-10T10:00", 60, {
        openingHours: {
          1: [
            ["09:00", "12:00"],
            ["11:00", "13:00"],
          ],
        },
      }),
  ],
  [
    "calendar/bad-opening-hours",
    () => deadline("2026-03-10T10:00", 60, { openingHours: { 1: Array(49).fill(["09:00", "12:00"]) } }),
  ],
  ["calendar/bad-count", () => deadline("2026-03-10T10:00", -1)],
  ["calendar/bad-count", () => deadline("2026-03-10T10:00", 1.5)],
  ["calendar/bad-count", () => deadline("2026-03-10T10:00", Number.POSITIVE_INFINITY)],
  ["calendar/bad-count", () => deadline("2026-03-10T10:00", 60, { atBoundary: "end" })],
  ["calendar/unknown-zone", () => deadline("2026-03-10T10:00", 60, { zone: "DE" })],
  ["time/invalid", () => deadline("2026-03-10 10:00", 60)],
  ["time/invalid", () => deadline("2026-02-30T10:00", 60)],
  ["time/invalid", () => deadline("2026-03-10T24:00", 60)],
  [
    "period/empty",
    () => workingMinutesBetween(localDateTime("2026-03-10T10:00"), localDateTime("2026-03-10T09:00"), desk),
  ],
])("%s", (code, call) => {
  expect(call).toThrowError(expect.objectContaining({ code }));
});
