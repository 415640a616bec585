import { committedAmount } from "bareme/contracts";
import { type Contract, date, euros } from "bareme/model";
import { expect, test } from "vitest";

const cap = { maxTotalMonths: 60, capCounts: "firstTermAndRenewals", lastTerm: "whole" } as const;
const contract: Contract = {
  id: "m1",
  client: "martin",
  kind: "maintenance",
  duration: { start: date("2023-01-01"), firstTermMonths: 12, renewal: { mode: "tacit", termMonths: 12, cap } },
  price: { amount: euros(300), everyMonths: 3 },
};

function committed(change: Partial<Contract>, asOf: string): unknown {
  const found = committedAmount({ ...contract, ...change }, { asOf: date(asOf) });
  return found.ok ? found.value : found.reason;
}

test("from the start to the next expiry: 4 quarters a year at 300", () => {
  expect(committed({}, "2024-05-01")).toEqual({ until: "2025-01-01", total: 240000, begun: 180000, toCome: 60000 });
  expect(committed({}, "2022-12-01")).toEqual({ until: "2024-01-01", total: 120000, begun: 0, toCome: 120000 });
});

test("until the day that a notice or a termination ends it, the last period cut by its days", () => {
  expect(committed({ terminatedOn: date("2023-02-15") }, "2023-02-01")).toMatchObject({
    until: "2023-02-15",
    total: 15000,
  }); // 45 of 90 days
  expect(committed({ terminatedOn: date("2023-04-01") }, "2025-01-01")).toMatchObject({
    until: "2023-04-01",
    total: 30000,
    toCome: 0,
  });
});

test("a price that an amendment changes counts from the next period on", () => {
  const amendments = [{ id: "a", effectiveOn: date("2023-05-15"), price: { amount: euros(360), everyMonths: 3 } }];
  expect(committed({ amendments }, "2023-06-01")).toMatchObject({ total: 132000 }); // 300 + 300 + 360 + 360
});

test("a new rhythm starts where the running period ends; the 31st comes back", () => {
  const start = date("2023-01-31");
  const monthly = { duration: { ...contract.duration, start }, price: { amount: euros(100), everyMonths: 1 } };
  const amendments = [{ id: "a", effectiveOn: date("2023-02-28"), price: { amount: euros(110), everyMonths: 1 } }];
  expect(committed({ ...monthly, amendments }, "2023-06-01")).toMatchObject({ until: "2024-01-31", total: 131000 }); // 100 + 11 x 110
  const quarterly = [{ id: "a", effectiveOn: date("2023-04-01"), price: { amount: euros(300), everyMonths: 3 } }];
  // 31 January, 28 February, 31 March at 100; then from 30 April three quarters of 300 make 9 months: to 30 January 2024, and one day of 91
  expect(committed({ ...monthly, amendments: quarterly }, "2023-06-01")).toMatchObject({
    total: 120000 + Math.round((30000 * 1) / 91),
  });
});

test("no price, no end in sight", () => {
  const { price: _, ...unpriced } = contract;
  expect(committedAmount(unpriced, { asOf: date("2024-05-01") })).toEqual({ ok: false, reason: "noPrice" });
  expect(committed({ duration: { ...contract.duration, renewal: { mode: "openEnded" } } }, "2024-05-01")).toBe(
    "openEnded",
  );
});
