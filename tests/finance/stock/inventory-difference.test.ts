import { inventoryDifference, shrinkage } from "bareme/finance";
import { cents, euros } from "bareme/model";
import { expect, test } from "vitest";
import { code } from "../../support/code.js";

test("row 136, row 137: boni above the books, mali below, with value and rate", () => {
  expect(inventoryDifference({ book: 300, counted: 296, unitCost: euros(15) })).toEqual({
    units: -4,
    kind: "shortage",
    value: -6000,
    shrinkageRate: 4 / 300,
  });
  expect(inventoryDifference({ book: 300, counted: 301, unitCost: euros(15) })).toEqual({
    units: 1,
    kind: "surplus",
    value: 1500,
    shrinkageRate: -1 / 300,
  });
  expect(inventoryDifference({ book: 300, counted: 300 })).toEqual({ units: 0, kind: "none", shrinkageRate: 0 });
  expect(inventoryDifference({ book: 0, counted: 2 })).toEqual({ units: 2, kind: "surplus" });
});

const period = {
  opening: euros(50_000),
  entries: euros(200_000),
  exits: euros(180_000),
  knownShrinkage: euros(1500),
  counted: euros(67_000),
  turnover: euros(250_000),
};

test("row 137: unknown shrinkage 1 500 of a theoretical 68 500: 0.60 % of turnover", () => {
  expect(shrinkage(period)).toEqual({
    theoretical: 6_850_000,
    unknown: 150_000,
    difference: -150_000,
    rateOnStock: 15 / 685,
    rateOnTurnover: 0.006,
  });
});

test("row 137: more found than expected; no turnover, no theoretical stock: no rate", () => {
  const { turnover: _, ...without } = period;
  expect(shrinkage({ ...without, counted: euros(70_000) })).toMatchObject({ unknown: -150_000, difference: 150_000 });
  expect(shrinkage({ ...period, turnover: euros(0), exits: euros(248_500), counted: euros(0) })).toEqual({
    theoretical: 0,
    unknown: 0,
    difference: 0,
  });
});

test("refused: negative stocks and counts in fractions", () => {
  expect(code(() => shrinkage({ ...period, opening: cents(-1) }))).toBe("finance/negative-amount");
  expect(code(() => inventoryDifference({ book: 1.5, counted: 1 }))).toBe("finance/bad-count");
  expect(code(() => inventoryDifference({ book: 1, counted: -1 }))).toBe("finance/bad-count");
});
