import {
  add,
  amountRatio,
  type Cents,
  cents,
  complement,
  divRound,
  euros,
  isCents,
  mulRound,
  mulRoundAll,
  negate,
  ratio,
  subtract,
  sum,
  ZERO,
} from "bareme/model";
import { describe, expect, test } from "vitest";

const MAX = Number.MAX_SAFE_INTEGER;

describe("figures of the source documents", () => {
  test("row 1, row 2: a reader of 300.00 at 1.3 sells at 390.00", () => {
    const price = mulRound(euros(300), 1.3);
    expect(price).toBe(euros("390.00"));
    expect(subtract(price, euros(300))).toBe(euros("90.00"));
  });

  test("row 10: 1,400.00 excl. VAT is 1,674.40 with 19.6 %", () => {
    expect(mulRound(euros(1400), 1.196)).toBe(euros("1674.40"));
    expect(add(euros(1400), mulRound(euros(1400), 0.196))).toBe(euros("1674.40"));
  });

  test("row 7: a license of 1,500.00 less 30 %, then 1.3", () => {
    expect(mulRound(euros(1500), complement(0.3))).toBe(euros(1050));
    expect(mulRound(mulRound(euros(1500), complement(0.3)), 1.3)).toBe(euros(1365));
  });
});

describe("one rounding, at the end", () => {
  // 0.02 x 0.9 x 0.8 = 0.0144: one cent. Rounded in between: 0.02, then 0.016, two cents.
  test("mulRoundAll", () => {
    expect(mulRoundAll(cents(2), [complement(0.1), complement(0.2)])).toBe(1);
    expect(mulRound(mulRound(cents(2), complement(0.1)), complement(0.2))).toBe(2);
    expect(mulRoundAll(cents(5), [])).toBe(5);
  });

  test.each([
    [1_000_000, 3, 333_333],
    [-1_000_000, 3, -333_333],
    [200, 3, 67],
    [5, -2, -3],
    [1, 0.5, 2],
  ])("%s cents over %s is %s", (amount, divisor, expected) => {
    expect(divRound(cents(amount), divisor)).toBe(expected);
  });
});

describe("edges", () => {
  test("the largest amounts add up to the last cent, and no further", () => {
    expect(add(cents(MAX - 1), cents(1))).toBe(MAX);
    expect(subtract(cents(-MAX), cents(0))).toBe(-MAX);
    expect(sum([cents(MAX), cents(-MAX), cents(7)])).toBe(7);
    for (const run of [
      () => add(cents(MAX), cents(1)),
      () => subtract(cents(-MAX), cents(1)),
      () => sum([cents(MAX), cents(1), cents(-1)]),
      () => mulRound(cents(MAX), 1.1),
    ])
      expect(run).toThrow(expect.objectContaining({ code: "money/overflow" }));
  });

  test("zero is never -0", () => {
    const zeros = [
      negate(ZERO),
      cents(-0),
      subtract(cents(3), cents(3)),
      mulRound(cents(-1), 0.1),
      mulRound(cents(-3), 0),
    ];
    for (const zero of [...zeros, mulRound(cents(3), { num: -0, den: 1 }), sum([])])
      expect(Object.is(zero, 0)).toBe(true);
    expect(isCents(-0)).toBe(false);
  });

  test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, "100", null, undefined, 1n, {}])(
    "%s is no amount, wherever it comes in",
    (value) => {
      const amount = value as Cents;
      expect(isCents(value)).toBe(false);
      for (const run of [
        () => cents(amount),
        () => add(amount, amount),
        () => subtract(amount, ZERO),
        () => negate(amount),
        () => sum([amount, amount]),
        () => mulRound(amount, 1),
        () => mulRound(amount, 1, "halfEven"),
        () => divRound(amount, 1),
        () => amountRatio(amount, cents(1)),
        () => amountRatio(cents(1), amount),
      ])
        expect(run).toThrow(expect.objectContaining({ code: "money/not-whole-cents" }));
    },
  );

  test("the fraction of one amount over another", () => {
    expect(amountRatio(euros(90), euros(300))).toEqual({ num: 9000, den: 30_000 });
    expect(amountRatio(euros(90), euros(-300))).toEqual({ num: -9000, den: 30_000 });
    expect(ratio(amountRatio(ZERO, euros(-1)))).toEqual({ num: 0, den: 100 });
    expect(() => amountRatio(euros(1), ZERO)).toThrow(expect.objectContaining({ code: "ratio/division-by-zero" }));
  });
});
