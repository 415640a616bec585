import { earlyPaymentDiscount, explainEarlyPaymentDiscount } from "bareme/finance";
import { cents, euros } from "bareme/model";
import { Decimal } from "decimal.js";
import { expect, test } from "vitest";
import { code } from "../../support/code.js";

const invoice = {
  amountExclVat: euros(1000),
  vatRate: 0.2,
  daysEarly: 20,
  dayBase: 365,
  vat: "onDiscountedPrice",
} as const;
const flat = { kind: "flat", rate: 0.02 } as const;

test("row 103: 2 % for 20 days: 37.24 % a year, 44.59 % compounded", () => {
  const found = earlyPaymentDiscount({ ...invoice, discount: flat });
  expect(found).toMatchObject({
    discountExclVat: 2000,
    netExclVat: 98_000,
    vat: 19_600,
    toPayInclVat: 117_600,
    fullInclVat: 120_000,
    savedInclVat: 2400,
  });
  // 2/98 x 365/20 = 0.372448979...; (100/98)^(18.25) - 1 = exp(18.25 x 0.020202707317519466) - 1 = 0.445853...
  expect(found.annualRate).toBe(73 / 196);
  expect(found.effectiveAnnualRate).toBeCloseTo(Math.exp(18.25 * Math.log(100 / 98)) - 1, 12);
});

test("row 103: a rate a year on the days gained: amount x rate x days / base", () => {
  // 1000 x 9 % x 45 / 360 = 11.25
  const found = earlyPaymentDiscount({
    ...invoice,
    discount: { kind: "annual", annualRate: 0.09 },
    daysEarly: 45,
    dayBase: 360,
  });
  expect(found.discountExclVat).toBe(1125);
});

test("VAT left whole: the discount is excl. VAT only, and weighs less", () => {
  const found = earlyPaymentDiscount({ ...invoice, vat: "onFullPrice", discount: flat });
  expect([found.vat, found.toPayInclVat, found.savedInclVat]).toEqual([20_000, 118_000, 2000]);
  expect(found.savingRate).toBe(2 / 118);
});

test("no discount is worth nothing a year", () => {
  const found = earlyPaymentDiscount({ ...invoice, discount: { kind: "flat", rate: 0 } });
  expect([found.savedInclVat, found.annualRate, found.effectiveAnnualRate]).toEqual([0, 0, 0]);
});

test("a compounded rate too large for a number is left out, never Infinity", () => {
  const found = earlyPaymentDiscount({ ...invoice, daysEarly: 1, discount: { kind: "flat", rate: 0.9999 } });
  expect("effectiveAnnualRate" in found).toBe(false);
  const why = explainEarlyPaymentDiscount({ ...invoice, daysEarly: 1, discount: { kind: "flat", rate: 0.9999 } });
  expect(why.steps.map((step) => step.id)).not.toContain("effective-rate");
  expect(JSON.parse(JSON.stringify(found))).toEqual(found);
});

test.each([
  ["the whole price", { discount: { kind: "flat", rate: 1 } }, "finance/discount-too-high"],
  [
    "a yearly rate that eats the price",
    { discount: { kind: "annual", annualRate: 18.25 } },
    "finance/discount-too-high",
  ],
  ["a negative discount", { discount: { kind: "flat", rate: -0.02 } }, "finance/bad-rate"],
  ["no day gained", { daysEarly: 0 }, "finance/bad-count"],
  ["nothing to pay", { amountExclVat: cents(0) }, "finance/not-positive"],
  ["a year of 364 days", { dayBase: 364 }, "finance/bad-day-base"],
])("refused: %s", (_, change, expected) => {
  expect(code(() => earlyPaymentDiscount({ ...invoice, discount: flat, ...change } as never))).toBe(expected);
});

test("compounded over a year, decimal.js to 14 digits, small savings included", () => {
  const D = Decimal.clone({ precision: 60 });
  for (const [rate, daysEarly, dayBase] of [
    [0.02, 20, 365],
    [0.015, 7, 360],
    [0.5, 30, 365],
    [0.000001, 45, 360],
    [0.03, 400, 365],
  ] as const) {
    const found = earlyPaymentDiscount({ ...invoice, discount: { kind: "flat", rate }, daysEarly, dayBase });
    const saving = new D(rate).div(new D(1).minus(rate));
    const exact = saving.plus(1).pow(new D(dayBase).div(daysEarly)).minus(1).toNumber();
    expect(Math.abs((found.effectiveAnnualRate ?? 0) / exact - 1)).toBeLessThan(1e-14);
  }
});
