import { type AllocationMode, allocate, allocateEqually, cents, euros, type Rate, toDecimalString } from "bareme/model";
import { expect, test } from "vitest";
import { vectors } from "../../support/vectors.js";

const modes: Readonly<Record<string, AllocationMode>> = {
  "last-absorbs": "lastAbsorbs",
  "largest-remainder": "largestRemainder",
};

test.each(vectors("pricing-vectors.json", "split."))("row 33: vector $id", ({ args, expected }) => {
  const mode = modes[args.method] as AllocationMode;
  const split = () =>
    args.weights === undefined
      ? allocateEqually(euros(args.amount), args.parts, mode)
      : allocate(euros(args.amount), args.weights, mode);
  if (expected.error === undefined) expect(split().map(toDecimalString)).toEqual(expected.parts);
  else
    expect(split).toThrow(
      expect.objectContaining({ code: expected.error === "refused" ? "allocate/sign-change" : "allocate/bad-weights" }),
    );
});

// By hand: 10,000.00 in thirds, the first parts take the odd cent; a weight of zero takes nothing.
test.each<[number, readonly Rate[], readonly number[]]>([
  [1_000_000, [1, 1, 1], [333_334, 333_333, 333_333]],
  [1_000_000, [0.5, 0.3, 0.2], [500_000, 300_000, 200_000]],
  [1_000_000, ["0.5", { num: 3, den: 10 }, 0.2], [500_000, 300_000, 200_000]],
  [100, [0.1, 0.2], [33, 67]],
  [1, [0, 1, 0], [0, 1, 0]],
  [-5, [1, 1, 1], [-2, -2, -1]],
  [0, [1, 2], [0, 0]],
  [Number.MAX_SAFE_INTEGER, [1, 1], [4_503_599_627_370_496, 4_503_599_627_370_495]],
])("row 33: %s cents by %j", (total, weights, expected) => {
  expect(allocate(cents(total), weights)).toEqual(expected);
});

test.each([[[]], [[0, 0]], [[1, -1]], [["0.0"]]])("weights %j are refused", (weights) => {
  expect(() => allocate(cents(5), weights)).toThrow(expect.objectContaining({ code: "allocate/bad-weights" }));
});

test.each([0, -1, 1.5, Number.NaN, 1_000_001])("%s parts are refused", (parts) => {
  expect(() => allocateEqually(cents(5), parts)).toThrow(expect.objectContaining({ code: "allocate/bad-weights" }));
});

test("an unknown mode is refused", () => {
  expect(() => allocate(cents(5), [1, 2], "first" as AllocationMode)).toThrow(
    expect.objectContaining({ code: "allocate/unknown-mode" }),
  );
});
