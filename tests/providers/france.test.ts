import { consumerCreditScope } from "bareme/finance";
import { addDays, date, euros, type Parameter, ratio, ratioOver, ratioToNumber, valueAt } from "bareme/model";
import { depositVat } from "bareme/pricing";
import { france, franceSeries, vatOf, vatOfClass, vatTerritory } from "bareme/providers";
import { describe, expect, test } from "vitest";
import rates from "../fixtures/french-rates.json" with { type: "json" };

interface FixtureRow {
  readonly from: string;
  readonly to: string | null;
  readonly value: unknown;
  readonly unit: string;
  readonly source: string;
  readonly state?: string;
  readonly verified: boolean;
  readonly [key: string]: unknown;
}
interface SeriesMeta {
  readonly keys: readonly string[];
  readonly knownThrough: string;
  readonly law: boolean;
}
const series = Object.entries(rates.meta.series) as unknown as [keyof typeof franceSeries, SeriesMeta][];

/** The fixture's figure in the library's unit: percent as a fraction, euros as cents. */
function inOurUnit(value: unknown, unit: string): unknown {
  if (Array.isArray(value)) return value.map((one) => inOurUnit(one, unit));
  if (unit.startsWith("percent")) return ratioToNumber(ratioOver(String(value), 100));
  if (unit === "EUR") return Math.round(Number(value) * 100);
  if (value === "covered-by-assimilation") return { status: "assimilated" };
  if (value === "covered-by-reform") return { status: "covered" };
  if (unit === "ratio" || unit === "index") return ratioToNumber(ratio(String(value)));
  return value;
}
const UNITS: Record<string, string> = {
  percent: "fraction",
  "percent-per-year": "fractionPerYear",
  "percentage-points": "fractionPoints",
  EUR: "cents",
  ratio: "coefficient",
  index: "index",
  years: "years",
  months: "months",
  days: "days",
  class: "text",
  rule: "text",
};

describe.each(series)("row 295: France, %s", (name, meta) => {
  const rows = rates[name as keyof typeof rates] as unknown as readonly FixtureRow[];
  const knownUntil = addDays(date(meta.knownThrough), 1);
  const keyOf = (row: FixtureRow): string => meta.keys.map((key) => String(row[key])).join("/");
  const parameterOf = (row: FixtureRow): Parameter<unknown> =>
    franceSeries[name].parameters.get(keyOf(row)) as Parameter<unknown>;
  const rowOn = (key: string, day: string): FixtureRow | undefined =>
    rows.find((row) => keyOf(row) === key && row.from <= day && (row.to === null || day <= row.to));

  test("every row holds on its first and last day, and its neighbors on the days around", () => {
    for (const row of rows) {
      const parameter = parameterOf(row);
      expect(parameter.unit).toBe(UNITS[row.unit]);
      const first = date(row.from);
      const last = row.to === null ? addDays(knownUntil, -1) : date(row.to);
      for (const day of [addDays(first, -1), first, last, addDays(last, 1)]) {
        const expected = day >= knownUntil ? undefined : rowOn(keyOf(row), day);
        const got = valueAt(parameter, day);
        if (expected === undefined || expected.state === "not-collected") expect(got.known).toBe(false);
        else
          expect(got).toMatchObject({
            known: true,
            value: expected.value === null ? null : inOurUnit(expected.value, expected.unit),
            source: { id: expected.source },
            verified: expected.verified,
          });
      }
    }
  });
  test("it holds every key of the table and no other, and is not covered after its last known day", () => {
    expect([...franceSeries[name].parameters.keys()].sort()).toEqual([...new Set(rows.map(keyOf))].sort());
    for (const parameter of franceSeries[name].parameters.values()) {
      expect(parameter.knownUntil).toBe(knownUntil);
      expect(parameter.basis).toBe(meta.law ? "law" : "secondary");
      expect(valueAt(parameter as Parameter<unknown>, knownUntil)).toMatchObject({
        known: false,
        reason: "notCovered",
      });
    }
  });
});

describe("VAT of an item", () => {
  test.each([
    ["hardware", "2000-03-31", 0.206],
    ["hardware", "2000-04-01", 0.196],
    ["hardware", "2013-12-31", 0.196],
    ["hardware", "2014-01-01", 0.2],
    ["humanMedicineNotReimbursable", "2011-12-31", 0.055],
    ["humanMedicineNotReimbursable", "2012-01-01", 0.07],
  ])("%s on %s: %s", (item, day, rate) => {
    expect(vatOf(item, date(day))).toMatchObject({ known: true, category: "S", rate });
  });
  test("exempt, outside the scope, unknown, not covered, none in law", () => {
    expect(vatOf("trainingWithAttestation", date("2026-01-01"))).toMatchObject({ known: true, category: "E", rate: 0 });
    expect(vatOf("recoveryIndemnity", date("2026-01-01"))).toMatchObject({ known: true, category: "O", rate: 0 });
    expect(vatOf("spaceship", date("2026-01-01"))).toEqual({ known: false, reason: "notCovered" });
    expect(vatOf("hardware", date("2026-11-22"))).toEqual({ known: false, reason: "notCovered" });
    expect(vatOf("constructor", date("2026-01-01"))).toEqual({ known: false, reason: "notCovered" });
    expect(vatOfClass("intermediate", date("2000-01-01"))).toMatchObject({ known: false, reason: "noRate" });
  });
  // Service-public F23567, copy of mid-2020: Corsica 2.1 and 10, Guadeloupe, Martinique and La Réunion 2.1 for both.
  test.each([
    ["FR-Corsica", "humanMedicineReimbursable", 0.021],
    ["FR-Corsica", "humanMedicineNotReimbursable", 0.1],
    ["FR-GP-MQ-RE", "humanMedicineReimbursable", 0.021],
    ["FR-GP-MQ-RE", "humanMedicineNotReimbursable", 0.021],
  ] as const)("in %s, %s: %s", (territory, item, rate) => {
    expect(vatOf(item, date("2020-07-01"), territory)).toMatchObject({ known: true, category: "S", rate });
    expect(vatOf(item, date("2026-11-21"), territory)).toMatchObject({ known: true, category: "S", rate });
    expect(vatOf(item, date("2020-06-30"), territory)).toEqual({ known: false, reason: "notCovered" });
  });
  test("Guyane and Mayotte: no VAT at all, whatever the item, and not a rate of 0", () => {
    const nowhere = { known: false, reason: "noRate", vatClass: "not-applicable-territory" };
    for (const item of ["hardware", "medicalOrDentalCare", "humanMedicineReimbursable"])
      expect(vatOf(item, date("2026-11-21"), "FR-GF-YT")).toEqual(nowhere);
    expect(vatOfClass("normal", date("2026-11-21"), "FR-GF-YT")).toEqual(nowhere);
    expect(vatOf("hardware", date("2026-11-20"), "FR-GF-YT")).toMatchObject({ known: false, reason: "notCovered" });
  });
  test("a deduction is marked as such", () => {
    expect(vatOf("hardware", date("2013-12-31"))).toMatchObject({ verified: false });
    expect(vatOf("hardware", date("2014-01-01"))).toMatchObject({ verified: true });
  });
});

describe("row 107: the France provider says what consumer credit covers", () => {
  const ask = (operation: string, signedOn: string, amount = euros(10_000)) =>
    consumerCreditScope({
      clientKind: "consumer",
      signedOn: date(signedOn),
      amount,
      parameter: franceSeries.consumerCreditScope.of(operation),
    });
  test("LOA on both sides of 20 November 2026, and of its ceiling", () => {
    expect(ask("loa", "2026-11-19")).toMatchObject({
      answer: "covered",
      scope: { status: "assimilated", aprRequired: false },
      source: { id: "S157" },
    });
    expect(ask("loa", "2026-11-20")).toMatchObject({
      answer: "covered",
      scope: { status: "covered", aprRequired: true },
      source: { id: "S85" },
    });
    expect(ask("loa", "2026-11-20", euros("100000.01"))).toMatchObject({ answer: "outside", reason: "aboveCeiling" });
    expect(ask("loa", "2026-11-22")).toEqual({ answer: "notCovered" });
  });
  test.each(["freeCredit", "miniCredit", "splitPayment"])("%s: not collected before the reform", (operation) => {
    expect(ask(operation, "2026-11-19")).toEqual({ answer: "notCovered" });
    expect(ask(operation, "2026-11-20")).toMatchObject({ answer: "covered", scope: { status: "covered" } });
  });
});

describe("VAT on a deposit, by the series of the provider", () => {
  const deposit = { amount: euros(1200), vatRate: 0.2 };
  test.each([
    ["goods", "2022-12-31", { dueOn: "delivery", vat: 0, exclVat: 120_000 }],
    ["goods", "2023-01-01", { dueOn: "collection", vat: 20_000, exclVat: 100_000 }],
    ["services", "2022-12-31", { dueOn: "collection", vat: 20_000, exclVat: 100_000 }],
  ])("%s on %s", (nature, day, value) => {
    const rule = franceSeries.vatDueOnDeposit.of(nature);
    expect(depositVat({ ...deposit, paidOn: date(day), rule })).toMatchObject({ ok: true, value });
    expect(depositVat({ ...deposit, paidOn: date("1979-06-30"), rule })).toEqual({ ok: false, reason: "notCovered" });
  });
});

test("departments and their VAT territory, as the table says", () => {
  for (const [department, { vat }] of Object.entries(rates.meta.zones.byDepartment))
    expect(vatTerritory(department)).toEqual(
      vat === null ? { ok: false, reason: "notCovered" } : { ok: true, value: vat },
    );
  for (const wrong of ["00", "20", "96", "975", "2C", "1", ""])
    expect(vatTerritory(wrong)).toEqual({ ok: false, reason: "unknownDepartment" });
});

test("the plugin brings every parameter once", () => {
  const ids = (france.parameters ?? []).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
