import { euros, type Totals } from "bareme/model";
import { businessTerms, documentTotals, explainTotals, vatBusinessTerms } from "bareme/pricing";
import { describe, expect, test } from "vitest";
import { exempt, vat55, vat196 } from "./support.js";

test("row 10: 1,400 excl. VAT at 19.6 % is 1,674.40 (T9: in doubles 1,674.3999…)", () => {
  expect(1400 * 1.196).not.toBe(1674.4);
  const totals = documentTotals({ lines: [{ exclVat: euros(1400), vat: vat196 }] });
  expect(totals).toMatchObject({ exclVat: 140000, vat: 27440, inclVat: 167440 });
});

describe("where VAT is rounded", () => {
  const vat = { category: "S", rate: 0.2 } as const;
  const lines = (amount: string, count: number) =>
    Array.from({ length: count }, () => ({ exclVat: euros(amount), vat }));

  // Worked differences: 3 × 10.03, 4 × 0.12, 5 × 1.03 at 20 %.
  test.each([
    ["10.03", 3, 603, 602],
    ["0.12", 4, 8, 10],
    ["1.03", 5, 105, 103],
  ])("%s times %d: %d per line, %d per rate", (amount, count, perLine, perVatRate) => {
    expect(documentTotals({ lines: lines(amount, count), vatRounding: "perLine" }).vat).toBe(perLine);
    expect(documentTotals({ lines: lines(amount, count) }).vat).toBe(perVatRate);
  });

  test("once for the document: the groups still sum to it", () => {
    // 0.48 × 20 % = 0.096 and 1.58 × 5.5 % = 0.0869: 0.1829 in all
    const totals = documentTotals({
      lines: [
        { exclVat: euros("0.48"), vat },
        { exclVat: euros("1.58"), vat: vat55 },
      ],
      vatRounding: "perTotal",
    });
    expect(totals.vat).toBe(18);
    expect(totals.vatGroups.map(({ vat: tax }) => tax)).toEqual([9, 9]);
  });

  test("per unit: a line without detail is taxed as a line; amounts on a line by themselves", () => {
    const detail = { quantity: 3, unitPrice: { price: euros("0.33") }, allowance: euros("0.03") };
    const line = { exclVat: euros("0.96"), vat, detail };
    // 0.33 × 20 % = 0.07, times 3; less 0.03 × 20 % = 0.01
    expect(documentTotals({ lines: [line], vatRounding: "perUnit" }).vat).toBe(20);
    expect(documentTotals({ lines: [{ exclVat: euros("0.96"), vat }], vatRounding: "perUnit" }).vat).toBe(19);
  });

  test("a credit is the mirror of the invoice: -6,491.34 at 25 % is -1,622.84", () => {
    const credit = documentTotals({ lines: [{ exclVat: euros("-6491.34"), vat: { category: "S", rate: 0.25 } }] });
    expect(credit.vat).toBe(-162284);
  });
});

describe("EN 16931", () => {
  const totals: Totals = documentTotals({
    lines: [
      { exclVat: euros(60), vat: exempt },
      { exclVat: euros(28), vat: { category: "S", rate: 0.1 } },
      { exclVat: euros(7), vat: { category: "S", rate: 0.2 } },
    ],
    discounts: [{ amount: euros(7), vat: { category: "S", rate: 0.2 } }],
    charges: [{ amount: euros(11), vat: { category: "S", rate: 0.2 } }],
    paid: euros(50),
    rounding: euros("0.02"),
  });

  test("business terms of the totals", () => {
    expect(businessTerms(totals)).toEqual({
      "BT-106": "95.00",
      "BT-107": "7.00",
      "BT-108": "11.00",
      "BT-109": "99.00",
      "BT-110": "5.00",
      "BT-112": "104.00",
      "BT-113": "50.00",
      "BT-114": "0.02",
      "BT-115": "54.02",
    });
  });

  test("business terms of the VAT breakdown, with the reason of an exemption", () => {
    expect(vatBusinessTerms(totals)).toEqual([
      { "BT-116": "60.00", "BT-117": "0.00", "BT-118": "E", "BT-119": "0", "BT-120": "CGI art. 261-4-4° a" },
      { "BT-116": "28.00", "BT-117": "2.80", "BT-118": "S", "BT-119": "10" },
      { "BT-116": "11.00", "BT-117": "2.20", "BT-118": "S", "BT-119": "20" },
    ]);
    const coded = documentTotals({
      lines: [{ exclVat: euros(1), vat: { ...exempt, exemptionCode: "VATEX-EU-132-1I" } }],
    });
    expect(vatBusinessTerms(coded)[0]).toMatchObject({ "BT-121": "VATEX-EU-132-1I" });
  });
});

test("explained: the same totals, the paid amount and the rounding in the last step", () => {
  const input = { lines: [{ exclVat: euros(1400), vat: vat196 }], paid: euros(400) };
  const { value, steps } = explainTotals(input);
  expect(value).toEqual(documentTotals(input));
  expect(steps.at(-1)?.result).toMatchObject({ id: "amountDue", value: 127440, unit: "cents" });
});
