import { latePenalty, simpleInterest } from "bareme/finance";
import { addDays, cents, date, daysBetween, sum } from "bareme/model";
import fc from "fast-check";
import { expect, test } from "vitest";
import { defaultRates } from "../support/law.js";

const amount = fc.integer({ min: 1, max: 10 ** 9 }).map((n) => cents(n));
const day = fc.integer({ min: 0, max: 1400 }).map((days) => addDays(date("2022-07-01"), days));

test("row 106: the rows follow each other without gap, cover the delay, and add up", () => {
  const payments = fc.array(fc.record({ on: day, amount }), { maxLength: 4 });
  fc.assert(
    fc.property(amount, day, day, payments, (amountInclVat, dueDate, through, paid) => {
      const found = latePenalty({
        amountInclVat,
        dueDate,
        through,
        payments: paid,
        annualRate: defaultRates,
        mode: "piecewise",
        dayCount: "ACT/365F",
        rounding: "perLine",
      });
      if (!found.ok) throw new Error(found.reason);
      const { rows } = found;
      expect(rows.every((row, k) => row.from === (rows[k - 1]?.until ?? addDays(dueDate, 1)))).toBe(true);
      expect(
        rows.every((row) => daysBetween(row.from, row.until) === row.days && row.days > 0 && row.balance > 0),
      ).toBe(true);
      expect(found.days).toBe(rows.reduce((all, row) => all + row.days, 0));
      expect(found.interest).toBe(sum(rows.map(({ interest }) => interest)));
      const owed = Math.max(
        0,
        amountInclVat - paid.filter(({ on }) => on <= through).reduce((all, { amount: cash }) => all + cash, 0),
      );
      expect(found.outstanding).toBe(owed);
      if (owed > 0) expect(found.days).toBe(Math.max(0, daysBetween(dueDate, through)));
    }),
  );
});

test("row 106: each row is the simple interest of its days; rounding once stays within half a cent a row", () => {
  fc.assert(
    fc.property(amount, day, day, (amountInclVat, dueDate, through) => {
      const terms = {
        amountInclVat,
        dueDate,
        through,
        annualRate: defaultRates,
        mode: "piecewise",
        dayCount: "ACT/365F",
      } as const;
      const rows = latePenalty({ ...terms, rounding: "perLine" });
      const once = latePenalty({ ...terms, rounding: "perTotal" });
      if (!rows.ok || !once.ok) throw new Error("covered");
      for (const row of rows.rows)
        expect(row.interest).toBe(
          simpleInterest({ principal: row.balance, annualRate: row.annualRate, days: row.days, dayBase: 365 }),
        );
      expect(Math.abs(rows.interest - once.interest)).toBeLessThanOrEqual(rows.rows.length / 2 + 0.5);
    }),
  );
});

test("row 106: one rate throughout is one simple interest, wherever it is cut", () => {
  fc.assert(
    fc.property(amount, day, fc.integer({ min: 1, max: 600 }), (amountInclVat, dueDate, days) => {
      const through = addDays(dueDate, days);
      const found = latePenalty({
        amountInclVat,
        dueDate,
        through,
        annualRate: 0.1,
        mode: "piecewise",
        dayCount: "ACT/365F",
        rounding: "perTotal",
      });
      expect(found.ok && found.interest).toBe(
        simpleInterest({ principal: amountInclVat, annualRate: 0.1, days, dayBase: 365 }),
      );
    }),
  );
});
