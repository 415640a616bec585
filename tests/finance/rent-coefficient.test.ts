import { describe, expect, test } from "vitest";
import { type CoefficientRequest, impliedRate, leaseRent, rentFromCoefficient } from "../../src/finance/index.js";
import {
  type Cents,
  cents,
  date,
  euros,
  type RentCoefficient,
  type RentCoefficientTable,
} from "../../src/model/index.js";

const cell: RentCoefficient = {
  from: date("2026-01-01"),
  until: date("2026-07-01"),
  amountFrom: euros(450),
  amountBelow: euros(10000),
  termMonths: 36,
  per1000: 30.5,
};
const table: RentCoefficientTable = {
  id: "lessor/2026",
  title: { fr: "Barème", en: "Rates" },
  periodsPerYear: 12,
  timing: "inAdvance",
  knownUntil: date("2027-01-01"),
  cells: [
    cell,
    { ...cell, amountFrom: euros(10000), per1000: "29.7647", amountBelow: euros(50000) },
    { ...cell, from: date("2026-07-01"), until: date("2028-01-01"), per1000: 31 },
    { ...cell, from: date("2026-10-01"), until: date("2028-01-01"), per1000: 32 },
    { ...cell, termMonths: 48, per1000: 23.9 },
  ],
};

function ask(change: Partial<CoefficientRequest>) {
  return rentFromCoefficient({ price: euros(7000), termMonths: 36, on: date("2026-03-01"), table, ...change });
}

describe("row 91: the lessor's dated table by amount band and term", () => {
  test.each<[string, Partial<CoefficientRequest>, number]>([
    ["7 000 × 30.5 / 1 000", {}, 21350],
    ["the band starts with its first amount", { price: euros(450) }, 1373], // 13.725
    ["the last cent under 10 000", { price: euros("9999.99") }, 30500], // 304.9997
    ["10 000 is in the next band", { price: euros(10000) }, 29765],
    ["another term", { termMonths: 48 }, 16730],
    ["the day before the lessor's new rates", { on: date("2026-06-30") }, 21350],
    ["the day of the new rates", { on: date("2026-07-01") }, 21700],
    ["a later cell follows the one before", { on: date("2026-10-01") }, 22400],
    ["the day before it", { on: date("2026-09-30") }, 21700],
  ])("%s", (_, change, rent) => {
    expect(ask(change)).toMatchObject({ ok: true, rent });
  });

  test("row 92: 29.7647 per 1 000 is the rent of 6 % in advance with 2 % left (French rule 5.3)", () => {
    const quoted = ask({ price: euros(10000) });
    const lease = { price: euros(10000), rents: 36, timing: "inAdvance", residualRate: 0.02 } as const;
    expect(quoted).toMatchObject({ rent: leaseRent({ ...lease, ratePerPeriod: 0.005 }), rents: 36 });
    const rate = impliedRate({ ...lease, rent: euros("297.65") });
    expect(rate.ok && rate.rate).toBeCloseTo(0.005, 5);
  });

  test.each<[string, Partial<CoefficientRequest>]>([
    ["notCovered", { on: date("2025-12-31") }],
    ["notCovered", { on: date("2027-01-01") }],
    ["termNotOffered", { termMonths: 60 }],
    ["amountOutOfBands", { price: euros("449.99") }],
    ["amountOutOfBands", { price: euros(50000) }],
  ])("%s: a reason, not the nearest cell", (reason, change) => {
    expect(ask(change)).toEqual({ ok: false, reason });
  });

  test("quarterly tables count quarters", () => {
    expect(ask({ table: { ...table, periodsPerYear: 4 } })).toMatchObject({ rents: 12 });
    const short = { ...table, periodsPerYear: 4, cells: [{ ...cell, termMonths: 15 }] };
    expect(ask({ table: short, termMonths: 15 })).toMatchObject({ rents: 5 });
  });

  test.each<[string, Partial<CoefficientRequest>]>([
    ["finance/coefficient-table", { table: { ...table, cells: [cell, cell] } }],
    ["finance/coefficient-table", { table: { ...table, cells: [{ ...cell, per1000: 0 }] } }],
    ["finance/periods-per-year", { table: { ...table, periodsPerYear: 0 } }],
    ["finance/periods-per-year", { table: { ...table, periodsPerYear: Number.NaN } }],
    ["finance/periods-per-year", { table: { ...table, periodsPerYear: "12" as unknown as number } }],
    // 13 months are 4 quarters and a third
    ["finance/term", { termMonths: 13, table: { ...table, periodsPerYear: 4, cells: [{ ...cell, termMonths: 13 }] } }],
    ["finance/amount", { price: cents(0) }],
    ["finance/amount", { price: 0.5 as Cents }],
  ])("%s", (code, change) => {
    expect(() => ask(change)).toThrow(expect.objectContaining({ code }));
  });
});
