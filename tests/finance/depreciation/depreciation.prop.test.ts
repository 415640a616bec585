import {
  decliningBalance,
  doubleDecliningDepreciation,
  straightLineSchedule,
  sumOfYearsDepreciation,
} from "bareme/finance";
import { addDays, cents, date, sum } from "bareme/model";
import fc from "fast-check";
import { expect, test } from "vitest";

const cost = fc.integer({ min: 0, max: 10 ** 9 }).map((n) => cents(n));
const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays(date("2000-01-01"), days));
const fiscalYearEnd = fc.record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 31 }) });

test("row 125: straight line: charges sum to the cost less the residual, days to the life, in rising years", () => {
  fc.assert(
    fc.property(
      cost,
      fc.integer({ min: 0, max: 100 }),
      fc.integer({ min: 1, max: 12 }),
      day,
      fiscalYearEnd,
      (price, part, years, inServiceOn, end) => {
        const residualValue = cents(Math.floor((price * part) / 100));
        for (const firstDay of ["counted", "notCounted"] as const) {
          const rows = straightLineSchedule({
            cost: price,
            residualValue,
            years,
            inServiceOn,
            fiscalYearEnd: end,
            firstDay,
          });
          expect(sum(rows.map(({ depreciation }) => depreciation))).toBe(price - residualValue);
          expect(rows.reduce((all, { days }) => all + days, 0)).toBe(years * 360);
          expect(rows.every(({ depreciation, days }) => depreciation >= 0 && days >= 1 && days <= 360)).toBe(true);
          expect(rows.every((row, k) => k === 0 || row.yearEnd > (rows[k - 1]?.yearEnd ?? ""))).toBe(true);
          expect(rows.at(-1)?.bookValue).toBe(residualValue);
          expect(rows.length).toBeLessThanOrEqual(years + 1);
          expect((rows[0]?.yearEnd ?? "") >= inServiceOn).toBe(true);
        }
      },
    ),
  );
});

test("declining balance switches once to straight line and writes the cost down to nothing", () => {
  fc.assert(
    fc.property(cost, fc.integer({ min: 3, max: 25 }), day, fiscalYearEnd, (price, years, acquiredOn, end) => {
      const coefficient = years <= 4 ? 1.25 : years <= 6 ? 1.75 : 2.25;
      const { rows } = decliningBalance({ cost: price, years, acquiredOn, fiscalYearEnd: end, coefficient });
      const words = rows.map(({ how }) => how).join(" ");
      expect(words).toMatch(/^declining( declining)*( linear)+$/);
      expect(sum(rows.map(({ depreciation }) => depreciation))).toBe(price);
      expect(rows).toHaveLength(years);
      expect(rows.at(-1)?.bookValue).toBe(0);
      expect(rows.every(({ depreciation }) => depreciation >= 0)).toBe(true);
    }),
  );
});

test("sum of the years sums to the cost less salvage; declining never goes under the salvage value", () => {
  const asset = fc.record({
    cost: fc.integer({ min: 0, max: 10 ** 6 }),
    part: fc.integer({ min: 0, max: 100 }),
    life: fc.integer({ min: 1, max: 40 }),
  });
  fc.assert(
    fc.property(asset, fc.integer({ min: 1, max: 30 }), ({ cost: price, part, life }, tenths) => {
      const salvage = Math.floor((price * part) / 100);
      const periods = Array.from({ length: life }, (_, k) => k + 1);
      const years = periods.map((period) => sumOfYearsDepreciation({ cost: price, salvage, life, period }));
      expect(years.reduce((a, b) => a + b, 0)).toBeCloseTo(price - salvage, 4);
      const factor = `${Math.floor(tenths / 10)}.${tenths % 10}`;
      const charges = periods.map((period) =>
        doubleDecliningDepreciation({ cost: price, salvage, life, period, factor }),
      );
      expect(price - charges.reduce((a, b) => a + b, 0)).toBeGreaterThanOrEqual(salvage - 1e-6);
      expect(charges.every((charge) => charge >= 0)).toBe(true);
    }),
  );
});
