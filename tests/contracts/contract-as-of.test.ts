import { contractAsOf } from "bareme/contracts";
import { type Amendment, type Contract, date, euros } from "bareme/model";
import { expect, test } from "vitest";

const on = date("2025-01-01");
const contract: Contract = {
  id: "m1",
  client: "martin",
  kind: "maintenance",
  duration: { start: date("2024-01-01"), firstTermMonths: 12, renewal: { mode: "none" } },
};

const changes: Omit<Amendment, "id" | "effectiveOn"> = {
  duration: { start: on, firstTermMonths: 36, renewal: { mode: "openEnded" } },
  notice: null,
  price: { amount: euros(950), everyMonths: 12 },
  revision: null,
  scope: { labor: true, parts: true, modes: ["onSite"] },
  billing: { timing: "inAdvance", alignment: "calendar" },
};

test.each(Object.keys(changes) as (keyof typeof changes)[])(
  "an amendment of the %s changes it alone, on its day",
  (key) => {
    const amendments: Amendment[] = [{ id: "a", effectiveOn: on, [key]: changes[key] }];
    expect(contractAsOf({ ...contract, amendments }, on)).toEqual({ ...contract, amendments, [key]: changes[key] });
    expect(contractAsOf({ ...contract, amendments }, date("2024-12-31"))).toEqual({ ...contract, amendments });
  },
);

test("later amendments win; those of one day apply in their order", () => {
  const price = (amount: number) => ({ price: { amount: euros(amount), everyMonths: 12 } });
  const amendments: Amendment[] = [
    { id: "c", effectiveOn: date("2026-01-01"), ...price(3) },
    { id: "a", effectiveOn: on, ...price(1) },
    { id: "b", effectiveOn: on, ...price(2) },
  ];
  const paid = (asOf: string) => contractAsOf({ ...contract, amendments }, date(asOf)).price?.amount;
  expect([paid("2024-12-31"), paid("2025-01-01"), paid("2026-01-01")]).toEqual([undefined, 200, 300]);
});

test.each<[string, () => unknown]>([
  ["contract/date-out-of-range", () => contractAsOf(contract, date("1899-12-31"))],
  [
    "contract/date-out-of-range",
    () => contractAsOf({ ...contract, amendments: [{ id: "a", effectiveOn: date("2201-01-01") }] }, on),
  ],
  ["date/invalid", () => contractAsOf({ ...contract, amendments: [{ id: "a", effectiveOn: "soon" as never }] }, on)],
])("%s", (code, call) => {
  expect(call).toThrowError(expect.objectContaining({ code }));
});
