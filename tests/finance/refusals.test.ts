import {
  agedBalance,
  breakEvenDate,
  collectionPlan,
  decliningBalance,
  earlyPaymentDiscount,
  equivalentNominal,
  latePenalty,
  legalInterest,
  legalPaymentLimit,
  meanDueDate,
  payback,
  paymentDeferral,
  straightLineSchedule,
} from "bareme/finance";
import { date, euros } from "bareme/model";
import { expect, test } from "vitest";
import { code } from "../support/code.js";

/** What a caller without types may write: another word, a day that does not exist. */
const bad = "2026-02-30" as never;
const other = "other" as never;
const day = date("2026-01-31");
const late = {
  amountInclVat: euros(100),
  dueDate: day,
  through: date("2026-02-28"),
  annualRate: 0.1,
  mode: "piecewise",
  dayCount: "ACT/365F",
  rounding: "perLine",
} as const;
const invoice = {
  amountExclVat: euros(100),
  vatRate: 0.2,
  discount: { kind: "flat", rate: 0.02 },
  daysEarly: 20,
  dayBase: 360,
  vat: "onFullPrice",
} as const;
const asset = { cost: euros(100), years: 3, inServiceOn: day, fiscalYearEnd: { month: 12, day: 31 } };

test.each([
  ["mode", () => latePenalty({ ...late, mode: other })],
  ["rounding", () => latePenalty({ ...late, rounding: other })],
  ["day count", () => latePenalty({ ...late, dayCount: "ACT/360" as never })],
  ["VAT", () => earlyPaymentDiscount({ ...invoice, vat: other })],
  ["kind of discount", () => earlyPaymentDiscount({ ...invoice, discount: { kind: other, rate: 0.02 } })],
  ["payback", () => payback({ investment: euros(1), flows: [], rate: 0, within: other })],
  [
    "sales",
    () =>
      breakEvenDate({ sales: other, fixedCosts: euros(1), turnover: euros(2), variableCosts: euros(0), yearDays: 360 }),
  ],
  ["first day", () => straightLineSchedule({ ...asset, firstDay: other })],
])("another word is refused: %s", (_, call) => {
  expect(code(call)).toBe("finance/bad-word");
});

const bills = [{ amount: euros(100), dueDate: day }];
const discount = { annualRate: 0.1, dayBase: 360 } as const;

test.each([
  ["due date", () => latePenalty({ ...late, dueDate: bad })],
  ["day of payment", () => latePenalty({ ...late, through: bad })],
  ["part payment", () => latePenalty({ ...late, payments: [{ on: bad, amount: euros(1) }] })],
  ["legal interest", () => legalInterest({ amount: euros(1), from: bad, until: day, legalRate: 0.05 })],
  ["deferral", () => paymentDeferral({ ...discount, amount: euros(1), from: day, to: bad })],
  ["bill", () => meanDueDate([{ amount: euros(1), dueDate: bad }])],
  ["day of equivalence", () => equivalentNominal({ ...discount, bills, date: bad, newDueDate: day })],
  ["new due date", () => equivalentNominal({ ...discount, bills, date: day, newDueDate: bad })],
  ["legal limit", () => legalPaymentLimit({ invoiceDate: day, dueDate: bad, longest: { days: 60, mode: "net" } })],
  ["aged balance", () => agedBalance({ invoices: [], asOf: bad, bands: [] })],
  [
    "open invoice",
    () => agedBalance({ invoices: [{ id: "F", client: "A", dueDate: bad, balance: euros(1) }], asOf: day, bands: [] }),
  ],
  ["collection", () => collectionPlan({ dueDate: bad, asOf: day, done: [], steps: [] })],
  [
    "start",
    () =>
      breakEvenDate({
        sales: "uniform",
        fixedCosts: euros(1),
        turnover: euros(2),
        variableCosts: euros(0),
        yearDays: 365,
        start: bad,
      }),
  ],
  ["in service", () => straightLineSchedule({ ...asset, inServiceOn: bad })],
  ["purchase", () => decliningBalance({ ...asset, acquiredOn: bad, coefficient: 1.25 })],
])("a day that does not exist is refused: %s", (_, call) => {
  expect(code(call)).toBe("date/invalid");
});
