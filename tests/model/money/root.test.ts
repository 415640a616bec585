import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type WideRatio, wide } from "../../../src/model/money/ratio.js";
import { ratioToNumber } from "../../../src/model/money/ratio-ops.js";
import { equivalentRatio } from "../../../src/model/money/root.js";

const D = Decimal.clone({ precision: 90 });
const decimal = ({ num, den }: WideRatio): Decimal => new D(num.toString()).div(den.toString());

describe("equivalent rate", () => {
  test("within 10^-59 of decimal.js at 90 digits", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -9900, max: 1_000_000 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 366 }),
        (bps, from, to) => {
          const exact = new D(bps).div(10_000).plus(1).pow(new D(from).div(to)).minus(1);
          const ours = decimal(wide(equivalentRatio({ num: bps, den: 10_000 }, from, to)));
          expect(ours.minus(exact).abs().lt(new D(10).pow(-59))).toBe(true);
        },
      ),
    );
  });

  test.each([
    // 1.1² = 1.21 ; 1.1³ = 1.331 ; 0.5² = 0.25 ; 1.001^12 = 1.012066220495792924951700440293...
    [0.21, 1, 2, { num: 1n, den: 10n }],
    [0.331, 1, 3, { num: 1n, den: 10n }],
    [-0.75, 1, 2, { num: -1n, den: 2n }],
    [0, 1, 12, { num: 0n, den: 1n }],
    [0.1, 2, 1, { num: 21n, den: 100n }],
    [0.1, 12, 12, { num: 1n, den: 10n }],
  ] as const)("exact: %s over %i/%i", (rate, from, to, { num, den }) => {
    const exact = wide(equivalentRatio(rate, from, to));
    expect(exact.num * den).toBe(num * exact.den);
  });

  test("there and back", () => {
    fc.assert(
      fc.property(fc.integer({ min: -5000, max: 20_000 }), fc.integer({ min: 2, max: 52 }), (bps, n) => {
        const back = equivalentRatio(equivalentRatio({ num: bps, den: 10_000 }, 1, n), n, 1);
        expect(Math.abs(ratioToNumber(back) - bps / 10_000)).toBeLessThan(1e-15 * (1 + Math.abs(bps)));
      }),
    );
  });
});
