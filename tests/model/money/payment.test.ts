import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LevelSeries } from "../../../src/model/money/level-series.js";
import { levelPayment, levelPaymentNumber } from "../../../src/model/money/payment.js";
import type { Ratio } from "../../../src/model/money/ratio.js";

/** Oracle: the balance rolled forward on bigints, period by period; no powers, no formula of the kernel. */
function oracle(
  { presentValue, extra, extraAt, residual, periods, count, shift }: LevelSeries,
  { num, den }: Ratio,
): bigint {
  const d = BigInt(den);
  const u = d + BigInt(num);
  // owed = a - payment × b, both over d^k after k periods
  let a = 0n;
  let b = 0n;
  let scale = 1n;
  for (let t = 0; t <= periods; t++) {
    if (t > 0) {
      a *= u;
      b *= u;
      scale *= d;
    }
    if (t === 0) a += BigInt(presentValue) * scale;
    if (t === extraAt) a -= BigInt(extra) * scale;
    if (t > periods - shift - count && t <= periods - shift) b += scale;
  }
  a -= BigInt(residual) * scale;
  const sign = a < 0n !== b < 0n ? -1n : 1n;
  const x = a < 0n ? -a : a;
  const y = b < 0n ? -b : b;
  return (sign * (2n * x + y)) / (2n * y);
}

const series: fc.Arbitrary<LevelSeries> = fc
  .record({
    presentValue: fc.integer({ min: 1, max: 2 ** 40 }),
    share: fc.double({ min: 0, max: 0.99, noNaN: true }),
    firstShare: fc.double({ min: 0, max: 0.3, noNaN: true }),
    periods: fc.integer({ min: 2, max: 120 }),
    replaces: fc.boolean(),
    shift: fc.integer({ min: 0, max: 1 }),
  })
  .map(({ presentValue, share, firstShare, periods, replaces, shift }) => ({
    presentValue,
    residual: Math.floor(presentValue * share),
    extra: Math.floor(presentValue * firstShare),
    extraAt: 1 - shift,
    periods,
    count: replaces ? periods - 1 : periods,
    shift,
  }));

const rate: fc.Arbitrary<Ratio> = fc.oneof(
  fc.integer({ min: 1, max: 100_000 }).map((num) => ({ num, den: 1_200_000 })),
  fc.integer({ min: -50_000, max: 50_000 }).map((num) => ({ num, den: 1_000_000 })),
  fc.bigInt({ min: 1n, max: 10n ** 58n }).map((num) => ({ num, den: 10n ** 60n })),
  fc.integer({ min: 1, max: 50 }).map((num) => ({ num, den: 2 ** 53 - 1 })),
);

describe("level payment", () => {
  test("equals the balance rolled forward on bigints", () => {
    fc.assert(
      fc.property(series, rate, (s, r) => {
        expect(BigInt(levelPayment(s, r))).toBe(oracle(s, r));
      }),
      { numRuns: 1500 },
    );
  });

  // One period: P(1 + i) = payment + R, so any half cent can be constructed: P = 2k + 1, i = 1/2 gives 3k + 1.5.
  test("exact ties go away from zero, and so do their neighbors by size", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 40 }), fc.integer({ min: -1, max: 1 }), (k, off) => {
        const tie = { presentValue: 2 * k + 1, extra: 0, extraAt: 0, residual: 0, periods: 1, count: 1, shift: 0 };
        expect(levelPayment(tie, { num: 1, den: 2 })).toBe(3 * k + 2);
        const den = 10n ** 60n;
        const near = levelPayment(tie, { num: den / 2n + BigInt(off), den });
        expect(near).toBe(off < 0 ? 3 * k + 1 : 3 * k + 2);
      }),
    );
  });

  // Two payments at 100 %: L = P·4/(2 + 1) - R/3; with R = 0 and P = 3·(2k + 1)/8 no tie; with i = 1, n = 1 in advance L = P - R/2.
  test("a tie by the residual: in advance at 100 %, one rent is price less half the residual", () => {
    const tie = { presentValue: 1001, extra: 0, extraAt: 0, residual: 501, periods: 1, count: 1, shift: 1 };
    expect(levelPayment(tie, { num: 1, den: 1 })).toBe(751); // 1001 - 250.5 = 750.5
  });

  test("rate zero and a payment that is negative", () => {
    const s = { presentValue: 100, extra: 150, extraAt: 0, residual: 0, periods: 4, count: 4, shift: 0 };
    expect(levelPayment(s, { num: 0, den: 1 })).toBe(-13); // -12.5
    expect(levelPayment(s, { num: 0n, den: 1n })).toBe(-13);
    expect(levelPaymentNumber(s, { num: 0, den: 1 })).toBe(-12.5);
    expect(BigInt(levelPayment(s, { num: 1, den: 100 }))).toBe(oracle(s, { num: 1, den: 100 }));
  });

  test("powers beyond doubles are decided on bigints", () => {
    const s = { presentValue: 1_000_000, extra: 0, extraAt: 0, residual: 0, periods: 12_000, count: 12_000, shift: 0 };
    expect(levelPayment(s, { num: 1, den: 10 })).toBe(100_000);
    expect(levelPaymentNumber(s, { num: 1, den: 10 })).toBe(100_000);
  });
});
