import { legalPaymentLimit } from "bareme/finance";
import { addDays, date } from "bareme/model";
import { expect, test } from "vitest";
import { code } from "../../support/code.js";
import { vectors } from "../../support/vectors.js";

const modes = {
  net: "net",
  "days-then-end-of-month": "daysThenEndOfMonth",
  "end-of-month-then-days": "endOfMonthThenDays",
} as const;

test.each(vectors("contract-vectors.json", "payment.legalLimit"))("row 106: vector $id", ({ args, expected }) => {
  const mode = modes[args.mode as keyof typeof modes];
  const found = legalPaymentLimit({
    invoiceDate: date(args.invoiceDate),
    dueDate: date(args.dueDate),
    longest: { days: args.maxDays, mode },
  });
  expect(found).toEqual(expected);
});

// Invoice of 31 January 2026: 17 March or 31 March for 45 days end of month, 1 April for 60 days.
test.each([
  [45, "endOfMonthThenDays", "2026-03-17"],
  [45, "daysThenEndOfMonth", "2026-03-31"],
  [60, "net", "2026-04-01"],
] as const)("row 106: %d days, %s: allowed to %s, not the day after", (days, mode, latest) => {
  const longest = { days, mode };
  const invoiceDate = date("2026-01-31");
  expect(legalPaymentLimit({ invoiceDate, dueDate: date(latest), longest })).toEqual({
    latest,
    allowed: true,
    daysOver: 0,
  });
  const late = addDays(date(latest), 1);
  expect(legalPaymentLimit({ invoiceDate, dueDate: late, longest })).toEqual({ latest, allowed: false, daysOver: 1 });
});

test("refused: a negative term", () => {
  const invoice = { invoiceDate: date("2026-01-02"), dueDate: date("2026-03-17") };
  expect(code(() => legalPaymentLimit({ ...invoice, longest: { days: -1, mode: "net" } }))).toBe("payment/bad-term");
});
