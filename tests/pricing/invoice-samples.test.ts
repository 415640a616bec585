import { add, type Cents, euros, ratioOver, ratioToNumber, subtract, sum, type Vat } from "bareme/model";
import { businessTerms, documentTotals, vatBusinessTerms } from "bareme/pricing";
import { expect, test } from "vitest";
import vectors from "../fixtures/french-rate-vectors.json" with { type: "json" };

const { cases } = vectors.testVectors.invoiceTotals;
type Sample = (typeof cases)[number];

/** The printed VAT groups as lines: what the samples say of their bases. */
function groupsOf({ vat }: Sample): readonly { readonly exclVat: Cents; readonly vat: Vat; readonly tax: string }[] {
  return vat.map(([taxable = "", category = "", percent = "", tax = ""]) => ({
    exclVat: euros(taxable),
    vat: { category: category as Vat["category"], rate: ratioToNumber(ratioOver(percent, 100)) },
    tax,
  }));
}

const amounts = (texts: readonly string[]): Cents => sum(texts.map((text) => euros(text)));

// Amounts of the public EN 16931 samples and of a French Factur-X one.
test.each(cases)("the totals of the public sample $sample", (sample) => {
  const groups = groupsOf(sample);
  const totals = documentTotals({ lines: groups, paid: euros(sample["BT-113"]) });
  const terms = businessTerms(totals);
  expect(terms).toMatchObject({
    "BT-109": sample["BT-109"],
    "BT-110": sample["BT-110"],
    "BT-112": sample["BT-112"],
    "BT-113": Number(sample["BT-113"]).toFixed(2),
    "BT-115": sample["BT-115"],
  });
  const taxes = vatBusinessTerms(totals).map((group) => `${group["BT-118"]}${group["BT-119"]} ${group["BT-117"]}`);
  expect(taxes.sort()).toEqual(sample.vat.map(([, category, percent, tax]) => `${category}${percent} ${tax}`).sort());
  // The lines, less the allowances, plus the charges, are the bases.
  expect(amounts(sample.lines)).toBe(euros(sample["BT-106"]));
  const base = add(subtract(amounts(sample.lines), amounts(sample.allowances)), amounts(sample.charges));
  expect(base).toBe(totals.exclVat);
});

test("one discount and one charge of a rate, with the lines of the French sample", () => {
  const taxed = (rate: number): Vat => ({ category: "S", rate });
  const exempt: Vat = { category: "E", rate: 0 };
  const intra: Vat = { category: "K", rate: 0 };
  // 20 %: 7 - 7 + 11 = 11; 10 %: 28 - 2 + 1 = 27; exempt 60; intra-Community charge 2
  const totals = documentTotals({
    lines: [
      { exclVat: euros(60), vat: exempt },
      { exclVat: euros(28), vat: taxed(0.1) },
      { exclVat: euros(7), vat: taxed(0.2) },
    ],
    discounts: [
      { amount: euros(7), vat: taxed(0.2) },
      { amount: euros(2), vat: taxed(0.1) },
    ],
    charges: [
      { amount: euros(11), vat: taxed(0.2) },
      { amount: euros(1), vat: taxed(0.1) },
      { amount: euros(2), vat: intra },
    ],
  });
  expect(businessTerms(totals)).toMatchObject({
    "BT-106": "95.00",
    "BT-107": "9.00",
    "BT-108": "14.00",
    "BT-109": "100.00",
    "BT-110": "4.90",
    "BT-112": "104.90",
    "BT-115": "104.90",
  });
});
