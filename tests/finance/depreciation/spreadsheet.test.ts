import { amordegrc, amorlinc, type SpreadsheetDepreciation } from "bareme/finance";
import { date } from "bareme/model";
import { expect, test } from "vitest";
import rates from "../../fixtures/french-rate-vectors.json" with { type: "json" };
import { expectClose } from "../../support/close.js";
import { code } from "../../support/code.js";
import { type Vector, vectors } from "../../support/vectors.js";

const file = "finance-vectors.json";

function terms({ args }: Pick<Vector, "args">): SpreadsheetDepreciation {
  return { ...args, purchasedOn: date(args.purchased), firstPeriodEnd: date(args.firstPeriodEnd) };
}

test.each(vectors(file, "depreciation.amorlinc"))("row 125: vector $id", (vector) => {
  expect(amorlinc(terms(vector))).toBeCloseTo(Number(vector.expected), 8);
});

test.each(vectors(file, "depreciation.amordegrc"))("row 125: vector $id", (vector) => {
  expect(amordegrc(terms(vector))).toEqual({ ok: true, value: Number(vector.expected) });
});

const published = rates.testVectors.depreciation.cases.flatMap(({ method, args, result }) =>
  args === undefined ? [] : [{ method, args, result: Number(result) }],
);

test.each(published)("row 125: French rate vectors, $method -> $result", ({ method, args, result }) => {
  const [cost = "", purchased = "", end = "", salvage = "", period, rate = "", basis] = args;
  const input = {
    cost,
    purchasedOn: date(purchased),
    firstPeriodEnd: date(end),
    salvage,
    period: Number(period),
    rate,
    basis: Number(basis) as 0 | 1,
  };
  if (method === "AMORLINC") expectClose(amorlinc(input), result);
  else expect(amordegrc(input)).toEqual({ ok: true, value: result });
});

const asset = {
  cost: 2400,
  purchasedOn: date("2008-08-19"),
  firstPeriodEnd: date("2008-12-31"),
  salvage: 300,
  rate: 0.15,
  basis: 1,
} as const;

test("amorlinc: part period, whole periods, what is left, nothing", () => {
  // 360 x 134/366 = 131.803...; 2100 - 131.80 - 5 x 360 = 168.196...
  const charges = Array.from({ length: 9 }, (_, period) => amorlinc({ ...asset, period }));
  expectClose(charges[0] ?? 0, (360 * 134) / 366);
  expect(charges.slice(1, 6)).toEqual([360, 360, 360, 360, 360]);
  expect(charges[6]).toBeCloseTo(300 - (360 * 134) / 366, 10);
  expect(charges.slice(7)).toEqual([0, 0]);
  expect(charges.reduce((a, b) => a + b, 0)).toBeCloseTo(2100, 9);
});

test("amorlinc: a salvage value that leaves less than one charge; all of it in period 0", () => {
  expect(amorlinc({ ...asset, salvage: 2390, period: 0 })).toBe(10);
  expect(amorlinc({ ...asset, salvage: 2390, period: 1 })).toBe(0);
});

test("the part year of each basis", () => {
  const part = (basis: 0 | 1 | 3 | 4, from: string, to: string) =>
    amorlinc({ cost: 1, salvage: 0, rate: 1, period: 0, basis, purchasedOn: date(from), firstPeriodEnd: date(to) });
  expect(part(0, "2008-08-19", "2008-12-31")).toBe(132 / 360);
  expect(part(4, "2008-08-19", "2008-12-31")).toBe(131 / 360);
  expect(part(3, "2008-08-19", "2008-12-31")).toBe(134 / 365);
  expect(part(1, "2008-08-19", "2008-12-31")).toBe(134 / 366);
  expect(part(1, "2007-08-19", "2008-02-28")).toBe(193 / 365);
  expect(part(1, "2007-08-19", "2008-02-29")).toBe(194 / 366);
  expect(part(1, "2008-03-01", "2009-03-01")).toBe(1);
  expect(part(1, "2008-02-29", "2009-02-28")).toBe(365 / 366);
});

test("amordegrc: the series of the maker's example, then where engines differ", () => {
  const charges = [0, 1, 2, 3, 4].map((period) => amordegrc({ ...asset, period }));
  expect(charges).toEqual([330, 776, 485, 303, 190].map((value) => ({ ok: true, value })));
  const no = { ok: false, reason: "notCovered" };
  expect(amordegrc({ ...asset, period: 5 })).toEqual(no);
  expect(amordegrc({ ...asset, rate: 0.5, period: 0 })).toEqual(no); // 2 years
  expect(amordegrc({ ...asset, rate: "0.22", period: 0 })).toEqual(no); // 4.54 years
  expect(amordegrc({ ...asset, salvage: 2000, period: 1 })).toEqual(no); // passes cost - salvage
});

test("refused: an end before the purchase, spans over a year, unknown basis, salvage over the cost, endless lives", () => {
  const input = { ...asset, period: 1 };
  expect(code(() => amorlinc({ ...input, firstPeriodEnd: date("2008-08-18") }))).toBe("finance/dates-out-of-order");
  expect(code(() => amorlinc({ ...input, firstPeriodEnd: date("2009-08-20") }))).toBe("finance/dates-out-of-order");
  expect(code(() => amorlinc({ ...input, basis: 2 as never }))).toBe("finance/bad-basis");
  expect(code(() => amorlinc({ ...input, salvage: 2401 }))).toBe("finance/bad-rate");
  expect(code(() => amorlinc({ ...input, period: -1 }))).toBe("finance/bad-count");
  expect(code(() => amordegrc({ ...input, rate: 0.001 }))).toBe("finance/bad-rate");
});
