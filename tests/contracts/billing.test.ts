import { type BillingSchedule, billingPeriods, prepaidRefund } from "bareme/contracts";
import { date, euros, toDecimalString } from "bareme/model";
import { expect, test } from "vitest";
import { vectors } from "../support/vectors.js";
import { camel } from "../support/words.js";

const file = "contract-vectors.json";

test.each(vectors(file, "billing.periods"))("row 76: $id", ({ args, expected }) => {
  const { rows, total } = billingPeriods({
    ...args,
    amountPerPeriod: euros(args.amountPerPeriod),
    timing: camel(args.timing),
  });
  const printed = rows.map((row) => [row.number, row.from, row.until, row.invoiceOn, toDecimalString(row.amount)]);
  expect({ rows: printed, total: toDecimalString(total) }).toEqual(expected);
});

test.each(vectors(file, "billing.refund"))("$id", ({ args, expected }) => {
  const refund = prepaidRefund({ ...args, amountPaid: euros(args.amountPaid) });
  expect({ ...refund, kept: toDecimalString(refund.kept), refund: toDecimalString(refund.refund) }).toEqual(expected);
});

const monthly: BillingSchedule = {
  start: date("2026-01-15"),
  until: date("2026-04-15"),
  everyMonths: 1,
  alignment: "calendar",
  amountPerPeriod: euros(100),
  dayCount: "actual",
  prorationBase: "period",
  timing: "inAdvance",
};

function amounts(change: Partial<BillingSchedule>): unknown[] {
  return billingPeriods({ ...monthly, ...change }).rows.map((row) => [row.invoiceOn, row.amount]);
}

test("row 76: in arrears is invoiced on the last day of each period", () => {
  expect(amounts({ timing: "inArrears" }).map((row) => (row as string[])[0])).toEqual([
    "2026-01-31",
    "2026-02-28",
    "2026-03-31",
    "2026-04-14",
  ]);
});

test("row 76: quarterly in advance, from the anniversary", () => {
  expect(amounts({ alignment: "anniversary", everyMonths: 3, until: date("2026-08-15") })).toEqual([
    ["2026-01-15", 10000],
    ["2026-04-15", 10000],
    ["2026-07-15", 3370], // 31 of 92 days: 33.695…
  ]);
});

test("a contract inside one month, a quarter and a year of the calendar", () => {
  const inside = { start: date("2026-02-10"), until: date("2026-02-20") };
  expect(amounts(inside)).toEqual([["2026-02-10", 3571]]); // 10 / 28
  expect(amounts({ ...inside, dayCount: "30E/360" })).toEqual([["2026-02-10", 3333]]); // 10 / 30
  expect(amounts({ ...inside, everyMonths: 3 })).toEqual([["2026-02-10", 1111]]); // 10 / 90
  expect(amounts({ ...inside, everyMonths: 3, prorationBase: "month" })).toEqual([["2026-02-10", 1190]]); // 10 / 28 / 3
  expect(amounts({ ...inside, everyMonths: 12 })).toEqual([["2026-02-10", 274]]); // 10 / 365
});

test("by months, 30E/360: the first of the quarter cut", () => {
  const cut = { start: date("2026-01-31"), until: date("2026-04-01"), everyMonths: 3, prorationBase: "month" } as const;
  expect(amounts({ ...cut, dayCount: "30E/360" })).toEqual([["2026-01-31", 6778]]); // (1/30 + 1 + 1) / 3
});

const paid = {
  amountPaid: euros(1200),
  from: date("2026-01-01"),
  until: date("2027-01-01"),
  dayCount: "30E/360",
  refundDays: 30,
} as const;

test("a refund by months of 30 days; all of it, and nothing of it", () => {
  expect(prepaidRefund({ ...paid, endedOn: date("2026-04-01") })).toMatchObject({ servedDays: 90, kept: 30000 });
  expect(prepaidRefund({ ...paid, endedOn: date("2026-01-01") })).toMatchObject({ kept: 0, refund: 120000 });
  expect(prepaidRefund({ ...paid, endedOn: date("2027-01-01") })).toMatchObject({ kept: 120000, refund: 0 });
});

test.each<[string, () => unknown]>([
  ["period/empty", () => amounts({ until: date("2026-01-15") })],
  ["contract/bad-length", () => amounts({ everyMonths: 0 })],
  ["contract/bad-length", () => amounts({ everyMonths: 1.5 })],
  ["billing/bad-terms", () => amounts({ everyMonths: 5 })],
  ["billing/bad-terms", () => amounts({ alignment: "anniversary", dayCount: "30E/360" })],
  ["billing/bad-terms", () => amounts({ alignment: "anniversary", prorationBase: "month" })],
  ["billing/bad-terms", () => amounts({ timing: "begin" as "inAdvance" })],
  ["billing/bad-terms", () => prepaidRefund({ ...paid, endedOn: date("2026-04-01"), dayCount: "30/360" as "actual" })],
  ["contract/date-out-of-range", () => amounts({ until: date("2201-01-01") })],
  ["refund/end-outside", () => prepaidRefund({ ...paid, endedOn: date("2027-01-02") })],
  ["refund/end-outside", () => prepaidRefund({ ...paid, endedOn: date("2025-12-31") })],
  ["period/empty", () => prepaidRefund({ ...paid, endedOn: date("2026-04-01"), until: date("2026-01-01") })],
])("%s", (code, call) => {
  expect(call).toThrowError(expect.objectContaining({ code }));
});
