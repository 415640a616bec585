import { allocate, cents, isUsageError, negate, type Rate, ratioTimes, ratioToNumber, sum } from "bareme/model";
import fc from "fast-check";
import { expect, test } from "vitest";

const totals = fc.integer({ min: -1e13, max: 1e13 }).map((n) => cents(n));
const weights = fc
  .array(
    fc.nat({ max: 100_000 }).map((n): Rate => n / 100),
    { minLength: 1, maxLength: 30 },
  )
  .filter((list) => list.some((w) => w !== 0));

test("row 33: no cent is lost or made, each part is within a cent of its exact share, and zero weights get nothing", () => {
  fc.assert(
    fc.property(totals, weights, (total, list) => {
      const parts = allocate(total, list);
      expect(sum(parts)).toBe(total);
      const all = list.reduce<number>((a, w) => a + Number(w), 0);
      for (const [k, part] of parts.entries()) {
        const weight = list[k] ?? 0;
        if (weight === 0) expect(part).toBe(0);
        expect(Math.abs(part - (total * Number(weight)) / all)).toBeLessThan(1.01);
      }
    }),
  );
});

test("row 33: a negative total is the mirror, and the scale of the weights does not matter", () => {
  fc.assert(
    fc.property(totals, weights, (total, list) => {
      const parts = allocate(total, list);
      expect(allocate(negate(total), list)).toEqual(parts.map(negate));
      expect(
        allocate(
          total,
          list.map((w) => ratioTimes(w, 0.125)),
        ),
      ).toEqual(parts);
    }),
  );
});

test("row 33: a heavier weight never gets less", () => {
  fc.assert(
    fc.property(
      totals.filter((t) => t >= 0),
      weights,
      (total, list) => {
        const parts = allocate(total, list);
        const order = list.map((w, k) => [ratioToNumber(w), k] as const).sort(([a], [b]) => a - b);
        for (let k = 1; k < order.length; k += 1) {
          const [lighter, heavier] = [order[k - 1], order[k]];
          if (lighter === undefined || heavier === undefined || lighter[0] === heavier[0]) continue;
          expect(parts[heavier[1]] ?? 0).toBeGreaterThanOrEqual(parts[lighter[1]] ?? 0);
        }
      },
    ),
  );
});

test("row 33: the last part absorbs the difference, or the split is refused", () => {
  fc.assert(
    fc.property(totals, weights, (total, list) => {
      try {
        const parts = allocate(total, list, "lastAbsorbs");
        expect(sum(parts)).toBe(total);
        expect(parts.every((part) => part === 0 || Math.sign(part) === Math.sign(total))).toBe(true);
      } catch (thrown) {
        expect(isUsageError(thrown) && thrown.code).toBe("allocate/sign-change");
      }
    }),
  );
});
