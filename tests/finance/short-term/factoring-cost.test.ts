import { factoringCost } from "bareme/finance";
import { cents, euros } from "bareme/model";
import { expect, test } from "vitest";
import { code } from "../../support/code.js";

const contract = {
  invoicesInclVat: euros(500_000),
  commissionRate: 0.009,
  financing: { averageAdvance: euros(75_000), annualRate: 0.032, days: 360, dayBase: 360 },
} as const;

test("row 118: factoring of a public example: 4 500 + 2 400 = 6 900; 6 180 at 70 % of the line", () => {
  expect(factoringCost(contract)).toEqual({
    commission: 450_000,
    financing: 240_000,
    fees: 0,
    totalExclVat: 690_000,
    vat: 0,
    totalInclVat: 690_000,
    costRate: 0.0138,
    guaranteeFund: 0,
    available: 50_000_000,
  });
  const partly = { ...contract, financing: { ...contract.financing, averageAdvance: euros(52_500) } };
  expect(factoringCost(partly).totalExclVat).toBe(618_000);
});

test("row 118: VAT on commission and fees, none on the financing; the guarantee fund is no cost", () => {
  const found = factoringCost({ ...contract, fees: euros(1000), vatRate: 0.2, guaranteeRate: 0.1 });
  expect([found.vat, found.totalInclVat, found.guaranteeFund, found.available]).toEqual([
    110_000, 900_000, 5_000_000, 45_000_000,
  ]);
});

test("refused: a commission over 100 %, negative fees, no invoices", () => {
  expect(code(() => factoringCost({ ...contract, commissionRate: 9 }))).toBe("finance/bad-rate");
  expect(code(() => factoringCost({ ...contract, fees: cents(-1) }))).toBe("finance/negative-amount");
  expect(code(() => factoringCost({ ...contract, invoicesInclVat: euros(0) }))).toBe("finance/not-positive");
});
