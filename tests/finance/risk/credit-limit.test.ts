import { checkCreditLimit } from "bareme/finance";
import { cents, euros } from "bareme/model";
import { expect, test } from "vitest";
import { code } from "../../support/code.js";

const order = { exposure: euros(6100), limit: euros(10_000), order: euros(3900) };

test("row 118: an order that just reaches the limit is accepted, a cent more is not", () => {
  expect(checkCreditLimit(order)).toEqual({
    accepted: true,
    exposureAfter: 1_000_000,
    available: 390_000,
    excess: 0,
    depositToFit: 0,
    findings: [],
  });
  const more = checkCreditLimit({ ...order, order: euros("3900.01") });
  expect([more.accepted, more.excess, more.depositToFit]).toEqual([false, 1, 1]);
  expect(more.findings.map((finding) => finding.code)).toEqual(["credit/over-limit"]);
});

test("row 118: a deposit makes room; it is never asked beyond the order", () => {
  expect(checkCreditLimit({ ...order, order: euros(5000), deposit: euros(1100) }).accepted).toBe(true);
  const passed = checkCreditLimit({ ...order, exposure: euros(12_000), order: euros(100) });
  expect([passed.available, passed.excess, passed.depositToFit]).toEqual([-200_000, 210_000, 10_000]);
});

test("row 118: invoices overdue longer than allowed block the order, whatever the limit", () => {
  expect(checkCreditLimit({ ...order, oldestOverdueDays: 60, maxOverdueDays: 60 }).accepted).toBe(true);
  const late = checkCreditLimit({ ...order, oldestOverdueDays: 61, maxOverdueDays: 60 });
  expect(late.findings.map((finding) => finding.code)).toEqual(["credit/overdue"]);
  expect(checkCreditLimit({ ...order, oldestOverdueDays: 400 }).accepted).toBe(true);
});

test("refused: no order, a negative limit or deposit, days in fractions", () => {
  expect(code(() => checkCreditLimit({ ...order, order: euros(0) }))).toBe("finance/not-positive");
  expect(code(() => checkCreditLimit({ ...order, limit: cents(-1) }))).toBe("finance/negative-amount");
  expect(code(() => checkCreditLimit({ ...order, deposit: cents(-1) }))).toBe("finance/negative-amount");
  expect(code(() => checkCreditLimit({ ...order, oldestOverdueDays: 1.5 }))).toBe("finance/bad-count");
});
