import { doubleDecliningDepreciation, straightLineDepreciation, sumOfYearsDepreciation } from "bareme/finance";
import { expect, test } from "vitest";
import { expectClose } from "../../support/close.js";
import { code } from "../../support/code.js";
import { vectors } from "../../support/vectors.js";

const file = "finance-vectors.json";

test.each(vectors(file, "depreciation.straightLine"))("row 125: vector $id", ({ args, expected }) => {
  expectClose(straightLineDepreciation(args), expected);
});

test.each(vectors(file, "depreciation.doubleDeclining"))("row 125: vector $id", ({ args, expected }) => {
  expectClose(doubleDecliningDepreciation(args), expected);
});

test.each(vectors(file, "depreciation.sumOfYears"))("row 125: vector $id", ({ args, expected }) => {
  expectClose(sumOfYearsDepreciation(args), expected);
});

test("a factor over the life writes all down at once", () => {
  const asset = { cost: 100, salvage: 10, life: 2, factor: 5 };
  expect([1, 2].map((period) => doubleDecliningDepreciation({ ...asset, period }))).toEqual([90, 0]);
});

test("refused: salvage over the cost, a period out of the life, negative and endless lives", () => {
  const asset = { cost: 100, salvage: 10, life: 5, period: 1 };
  expect(code(() => straightLineDepreciation({ ...asset, salvage: 101 }))).toBe("finance/bad-rate");
  expect(code(() => sumOfYearsDepreciation({ ...asset, period: 6 }))).toBe("finance/bad-count");
  expect(code(() => doubleDecliningDepreciation({ ...asset, period: 0 }))).toBe("finance/bad-count");
  expect(code(() => doubleDecliningDepreciation({ ...asset, salvage: 101 }))).toBe("finance/bad-rate");
  expect(code(() => straightLineDepreciation({ ...asset, life: 0 }))).toBe("finance/bad-count");
  expect(code(() => straightLineDepreciation({ ...asset, life: 1e6 }))).toBe("finance/bad-count");
});
