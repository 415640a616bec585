import { clientExposure } from "bareme/finance";
import { cents, euros } from "bareme/model";
import { expect, test } from "vitest";
import { code } from "../../support/code.js";

const client = { unpaidInvoices: euros(4000), openOrders: euros(3000), depositsReceived: euros(900) };

test("row 117: exposure is invoices unpaid + orders in progress - deposits", () => {
  expect(clientExposure(client)).toBe(610_000);
});

test("row 117: discounted bills come back, credit notes lower it, and it may fall below zero", () => {
  expect(clientExposure({ ...client, discountedBills: euros(500), creditNotes: euros(100) })).toBe(650_000);
  expect(clientExposure({ unpaidInvoices: euros(0), openOrders: euros(0), depositsReceived: euros(50) })).toBe(-5000);
});

test.each(["unpaidInvoices", "openOrders", "depositsReceived", "discountedBills", "creditNotes"])(
  "refused: %s below zero",
  (field) => {
    expect(code(() => clientExposure({ ...client, [field]: cents(-1) }))).toBe("finance/negative-amount");
  },
);
