import { dealRules } from "bareme/compliance";
import { type Deal, date, euros, type Parameter, ratioOver, ratioToNumber, valueAt } from "bareme/model";
import { compose, evaluate } from "bareme/plugins";
import { buildQuote } from "bareme/pricing";
import { france, franceDealPack, franceSeries, vatOf } from "bareme/providers";
import { ruleProblems } from "bareme/testing";
import { describe, expect, test } from "vitest";
import vectors from "../fixtures/french-rate-vectors.json" with { type: "json" };

const { rows } = vectors.expectedLaw;
const metropolitan = (vatClass: string): Parameter<number> => franceSeries.vatRates.of("FR-metropolitan", vatClass);
const { eInvoicing } = franceSeries;

/** The answer of a parameter in the words of the table. */
function told(
  parameter: Parameter<string> | Parameter<number>,
  day: string,
  unit: "percent" | "cents" | "word",
): string {
  const answer = valueAt<string | number>(parameter, date(day));
  if (!answer.known) return "not-covered";
  if (answer.value === null) return "none";
  if (unit === "word") return String(answer.value);
  return unit === "cents"
    ? (Number(answer.value) / 100).toFixed(2)
    : String(Number((Number(answer.value) * 100).toPrecision(12)));
}

describe.each(rows)("row 295: the law on $asOf", (row) => {
  const day = row.asOf;
  const same = (
    parameter: Parameter<string> | Parameter<number>,
    expected: string,
    unit: "percent" | "cents" | "word" = "percent",
  ): void => {
    const got = told(parameter, day, unit);
    if (unit === "word" || Number.isNaN(Number(expected))) expect(got).toBe(expected);
    else expect(Number(got)).toBe(Number(expected));
  };
  test("VAT rates, and the rate of a hardware sale", () => {
    same(metropolitan("normal"), row.vatNormal);
    same(metropolitan("intermediate"), row.vatIntermediate);
    same(metropolitan("reduced"), row.vatReduced);
    same(metropolitan("super-reduced"), row.vatSuperReduced);
    same(franceSeries.vatItemClass.of("FR-metropolitan", "hardware"), row.vatClassOfHardwareSale, "word");
    const vat = vatOf("hardware", date(day));
    expect(vat.known ? vat.rate : "not-covered").toBe(
      row.vatRateOfHardwareSale === "not-covered"
        ? "not-covered"
        : ratioToNumber(ratioOver(row.vatRateOfHardwareSale, 100)),
    );
    same(franceSeries.vatDueOnDeposit.of("goods"), row.vatDueOnDepositForGoods, "word");
  });
  test("interest, penalties, indemnity", () => {
    same(franceSeries.legalInterestRates.of("other"), row.legalInterestProfessionalCreditor);
    same(franceSeries.latePaymentDefaultRates.of(""), row.defaultLatePenaltyRate);
    same(franceSeries.recoveryIndemnity.of(""), row.recoveryIndemnity, "cents");
  });
  test("e-invoicing and consumer credit", () => {
    same(eInvoicing.of("receive", "all VAT-registered businesses"), row.eInvoicingReceive, "word");
    same(eInvoicing.of("issue", "large companies and ETI"), row.eInvoicingIssueLargeAndEti, "word");
    same(eInvoicing.of("issue", "SMEs and micro-enterprises"), row.eInvoicingIssueSmeAndMicro, "word");
    const loa = valueAt(franceSeries.consumerCreditScope.of("loa"), date(day));
    const words = { assimilated: "covered-by-assimilation", covered: "covered-by-reform" };
    const scope = loa.known && loa.value !== null ? words[loa.value.status] : "not-covered";
    expect(scope).toBe(row.loaCoveredByConsumerCredit);
  });
});

const client = {
  id: "dr-martin",
  name: "Dr Martin",
  kind: "professional",
  recoversVat: false,
  department: "22",
} as const;
const dealOn = (day: string, rate = 0.196, changes: Partial<Deal> = {}): Deal => ({
  id: "d",
  client,
  quote: buildQuote(
    {
      id: "q",
      client,
      validityDays: 30,
      items: [
        { id: "a", label: "A", supply: { kind: "fixedPrice", price: euros(1400) }, vat: { category: "S", rate } },
      ],
      payment: { installments: [{ id: "all", part: { weight: 1 } }] },
    },
    { asOf: date(day) },
  ),
  ...changes,
});

describe("one deal through time", () => {
  const book = compose([dealRules, france]);
  const statusOn = (day: string): string | undefined =>
    evaluate(book, "deal", dealOn(day), { asOf: date(day) }).rules.find(({ rule }) => rule === "france/vat-rate")
      ?.status;
  test.each(rows)("19.6 % on $asOf, when the normal rate is $vatNormal", ({ asOf, vatNormal }) => {
    const expected = vatNormal === "not-covered" ? "undetermined" : vatNormal === "19.6" ? "pass" : "fail";
    expect(statusOn(asOf)).toBe(expected);
  });
  test("the law is that of the quote, whenever the question is asked", () => {
    const verdict = evaluate(book, "deal", dealOn("2013-12-31"), { asOf: date("2026-01-01") });
    expect(verdict.lawDates).toEqual({ deal: "2026-01-01", france: "2013-12-31" });
    expect(verdict.rules.find(({ rule }) => rule === "france/vat-rate")?.status).toBe("pass");
  });
});

describe("the rates of a territory are those of all its classes", () => {
  const book = compose([dealRules, france]);
  const statusIn = (department: string, day: string, rate: number): string | undefined =>
    evaluate(book, "deal", dealOn(day, rate, { client: { ...client, department } }), { asOf: date(day) }).rules.find(
      ({ rule }) => rule === "france/vat-rate",
    )?.status;
  test.each([
    // Corsica: 0.9, 2.1, 10, 13 beside 20 and 5.5 (CGI 297), read in a guide of 22 July 2016.
    ["2A", "2026-01-01", 0.021, "pass"],
    ["2B", "2026-01-01", 0.009, "pass"],
    ["2A", "2016-07-22", 0.13, "pass"],
    ["2A", "2016-07-22", 0.07, "fail"],
    ["2A", "2016-07-21", 0.13, "undetermined"],
    // Overseas: 1.05 and 1.75 beside 8.5 and 2.1; the rate of shows is attested from 5 June 2019 only.
    ["974", "2019-06-05", 0.0105, "pass"],
    ["974", "2019-06-04", 0.0105, "undetermined"],
    ["974", "2019-06-05", 0.2, "fail"],
    ["974", "2019-06-04", 0.085, "pass"],
    // 2012 to July 2016 by deduction: what is not read never blocks.
    ["971", "2014-01-01", 0.2, "undetermined"],
    // Mainland before 1993: the increased rate was a rate too.
    ["22", "1992-12-31", 0.22, "pass"],
    ["22", "1993-01-01", 0.22, "fail"],
  ])("department %s on %s at %s: %s", (department, day, rate, status) => {
    expect(statusIn(department, day, rate)).toBe(status);
  });
});

test("the rule on VAT rates is strictly tested, on both sides of its date", () => {
  const { department: _, ...nowhere } = client;
  expect(
    ruleProblems(franceDealPack, "france/vat-rate", {
      pass: [{ subject: dealOn("2013-12-31") }, { subject: dealOn("2014-01-01", 0.2) }],
      fail: [
        [{ subject: dealOn("2014-01-01") }, "otherRate"],
        [{ subject: dealOn("2020-01-01", 0.2, { client: { ...client, department: "971" } }) }, "otherRate"],
      ],
      undetermined: [
        [{ subject: dealOn("2014-01-01", 0.2, { client: nowhere }) }, ["client.department"]],
        [{ subject: dealOn("2026-11-22", 0.2) }, ["law.vatRates"]],
      ],
      on: ({ subject }, day) => ({ subject: { ...subject, quote: { ...subject.quote, issuedOn: day } } }),
    }),
  ).toEqual([]);
});
