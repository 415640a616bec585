import { meanDueDate } from "bareme/finance";
import { date, euros } from "bareme/model";
import { expect, test } from "vitest";
import { expectClose } from "../../support/close.js";
import { code } from "../../support/code.js";
import { vectors } from "../../support/vectors.js";

test.each(vectors("finance-vectors.json", "bills.meanDueDate"))("vector $id", ({ args, expected }) => {
  const bills = args.bills.map((bill: { amount: string; dueDate: string }) => ({
    amount: euros(bill.amount),
    dueDate: date(bill.dueDate),
  }));
  const found = meanDueDate(bills);
  expect(found.origin).toBe(expected.origin);
  expectClose(found.days, expected.days);
  expect(found.date).toBe(expected.date);
  expect(meanDueDate([...bills].reverse())).toEqual(found);
});

test("one bill is due when it is due", () => {
  const found = meanDueDate([{ amount: euros(10), dueDate: date("2026-05-01") }]);
  expect(found).toEqual({ origin: "2026-05-01", days: 0, date: "2026-05-01", nominal: 1000 });
});

test("refused: no bill, a bill of nothing", () => {
  expect(code(() => meanDueDate([]))).toBe("finance/empty-list");
  expect(code(() => meanDueDate([{ amount: euros(0), dueDate: date("2026-05-01") }]))).toBe("finance/not-positive");
});
