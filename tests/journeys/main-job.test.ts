import { readFileSync } from "node:fs";
import { leaseRent } from "bareme/finance";
import { allocateEqually, date, euros, mulRound, sum } from "bareme/model";
import { describe, expect, test } from "vitest";
import { dossierText } from "../../examples/dossier-text.js";
import { type Dossier, mainJob } from "../../examples/main-job.js";
import { salesFileSchema } from "../../examples/sales-file.js";

const read = (name: string): unknown => JSON.parse(readFileSync(`examples/${name}.json`, "utf8"));
const workOut = (name: string): Dossier => mainJob(salesFileSchema.parse(read(name)));
const dentist = workOut("dentist-2003");
const group = workOut("group-practice-2003");
const today = workOut("dentist-2026");
const line = ({ quote }: Dossier, id: string) => quote.lines.find((one) => one.id === id);
const plain = (text: string): string => text.replaceAll(/[\u00A0\u202F]/g, " ");

describe("the figures of the source documents come out as printed", () => {
  test("row 2: a card reader bought 300, sold 390, earns 90, taux de marge 30 %, taux de marque 23.08 %", () => {
    const reader = line(dentist, "reader");
    expect(reader?.exclVat).toBe(39000);
    expect(reader?.margin).toMatchObject({ grossMargin: { value: 9000 }, markupOnCost: { value: 0.3 } });
    expect(reader?.margin.marginOnPrice).toMatchObject({ value: expect.closeTo(90 / 390, 15) });
  });
  test("row 7: a license at 1,500 less 30 %, bought 1,050, sold 1,365, earns 315", () => {
    const license = line(dentist, "license");
    expect(license).toMatchObject({ exclVat: 136500, margin: { cost: 105000, grossMargin: { value: 31500 } } });
  });
  test("row 9, row 10: a license at 1,400 is 1,674.40 incl. VAT paid to the publisher, and a commission of 400", () => {
    const license = line(group, "crossway");
    expect(license).toMatchObject({ unitPrice: { price: 140000 }, payee: "CEGEDIM", commission: 200000, quantity: 5 });
    expect(plain(dossierText(group, "fr", false))).toContain("1 674,40 €");
    expect(license?.margin.markupOnCost).toEqual({ ok: false, reason: "noCost" });
  });
  test("row 19, row 20: maintenance 10 % and assistance 5 % of a deal of 10,000", () => {
    expect(line(dentist, "maintenance")?.exclVat).toBe(100000);
    expect(mulRound(dentist.quote.totals.exclVat, 0.05)).toBe(50000);
  });
  test("row 31: a deposit of 30 % incl. VAT on 18,000 excl. VAT is 6,458.40", () => {
    expect(group.quote.totals).toMatchObject({ exclVat: 1800000, inclVat: 2152800 });
    expect(group.quote.installments.map(({ amount }) => amount)).toEqual([645840, 2152800 - 645840]);
  });
  test("row 33: thirds of 10,000, and of the 11,960.00 of the dossier: the first parts take the cent", () => {
    expect(allocateEqually(euros(10000), 3)).toEqual([333334, 333333, 333333]);
    expect(dentist.quote.totals).toMatchObject({ exclVat: 1000000, vat: 196000, inclVat: 1196000 });
    expect(dentist.quote.installments).toMatchObject([
      { amount: 398667, dueOn: "2003-03-24" },
      { amount: 398667, dueOn: "2003-04-10" },
      { amount: 398666, dueOn: "2003-05-10" },
    ]);
  });
  test("row 35, row 36: a dentist reads the price including VAT first; margins are excluding VAT", () => {
    const text = plain(dossierText(dentist, "fr", false));
    expect(text.indexOf("TOTAL TTC")).toBeLessThan(text.indexOf("TOTAL HT"));
    expect(dentist.quote.deal.margin.revenue).toBe(1000000 + 4500);
  });
  test("row 37: 25,000 = 18,000 own and 7,000 of licenses paid to the publisher", () => {
    expect(group.quote.deal).toMatchObject({ exclVat: 2500000, own: 1800000, others: 700000 });
  });
  test("row 39: eight client posts and a server for six doctors and two secretaries", () => {
    expect(line(group, "posts")?.quantity).toBe(8);
    expect(group.file.workstation?.workstation.posts).toHaveLength(9);
  });
  test("row 100: each deal is also quoted as a loan and a lease", () => {
    for (const { financing } of [dentist, group, today])
      expect(financing.options.map(({ kind }) => kind)).toEqual([
        "cash",
        "loan",
        "financeLease",
        "financialRental",
        "evolvingLease",
      ]);
  });
});

describe("the arrows agree with each other", () => {
  test.each([dentist, group, today])(
    "$file.quote.id",
    ({ quote, financing, contracts, deal, verdicts, calendar, file }) => {
      expect(sum(quote.installments.map(({ amount }) => amount))).toBe(quote.totals.amountDue);
      const lease = financing.options.find(({ kind }) => kind === "financeLease");
      const price = quote.totals.vatGroups.find(({ category }) => category === "S")?.exclVat;
      expect(lease?.payment).toBe(
        leaseRent({
          price: price ?? euros(0),
          rents: 36,
          timing: "inAdvance",
          residualRate: 0.02,
          annualRate: 0.06,
          periodsPerYear: 12,
          compounding: "proportional",
        }),
      );
      for (const row of calendar) expect(contracts.map(({ id }) => id)).toContain(row.contract);
      expect(deal.quote).toBe(quote);
      expect(
        Object.values(verdicts)
          .flatMap(({ rules }) => rules)
          .map(({ status }) => status),
      ).not.toContain("crashed");
      for (const verdict of Object.values(verdicts))
        for (const { status, question, code } of verdict.findings)
          if (status === "undetermined") expect(question, code).toBeDefined();
      expect(file.asOf).toBe(quote.issuedOn);
    },
  );
  test("every value is plain data: it survives JSON and structuredClone", () => {
    for (const { quote, financing, contracts, calendar, deal, verdicts } of [dentist, group, today])
      for (const value of [quote, financing, contracts, calendar, deal, verdicts]) {
        expect(JSON.parse(JSON.stringify(value))).toEqual(value);
        expect(structuredClone(value)).toEqual(value);
      }
  });
  test("the law of the day: 19.6 % in 2003, 20 % in 2026, training exempt where the provider has its attestation", () => {
    expect(dentist.quote.totals.vatGroups.map(({ rate }) => rate)).toEqual([0.196]);
    expect(today.quote.totals.vatGroups.map(({ category, rate }) => [category, rate])).toEqual([
      ["E", 0],
      ["S", 0.2],
    ]);
    expect(dentist.deducedVat).toHaveLength(dentist.file.quote.items.length);
    expect(today.deducedVat).toEqual([]);
  });
  test("row 38: the doctor whose license is not signed is named, and the missing tax return too", () => {
    const keys = group.verdicts.deal.findings.map(({ code, item }) => [code, item]);
    expect(keys).toEqual([
      ["deal/financing-file", "taxReturn"],
      ["deal/license-per-practitioner", "dr-simon"],
    ]);
    expect(group.verdicts.deal.gates).toEqual({ file: "nonCompliant", offer: "compliant" });
    expect(dentist.verdicts.deal.gates).toEqual({ file: "undetermined", offer: "compliant" });
  });
  test("a day that the VAT table does not cover is refused, not guessed", () => {
    const file = salesFileSchema.parse(read("dentist-2026"));
    expect(() => mainJob({ ...file, asOf: date("2027-01-01") })).toThrow(/file\/vat-not-covered/);
  });
});

test("bad input: every problem is listed at once", () => {
  const file = read("dentist-2003") as { asOf: string; quote: { items: { supply: { priceFrom?: object } }[] } };
  file.asOf = "2003-02-30";
  (file.quote.items[0] as { supply: object }).supply = {
    kind: "resale",
    listPrice: 1500.5,
    resellerDiscount: 30,
    priceFrom: { coefficient: 1.3 },
  };
  const parsed = salesFileSchema.safeParse(file);
  const places = parsed.success ? [] : parsed.error.issues.map(({ path }) => path.join("."));
  expect(places).toContain("asOf");
  expect(places.some((place) => place.startsWith("quote.items.0.supply"))).toBe(true);
});
