import {
  billDiscount,
  breakEven,
  decliningBalance,
  earlyPaymentDiscount,
  equivalentNominal,
  latePenalty,
  simpleInterest,
  straightLineSchedule,
} from "bareme/finance";
import { addDays, cents, date } from "bareme/model";
import { Decimal } from "decimal.js";
import fc from "fast-check";
import { expect, test } from "vitest";

/** Rounded half away from zero on whole numbers, written from the definition: an oracle apart from the kernel. */
function roundDiv(num: bigint, den: bigint): number {
  return Number((2n * num + den) / (2n * den));
}

const amount = fc.integer({ min: 1, max: 10 ** 14 });
/** Millionths: 60 000 is 6 %. */
const rate = fc.integer({ min: 0, max: 300_000 });
const days = fc.integer({ min: 0, max: 1000 });
const dayBase = fc.constantFrom(360 as const, 365 as const);
const MILLION = 1_000_000n;

test("simple interest is exact to the cent, up to a thousand billion euros", () => {
  fc.assert(
    fc.property(amount, rate, days, dayBase, (principal, millionths, n, base) => {
      const found = simpleInterest({
        principal: cents(principal),
        annualRate: { num: millionths, den: 1_000_000 },
        days: n,
        dayBase: base,
      });
      expect(found).toBe(roundDiv(BigInt(principal) * BigInt(millionths) * BigInt(n), MILLION * BigInt(base)));
    }),
  );
});

test("row 105: commercial and rational discount are exact to the cent", () => {
  fc.assert(
    fc.property(amount, rate, days, dayBase, (nominal, millionths, n, base) => {
      const found = billDiscount({
        nominal: cents(nominal),
        annualRate: { num: millionths, den: 1_000_000 },
        days: n,
        dayBase: base,
      });
      const interest = BigInt(millionths) * BigInt(n);
      const year = MILLION * BigInt(base);
      if (!found.ok) {
        expect(interest >= year).toBe(true);
        return;
      }
      expect(found.value.commercialDiscount).toBe(roundDiv(BigInt(nominal) * interest, year));
      expect(found.value.rationalDiscount).toBe(roundDiv(BigInt(nominal) * interest, year + interest));
    }),
  );
});

test("row 104: a bill put off is worth the same, to the cent", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 10 ** 12 }),
      rate,
      fc.integer({ min: 0, max: 300 }),
      fc.integer({ min: 0, max: 300 }),
      (face, millionths, first, later) => {
        const start = date("2026-01-01");
        const found = equivalentNominal({
          bills: [{ amount: cents(face), dueDate: addDays(start, first) }],
          date: start,
          annualRate: { num: millionths, den: 1_000_000 },
          dayBase: 360,
          newDueDate: addDays(start, later),
        });
        const worth = (n: number) => MILLION * 360n - BigInt(millionths) * BigInt(n);
        expect(found.ok && found.value.nominal).toBe(roundDiv(BigInt(face) * worth(first), worth(later)));
      },
    ),
  );
});

test("row 106: a late penalty rounded once is exact on any balance and rate", () => {
  fc.assert(
    fc.property(amount, rate, fc.integer({ min: 1, max: 4000 }), (owed, millionths, n) => {
      const dueDate = date("2015-03-31");
      const found = latePenalty({
        amountInclVat: cents(owed),
        dueDate,
        through: addDays(dueDate, n),
        annualRate: { num: millionths, den: 1_000_000 },
        mode: "piecewise",
        dayCount: "ACT/365F",
        rounding: "perTotal",
      });
      expect(found.ok && found.interest).toBe(roundDiv(BigInt(owed) * BigInt(millionths) * BigInt(n), MILLION * 365n));
    }),
  );
});

test("row 124: the break-even turnover is exact to the cent", () => {
  const cost = fc.integer({ min: 0, max: 10 ** 8 });
  fc.assert(
    fc.property(cost, fc.integer({ min: 1, max: 10 ** 8 }), cost, (fixedCosts, turnover, variableCosts) => {
      const found = breakEven({
        fixedCosts: cents(fixedCosts),
        turnover: cents(turnover),
        variableCosts: cents(variableCosts),
      });
      if (variableCosts >= turnover) {
        expect(found).toEqual({ ok: false, reason: "noContributionMargin" });
        return;
      }
      const threshold = (BigInt(fixedCosts) * BigInt(turnover) * 2n) / BigInt(turnover - variableCosts);
      if (!found.ok) {
        expect(threshold > 2n * BigInt(Number.MAX_SAFE_INTEGER - 2)).toBe(true);
        return;
      }
      expect(found.value.breakEvenTurnover).toBe(
        roundDiv(BigInt(fixedCosts) * BigInt(turnover), BigInt(turnover - variableCosts)),
      );
    }),
  );
});

test("row 125: straight line and declining balance, row by row, are exact", () => {
  const day = fc.integer({ min: 0, max: 9000 }).map((n) => addDays(date("2005-01-01"), n));
  fc.assert(
    fc.property(
      amount,
      fc.integer({ min: 3, max: 20 }),
      fc.integer({ min: 105, max: 295 }),
      day,
      (price, years, hundredths, on) => {
        const fiscalYearEnd = { month: 12, day: 31 };
        const rows = straightLineSchedule({ cost: cents(price), years, inServiceOn: on, fiscalYearEnd });
        let left = price;
        for (const [k, row] of rows.entries()) {
          const part = roundDiv(BigInt(price) * BigInt(row.days), BigInt(years * 360));
          expect(row.depreciation).toBe(k === rows.length - 1 ? left : Math.min(part, left));
          left -= row.depreciation;
        }
        const months = BigInt(13 - Number(on.slice(5, 7)));
        let book = BigInt(price);
        const found = decliningBalance({
          cost: cents(price),
          years,
          acquiredOn: on,
          fiscalYearEnd,
          coefficient: { num: hundredths, den: 100 },
        });
        for (const [k, row] of found.rows.entries()) {
          const yearsLeft = BigInt(years - k);
          const linear = BigInt(hundredths) * yearsLeft <= 100n * BigInt(years);
          const charge = linear
            ? roundDiv(book, yearsLeft)
            : roundDiv(book * BigInt(hundredths) * (k === 0 ? months : 12n), 100n * BigInt(years) * 12n);
          expect([row.how, row.depreciation]).toEqual([linear ? "linear" : "declining", charge]);
          book -= BigInt(charge);
        }
        expect(book).toBe(0n);
      },
    ),
  );
});

test("row 103: the compounded equivalent agrees with 80 digits to thirteen", () => {
  const Long = Decimal.clone({ precision: 80 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 400 }), dayBase, (thousandths, n, base) => {
      const found = earlyPaymentDiscount({
        amountExclVat: cents(100_000),
        vatRate: 0.2,
        discount: { kind: "flat", rate: { num: thousandths, den: 1000 } },
        daysEarly: n,
        dayBase: base,
        vat: "onDiscountedPrice",
      });
      const exact = new Long(1000)
        .div(1000 - thousandths)
        .pow(new Long(base).div(n))
        .minus(1);
      const off = new Long(found.effectiveAnnualRate ?? Number.NaN).minus(exact).abs();
      expect(off.lte(exact.times(1e-13))).toBe(true);
    }),
  );
});
