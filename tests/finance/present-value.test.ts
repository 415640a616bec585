import { describe, expect, test } from "vitest";
import { datedNetPresentValue, modifiedInternalRate, netPresentValue } from "../../src/finance/index.js";
import { type CalendarDate, type Cents, cents, date, euros } from "../../src/model/index.js";
import { cases, within } from "./vectors.js";

describe("row 110, row 112: present values", () => {
  test.each(cases("cashflow.npv"))("%s", (_, { flows, rate }, expected) => {
    // The vector is unrounded; the library's is the cent nearest to it.
    expect(
      netPresentValue(
        flows.map((f: string) => euros(f)),
        rate,
      ),
    ).toBe(Math.round(Number(expected) * 100));
  });

  test.each(cases("cashflow.xnpv"))("%s", (_, { flows, rate }, expected, tolerance) => {
    const dated = flows.map((f: { date: string; amount: string }) => ({ date: date(f.date), amount: euros(f.amount) }));
    expect(within(datedNetPresentValue(dated, rate) / 100, expected, tolerance)).toBe(true);
  });

  test.each(cases("cashflow.mirr"))("%s", (_, args, expected, tolerance) => {
    const result = modifiedInternalRate({ ...args, flows: args.flows.map((f: string) => euros(f)) });
    expect(result.ok && within(result.rate, expected, tolerance)).toBe(true);
  });
});

test("no flows, one sign", () => {
  expect(netPresentValue([], 0.1)).toBe(0);
  expect(datedNetPresentValue([], 0.1)).toBe(0);
  expect(modifiedInternalRate({ flows: [cents(5)], financeRate: 0, reinvestRate: 0 })).toEqual({
    ok: false,
    reason: "oneSigned",
  });
});

test("a tie: 3 cents at 100 % are 1.5, so 2", () => {
  expect(netPresentValue([cents(0), cents(3)], 1)).toBe(2);
  expect(netPresentValue([cents(0), cents(-3)], 1)).toBe(-2);
});

const flow = (day: string, amount: number) => ({ date: day as CalendarDate, amount: cents(amount) });
const swing = (n: number): Cents[] => [cents(-1), cents(1), ...new Array<Cents>(n).fill(cents(0))];

test("a flow of nothing weighs nothing, however far", () => {
  expect(datedNetPresentValue([flow("9999-12-31", 5), flow("2025-01-01", 0)], 0.1)).toBe(5);
});

test.each([
  [() => netPresentValue([cents(1)], -1), "finance/rate"],
  [() => netPresentValue(new Array(12_001).fill(cents(1)), 0.1), "finance/too-many-flows"],
  [() => datedNetPresentValue([], "-1"), "finance/rate"],
  [() => datedNetPresentValue([{ date: "x" as CalendarDate, amount: cents(1) }], 0.1), "date/invalid"],
  [() => datedNetPresentValue([flow("2025-01-01", 1), flow("2025-02-30", 1)], 0.1), "date/invalid"],
  // 1.1^7975 years is 10^330: both ways, and against each other
  [() => datedNetPresentValue([flow("9999-12-31", 1), flow("2025-01-01", 100)], 0.1), "finance/discount"],
  [() => datedNetPresentValue([flow("2025-01-01", 1), flow("9999-12-31", -100)], -0.1), "finance/discount"],
  [
    () => datedNetPresentValue([flow("9999-12-31", 1), flow("2025-01-01", 1), flow("2025-01-02", -1)], 0.1),
    "finance/discount",
  ],
  // 11^400 is 10^416
  [() => modifiedInternalRate({ flows: swing(400), financeRate: 0.1, reinvestRate: 10 }), "finance/discount"],
])("bad input %#", (call, code) => {
  expect(call).toThrow(expect.objectContaining({ code }));
});
