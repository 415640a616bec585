import { costBreakdown, fullCosts } from "bareme/finance";
import { cents, euros, sum } from "bareme/model";
import fc from "fast-check";
import { expect, test } from "vitest";
import { code } from "../../support/code.js";

test("row 124, row 126: costs by behavior, by attribution and by family, each adding up", () => {
  const found = costBreakdown([
    { id: "hardware", amount: euros(300), variableShare: 1, attribution: "direct" },
    { id: "mailing", amount: euros(120), variableShare: 0, attribution: "direct", family: "prospecting" },
    { id: "phone", amount: euros("100.01"), variableShare: 0.5, attribution: "indirect", family: "operations" },
    { id: "loyalty card", amount: euros(50), variableShare: 0, attribution: "indirect", family: "loyalty" },
    { id: "promotion", amount: euros(40), variableShare: 1, attribution: "direct", family: "retention" },
    { id: "leaflet", amount: euros(30), variableShare: 0, attribution: "indirect", family: "communication" },
    { id: "calls", amount: euros(10), variableShare: 0, attribution: "direct", family: "prospecting" },
  ]);
  // variable: 300 + 50.01 (50.005 rounded away) + 40
  expect(found).toEqual({
    total: 65_001,
    variable: 39_001,
    fixed: 26_000,
    direct: 47_000,
    indirect: 18_001,
    families: [
      { family: "unclassified", amount: 30_000 },
      { family: "prospecting", amount: 13_000 },
      { family: "operations", amount: 10_001 },
      { family: "loyalty", amount: 5000 },
      { family: "retention", amount: 4000 },
      { family: "communication", amount: 3000 },
    ],
  });
  expect(costBreakdown([])).toEqual({ total: 0, variable: 0, fixed: 0, direct: 0, indirect: 0, families: [] });
});

test("row 124: full and direct cost, unit cost, margins", () => {
  const found = fullCosts(
    [
      { id: "dentists", directCosts: euros(600), turnover: euros(1000), quantity: 7 },
      { id: "doctors", directCosts: euros(300) },
    ],
    [
      { id: "rent", amount: euros(300), weights: [2, 1] },
      { id: "car", amount: cents(1), weights: [1, 1] },
    ],
  );
  // full 600 + 200 + 0.01; one of 7: 114.287142...
  expect(found).toEqual([
    {
      id: "dentists",
      direct: 60_000,
      indirect: [20_000, 1],
      full: 80_001,
      unit: 11_429,
      marginOnDirectCost: 40_000,
      result: 19_999,
    },
    { id: "doctors", direct: 30_000, indirect: [10_000, 0], full: 40_000 },
  ]);
});

test("row 124: full costs add up to all the costs, to the cent", () => {
  const amount = fc.integer({ min: 0, max: 10 ** 7 }).map((n) => cents(n));
  const weight = fc.integer({ min: 1, max: 100 });
  fc.assert(
    fc.property(fc.array(fc.tuple(amount, weight), { minLength: 1, maxLength: 8 }), amount, (objects, shared) => {
      const costs = fullCosts(
        objects.map(([directCosts], k) => ({ id: `${k}`, directCosts })),
        [{ id: "shared", amount: shared, weights: objects.map(([, w]) => w) }],
      );
      expect(sum(costs.map(({ full }) => full))).toBe(sum([shared, ...objects.map(([direct]) => direct)]));
    }),
  );
});

test("refused: a weight missing, all weights zero, no quantity, shares over one, unknown attribution", () => {
  const one = [{ id: "a", directCosts: euros(1) }];
  expect(code(() => fullCosts(one, [{ id: "r", amount: euros(1), weights: [] }]))).toBe("finance/bad-weights");
  expect(code(() => fullCosts(one, [{ id: "r", amount: euros(1), weights: [0] }]))).toBe("allocate/bad-weights");
  expect(code(() => fullCosts([{ id: "a", directCosts: euros(1), quantity: 0 }], []))).toBe("finance/bad-quantity");
  const line = { id: "x", amount: euros(1), variableShare: 0, attribution: "direct" } as const;
  expect(code(() => costBreakdown([{ ...line, variableShare: 1.1 }]))).toBe("finance/bad-rate");
  expect(code(() => costBreakdown([{ ...line, amount: cents(-1) }]))).toBe("finance/negative-amount");
  expect(code(() => costBreakdown([{ ...line, attribution: "other" as never }]))).toBe("finance/bad-attribution");
});
