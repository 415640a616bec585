import { cents, euros } from "bareme/model";
import { carriageCost, groupOrders, nextTier, quantityRebate, type TierMode, turnoverRebate } from "bareme/pricing";
import { describe, expect, test } from "vitest";
import { refuses } from "./support.js";

const tiers = [
  { from: 1, rate: 0.3 },
  { from: 5, rate: 0.35 },
];

describe("row 16: 30 %, and 35 % from 5 units on", () => {
  const cost = (quantity: number, mode: TierMode) =>
    quantityRebate({ quantity, unitPrice: euros(100), tiers, mode }).exclVat;

  test("T15: whole or marginal is said by the caller, and 5 units differ", () => {
    expect([cost(4, "whole"), cost(5, "whole")]).toEqual([28000, 32500]);
    // four at 70 and one at 65
    expect([cost(4, "marginal"), cost(5, "marginal")]).toEqual([28000, 34500]);
    refuses(() => cost(5, undefined as unknown as TierMode), "rebate/no-mode");
  });

  test("the net cost of a unit falls by 7.14 %", () => {
    expect(((70 - 65) / 70) * 100).toBeCloseTo(7.14, 2);
    expect(cost(5, "whole") / 5).toBe(6500);
    expect(cost(4, "whole") / 4).toBe(7000);
  });

  test("two more units reach 35 %: they cost 115 instead of 140, and the tier is worth 25", () => {
    const order = { quantity: 3, unitPrice: euros(100), tiers, mode: "whole" as const };
    expect(nextTier(order)).toEqual({
      ok: true,
      value: { unitsMore: 2, rate: 0.35, costNow: 21000, costThen: 32500, extraCost: 11500, worth: 2500 },
    });
    expect(nextTier({ ...order, quantity: 5 })).toEqual({ ok: false, reason: "topTier" });
  });

  test("the larger order may even be the cheaper one", () => {
    const steep = [{ from: 10, rate: 0.5 }];
    const next = nextTier({ quantity: 9, unitPrice: euros(100), tiers: steep, mode: "whole" });
    expect(next).toMatchObject({ ok: true, value: { costNow: 90000, costThen: 50000, extraCost: -40000 } });
  });

  test("under the first tier there is no rebate; a tier from 0 counts from the first unit", () => {
    expect(
      quantityRebate({ quantity: 2, unitPrice: euros(10), tiers: [{ from: 3, rate: 0.1 }], mode: "whole" }).rebate,
    ).toBe(0);
    const zero = { quantity: 2, unitPrice: euros(10), tiers: [{ from: 0, rate: 0.1 }] };
    expect(quantityRebate({ ...zero, mode: "marginal" }).rebate).toBe(200);
    expect(quantityRebate({ ...zero, mode: "whole" }).rebate).toBe(200);
  });
});

test("row 17: carriage is free from 5 units on, or from an amount on", () => {
  const terms = { cost: euros(15), freeFromQuantity: 5, freeFromAmount: euros(500) };
  expect(carriageCost({ quantity: 4, amount: euros("499.99") }, terms)).toBe(1500);
  expect(carriageCost({ quantity: 5, amount: euros(10) }, terms)).toBe(0);
  expect(carriageCost({ quantity: 1, amount: euros(500) }, terms)).toBe(0);
  expect(carriageCost({ quantity: 99, amount: euros(9999) }, { cost: euros(15) })).toBe(1500);
});

test("row 18: open orders of several deals are grouped by supplier and reference", () => {
  const term = { supplier: "ingram", product: "pc", unitPrice: euros(100), tiers, mode: "whole" as const };
  const order = { supplier: "ingram", product: "pc" };
  const orders = [
    { ...order, deal: "D1", quantity: 2 },
    { ...order, deal: "D2", quantity: 1 },
    { ...order, deal: "D2", quantity: 1 },
    { supplier: "techdata", product: "pc", deal: "D3", quantity: 4 },
    { supplier: "ingram", product: "unknown", deal: "D3", quantity: 4 },
  ];
  const grouped = groupOrders(orders, [{ ...term, supplier: "techdata" }, term, { ...term, product: "none" }]);
  expect(grouped).toMatchObject([
    { supplier: "ingram", product: "pc", deals: ["D1", "D2"], quantity: 4, apart: 28000, together: 28000, saving: 0 },
    { supplier: "techdata", deals: ["D3"], quantity: 4 },
  ]);
  expect(grouped[0]?.next).toMatchObject({ unitsMore: 1, rate: 0.35, extraCost: 4500 });
  const five = groupOrders([...orders, { ...order, deal: "D4", quantity: 1 }], [term]);
  expect(five).toMatchObject([{ apart: 35000, together: 32500, saving: 2500 }]);
  expect(five[0]).not.toHaveProperty("next");
});

describe("rebate on turnover", () => {
  const slices = [
    { from: euros(20000), rate: 0.02 },
    { from: euros(50000), rate: 0.03 },
  ];

  test.each([
    ["19999.99", "whole", 0],
    ["20000", "whole", 40000],
    ["20000", "marginal", 0],
    ["60000", "whole", 180000],
    ["60000", "marginal", 90000],
    ["49999.99", "marginal", 60000],
  ] as const)("%s, %s", (turnover, mode, expected) => {
    expect(turnoverRebate(euros(turnover), slices, mode)).toBe(expected);
  });

  test("rounded once over the slices", () => {
    // 0.10 × 5 % + 0.10 × 5 % = 0.01; slice by slice 0.005 rounds to 0.01 twice
    const fine = [
      { from: cents(0), rate: 0.05 },
      { from: cents(10), rate: 0.0500001 },
    ];
    expect(turnoverRebate(cents(20), fine, "marginal")).toBe(1);
  });
});

test.each([
  [
    "quantity 0",
    () => quantityRebate({ quantity: 0, unitPrice: euros(1), tiers, mode: "whole" }),
    "rebate/bad-quantity",
  ],
  [
    "half a unit",
    () => quantityRebate({ quantity: 0.5, unitPrice: euros(1), tiers, mode: "whole" }),
    "rebate/bad-quantity",
  ],
  [
    "tiers that descend",
    () =>
      turnoverRebate(
        euros(1),
        [
          { from: euros(2), rate: 0 },
          { from: euros(2), rate: 0 },
        ],
        "whole",
      ),
    "rebate/bad-tiers",
  ],
  ["a bound under zero", () => turnoverRebate(euros(1), [{ from: euros(-2), rate: 0 }], "whole"), "rebate/bad-tiers"],
  [
    "35 instead of 0.35",
    () => quantityRebate({ quantity: 1, unitPrice: euros(1), tiers: [{ from: 1, rate: 35 }], mode: "whole" }),
    "pricing/not-a-fraction",
  ],
  ["a turnover under zero", () => turnoverRebate(euros(-1), [], "whole"), "pricing/negative-amount"],
])("refused: %s", (_, call, code) => refuses(call, code));
