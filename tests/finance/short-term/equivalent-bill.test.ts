import { type BillsToReplace, equivalentDueDate, equivalentNominal, paymentDeferral } from "bareme/finance";
import { date, euros } from "bareme/model";
import { expect, test } from "vitest";
import { expectClose } from "../../support/close.js";
import { code } from "../../support/code.js";
import { type Vector, vectors } from "../../support/vectors.js";

const file = "finance-vectors.json";

function replaced({ args }: Pick<Vector, "args">): BillsToReplace {
  const bills = args.bills.map((bill: { amount: string; dueDate: string }) => ({
    amount: euros(bill.amount),
    dueDate: date(bill.dueDate),
  }));
  return { bills, date: date(args.date), annualRate: args.annualRate, dayBase: args.basis };
}

test.each(vectors(file, "bills.equivalentNominal"))("row 104: vector $id", (vector) => {
  const found = equivalentNominal({ ...replaced(vector), newDueDate: date(vector.args.newDueDate) });
  if (!found.ok) throw new Error(found.reason);
  expectClose(found.value.nominalExact / 100, vector.expected.nominal);
  expect(found.value.nominal).toBe(euros(vector.expected.rounded));
});

test.each(vectors(file, "bills.equivalentDueDate"))("vector $id", (vector) => {
  const found = equivalentDueDate({ ...replaced(vector), newNominal: euros(vector.args.newNominal) });
  if (!found.ok) throw new Error(found.reason);
  expectClose(found.value.days, vector.expected.days);
  expect(found.value.date).toBe(vector.expected.date);
});

// 500 at 20 days, 300 at 40, 390 at 60, 8 %, one bill of 1 200 (Foucher, 2007): n = 75.33 -> 75
const day = date("2026-01-01");
const course: BillsToReplace = {
  bills: [
    { amount: euros(500), dueDate: date("2026-01-21") },
    { amount: euros(300), dueDate: date("2026-02-10") },
    { amount: euros(390), dueDate: date("2026-03-02") },
  ],
  date: day,
  annualRate: 0.08,
  dayBase: 360,
};

test("common due date of a course: 75 days", () => {
  const found = equivalentDueDate({ ...course, newNominal: euros(1200) });
  expect(found.ok && found.value.days.toFixed(2)).toBe("75.33");
  expect(found.ok && found.value.date).toBe("2026-03-17");
});

test("a new bill under the present value cannot be; equal to it, it is due at once", () => {
  // 500 (1 - .08*20/360) + 300 (1 - .08*40/360) + 390 (1 - .08*60/360) = 497.777... + 297.333... + 384.8 = 1179.9111...
  expect(equivalentDueDate({ ...course, newNominal: euros("1179.91") })).toEqual({
    ok: false,
    reason: "nominalTooSmall",
  });
  const found = equivalentDueDate({ ...course, newNominal: euros("1179.92") });
  expect(found.ok && found.value.date).toBe("2026-01-01");
});

test("without interest any date serves, or none", () => {
  expect(equivalentDueDate({ ...course, annualRate: 0, newNominal: euros(1190) })).toEqual({
    ok: false,
    reason: "anyDate",
  });
  expect(equivalentDueDate({ ...course, annualRate: 0, newNominal: euros(1191) })).toEqual({
    ok: false,
    reason: "never",
  });
});

test("a date beyond the calendar is an answer too", () => {
  expect(equivalentDueDate({ ...course, annualRate: "0.0000000001", newNominal: euros(5000) })).toEqual({
    ok: false,
    reason: "never",
  });
});

test("a rate that leaves a bill worthless is an answer", () => {
  expect(equivalentNominal({ ...course, annualRate: 6, newDueDate: date("2026-04-01") })).toEqual({
    ok: false,
    reason: "noPresentValue",
  });
  expect(equivalentNominal({ ...course, newDueDate: date("2040-01-01") })).toEqual({
    ok: false,
    reason: "noPresentValue",
  });
  expect(equivalentDueDate({ ...course, annualRate: 6, newNominal: euros(1) })).toEqual({
    ok: false,
    reason: "noPresentValue",
  });
});

test("refused: no bill, a bill already due, nothing as a face value", () => {
  expect(code(() => equivalentNominal({ ...course, bills: [], newDueDate: day }))).toBe("finance/empty-list");
  expect(code(() => equivalentNominal({ ...course, newDueDate: date("2025-12-31") }))).toBe(
    "finance/dates-out-of-order",
  );
  expect(code(() => equivalentDueDate({ ...course, newNominal: euros(0) }))).toBe("finance/not-positive");
});

test("row 104: two months put off at 8 % cost interest on the amount, and the fee", () => {
  // 5000 x 0.08 x 61 / 360 = 67.777...
  const put = paymentDeferral({
    amount: euros(5000),
    from: date("2024-06-15"),
    to: date("2024-08-15"),
    annualRate: 0.08,
    dayBase: 360,
    fee: euros(15),
  });
  expect(put).toEqual({ days: 61, interest: 6778, fee: 1500, newAmount: 508278, newDueDate: "2024-08-15" });
});

test("refused: a due date put off to the same day", () => {
  const put = { amount: euros(5000), from: day, to: day, annualRate: 0.08, dayBase: 360 } as const;
  expect(code(() => paymentDeferral(put))).toBe("finance/dates-out-of-order");
});
