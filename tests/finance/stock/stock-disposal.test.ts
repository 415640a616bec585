import { stockDisposal } from "bareme/finance";
import { cents, euros } from "bareme/model";
import { expect, test } from "vitest";
import { code } from "../../support/code.js";

const dormant = {
  units: 296,
  disposals: [
    { kind: "boughtBack", units: 122, unitPrice: euros(15) },
    { kind: "scrapped", units: 131 },
    { kind: "resold", units: 24, proceeds: euros(4000) },
  ],
} as const;

test("row 133, row 134, row 135: 122 bought back at 15 are 1 830; 131 scrapped; 24 resold for 4 000", () => {
  const cleared = stockDisposal(dormant);
  expect(cleared).toEqual({
    ok: true,
    value: {
      proceeds: [183_000, 0, 400_000],
      totalProceeds: 583_000,
      unitsLeft: 19,
      scrapRate: 131 / 296,
      meanResalePrice: 16_667,
    },
  });
});

test("row 133: the loss against the books, a gain below zero", () => {
  expect(stockDisposal({ ...dormant, unitBookValue: euros(30) })).toMatchObject({
    value: { loss: 277 * 3000 - 583_000 },
  });
  expect(stockDisposal({ ...dormant, unitBookValue: euros(0) })).toMatchObject({ value: { loss: -583_000 } });
});

test("more disposed of than there is: an answer", () => {
  expect(stockDisposal({ ...dormant, units: 276 })).toEqual({ ok: false, reason: "moreThanStock" });
  expect(stockDisposal({ ...dormant, units: 277 })).toMatchObject({ ok: true, value: { unitsLeft: 0 } });
});

test("nothing to clear", () => {
  expect(stockDisposal({ units: 0, disposals: [] })).toEqual({
    ok: true,
    value: { proceeds: [], totalProceeds: 0, unitsLeft: 0 },
  });
});

test("refused: negative units, prices and proceeds", () => {
  expect(code(() => stockDisposal({ units: -1, disposals: [] }))).toBe("finance/bad-count");
  expect(code(() => stockDisposal({ units: 9, disposals: [{ kind: "scrapped", units: 0.5 }] }))).toBe(
    "finance/bad-count",
  );
  expect(
    code(() => stockDisposal({ units: 9, disposals: [{ kind: "boughtBack", units: 1, unitPrice: cents(-1) }] })),
  ).toBe("finance/negative-amount");
  expect(code(() => stockDisposal({ units: 9, disposals: [{ kind: "resold", units: 1, proceeds: cents(-1) }] }))).toBe(
    "finance/negative-amount",
  );
});
