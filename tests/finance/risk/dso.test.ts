import { dso } from "bareme/finance";
import { cents, euros } from "bareme/model";
import { expect, test } from "vitest";
import { code } from "../../support/code.js";

test("row 116, row 119: 20 000 of receivables on 150 000 incl. VAT are 48 days of 360", () => {
  const year = {
    method: "balance",
    receivablesInclVat: euros(20_000),
    turnoverInclVat: euros(150_000),
    days: 360,
  } as const;
  expect(dso(year)).toEqual({ ok: true, value: 48 });
  // mean of opening 10 000 and closing 20 000: 15 000 / 150 000 x 360
  expect(dso({ ...year, openingReceivablesInclVat: euros(10_000) })).toEqual({ ok: true, value: 36 });
  expect(dso({ ...year, turnoverInclVat: euros(0) })).toEqual({ ok: false, reason: "noTurnover" });
});

test("row 116: count back uses the months up, latest first", () => {
  const months = [
    { turnoverInclVat: euros(10_000), days: 30 },
    { turnoverInclVat: euros(20_000), days: 31 },
  ];
  // 25 000 = all of the last month (30 days) + 15 000 / 20 000 x 31 = 23.25
  expect(dso({ method: "countBack", receivablesInclVat: euros(25_000), months })).toEqual({ ok: true, value: 53.25 });
  expect(dso({ method: "countBack", receivablesInclVat: euros(30_000), months })).toEqual({ ok: true, value: 61 });
  expect(dso({ method: "countBack", receivablesInclVat: euros(10_000), months })).toEqual({ ok: true, value: 30 });
  const beyond = dso({ method: "countBack", receivablesInclVat: euros("30000.01"), months });
  expect(beyond).toEqual({ ok: false, reason: "tooFewMonths" });
  expect(dso({ method: "countBack", receivablesInclVat: euros(0), months: [] })).toEqual({ ok: true, value: 0 });
});

test("row 116: a month without sales adds its days", () => {
  const months = [
    { turnoverInclVat: euros(0), days: 31 },
    { turnoverInclVat: euros(100), days: 30 },
  ];
  expect(dso({ method: "countBack", receivablesInclVat: euros(50), months })).toEqual({ ok: true, value: 46 });
});

test("row 116: paid invoices, weighted by amount; paid before the invoice counts below zero", () => {
  const invoices = [
    { amountInclVat: euros(3000), days: 30 },
    { amountInclVat: euros(1000), days: -2 },
  ];
  expect(dso({ method: "paidInvoices", invoices })).toEqual({ ok: true, value: 22 });
  expect(dso({ method: "paidInvoices", invoices: [] })).toEqual({ ok: false, reason: "noTurnover" });
});

test("refused: negative balances, no days, an unknown method", () => {
  const year = { method: "balance", receivablesInclVat: euros(1), turnoverInclVat: euros(1), days: 360 } as const;
  expect(code(() => dso({ ...year, receivablesInclVat: cents(-1) }))).toBe("finance/negative-amount");
  expect(code(() => dso({ ...year, days: 0 }))).toBe("finance/bad-count");
  expect(code(() => dso({ ...year, method: "other" as never }))).toBe("finance/bad-method");
});
