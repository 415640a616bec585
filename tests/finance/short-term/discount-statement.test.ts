import { type BankCommission, discountStatement } from "bareme/finance";
import { euros } from "bareme/model";
import { expect, test } from "vitest";
import { expectClose } from "../../support/close.js";
import { code } from "../../support/code.js";
import { vectors } from "../../support/vectors.js";

function commission(given: { kind: string; amount: string; rate: string; vat?: boolean }): BankCommission {
  const vat = given.vat ?? false;
  if (given.kind === "fixed") return { kind: "fixed", amount: euros(given.amount), vat };
  if (given.kind === "proportional") return { kind: "proportional", rate: given.rate, vat };
  return { kind: "timeProportional", annualRate: given.rate, vat };
}

test.each(vectors("finance-vectors.json", "discount.bankStatement"))("row 105: vector $id", ({ args, expected }) => {
  const { nominal, annualRate, days, bankDays, basis, vatRate, commissions } = args;
  const found = discountStatement({
    nominal: euros(nominal),
    annualRate,
    days,
    bankDays,
    dayBase: basis,
    vatRate,
    commissions: commissions.map(commission),
  });
  if (!found.ok) throw new Error(found.reason);
  const { realRates, ...amounts } = found.value;
  expect(amounts).toEqual({
    daysCharged: expected.daysCharged,
    discount: euros(expected.discount),
    commissions: expected.commissions.map((amount: string) => euros(amount)),
    vat: euros(expected.vat),
    agio: euros(expected.agio),
    net: euros(expected.net),
  });
  expectClose(realRates?.onNet ?? 0, expected.realRateOnNet);
  expectClose(realRates?.onFace ?? 0, expected.realRateOnFace);
  expectClose(realRates?.timeCostOn365 ?? 0, expected.realRate365);
});

const bill = { nominal: euros(1000), annualRate: 0.06, days: 60, bankDays: 0, dayBase: 360, vatRate: 0.2 } as const;

test("row 105: a proportional commission is a share of the face value; VAT is rounded once on the total of those that carry it", () => {
  const found = discountStatement({
    ...bill,
    commissions: [
      { kind: "proportional", rate: 0.0013, vat: true }, // 1.30
      { kind: "fixed", amount: euros("0.12"), vat: true },
      { kind: "fixed", amount: euros("5.00") },
    ],
  });
  // VAT: (1.30 + 0.12) x 20 % = 0.284 -> 0.28; agio = 10.00 + 6.42 + 0.28
  expect(found.ok && [found.value.vat, found.value.agio, found.value.net]).toEqual([28, 1670, 98330]);
});

test("no days: fees alone, and no yearly rate", () => {
  const found = discountStatement({ ...bill, days: 0, commissions: [{ kind: "fixed", amount: euros(5) }] });
  expect(found.ok && found.value.net).toBe(99500);
  expect(found.ok && "realRates" in found.value).toBe(false);
});

test("fees above a small bill leave nothing: an answer", () => {
  const commissions = [{ kind: "fixed", amount: euros(1000) }] as const;
  expect(discountStatement({ ...bill, annualRate: 0, commissions })).toEqual({ ok: false, reason: "nothingLeft" });
});

test("refused: an unknown kind of commission, negative fees, negative bank days", () => {
  expect(code(() => discountStatement({ ...bill, commissions: [{ kind: "other" } as never] }))).toBe(
    "finance/bad-commission",
  );
  expect(code(() => discountStatement({ ...bill, commissions: [{ kind: "fixed", amount: euros(-1) }] }))).toBe(
    "finance/negative-amount",
  );
  expect(code(() => discountStatement({ ...bill, bankDays: -1, commissions: [] }))).toBe("finance/bad-count");
});
