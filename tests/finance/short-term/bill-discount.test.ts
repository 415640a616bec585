import { billDiscount } from "bareme/finance";
import { euros } from "bareme/model";
import { expect, test } from "vitest";
import { expectClose } from "../../support/close.js";
import { code } from "../../support/code.js";
import { vectors } from "../../support/vectors.js";

test.each(vectors("finance-vectors.json", "discount.bill"))("row 105: vector $id", ({ args, expected }) => {
  const found = billDiscount({
    nominal: euros(args.nominal),
    annualRate: args.annualRate,
    days: args.days,
    dayBase: args.basis,
  });
  if (!found.ok) throw new Error(found.reason);
  expectClose(found.value.commercialDiscountExact / 100, expected.commercial);
  expectClose(found.value.commercialPresentValueExact / 100, expected.commercialPresentValue);
  expectClose(found.value.rationalDiscountExact / 100, expected.rational);
  expectClose(found.value.rationalPresentValueExact / 100, expected.rationalPresentValue);
  expectClose(found.value.realRateOnNet ?? 0, expected.realRateOnNet);
});

test("row 105: commercial 45.60, rational 43.93 of 1 200 at 12 %, 114 days, rounded to the cent", () => {
  const found = billDiscount({ nominal: euros(1200), annualRate: 0.12, days: 114, dayBase: 360 });
  // 1200 x 0.12 x 114 / 360 = 45.6; 1200 x 0.038 / 1.038 = 43.930635...
  expect(found.ok && [found.value.commercialDiscount, found.value.rationalDiscount]).toEqual([4560, 4393]);
  expect(found.ok && [found.value.commercialPresentValue, found.value.rationalPresentValue]).toEqual([115440, 115607]);
});

test("a bill due today is worth its face value and has no yearly rate", () => {
  const found = billDiscount({ nominal: euros(1200), annualRate: 0.12, days: 0, dayBase: 360 });
  expect(found.ok && found.value.commercialPresentValue).toBe(120000);
  expect(found.ok && "realRateOnNet" in found.value).toBe(false);
});

test("a discount that eats the bill is an answer, not a number", () => {
  const bill = { nominal: euros(100), annualRate: 1, dayBase: 360 } as const;
  expect(billDiscount({ ...bill, days: 359 }).ok).toBe(true);
  expect(billDiscount({ ...bill, days: 360 })).toEqual({ ok: false, reason: "noPresentValue" });
});

test("refused: a bill of nothing", () => {
  expect(code(() => billDiscount({ nominal: euros(0), annualRate: 0.1, days: 30, dayBase: 360 }))).toBe(
    "finance/not-positive",
  );
});
