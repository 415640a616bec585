import { PAYMENT_MEANS, type PaymentMeans } from "bareme/model";
import { expect, test } from "vitest";

const all = Object.keys(PAYMENT_MEANS) as PaymentMeans[];

test("row 102: the six means of payment of the trade, named in both languages", () => {
  expect([...all].sort()).toEqual(["billOfExchange", "card", "cash", "cheque", "directDebit", "transfer"]);
  expect(new Set(all.map((means) => PAYMENT_MEANS[means].label.fr)).size).toBe(6);
  expect(all.every((means) => PAYMENT_MEANS[means].label.en !== "")).toBe(true);
});

test("row 102: only a bill of exchange is discounted, only a direct debit needs a mandate", () => {
  expect(all.filter((means) => PAYMENT_MEANS[means].discountable)).toEqual(["billOfExchange"]);
  expect(all.filter((means) => PAYMENT_MEANS[means].needsMandate)).toEqual(["directDebit"]);
  expect(all.filter((means) => PAYMENT_MEANS[means].startedBy === "supplier").sort()).toEqual([
    "billOfExchange",
    "directDebit",
  ]);
});
