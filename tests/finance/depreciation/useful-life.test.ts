import { depreciatedOn, usefulLife } from "bareme/finance";
import { date, type Parameter } from "bareme/model";
import { expect, test } from "vitest";
import { code } from "../../support/code.js";

const source = { id: "bofip", title: "BOI-BIC-AMT-10-40-30" };
const usual: Parameter<readonly number[]> = {
  id: "usual-life/tools",
  title: { fr: "Outillage", en: "Tools" },
  unit: "years",
  knownUntil: date("2026-11-22"),
  values: [{ from: date("2012-09-12"), value: [5, 10], source }],
};
const life = { usual, on: date("2026-01-01"), tolerance: 0.2 };

test.each([
  [3, "outside"],
  [4, "onProof"],
  [5, "usual"],
  [10, "usual"],
  [12, "onProof"],
  [13, "outside"],
])("row 125: a life of %d years for tools: %s", (years, standing) => {
  expect(usefulLife({ ...life, years })).toEqual({ ok: true, value: { standing, usual: [5, 10], source } });
});

test("one usual life is both ends; none is not covered", () => {
  const [row] = usual.values;
  if (row === undefined) throw new Error("a row expected");
  const only = (value: readonly number[]) =>
    usefulLife({ ...life, years: 3, usual: { ...usual, values: [{ ...row, value }] } });
  expect(only([3])).toMatchObject({ value: { standing: "usual", usual: [3, 3] } });
  expect(only([])).toEqual({ ok: false, reason: "notCovered" });
});

test("usage of a day that no source reaches is not covered", () => {
  expect(usefulLife({ ...life, years: 5, on: date("2012-09-11") })).toEqual({ ok: false, reason: "notCovered" });
  expect(usefulLife({ ...life, years: 5, on: date("2026-11-22") })).toEqual({ ok: false, reason: "notCovered" });
});

test("row 131: equipment is written off after 3, or 4, years: on that day", () => {
  expect(depreciatedOn(date("2023-11-21"), 3)).toBe("2026-11-21");
  expect(depreciatedOn(date("2023-11-21"), 4)).toBe("2027-11-21");
  expect(depreciatedOn(date("2024-02-29"), 3)).toBe("2027-02-28");
});

test("refused: lives of 0 and 101 years, a tolerance over 100 %", () => {
  expect(code(() => depreciatedOn(date("2024-02-29"), 0))).toBe("finance/bad-count");
  expect(code(() => usefulLife({ ...life, years: 101 }))).toBe("finance/bad-count");
  expect(code(() => usefulLife({ ...life, years: 5, tolerance: 20 }))).toBe("finance/bad-rate");
});
