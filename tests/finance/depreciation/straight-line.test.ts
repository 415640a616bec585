import { straightLineCharge, straightLineSchedule } from "bareme/finance";
import { cents, date, euros } from "bareme/model";
import { expect, test } from "vitest";
import { code } from "../../support/code.js";
import { vectors } from "../../support/vectors.js";

const december = { month: 12, day: 31 };
const asset = { cost: euros(3000), years: 5, inServiceOn: date("2026-10-10"), fiscalYearEnd: december } as const;

test.each(vectors("finance-vectors.json", "depreciation.linear"))("row 125: vector $id", ({ args, expected }) => {
  const [month, day] = args.fiscalYearEnd.split("-").map(Number);
  const rows = straightLineSchedule({
    cost: euros(args.base),
    residualValue: euros(args.residual),
    years: args.years,
    inServiceOn: date(args.inService),
    fiscalYearEnd: { month, day },
  });
  expect(rows.map((row) => [row.yearEnd, row.days, row.depreciation, row.cumulated, row.bookValue])).toEqual(
    expected.map((row: [string, number, string, string, string]) => [
      row[0],
      row[1],
      euros(row[2]),
      euros(row[3]),
      euros(row[4]),
    ]),
  );
});

test("row 125: in service on 10 October: 81 days with that day, 80 without", () => {
  // 600 a year: 600 x 81/360 = 135.00, 600 x 80/360 = 133.33
  expect(straightLineSchedule(asset)[0]).toMatchObject({ days: 81, depreciation: 13_500 });
  const rows = straightLineSchedule({ ...asset, firstDay: "notCounted" });
  expect(rows[0]).toMatchObject({ days: 80, depreciation: 13_333 });
  expect(rows.at(-1)).toMatchObject({ yearEnd: "2031-12-31", days: 280, bookValue: 0 });
});

test("row 125: 3 600 over 3 years in service on 15 April 2026: 256 days, 853.33", () => {
  const [first] = straightLineSchedule({
    cost: euros(3600),
    years: 3,
    inServiceOn: date("2026-04-15"),
    fiscalYearEnd: december,
  });
  expect(first).toMatchObject({ days: 256, depreciation: 85_333 });
});

test.each([
  ["2026-12-31", 1],
  ["2026-12-30", 1],
  ["2026-12-29", 2],
  ["2026-01-01", 360],
  ["2026-01-31", 331],
])("in service on %s: %d days in the first year", (inServiceOn, days) => {
  expect(straightLineSchedule({ ...asset, inServiceOn: date(inServiceOn) })[0]?.days).toBe(days);
});

test("in service on the last day, that day not counted: the first row is the next year", () => {
  const rows = straightLineSchedule({ ...asset, inServiceOn: date("2026-12-31"), firstDay: "notCounted" });
  expect(rows.map((row) => [row.yearEnd, row.days])).toEqual([
    ["2027-12-31", 360],
    ["2028-12-31", 360],
    ["2029-12-31", 360],
    ["2030-12-31", 360],
    ["2031-12-31", 360],
  ]);
});

test("a year that ends in June, and one at the end of February", () => {
  const june = straightLineSchedule({ ...asset, fiscalYearEnd: { month: 6, day: 30 } });
  expect(june[0]).toMatchObject({ yearEnd: "2027-06-30", days: 261 });
  const february = straightLineSchedule({
    ...asset,
    inServiceOn: date("2026-03-01"),
    fiscalYearEnd: { month: 2, day: 29 },
  });
  expect(february.map((row) => [row.yearEnd, row.days])).toEqual([
    ["2027-02-28", 360],
    ["2028-02-29", 360],
    ["2029-02-28", 360],
    ["2030-02-28", 360],
    ["2031-02-28", 360],
  ]);
});

test("a life within one year; half years; a residual value up to the cost", () => {
  const short = straightLineSchedule({ ...asset, inServiceOn: date("2026-02-01"), years: 0.5 });
  expect(short).toEqual([
    { yearEnd: "2026-12-31", days: 180, depreciation: 300_000, cumulated: 300_000, bookValue: 0 },
  ]);
  expect(straightLineSchedule({ ...asset, years: 2.5 }).reduce((all, { days }) => all + days, 0)).toBe(900);
  expect(
    straightLineSchedule({ ...asset, residualValue: euros(3000) }).every(({ depreciation }) => depreciation === 0),
  ).toBe(true);
});

test("row 125: share of an investment charged to an action", () => {
  expect(straightLineCharge({ cost: euros(3600), years: 3, days: 12 })).toBe(4000);
  expect(straightLineCharge({ cost: euros(3600), residualValue: euros(600), years: 3, days: 1080 })).toBe(300_000);
  expect(code(() => straightLineCharge({ cost: euros(3600), years: 3, days: 1081 }))).toBe("finance/bad-count");
});

test.each([
  ["no life", { years: 0 }, "finance/bad-life"],
  ["a negative life", { years: -3 }, "finance/bad-life"],
  ["a life of no whole days", { years: 0.001 }, "finance/bad-life"],
  ["a life over a century", { years: 101 }, "finance/bad-life"],
  ["a life that is not a number", { years: Number.NaN }, "ratio/not-a-decimal"],
  ["a residual value over the cost", { residualValue: euros(3001) }, "finance/bad-residual"],
  ["a negative cost", { cost: cents(-1) }, "finance/negative-amount"],
  ["month 13", { fiscalYearEnd: { month: 13, day: 1 } }, "finance/bad-year-end"],
  ["day 0", { fiscalYearEnd: { month: 12, day: 0 } }, "finance/bad-year-end"],
])("refused: %s", (_, change, expected) => {
  expect(code(() => straightLineSchedule({ ...asset, ...change }))).toBe(expected);
});
