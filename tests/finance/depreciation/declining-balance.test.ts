import { decliningBalance, decliningCoefficient } from "bareme/finance";
import { cents, date, euros, type Parameter } from "bareme/model";
import { expect, test } from "vitest";
import rates from "../../fixtures/french-rate-vectors.json" with { type: "json" };
import { expectClose } from "../../support/close.js";
import { code } from "../../support/code.js";
import { vectors } from "../../support/vectors.js";

const source = { id: "cgi-39-a", title: "CGI art. 39 A" };

function band(value: number): Parameter<number> {
  return {
    id: `declining-${value}`,
    title: { fr: "Coefficient dégressif", en: "Declining coefficient" },
    unit: "coefficient",
    knownUntil: date("2026-11-22"),
    values: [{ from: date("2001-01-01"), value, source }],
  };
}

/** Coefficients since 2001: 3 to 4 years, 5 to 6, more than 6. */
const bands = [
  { fromYears: 3, toYears: 4, coefficient: band(1.25) },
  { fromYears: 5, toYears: 6, coefficient: band(1.75) },
  { fromYears: 7, coefficient: band(2.25) },
];

function coefficient(years: number): number {
  const found = decliningCoefficient(bands, years, date("2020-01-01"));
  if (!found.ok) throw new Error(found.reason);
  return found.value.coefficient;
}

function yearEnd(text: string): { month: number; day: number } {
  const [month = 0, day = 0] = text.split("-").map(Number);
  return { month, day };
}

test.each(vectors("finance-vectors.json", "depreciation.declining"))("row 125: vector $id", ({ args, expected }) => {
  const found = decliningBalance({
    cost: euros(args.base),
    years: args.years,
    acquiredOn: date(args.acquired),
    fiscalYearEnd: yearEnd(args.fiscalYearEnd),
    coefficient: coefficient(args.years),
  });
  expectClose(found.rate, expected.rate);
  expect(found.rows.map((row) => [row.yearEnd, row.how, row.depreciation, row.cumulated, row.bookValue])).toEqual(
    expected.rows.map((row: [string, string, string, string, string]) => [
      row[0],
      row[1],
      euros(row[2]),
      euros(row[3]),
      euros(row[4]),
    ]),
  );
});

const published = rates.testVectors.depreciation.cases.flatMap((example) =>
  example.method === "degressive" && example.annuities !== undefined ? [example] : [],
);

test.each(published)(
  "row 125: French rate vectors, $cost over $years years",
  ({ cost, years, acquired, yearEnd: end, annuities }) => {
    const { rows } = decliningBalance({
      cost: euros(cost ?? ""),
      years: years ?? 0,
      acquiredOn: date(acquired ?? ""),
      fiscalYearEnd: yearEnd(end ?? ""),
      coefficient: coefficient(years ?? 0),
    });
    expect(rows.map(({ depreciation }) => depreciation)).toEqual(annuities?.map((annuity) => euros(annuity)));
  },
);

const asset = {
  cost: euros(10_000),
  years: 5,
  acquiredOn: date("2026-12-31"),
  fiscalYearEnd: { month: 12, day: 31 },
  coefficient: 1.75,
};

test("the month of purchase counts whole: bought on 31 December, one month of twelve", () => {
  // 10 000 x 35 % / 12
  expect(decliningBalance(asset).rows[0]?.depreciation).toBe(29_167);
  expect(decliningBalance({ ...asset, acquiredOn: date("2026-01-31") }).rows[0]?.depreciation).toBe(350_000);
  // bought on the 20th, year ending on the 15th of the same month: no more than twelve months
  const odd = decliningBalance({ ...asset, acquiredOn: date("2026-12-20"), fiscalYearEnd: { month: 12, day: 15 } });
  expect(odd.rows[0]).toMatchObject({ yearEnd: "2027-12-15", depreciation: 350_000 });
});

test("bands of coefficients: both sides, too short, between, and days out of reach", () => {
  const on = date("2026-01-01");
  const of = (years: number) => decliningCoefficient(bands, years, on);
  expect([3, 4, 5, 6, 7, 50].map((years) => coefficient(years))).toEqual([1.25, 1.25, 1.75, 1.75, 2.25, 2.25]);
  expect(of(2)).toEqual({ ok: false, reason: "lifeTooShort" });
  expect(decliningCoefficient(bands.slice(0, 2), 7, on)).toEqual({ ok: false, reason: "notCovered" });
  expect(decliningCoefficient(bands, 5, date("2000-12-31"))).toEqual({ ok: false, reason: "notCovered" });
  expect(decliningCoefficient(bands, 5, date("2026-11-22"))).toEqual({ ok: false, reason: "notCovered" });
  expect(of(5)).toEqual({ ok: true, value: { coefficient: 1.75, source, verified: true } });
  expect(code(() => of(4.5))).toBe("finance/bad-count");
});

test.each([
  ["a coefficient of one", { coefficient: 1 }, "finance/bad-coefficient"],
  ["a coefficient over the life", { years: 2, coefficient: 2 }, "finance/bad-coefficient"],
  ["a life of one year", { years: 1 }, "finance/bad-count"],
  ["half years", { years: 4.5 }, "finance/bad-count"],
  ["a negative cost", { cost: cents(-1) }, "finance/negative-amount"],
])("refused: %s", (_, change, expected) => {
  expect(code(() => decliningBalance({ ...asset, ...change }))).toBe(expected);
});
