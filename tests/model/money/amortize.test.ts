import { expect, test } from "vitest";
import { amortize } from "../../../src/model/money/amortize.js";
import { cents } from "../../../src/model/money/cents.js";
import { factor } from "../../../src/model/money/factor.js";

const percent = factor({ num: 1, den: 100 });

test("each kind of installment, one after the other", () => {
  const runs = [
    { kind: "nothing", amount: 0, count: 1 },
    { kind: "interest", amount: 0, count: 1 },
    { kind: "payment", amount: 2000, count: 2 },
    { kind: "principal", amount: 3000, count: 1 },
    { kind: "rest", amount: 0, count: 1 },
  ] as const;
  // 100.00 at 1 %: 1.00 joins; 101.00 pays 1.01; 20.00 less 1.01 repays 18.99, then 20.00 less 0.82; 30.00; down to 5.00
  expect(amortize(cents(10_000), percent, runs, cents(500))).toEqual({
    interest: [100, 101, 101, 82, 63, 33],
    principal: [-100, 0, 1899, 1918, 3000, 2783],
    payment: [0, 101, 2000, 2000, 3063, 2816],
    balance: [10_100, 10_100, 8201, 6283, 3283, 500],
  });
});

test("a rate per period, and a negative rate", () => {
  const rates = [percent, factor({ num: -1, den: 100 })];
  const columns = amortize(cents(10_000), rates, [{ kind: "payment", amount: 1000, count: 2 }], cents(0));
  expect(columns.interest).toEqual([100, -91]);
  expect(columns.balance).toEqual([9100, 8009]);
  const falling = amortize(
    cents(10_000),
    factor({ num: -1, den: 100 }),
    [{ kind: "payment", amount: 1000, count: 2 }],
    cents(0),
  );
  expect(falling.interest).toEqual([-100, -89]);
});

test("a balance that grows beyond cents is refused", () => {
  const double = factor({ num: 1, den: 1 });
  for (const kind of ["nothing", "payment"] as const)
    expect(() => amortize(cents(2 ** 40), double, [{ kind, amount: 0, count: 20 }], cents(0))).toThrow(
      expect.objectContaining({ code: expect.stringMatching(/^money\//) }),
    );
});
