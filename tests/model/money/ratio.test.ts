import {
  compareRatios,
  complement,
  type Rate,
  ratio,
  ratioMinus,
  ratioOver,
  ratioPlus,
  ratioTimes,
  ratioToNumber,
} from "bareme/model";
import { describe, expect, test } from "vitest";

describe("what a rate may be written as", () => {
  test.each<[Rate, { num: number | bigint; den: number | bigint }]>([
    [0, { num: 0, den: 1 }],
    [-0, { num: 0, den: 1 }],
    [1.3, { num: 13, den: 10 }],
    [0.196, { num: 196, den: 1000 }],
    [-0.055, { num: -55, den: 1000 }],
    [0.1 + 0.2, { num: 30_000_000_000_000_004n, den: 100_000_000_000_000_000n }],
    [1.5e-7, { num: 15, den: 100_000_000 }],
    [1e21, { num: 10n ** 21n, den: 1n }],
    [9_007_199_254_740_991, { num: 9_007_199_254_740_991, den: 1 }],
    ["0.196", { num: 196, den: 1000 }],
    ["-12.50", { num: -1250, den: 100 }],
    ["007", { num: 7, den: 1 }],
    [
      { num: 365, den: 120_000 },
      { num: 365, den: 120_000 },
    ],
    [
      { num: 1n, den: 3n },
      { num: 1n, den: 3n },
    ],
  ])("%s", (written, expected) => {
    const got = ratio(written);
    expect(BigInt(got.num) * BigInt(expected.den)).toBe(BigInt(expected.num) * BigInt(got.den));
    expect(Object.is(got.num, -0)).toBe(false);
  });

  test.each([
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
    [Number.NEGATIVE_INFINITY],
    ["12,5"],
    ["1e3"],
    [" 1"],
    ["1\n"],
    ["+1"],
    [".5"],
    ["1."],
    [""],
    ["٣"],
    ["1".repeat(401)],
    [{ num: 1, den: 0 }],
    [{ num: 1, den: -2 }],
    [{ num: 0.5, den: 1 }],
    [{ num: 1n, den: 0n }],
    [{ num: 1n, den: 2 }],
    [{ num: "1", den: "2" }],
    [{}],
    [null],
    [undefined],
    [true],
    [1n],
    [[1, 2]],
  ])("%s is refused", (written) => {
    expect(() => ratio(written as Rate)).toThrow(expect.objectContaining({ code: "ratio/not-a-decimal" }));
  });
});

describe("arithmetic on fractions", () => {
  // The doubles of these are other decimals: 1 - 0.066 prints as 0.9339999999999999.
  test("a derived rate is the decimal that a person means", () => {
    expect(complement(0.066)).toEqual({ num: 934, den: 1000 });
    expect(ratioOver(0.0365, 12)).toEqual({ num: 365, den: 120_000 });
    expect(ratioPlus(0.1, 0.2)).toEqual({ num: 3, den: 10 });
    expect(ratioMinus(0.3, 0.1)).toEqual({ num: 2, den: 10 });
    expect(ratioTimes(1.1, 1.1)).toEqual({ num: 121, den: 100 });
    expect(ratioOver(1, -0.25)).toEqual({ num: -100, den: 25 });
    expect(ratioOver(1, { num: -1n, den: 3n })).toEqual({ num: -3, den: 1 });
  });

  test("what does not fit safe integers goes on exactly", () => {
    const third = ratioOver(1, 3);
    const powers = Array.from({ length: 40 }).reduce<Rate>((product) => ratioTimes(product, third), 1);
    expect(ratio(powers)).toEqual({ num: 1n, den: 3n ** 40n });
    expect(ratioTimes(powers, (3n ** 40n).toString())).toEqual({ num: 1, den: 1 });
    expect(ratioMinus(powers, powers)).toMatchObject({ num: 0 });
    expect(compareRatios(powers, third)).toBe(-1);
    expect(compareRatios(third, powers)).toBe(1);
    expect(compareRatios({ num: 2 ** 52, den: 2 ** 52 + 1 }, { num: 2 ** 52 - 1, den: 2 ** 52 })).toBe(1);
    expect(compareRatios(ratioTimes(powers, 0), 0)).toBe(0);
  });

  test("division by zero is refused", () => {
    for (const zero of [0, "0.00", { num: 0n, den: 5n }])
      expect(() => ratioOver(1, zero)).toThrow(expect.objectContaining({ code: "ratio/division-by-zero" }));
  });

  test("a double out of an exact fraction, or a clear refusal", () => {
    for (const x of [0.3, -0.055, 1e21, 1e-300, 1e-308, 5e-324, 1.7976931348623157e308])
      expect(ratioToNumber(x)).toBe(x);
    expect(ratioToNumber({ num: 2n ** 80n + 1n, den: 2n ** 80n })).toBe(1);
    expect(ratioToNumber({ num: 0n, den: 7n })).toBe(0);
    expect(() => ratioToNumber("1".padEnd(400, "0"))).toThrow(expect.objectContaining({ code: "ratio/too-large" }));
  });
});
