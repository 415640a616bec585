import { NO_DAY, type RenewalColumnsInput, renewalColumns } from "bareme/contracts";
import { date, fromDayNumber, toDayNumber } from "bareme/model";
import { expect, test } from "vitest";

const terms: RenewalColumnsInput = {
  start: Int32Array.from(["2023-01-01", "2023-03-31", "2027-01-01", "2021-01-01", "2020-02-29"], (on) =>
    toDayNumber(date(on)),
  ),
  firstTermMonths: 12,
  renewalTermMonths: 12,
  maxTotalMonths: 60,
  capCounts: "firstTermAndRenewals",
  noticeMonths: 3,
  countedBackFrom: "lastDay",
};

function days(column: Int32Array): (string | undefined)[] {
  return Array.from(column, (n) => (n === NO_DAY ? undefined : fromDayNumber(n)));
}

test("row 139, row 149: expiry, last day for notice and term of five contracts", () => {
  const found = renewalColumns(terms, date("2026-01-01"));
  expect(days(found.nextExpiry)).toEqual(["2027-01-01", "2026-03-31", "2028-01-01", undefined, undefined]);
  expect(days(found.lastDayForNotice)).toEqual(["2026-09-30", "2025-12-30", "2027-09-30", undefined, undefined]);
  expect([...found.currentTerm]).toEqual([4, 3, 0, 0, 0]);
});

test("a contract that ends with its first term has an expiry and no notice", () => {
  const found = renewalColumns({ ...terms, renewalTermMonths: 0 }, date("2023-06-01"));
  expect(days(found.nextExpiry)).toEqual(["2024-01-01", "2024-03-31", "2028-01-01", undefined, undefined]);
  expect(days(found.lastDayForNotice)).toEqual(Array(5).fill(undefined));
});

test("an empty portfolio; the ends of the years", () => {
  expect(renewalColumns({ ...terms, start: new Int32Array() }, date("2026-01-01")).nextExpiry).toHaveLength(0);
  const start = Int32Array.from(["1900-01-01", "2200-12-31"], (on) => toDayNumber(date(on)));
  const far = renewalColumns(
    { ...terms, start, firstTermMonths: 1200, maxTotalMonths: 0, noticeMonths: 1200 },
    date("1900-01-01"),
  );
  expect(days(far.nextExpiry)).toEqual(["2000-01-01", "2300-12-31"]);
  expect(days(far.lastDayForNotice)).toEqual(["1899-12-31", "2200-12-30"]);
});

test.each<[string, object]>([
  ["columns/bad-length", { firstTermMonths: Int32Array.of(12) }],
  ["columns/bad-length", { noticeMonths: [3, 3, 3, 3, 3] }],
  ["columns/out-of-range", { start: Int32Array.of(-30000) }],
  ["columns/out-of-range", { start: Int32Array.of(90000) }],
  ["columns/out-of-range", { firstTermMonths: Int32Array.of(12, 12, 12, 12, 0) }],
  ["contract/bad-length", { firstTermMonths: 0 }],
  ["contract/bad-length", { noticeMonths: Number.NaN }],
  ["contract/bad-length", { maxTotalMonths: 1.5 }],
  ["contract/bad-cap", { capCounts: "all" }],
  ["notice/bad-clause", { countedBackFrom: "forward" }],
])("%s: %j", (code, change) => {
  const call = () => renewalColumns({ ...terms, ...change } as RenewalColumnsInput, date("2026-01-01"));
  expect(call).toThrowError(expect.objectContaining({ code }));
});
