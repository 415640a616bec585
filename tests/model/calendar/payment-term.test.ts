import {
  date,
  explainPaymentDueDate,
  movedPaymentDueDate,
  OFFICE_DAYS,
  type PaymentTerm,
  paymentDueDate,
} from "bareme/model";
import { expect, test } from "vitest";
import { vectors } from "../../support/vectors.js";
import { camel } from "../../support/words.js";

test.each(vectors("finance-vectors.json", "date.paymentTerm"))("$id", ({ args, expected }) => {
  const { invoiceDate, mode, ...rest } = args;
  expect(paymentDueDate(date(invoiceDate), { mode: camel(mode), ...rest })).toBe(expected);
});

test.each(vectors("contract-vectors.json", "payment.dueDate"))("$id", ({ args, expected }) => {
  const { invoiceDate, days, mode, whenNotWorkingDay: move, workingWeekdays, zone } = args;
  const moved = movedPaymentDueDate(
    date(invoiceDate),
    { days, mode: camel(mode) },
    { move, calendar: { workingWeekdays, zone } },
  );
  expect(moved).toEqual({ ok: true, value: expected });
});

test("row 34: 30 days net from the invoice date", () => {
  expect(paymentDueDate(date("2003-02-26"), { days: 30, mode: "net" })).toBe("2003-03-28"); // 2 days of February + 28
});

test.each<[string, PaymentTerm, string, string]>([
  ["2026-01-31", { days: 45, mode: "endOfMonthThenDays" }, "2026-03-17", "reference, 3.1 A"],
  ["2026-01-31", { days: 45, mode: "daysThenEndOfMonth" }, "2026-03-31", "reference, 3.1 B"],
  ["2026-01-31", { days: 60, mode: "net" }, "2026-04-01", "reference, 3.1"],
  ["2026-02-15", { days: 45, mode: "endOfMonthThenDays" }, "2026-04-14", "reference, 3.1 A"],
  ["2026-02-15", { days: 45, mode: "daysThenEndOfMonth" }, "2026-04-30", "reference, 3.1 B"],
  ["2026-02-15", { days: 60, mode: "net" }, "2026-04-16", "reference, 3.1"],
  ["2026-01-02", { days: 45, mode: "endOfMonthThenDays" }, "2026-03-17", "Service-public F23211"],
  [
    "2026-01-10",
    { days: 30, mode: "daysThenEndOfMonth", thenDayOfNextMonth: 10 },
    "2026-03-10",
    "9 February, 28 February, 10 March",
  ],
  [
    "2026-01-10",
    { days: 0, mode: "daysThenEndOfMonth", thenDayOfNextMonth: 31 },
    "2026-02-28",
    "31 January, February has no 31st",
  ],
  ["2026-12-10", { days: 0, mode: "endOfMonthThenDays", thenDayOfNextMonth: 15 }, "2027-01-15", "over the year's end"],
])("%s with %j is %s (%s)", (invoiceDate, term, due) => {
  expect(paymentDueDate(date(invoiceDate), term)).toBe(due);
});

const moved = { move: "next", calendar: { workingWeekdays: OFFICE_DAYS, zone: "FR" } } as const;

test("the explanation says each step, in both languages", () => {
  const why = explainPaymentDueDate(date("2026-04-16"), { days: 30, mode: "net" }, moved);
  expect(why).toMatchObject({ ok: true, value: { value: "2026-05-18" } });
  expect(why.ok && why.value.steps.map((step) => [step.id, step.result.value])).toEqual([
    ["days", "2026-05-16"],
    ["working-day", "2026-05-18"],
  ]);
  expect(why.ok && why.value.steps[1]?.title.fr).toContain("ouvré");
});

test("a year whose holidays are not known is not covered, also when explained", () => {
  expect(movedPaymentDueDate(date("2032-01-05"), { days: 30, mode: "net" }, moved)).toEqual({
    ok: false,
    reason: "notCovered",
  });
  expect(explainPaymentDueDate(date("2032-01-05"), { days: 30, mode: "net" }, moved)).toEqual({
    ok: false,
    reason: "notCovered",
  });
  expect(movedPaymentDueDate(date("2032-01-05"), { days: 30, mode: "net" }, { ...moved, move: "keep" })).toEqual({
    ok: true,
    value: "2032-02-04",
  });
});

test.each([
  [{ days: -1, mode: "net" }],
  [{ days: 1.5, mode: "net" }],
  [{ days: Number.NaN, mode: "net" }],
  [{ days: 4000, mode: "net" }],
  [{ days: 30, mode: "endOfMonth" }],
  [{ days: 30, mode: "net", thenDayOfNextMonth: 0 }],
  [{ days: 30, mode: "net", thenDayOfNextMonth: 32 }],
])("%j is refused", (term) => {
  expect(() => paymentDueDate(date("2026-01-01"), term as PaymentTerm)).toThrowError(
    expect.objectContaining({ code: "payment/bad-term" }),
  );
});

test("an invoice date that does not exist is refused", () => {
  expect(() => paymentDueDate("2026-02-30" as never, { days: 30, mode: "net" })).toThrowError(
    expect.objectContaining({ code: "date/invalid" }),
  );
});
