import { reconcileStock } from "bareme/finance";
import { expect, test } from "vitest";
import { expectClose } from "../../support/close.js";
import { code } from "../../support/code.js";
import { vectors } from "../../support/vectors.js";

test.each(vectors("segmentation-vectors.json", "stock.reconcile"))("row 136: vector $id", ({ args, expected }) => {
  const found = reconcileStock(args.counted, args.moves);
  expect([found.explained, found.unexplained]).toEqual([expected.explained, expected.unexplained]);
  for (const [k, share] of expected.sharesExact.entries()) expectClose(found.shares[k] ?? Number.NaN, share);
});

test("row 134, row 136: 131 of 296 scrapped are 44.26 %, and 19 units have no explanation", () => {
  const found = reconcileStock(296, [
    { label: "bought back", quantity: 122 },
    { label: "scrapped", quantity: 131 },
    { label: "resold", quantity: 24 },
  ]);
  expect(found.shares[1]?.toFixed(4)).toBe("0.4426");
  expect(found.findings).toMatchObject([
    { code: "stock/unexplained", severity: "warning", data: { counted: 296, explained: 277, unexplained: 19 } },
  ]);
});

test("all explained: no finding; more moves than units: another finding; nothing counted: no shares", () => {
  expect(reconcileStock(5, [{ label: "a", quantity: 5 }])).toEqual({
    explained: 5,
    unexplained: 0,
    shares: [1],
    findings: [],
  });
  expect(reconcileStock(5, [{ label: "a", quantity: 6 }]).findings[0]?.code).toBe("stock/over-explained");
  expect(reconcileStock(0, [{ label: "a", quantity: 1 }])).toMatchObject({ unexplained: -1, shares: [] });
  expect(reconcileStock(0, [])).toEqual({ explained: 0, unexplained: 0, shares: [], findings: [] });
});

test("refused: counts in fractions or below zero", () => {
  expect(code(() => reconcileStock(1.5, []))).toBe("finance/bad-count");
  expect(code(() => reconcileStock(1, [{ label: "a", quantity: -1 }]))).toBe("finance/bad-count");
});
