import { ratio, ratioOver, ratioTimes, ratioToDecimal } from "bareme/model";
import { Decimal } from "decimal.js";
import { expect, test } from "vitest";
import { vectors } from "../../support/vectors.js";

test.each(vectors("pricing-vectors.json", "ratio"))("vector $id", ({ args, expected }) => {
  const exact = ratioOver(args.numerator, args.denominator);
  const error = new Decimal(ratioToDecimal(exact, 40)).minus(expected.ratioExact).abs();
  expect(error.lte("1e-27")).toBe(true);
  expect(ratioToDecimal(ratioTimes(exact, 100), 2)).toBe(expected.percent2);
});

test.each(vectors("pricing-vectors.json", "product"))("vector $id", ({ args, expected }) => {
  const product = (args.factors as readonly string[]).map((factor) => ratio(factor)).reduce(ratioTimes);
  expect(ratioToDecimal(product, 0)).toBe(expected.value);
});
