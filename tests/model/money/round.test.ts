import { type Cents, cents, mulRound, type RoundingMode } from "bareme/model";
import { Decimal } from "decimal.js";
import { describe, expect, test } from "vitest";
import { mulDivRound, roundQuotient } from "../../../src/model/money/round.js";
import { exactRound, kernelCases } from "../../support/kernel-cases.js";

const Exact = Decimal.clone({ precision: 50, rounding: Decimal.ROUND_HALF_UP });
const MAX = Number.MAX_SAFE_INTEGER;

describe("half away from zero", () => {
  // By hand. The last column of the source document: 300 x 1.3, 1 400 x 1.196.
  test.each([
    [30_000, 13, 10, 39_000, "300.00 x 1.3"],
    [140_000, 1196, 1000, 167_440, "1,400.00 x 1.196, where floats give 1674.3999..."],
    [5, 1, 10, 1, "0.5 goes up"],
    [-5, 1, 10, -1, "-0.5 goes down"],
    [4, 1, 10, 0, "0.4"],
    [-4, 1, 10, 0, "never -0"],
    [0, -1, 10, 0, "nothing times less than nothing is not -0"],
    [15, 1, 10, 2, "1.5"],
    [25, 1, 10, 3, "2.5, where half-even gives 2"],
    [-25, 1, 10, -3, "-2.5, where Math.round gives -2"],
    [-25, -1, 10, 3, "two signs"],
    [101, 5, 1000, 1, "0.505"],
    [1015, 1, 100, 10, "10.15"],
    [MAX, 1, 1, MAX, "the largest amount"],
    [MAX, MAX, MAX, MAX, "through the wide path"],
    [MAX, 1, 2, 4_503_599_627_370_496, "an odd half at 2^52"],
    [2 ** 52, 1, 2 ** 53 - 1, 1, "just over a half: 2^52 / (2^53 - 1)"],
    [2 ** 52 - 1, 1, 2 ** 53 - 1, 0, "just under a half: (2^52 - 1) / (2^53 - 1)"],
    [1, 1, MAX, 0, "a crumb"],
  ])("%s x %s / %s = %s (%s)", (amount, num, den, expected) => {
    expect(mulDivRound(amount, num, den)).toBe(expected);
  });

  test.each([
    [MAX, 2, 1],
    [MAX, MAX, 1],
    [-MAX, 3, 2],
    [MAX, MAX, MAX - 1],
  ])("%s x %s / %s does not fit an amount", (amount, num, den) => {
    expect(() => mulDivRound(amount, num, den)).toThrow(expect.objectContaining({ code: "money/overflow" }));
  });

  // A few seconds in all; the long run (bench/kernel-long.ts) does millions with the same generator.
  test("400,000 hard cases agree with integer arithmetic", { timeout: 60_000 }, () => {
    const next = kernelCases(20_261_121);
    let answers = 0;
    for (let k = 0; k < 400_000; k += 1) {
      const found = next();
      const exact = exactRound(found);
      if (exact > BigInt(MAX) || exact < -BigInt(MAX)) {
        expect(() => mulDivRound(found.amount, found.num, found.den)).toThrow("money/overflow");
        continue;
      }
      answers += 1;
      if (!Object.is(mulDivRound(found.amount, found.num, found.den), Number(exact)))
        expect.fail(
          `${JSON.stringify(found)} gives ${mulDivRound(found.amount, found.num, found.den)}, exactly ${exact}`,
        );
    }
    expect(answers).toBeGreaterThan(350_000);
  });

  test("60,000 hard cases agree with decimal.js at 50 digits", { timeout: 60_000 }, () => {
    const next = kernelCases(7);
    for (let k = 0; k < 60_000; k += 1) {
      const { amount, num, den } = next();
      const exact = new Exact(amount).times(num).div(den).toDecimalPlaces(0).toNumber() + 0;
      if (Math.abs(exact) > MAX) continue;
      if (!Object.is(mulDivRound(amount, num, den), exact))
        expect.fail(`${amount} x ${num} / ${den}, exactly ${exact}`);
    }
  });
});

describe("other modes", () => {
  const modes: readonly [RoundingMode, Decimal.Rounding][] = [
    ["halfAwayFromZero", Decimal.ROUND_HALF_UP],
    ["halfEven", Decimal.ROUND_HALF_EVEN],
    ["towardZero", Decimal.ROUND_DOWN],
    ["awayFromZero", Decimal.ROUND_UP],
  ];

  // The usual table of rounding modes: 2.5, 1.5, 2.4, 2.6 and their mirrors.
  test.each<[number, number, number, number, number]>([
    [25, 3, 2, 2, 3],
    [15, 2, 2, 1, 2],
    [24, 2, 2, 2, 3],
    [26, 3, 3, 2, 3],
    [20, 2, 2, 2, 2],
    [5, 1, 0, 0, 1],
    [-25, -3, -2, -2, -3],
    [-15, -2, -2, -1, -2],
    [-5, -1, 0, 0, -1],
    [-4, 0, 0, 0, -1],
  ])("%s tenths: half away %s, half even %s, toward zero %s, away from zero %s", (tenths, ...expected) => {
    expect(modes.map(([mode]) => mulRound(cents(tenths), 0.1, mode))).toEqual(expected);
    expect(modes.map(([mode]) => roundQuotient(BigInt(tenths), 10n, mode))).toEqual(expected);
  });

  test.each(modes)("%s agrees with decimal.js on 20,000 hard cases", (mode, rounding) => {
    const next = kernelCases(11);
    for (let k = 0; k < 20_000; k += 1) {
      const { amount, num, den } = next();
      const exact = new Exact(amount).times(num).div(den).toDecimalPlaces(0, rounding).toNumber() + 0;
      if (Math.abs(exact) > MAX) continue;
      const got: Cents = mulRound(cents(amount), { num, den }, mode);
      if (!Object.is(got, exact)) expect.fail(`${amount} x ${num} / ${den} is ${exact}, not ${got}`);
    }
  });

  test("an unknown mode is refused", () => {
    const mode = "up" as unknown as RoundingMode;
    expect(() => mulRound(cents(25), 0.1, mode)).toThrow(expect.objectContaining({ code: "money/unknown-rounding" }));
    expect(() => mulRound(cents(20), 0.1, mode)).toThrow(expect.objectContaining({ code: "money/unknown-rounding" }));
  });
});
