import { breakEven, breakEvenDate } from "bareme/finance";
import { cents, date } from "bareme/model";
import fc from "fast-check";
import { expect, test } from "vitest";

const year = fc
  .record({
    fixedCosts: fc.integer({ min: 0, max: 10 ** 9 }),
    turnover: fc.integer({ min: 1, max: 10 ** 9 }),
    part: fc.integer({ min: 0, max: 999 }),
  })
  .map(({ fixedCosts, turnover, part }) => ({
    fixedCosts: cents(fixedCosts),
    turnover: cents(turnover),
    variableCosts: cents(Math.floor((turnover * part) / 1000)),
  }));

test("row 124: at the break-even turnover the contribution margin pays the fixed costs, to the cent", () => {
  fc.assert(
    fc.property(year, (input) => {
      const found = breakEven(input);
      if (!found.ok) throw new Error(found.reason);
      const margin = BigInt(input.turnover - input.variableCosts);
      const paid = BigInt(found.value.breakEvenTurnover) * margin;
      const owed = BigInt(input.fixedCosts) * BigInt(input.turnover);
      const off = paid > owed ? paid - owed : owed - paid;
      expect(2n * off <= margin).toBe(true);
    }),
  );
});

test("row 124: reached within the year exactly when the result is not a loss", () => {
  fc.assert(
    fc.property(year, (input) => {
      const found = breakEven(input);
      const when = breakEvenDate({ sales: "uniform", ...input, yearDays: 365, start: date("2026-01-01") });
      if (!found.ok) throw new Error(found.reason);
      expect(when.ok).toBe(found.value.result >= 0);
      if (when.ok) expect(when.value.date?.startsWith("2026-")).toBe(true);
    }),
  );
});

test("row 124: even months give the same day, sold as one year or month by month", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10 ** 6 }), fc.integer({ min: 0, max: 1200 }), (month, share) => {
      const turnover = cents(month * 12);
      const fixedCosts = cents(Math.floor((turnover * share) / 1200));
      const start = date("2026-01-01");
      const costs = { fixedCosts, variableCosts: cents(0) };
      const even = breakEvenDate({ sales: "uniform", ...costs, turnover, yearDays: 360, start });
      const seasonal = breakEvenDate({
        sales: "seasonal",
        ...costs,
        monthlyTurnover: Array(12).fill(cents(month)),
        start,
      });
      if (!even.ok || !seasonal.ok) throw new Error("both reach the threshold");
      expect(seasonal.value.month).toBe(even.value.month);
    }),
  );
});
