import { explainNoticeDeadline, noticeCheck, noticeDeadline, noticeWindow } from "bareme/contracts";
import { BUSINESS_DAYS, date, type NoticeClause, OFFICE_DAYS } from "bareme/model";
import { expect, test } from "vitest";
import { vectors } from "../support/vectors.js";
import { camel } from "../support/words.js";
import { clauseOf } from "./adapter.js";

const file = "contract-vectors.json";

test.each(vectors(file, "notice.deadline"))("$id", ({ args, expected }) => {
  const { deliveryDays, deliveryWeekdays, whenNotWorkingDay, workingWeekdays, zone } = args;
  const clause: NoticeClause = {
    ...clauseOf(args),
    delivery: { days: deliveryDays, weekdays: deliveryWeekdays, zone },
    move: { when: whenNotWorkingDay, calendar: { workingWeekdays, zone } },
  };
  expect(noticeDeadline(date(args.end), clause)).toEqual({ ok: true, value: expected });
  expect(explainNoticeDeadline(date(args.end), clause)).toMatchObject({ ok: true, value: { value: expected } });
});

test.each(vectors(file, "notice.window"))("$id", ({ args, expected }) => {
  expect(noticeWindow(date(args.end), { ...args, countedBackFrom: camel(args.countedBackFrom) })).toEqual(expected);
});

test.each(vectors(file, "notice.check"))("$id", ({ args, expected }) => {
  const clause = { ...args, countedBackFrom: camel(args.countedBackFrom) };
  const notice = { sentOn: date(args.sentOn), receivedOn: date(args.receivedOn) };
  expect(noticeCheck(date(args.end), clause, notice)).toEqual({ ...expected, result: camel(expected.result) });
});

test.each<[NoticeClause["countedBackFrom"], string]>([
  ["end", "2026-12-01"],
  ["lastDay", "2026-11-28"],
  ["forward", "2026-11-30"],
])("three months before a contract to 28 February 2027, counted from %s: %s", (countedBackFrom, lastDay) => {
  const found = noticeDeadline(date("2027-03-01"), { months: 3, countedBackFrom, counts: "sent" });
  expect(found).toEqual({ ok: true, value: { lastDay, sendBy: lastDay } });
});

const delivery = { days: 2, weekdays: BUSINESS_DAYS, zone: "FR" } as const;

test("why the 30th of September: each step, in both languages", () => {
  const move = { when: "previous", calendar: { workingWeekdays: OFFICE_DAYS, zone: "FR" } } as const;
  const clause: NoticeClause = { months: 3, countedBackFrom: "lastDay", counts: "received", delivery, move };
  const why = explainNoticeDeadline(date("2027-01-01"), clause);
  expect(why.ok && why.value.steps.map(({ id, result }) => [id, result.value])).toEqual([
    ["last-day", "2026-12-31"],
    ["notice-period", "2026-09-30"],
    ["working-day", "2026-09-30"],
    ["send-by", "2026-09-28"], // Wednesday 30 September, two delivery days before: Monday 28
  ]);
  expect(why.ok && why.value.steps.every(({ title }) => title.fr.length > 0 && title.en.length > 0)).toBe(true);
});

test("holidays not known: not covered, when asked and when explained", () => {
  const clause: NoticeClause = { months: 3, countedBackFrom: "lastDay", counts: "received", delivery };
  expect(noticeDeadline(date("2040-01-01"), clause)).toEqual({ ok: false, reason: "notCovered" });
  expect(explainNoticeDeadline(date("2040-01-01"), clause)).toEqual({ ok: false, reason: "notCovered" });
  expect(noticeDeadline(date("2040-01-01"), { ...clause, counts: "sent" }).ok).toBe(true);
  const planned = { ...clause, delivery: { ...delivery, afterKnown: "lastRule" } } as const;
  expect(noticeDeadline(date("2040-01-01"), planned)).toEqual({
    ok: true,
    value: { lastDay: "2039-09-30", sendBy: "2039-09-28" }, // Friday, Wednesday
  });
  const strike = { ...planned, delivery: { ...planned.delivery, closedDates: [date("2039-09-29")] } } as const;
  expect(noticeDeadline(date("2040-01-01"), strike)).toMatchObject({ value: { sendBy: "2039-09-27" } });
});

test("too early, and on the first and last days of a window", () => {
  const clause = { opensMonths: 6, closesMonths: 3, countedBackFrom: "end", counts: "sent" } as const;
  const result = (sentOn: string) => noticeCheck(date("2027-01-01"), clause, { sentOn: date(sentOn) }).result;
  expect(result("2026-06-30")).toBe("tooEarly");
  expect(result("2026-07-01")).toBe("inTime");
  expect(result("2026-10-01")).toBe("inTime");
  expect(result("2026-10-02")).toBe("tooLate");
});

const end = date("2027-01-01");
const base: NoticeClause = { months: 3, countedBackFrom: "end", counts: "sent" };
const window = { opensMonths: 6, closesMonths: 3, countedBackFrom: "end", counts: "sent" } as const;
const received: NoticeClause = { ...base, counts: "received" };

test.each<[string, () => unknown]>([
  ["period/bad-duration", () => noticeDeadline(end, { ...base, months: -1 })],
  ["period/bad-duration", () => noticeDeadline(end, { ...base, days: 1.5 })],
  ["notice/bad-clause", () => noticeDeadline(end, { ...base, countedBackFrom: "start" as "end" })],
  ["notice/bad-clause", () => noticeDeadline(end, { ...base, counts: "posted" as "sent" })],
  ["contract/bad-length", () => noticeDeadline(end, { ...received, delivery: { ...delivery, days: 1e9 } })],
  ["contract/date-out-of-range", () => noticeDeadline(date("1850-01-01"), base)],
  ["notice/bad-window", () => noticeWindow(end, { ...window, opensMonths: 1 })],
  ["notice/bad-window", () => noticeWindow(end, { ...window, countedBackFrom: "forward" as "end" })],
  ["notice/no-receipt", () => noticeCheck(end, { ...window, counts: "received" }, { sentOn: date("2026-08-01") })],
  ["notice/bad-dates", () => noticeCheck(end, window, { sentOn: date("2026-08-01"), receivedOn: date("2026-07-31") })],
])("%s", (code, call) => {
  expect(call).toThrowError(expect.objectContaining({ code }));
});
