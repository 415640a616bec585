import { type LatePenaltyInput, latePenalty } from "bareme/finance";
import { date, euros, type Parameter } from "bareme/model";
import { expect, test } from "vitest";
import rates from "../../fixtures/french-rate-vectors.json" with { type: "json" };
import { code } from "../../support/code.js";
import { vectors } from "../../support/vectors.js";
import { defaultRates, figures } from "../support/law.js";

interface RateRow {
  readonly from: string;
  readonly annualRate: string;
}

function book(rows: readonly RateRow[], knownUntil: string | null): Parameter<number> {
  return figures(
    "rates",
    knownUntil ?? "9999-12-31",
    rows.map(({ from, annualRate }) => [from, Number(annualRate)]),
  );
}

const words = {
  "365": "ACT/365F",
  "actual-year": "ACT/ACT-ISDA",
  "per-row": "perLine",
  total: "perTotal",
  piecewise: "piecewise",
  "fixed-at-first-day": "fixedAtFirstDay",
};

function word(neutral: keyof typeof words): never {
  return words[neutral] as never;
}

test.each(vectors("contract-vectors.json", "latePayment.interest"))("row 106: vector $id", ({ args, expected }) => {
  const found = latePenalty({
    amountInclVat: euros(args.amount),
    dueDate: date(args.dueDate),
    through: date(args.through),
    payments: args.payments.map((payment: { on: string; amount: string }) => ({
      on: date(payment.on),
      amount: euros(payment.amount),
    })),
    annualRate: book(args.rates, args.ratesKnownUntil),
    mode: word(args.mode),
    dayCount: word(args.dayBase),
    rounding: word(args.rounding),
    indemnity: euros(args.fixedFee),
  });
  if (!found.ok) throw new Error(found.reason);
  expect(found.rows.map((row) => [row.from, row.until, row.days, row.annualRate, row.balance, row.interest])).toEqual(
    expected.rows.map((row: [string, string, number, string, string, string]) => [
      row[0],
      row[1],
      row[2],
      Number(row[3]),
      euros(row[4]),
      euros(row[5]),
    ]),
  );
  expect(found).toMatchObject({
    days: expected.days,
    interest: euros(expected.interest),
    indemnity: euros(expected.fixedFee),
    total: euros(expected.total),
  });
});

const invoice: LatePenaltyInput = {
  amountInclVat: euros(5000),
  dueDate: date("2024-12-15"),
  through: date("2025-01-31"),
  annualRate: defaultRates,
  mode: "piecewise",
  dayCount: "ACT/365F",
  rounding: "perLine",
  indemnity: euros(40),
};

test("row 106: dated rates, segments as published: 31.23 and 55.84", () => {
  const [, dated] = rates.testVectors.latePenalty.cases;
  const found = latePenalty(invoice);
  expect(found.ok && found.rows.map(({ days, interest }) => [days, interest])).toEqual(
    dated?.segments?.map(({ days, penalty }) => [days, euros(penalty)]),
  );
  expect(found.ok && found.interest).toBe(euros(dated?.penalty ?? ""));
});

test("row 106: 10 000 at 12.15 % for 45 days: 149.79, and 40 once", () => {
  const found = latePenalty({
    ...invoice,
    amountInclVat: euros(10_000),
    dueDate: date("2026-01-01"),
    through: date("2026-02-15"),
    annualRate: 0.1215,
  });
  expect(found.ok && [found.days, found.interest, found.total]).toEqual([45, 14_979, 18_979]);
});

test("row 106: paid on the due date nothing is owed; the day after, one day and the whole indemnity", () => {
  const onTime = latePenalty({ ...invoice, through: date("2024-12-15") });
  expect(onTime).toMatchObject({ rows: [], days: 0, interest: 0, indemnity: 0, total: 0, outstanding: 500_000 });
  const late = latePenalty({ ...invoice, through: date("2024-12-16") });
  // 5000 x 0.1425 / 365 = 1.952...
  expect(late).toMatchObject({ days: 1, interest: 195, indemnity: 4000, total: 4195 });
});

test("row 106: the rate of the first day throughout, as an option", () => {
  const found = latePenalty({ ...invoice, mode: "fixedAtFirstDay" });
  // 5000 x 0.1425 x 47 / 365 = 91.746...
  expect(found.ok && [found.rows.length, found.interest]).toEqual([1, 9175]);
});

test("row 106: a part payment lowers the balance from the next day; what follows the last cent does not count", () => {
  const payments = [
    { on: date("2024-12-31"), amount: euros(2000) },
    { on: date("2025-01-10"), amount: euros(4000) },
  ];
  const found = latePenalty({ ...invoice, payments });
  // 16 days on 5000 at 14.25 %: 31.23; 10 days on 3000 at 13.15 %: 10.808...
  expect(found.ok && found.rows.map(({ until, days, balance, interest }) => [until, days, balance, interest])).toEqual([
    ["2025-01-01", 16, 500_000, 3123],
    ["2025-01-11", 10, 300_000, 1081],
  ]);
  expect(found).toMatchObject({ days: 26, interest: 4204, outstanding: 0 });
});

test("row 106: payments of one day count together; a rate that was not read is shown as such", () => {
  const values = defaultRates.values.map((value) => ({ ...value, verified: false as const }));
  const on = date("2024-12-31");
  const payments = [
    { on, amount: euros(1500) },
    { on, amount: euros(500) },
  ];
  const found = latePenalty({ ...invoice, annualRate: { ...defaultRates, values }, payments });
  const once = latePenalty({ ...invoice, payments: [{ on, amount: euros(2000) }] });
  if (!found.ok || !once.ok) throw new Error("not covered");
  expect(found.interest).toBe(once.interest);
  expect(found.rows.map((row) => row.verified)).toEqual(found.rows.map(() => false));
  expect(once.rows[0]).not.toHaveProperty("verified");
});

test("row 106: paid in full before or on the due date, nothing accrues", () => {
  const found = latePenalty({ ...invoice, payments: [{ on: date("2024-12-15"), amount: euros(5000) }] });
  expect(found).toMatchObject({ rows: [], days: 0, indemnity: 0, outstanding: 0 });
});

test("row 106: the days of a leap year over 366, cut at the new year, and rounded once on the total", () => {
  const found = latePenalty({ ...invoice, annualRate: 0.1, dayCount: "ACT/ACT-ISDA", rounding: "perTotal" });
  // 5000 x 0.1 x (16/366 + 31/365) = 21.857923... + 42.465753... = 64.323677...
  expect(found.ok && found.rows.map(({ days, interest }) => [days, interest])).toEqual([
    [16, 2186],
    [31, 4247],
  ]);
  expect(found.ok && found.interest).toBe(6432);
});

test("the last day known is answered, the next is not covered", () => {
  const inside = latePenalty({ ...invoice, dueDate: date("2026-06-01"), through: date("2026-06-30") });
  expect(inside.ok).toBe(true);
  const outside = latePenalty({ ...invoice, dueDate: date("2026-06-01"), through: date("2026-07-01") });
  expect(outside).toEqual({ ok: false, reason: "notCovered", on: "2026-07-01", parameter: "late-payment-default" });
  const before = latePenalty({ ...invoice, dueDate: date("2022-06-01"), through: date("2022-07-02") });
  expect(before).toMatchObject({ ok: false, reason: "notCovered", on: "2022-06-02" });
});

test("a debt paid off before the rates end needs no later rate", () => {
  const payments = [{ on: date("2026-06-30"), amount: euros(5000) }];
  expect(latePenalty({ ...invoice, dueDate: date("2026-06-01"), through: date("2027-01-31"), payments })).toMatchObject(
    { ok: true, days: 29 },
  );
});

test("a hole in the law is said as such, an uncollected stretch is not covered", () => {
  const hole = figures("rate", "2026-01-01", [
    ["2024-01-01", 0.1],
    ["2025-01-01", null],
  ]);
  expect(latePenalty({ ...invoice, annualRate: hole })).toMatchObject({
    ok: false,
    reason: "noSuchRate",
    on: "2025-01-01",
  });
  const torn = {
    ...figures("rate", "2026-01-01", [["2024-01-01", 0.1]]),
    uncollected: [{ from: date("2025-01-05"), until: date("2025-01-06") }],
  };
  expect(latePenalty({ ...invoice, annualRate: torn })).toMatchObject({
    ok: false,
    reason: "notCovered",
    on: "2025-01-05",
  });
});

test.each([
  ["nothing owed", { amountInclVat: euros(0) }, "finance/not-positive"],
  ["a negative rate", { annualRate: -0.1 }, "finance/bad-rate"],
  ["a negative rate where nothing is late", { annualRate: -0.1, through: date("2024-12-01") }, "finance/bad-rate"],
  ["a payment of nothing", { payments: [{ on: date("2025-01-01"), amount: euros(0) }] }, "finance/not-positive"],
  ["a negative indemnity", { indemnity: euros(-40) }, "finance/negative-amount"],
  ["the end of the calendar", { through: "9999-12-31" }, "date/out-of-range"],
])("refused: %s", (_, change, expected) => {
  expect(code(() => latePenalty({ ...invoice, ...change } as never))).toBe(expected);
});
