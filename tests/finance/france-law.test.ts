import {
  checkLatePaymentRate,
  decliningBalance,
  decliningCoefficient,
  latePenalty,
  legalInterest,
  legalPaymentLimit,
  recoveryIndemnity,
  usefulLife,
} from "bareme/finance";
import { type Cents, date, euros, valueAt } from "bareme/model";
import { franceSeries } from "bareme/providers";
import { expect, test } from "vitest";

/** The functions of this folder on the dated figures that the France provider ships. */
const {
  latePaymentDefaultRates,
  latePaymentFloorMultiple,
  legalInterestIncrease,
  legalInterestRates,
  recoveryIndemnity: indemnities,
  depreciationDecliningCoefficients: coefficients,
  depreciationUsualLives,
  paymentTerms,
} = franceSeries;

function penalty(dueDate: string, through: string, amountInclVat: Cents) {
  return latePenalty({
    amountInclVat,
    dueDate: date(dueDate),
    through: date(through),
    annualRate: latePaymentDefaultRates.of(),
    mode: "piecewise",
    dayCount: "ACT/365F",
    rounding: "perLine",
  });
}

test("row 106: default rates by half-year: 31.23 and 55.84, with their sources; nothing beyond the last half-year read", () => {
  const found = penalty("2024-12-15", "2025-01-31", euros(5000));
  expect(found.ok && found.rows.map(({ annualRate, interest }) => [annualRate, interest])).toEqual([
    [0.1425, 3123],
    [0.1315, 5584],
  ]);
  expect(found.ok && found.rows.every(({ source }) => source !== undefined)).toBe(true);
  expect(penalty("2026-06-01", "2026-06-30", euros(5000)).ok).toBe(true);
  expect(penalty("2026-06-01", "2026-07-01", euros(5000))).toMatchObject({
    ok: false,
    reason: "notCovered",
    on: "2026-07-01",
  });
});

test.each([
  ["2024-06-30", 0.145, "belowFloor"], // 3 x 5.07 % = 15.21 %
  ["2024-12-31", 0.1476, "lawful"], // 3 x 4.92 % = 14.76 %
  ["2026-01-01", 0.0786, "lawful"],
  ["2026-06-30", 0.0785, "belowFloor"],
  ["2026-07-01", 0.15, "undetermined"],
])("row 106: on %s a clause of %d is %s", (on, clauseRate, expected) => {
  const law = {
    defaultRate: latePaymentDefaultRates.of(),
    legalRate: legalInterestRates.of("other"),
    floorMultiple: latePaymentFloorMultiple.of(),
  };
  expect(checkLatePaymentRate({ clauseRate, on: date(on), ...law }).clause).toBe(expected);
});

test("row 106: the official example of legal interest from the shipped rates: 89.01", () => {
  const due = legalInterest({
    amount: euros(2000),
    from: date("2015-09-18"),
    until: date("2016-04-10"),
    legalRate: legalInterestRates.of("individual"),
    increase: { from: date("2015-11-18"), points: legalInterestIncrease.of() },
  });
  expect(due).toMatchObject({ ok: true, interest: 8901, totalDue: 208_901 });
});

test("row 106: the indemnity on both sides of its first day", () => {
  const late = { indemnity: indemnities.of(), debtor: "professional", daysLate: 1 } as const;
  expect(recoveryIndemnity({ ...late, termStartsOn: date("2012-12-31") })).toMatchObject({
    value: { amount: 0, because: "noSuchFigure" },
  });
  expect(recoveryIndemnity({ ...late, termStartsOn: date("2013-01-01") })).toMatchObject({ value: { amount: 4000 } });
});

test("row 106: the longest payment term in force", () => {
  const invoiceDate = date("2026-02-15");
  const days = valueAt(paymentTerms.of("agreedMax"), invoiceDate);
  if (!days.known || days.value === null) throw new Error("known");
  const longest = { days: days.value, mode: "net" } as const;
  expect(legalPaymentLimit({ invoiceDate, dueDate: date("2026-04-16"), longest })).toEqual({
    latest: "2026-04-16",
    allowed: true,
    daysOver: 0,
  });
});

test("row 125: declining coefficients and usual lives, dated", () => {
  const bands = [
    { fromYears: 3, toYears: 4, coefficient: coefficients.of("general", "3-4") },
    { fromYears: 5, toYears: 6, coefficient: coefficients.of("general", "5-6") },
    { fromYears: 7, coefficient: coefficients.of("general", "over-6") },
  ];
  const acquiredOn = date("2026-05-10");
  const found = decliningCoefficient(bands, 5, acquiredOn);
  if (!found.ok) throw new Error(found.reason);
  const { rows } = decliningBalance({
    cost: euros(10_000),
    years: 5,
    acquiredOn,
    fiscalYearEnd: { month: 12, day: 31 },
    coefficient: found.value.coefficient,
  });
  expect(rows.map(({ depreciation }) => depreciation)).toEqual([233_333, 268_333, 174_417, 161_959, 161_958]);
  expect(decliningCoefficient(bands, 5, date("1996-06-01"))).toMatchObject({ value: { coefficient: 3 } });
  const usual = depreciationUsualLives.of("itHardware");
  expect(usefulLife({ years: 3, usual, on: date("2026-11-21"), tolerance: 0.2 })).toMatchObject({
    value: { standing: "usual" },
  });
});
